import type { ActivityRow, Ledger, ReadTable } from '../../ledger';
import { singleAmount } from '../../rows/readAmount';
import type { FigureReading } from '../../rows/readFigure';
import { cellRefAt } from '../../rows/cellRefAt';
import type { TableColumn } from '../../tables/ledgerTable';
import { energyKey } from '../../text/energyKey';
import type { Questionnaire } from '../questions/askAndAnswer';
import { questionId } from '../questions/questionId';

/** Keys of the answers: which energy the column gives, or that it counts elsewhere or not at all. */
const AS_NAMED = 'processing-as-named';
const AS_ELECTRICITY = 'processing-electricity';
const AS_HEAT = 'processing-heat';
const LEFT_OUT = 'processing-not-counted';

/** Names that the answers give an entry, in the language of its header. */
const CARRIER_OF: Readonly<Record<string, { readonly han: string; readonly latin: string }>> = {
  [AS_ELECTRICITY]: { han: '电', latin: 'Electricity' },
  [AS_HEAT]: { han: '蒸汽', latin: 'Steam' },
};
const HAN = /\p{Script=Han}/u;

/**
 * Settles columns of energy beside the amounts of items (g/cell | kWh/cell) whose headers do not say what
 * the energy is, or whether it is for working the items, and energy for each kilogram of them beside a
 * meter of the same: it is asked, and until somebody says nothing
 * is counted and the stage is incomplete.
 * @param ledger as read
 * @param asking the study's questions
 */
export function chooseProcessing(ledger: Ledger, asking: Questionnaire): Ledger {
  const isDoubtful = doubtIn(ledger.activityRows);
  const doubtful = ledger.activityRows.filter(isDoubtful);
  if (doubtful.length === 0) return ledger;
  const keys = new Map<string, string | null>();
  for (const row of doubtful) {
    const column = columnIn(row);
    if (column === null || keys.has(column.id)) continue;
    keys.set(column.id, ask(row.table, column, row.name.text, asking));
  }
  return {
    ...ledger,
    activityRows: ledger.activityRows.flatMap((row) =>
      isDoubtful(row) ? settled(row, keys) : [row],
    ),
  };
}

/**
 * Whether it is not told that a row counts: energy for each kilogram of an item may be a part of what the
 * plant's meter for the same energy gives.
 */
function doubtIn(rows: readonly ActivityRow[]): (row: ActivityRow) => boolean {
  const metered = new Set(
    rows.flatMap(({ processing, name }) =>
      processing === undefined ? (energyKey(name.text) ?? []) : [],
    ),
  );
  return ({ processing, name }) => {
    if (processing === undefined) return false;
    const key = energyKey(name.text);
    const isMetered = processing.isForEach === true && key !== null && metered.has(key);
    return !processing.isTold || isMetered;
  };
}

function settled(
  row: ActivityRow,
  keys: ReadonlyMap<string, string | null>,
): readonly ActivityRow[] {
  const key = keys.get(columnIn(row)?.id ?? '');
  if (key === undefined) return [row];
  if (key === LEFT_OUT) return [];
  if (key === null) return [withAskedAmount(row)];
  const carrier = CARRIER_OF[key];
  if (carrier === undefined) return [row];
  const text = HAN.test(row.table.table.columns.map(({ header }) => header).join())
    ? carrier.han
    : carrier.latin;
  return [{ ...row, name: { ...row.name, text } }];
}

function columnIn({ table, lane }: ActivityRow): TableColumn | null {
  return table.table.lanes[lane]?.columns[0] ?? null;
}

/** Whether it counts is what the question asks. */
function withAskedAmount(row: ActivityRow): ActivityRow {
  const at = placeOf(row.amount?.parts[0]) ?? row.name.witness.at;
  return { ...row, amount: singleAmount({ kind: 'blank', at, found: '', isAsked: true }) };
}

function placeOf(reading: FigureReading | undefined): ActivityRow['name']['witness']['at'] | null {
  if (reading === undefined) return null;
  return reading.kind === 'figure' ? reading.figure.evidence.at : reading.at;
}

function ask(
  { table }: ReadTable,
  column: TableColumn,
  name: string,
  asking: Questionnaire,
): string | null {
  const at = column.headerCells.at(-1);
  const keys =
    energyKey(name) !== null ? [AS_NAMED, LEFT_OUT] : [AS_ELECTRICITY, AS_HEAT, LEFT_OUT];
  return asking.ask({
    id: questionId('processing-energy', table.grid.sheet, column.header),
    code: 'processing-energy',
    at: at === undefined ? null : cellRefAt(table.grid, at),
    label: column.header,
    kind: 'choice',
    options: keys.map((key) => ({ key, label: key })),
    assumed: null,
    values: { sheet: table.grid.sheet, header: column.header },
  });
}
