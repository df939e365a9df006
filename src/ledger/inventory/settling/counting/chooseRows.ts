import { contentAt } from '../../../../workbook/grid';
import type { ColumnRole } from '../../../language/headerWords';
import type { RowMeaning } from '../../../language/rowMeaningWords';
import type { ActivityRow, Ledger, ReadTable } from '../../../ledger';
import { cellRefAt } from '../../../rows/cellRefAt';
import { natureOfRow } from '../../../rows/natureOfRow';
import { holdsAmount, isNegative } from '../../../rows/readAmount';
import type { TableColumn } from '../../../tables/ledgerTable';
import { foldWord } from '../../../text/fold';
import { stagesNamed } from '../../../text/stagesNamed';
import { nameKey } from '../../../text/nameKey';
import { returnedItem, rowMeaning } from '../../../text/rowMeaning';
import { cellText } from '../../../values/cellText';
import type { Questionnaire } from '../../questions/askAndAnswer';
import { questionId } from '../../questions/questionId';
import { USED, USED_OR_NOT, whetherUsed } from './whetherUsed';

/** What a cell says of its row. */
interface Said {
  readonly column: TableColumn;
  readonly text: string;
  readonly meaning: RowMeaning;
}

/**
 * Asks whether rows count of which a cell beside them says that they are no use: cancelled, returned, sold, in
 * stock, twice in the list; planned among others that are not; received among others that were issued. It is
 * asked once for each such word of a sheet, nothing is assumed, and the rows wait for the answer.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseRows(ledger: Ledger, asking: Questionnaire): Ledger {
  const byTable = new Map<ReadTable, ActivityRow[]>();
  for (const row of ledger.activityRows) {
    if (!mayBeElse(row)) continue;
    const own = byTable.get(row.table);
    if (own === undefined) byTable.set(row.table, [row]);
    else own.push(row);
  }
  const doubted = new Map<ActivityRow, Said>();
  for (const [table, rows] of byTable) {
    const beside = tellingColumns(table).flatMap((column) => doubtsOf(table, rows, column));
    const said = [...beside, ...returnedByName(table, rows)];
    // The first column that says something speaks.
    for (const [row, first] of [...said].reverse()) doubted.set(row, first);
  }
  if (doubted.size === 0) return ledger;
  return { ...ledger, activityRows: settled(ledger.activityRows, doubted, asking) };
}

/** Goods on their way are carried whatever becomes of them; a negative amount is asked of its own. */
function mayBeElse({ amount, distance }: ActivityRow): boolean {
  return holdsAmount(amount) && distance === null && !isNegative(amount);
}

const MAY_TELL: readonly (ColumnRole | null)[] = [null, 'remark', 'stage', 'source', 'name'];

/** A table's names are in its last column of names. */
function tellingColumns({ table: { columns } }: ReadTable): readonly TableColumn[] {
  const own = columns.filter(({ role }) => role === 'name').at(-1);
  return columns.filter(
    (column) => column !== own && !column.holdsFigures && MAY_TELL.includes(column.role),
  );
}

function doubtsOf(
  { table: { grid } }: ReadTable,
  rows: readonly ActivityRow[],
  column: TableColumn,
): readonly (readonly [ActivityRow, Said])[] {
  const said = rows.flatMap((row): (readonly [ActivityRow, Said])[] => {
    const text = cellText(contentAt(grid, { row: row.row, column: column.index })).trim();
    // 销售 is a stage in a column of stages.
    const isStage = column.role === 'stage' && stagesNamed(text).size > 0;
    const meaning = text === '' || isStage ? null : rowMeaning(text);
    return meaning === null ? [] : [[row, { column, text, meaning }]];
  });
  if (said.length === 0) return said;
  const meanings = new Set(said.map(([, { meaning }]) => meaning));
  const areAll = said.length === rows.length;
  return said.filter(([row, { meaning }]) => {
    if (meaning === 'used') return false;
    // Receipts alone, and plans alone, are all there is.
    if (meaning === 'received') return meanings.has('used');
    if (meaning === 'planned') return !areAll || meanings.size > 1;
    return natureOfRow(row)?.kind !== 'waste';
  });
}

/** Steel returned to supplier | 20 below Steel | 100: a positive amount of it is no use. */
function returnedByName(
  { table: { columns } }: ReadTable,
  rows: readonly ActivityRow[],
): readonly (readonly [ActivityRow, Said])[] {
  const column = columns.filter(({ role }) => role === 'name').at(-1);
  if (column === undefined) return [];
  const names = new Set(rows.map(({ name }) => nameKey(name.text)));
  return rows.flatMap((row): (readonly [ActivityRow, Said])[] => {
    const { text } = row.name;
    const item = returnedItem(text);
    const isTold = item !== null && names.has(nameKey(item));
    return isTold ? [[row, { column, text, meaning: 'returned' }]] : [];
  });
}

function settled(
  rows: readonly ActivityRow[],
  doubted: ReadonlyMap<ActivityRow, Said>,
  asking: Questionnaire,
): readonly ActivityRow[] {
  const alike = new Map<string, ActivityRow[]>();
  for (const [row, said] of doubted) {
    const own = alike.get(idOf(row, said));
    if (own === undefined) alike.set(idOf(row, said), [row]);
    else own.push(row);
  }
  return whetherUsed(rows, (row) => {
    const said = doubted.get(row);
    if (said === undefined) return USED;
    const id = idOf(row, said);
    const own = alike.get(id) ?? [row];
    const names = [...new Set(own.map(({ name }) => name.text))].slice(0, MOST_NAMES);
    const shown = { count: own.length, names: names.join(' / ') };
    return ask(id, row, said, shown, asking);
  });
}

const MOST_NAMES = 3;

function idOf({ table: { table } }: ActivityRow, { text }: Said): string {
  return questionId('row-meaning', table.grid.sheet, foldWord(text));
}

function ask(
  id: string,
  { table: { table }, row }: ActivityRow,
  { column, text, meaning }: Said,
  shown: { readonly count: number; readonly names: string },
  asking: Questionnaire,
): string | null {
  return asking.ask({
    id,
    code: 'row-meaning',
    at: cellRefAt(table.grid, { row, column: column.index }),
    label: text,
    kind: 'choice',
    options: USED_OR_NOT,
    assumed: null,
    values: {
      sheet: table.grid.sheet,
      found: text,
      ...shown,
      ...(meaning === 'returned' && { offered: 'returned' }),
    },
  });
}
