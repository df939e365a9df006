import { dimensionOf } from '../../../../core/quantities/unitTable';
import {
  OTHER_AMOUNTS,
  OTHER_SHEETS,
  RECEIVED_AMOUNTS,
  USED_AMOUNTS,
} from '../../../language/otherAmountWords';
import type { ActivityRow, Ledger, ReadTable } from '../../../ledger';
import { cellRefAt } from '../../../rows/cellRefAt';
import { figuresOf, holdsAmount } from '../../../rows/readAmount';
import { columnOf, type AmountLane, type TableColumn } from '../../../tables/ledgerTable';
import { matchesOne } from '../../../text/matchesOne';
import { parseUnit } from '../../../values/parseUnit';
import type { Questionnaire } from '../../questions/askAndAnswer';
import { questionId } from '../../questions/questionId';
import { USED, USED_OR_NOT, whetherUsed } from './whetherUsed';

/** A column of amounts that says that it is something else than what was used. */
interface Doubt {
  readonly column: TableColumn;
  /** The text that says so: its header, the sheet's name or a title. */
  readonly said: string;
  /** What came in is near to what was used. */
  readonly isNear: boolean;
}

/**
 * Asks whether amounts count of which header, sheet or title says that they are something else than what was
 * used: sold, ordered, given back, in store. Nothing is assumed, and they wait for the answer; of what came in it
 * is assumed that it was used. Goods on their way are carried whatever they are called.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseMeant(ledger: Ledger, asking: Questionnaire): Ledger {
  const keys = new Map<string, string | null>();
  const keyOf = (row: ActivityRow): string | null => {
    const doubt = isAsked(row) ? doubtOf(row) : null;
    if (doubt === null) return USED;
    const id = questionId('amount-meaning', row.table.table.grid.sheet, doubt.said);
    const key = keys.get(id) ?? ask(id, row, doubt, asking);
    keys.set(id, key);
    return key;
  };
  const rows = whetherUsed(ledger.activityRows, keyOf);
  return keys.size === 0 ? ledger : { ...ledger, activityRows: rows };
}

function isAsked({ amount, distance, table }: ActivityRow): boolean {
  if (amount === null || !holdsAmount(amount)) return false;
  if (amount.multiplied !== null || amount.operation === 'product') return false;
  const isCarried = distance !== null || columnOf(table.table, 'distance') !== null;
  return !isCarried;
}

function doubtOf(row: ActivityRow): Doubt | null {
  const { table } = row.table;
  const lane = table.lanes[row.lane];
  const [column] = lane?.columns ?? [];
  if (lane === undefined || column === undefined) return null;
  return ofHeader(lane, row) ?? ofSheet(row.table, column);
}

function ofHeader({ columns }: AmountLane, row: ActivityRow): Doubt | null {
  for (const column of columns) {
    const { label } = column;
    if (matchesOne(label, USED_AMOUNTS)) continue;
    if (matchesOne(label, OTHER_AMOUNTS)) return { column, said: column.header, isNear: false };
    // Kilowatt hours that were delivered were used: nobody stores them.
    if (matchesOne(label, RECEIVED_AMOUNTS) && !isEnergy(row))
      return { column, said: column.header, isNear: true };
  }
  return null;
}

const OF_SHEETS = new WeakMap<ReadTable, string | null>();

function ofSheet(read: ReadTable, column: TableColumn): Doubt | null {
  const known = OF_SHEETS.get(read);
  const said = known === undefined ? saidByTitles(read) : known;
  OF_SHEETS.set(read, said);
  return said === null ? null : { column, said, isNear: false };
}

function saidByTitles({ table: { captions, grid } }: ReadTable): string | null {
  const texts = [...captions.map(({ text }) => text), grid.sheet];
  return texts.find((text) => matchesOne(text, OTHER_SHEETS)) ?? null;
}

function isEnergy({ amount }: ActivityRow): boolean {
  const text = figuresOf(amount)[0]?.unitText;
  const unit = text == null ? undefined : parseUnit(text)[0]?.unit;
  return unit !== undefined && dimensionOf(unit) === 'energy';
}

function ask(
  id: string,
  { table: { table } }: ActivityRow,
  { column, said, isNear }: Doubt,
  asking: Questionnaire,
): string | null {
  const at = column.headerCells.at(-1);
  return asking.ask({
    id,
    code: 'amount-meaning',
    at: at === undefined ? null : cellRefAt(table.grid, at),
    label: said,
    kind: 'choice',
    options: USED_OR_NOT,
    assumed: isNear ? USED : null,
    values: { sheet: table.grid.sheet, header: said },
  });
}
