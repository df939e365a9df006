import { addAll } from '../../../core/addAll';
import type { Witness } from '../../../core/study/evidence';
import { PAIRING_WORDS, ROW_NUMBER_WORDS } from '../../language/pairingWords';
import type { ReadTable } from '../../ledger';
import type { TableColumn } from '../../tables/ledgerTable';
import { foldWord } from '../../text/fold';
import { saidOf, type Said, type SheetRow } from './sheetRows';

/** Deliveries and the goods that they carried, as columns of both tables tell. */
export interface Pairing {
  readonly deliveries: readonly SheetRow[];
  readonly goods: readonly SheetRow[];
  /** What both say: the supplier, the batch. */
  readonly told: string;
  /** The cells that say so, of both tables. */
  readonly witnesses: readonly Witness[];
}

/**
 * Pairs deliveries with goods of the same name by what both sides say: their sheet, their month, or a
 * further column that both tables have (supplier, place of origin, batch). It tells only where both sides
 * say the same things.
 * @param deliveries rows of one table
 * @param goods rows that give amounts
 * @param by `row-number`: by the numbers of the rows alone, which prove less
 * @returns null where no column tells, or where columns contradict each other
 */
export function pairedByColumns(
  deliveries: readonly SheetRow[],
  goods: readonly SheetRow[],
  by: 'meaning' | 'row-number',
): readonly Pairing[] | null {
  const kinds = by === 'meaning' ? MEANINGS : [ROW_NUMBER];
  const telling = kinds.flatMap((kind) => {
    const ofDeliveries = saidByAll(deliveries, kind);
    const ofGoods = saidByAll(goods, kind);
    if (ofDeliveries === null || ofGoods === null) return [];
    return isSameSet(ofDeliveries, ofGoods) ? [{ ofDeliveries, ofGoods }] : [];
  });
  if (telling.length === 0) return null;
  const pairings = new Map<string, Open>();
  goods.forEach((row, index) => {
    const said = telling.map(({ ofGoods }) => ofGoods[index] as Said);
    openOf(pairings, said).goods.push(row);
  });
  deliveries.forEach((row, index) => {
    const said = telling.map(({ ofDeliveries }) => ofDeliveries[index] as Said);
    openOf(pairings, said).deliveries.push(row);
  });
  const all = [...pairings.values()];
  // Each column alone fits, and together they do not: they contradict each other.
  const fits = all.every((one) => one.goods.length > 0 && one.deliveries.length > 0);
  return fits && all.length > 1 ? all : null;
}

const ROW_NUMBER = 'row-number';
/** A sheet a month or a supplier with both tables on it, and what titles and rows say of the time. */
const SHEET = 'sheet';
const PERIOD = 'period';
const MEANINGS = [SHEET, PERIOD, ...Object.keys(PAIRING_WORDS)];

type Open = Pairing & {
  readonly deliveries: SheetRow[];
  readonly goods: SheetRow[];
  readonly witnesses: Witness[];
};

function openOf(pairings: Map<string, Open>, said: readonly Said[]): Open {
  const key = said.map((one) => one.key).join('\n');
  const known = pairings.get(key);
  const told = said.flatMap(({ text }) => (text === '' ? [] : [text])).join(' ');
  const open = known ?? { deliveries: [], goods: [], told, witnesses: [] };
  if (known === undefined) pairings.set(key, open);
  addAll(
    open.witnesses,
    said.flatMap(({ witnesses }) => witnesses),
  );
  return open;
}

function saidByAll(rows: readonly SheetRow[], kind: string): readonly Said[] | null {
  const all: Said[] = [];
  for (const row of rows) {
    const said = saidBy(row, kind);
    if (said === null) return null;
    all.push(said);
  }
  return all;
}

function saidBy(row: SheetRow, kind: string): Said | null {
  const { grid } = row.table.table;
  const { period } = row.entries[0];
  if (kind === SHEET) {
    return { key: `${grid.file}\n${grid.sheet}`, text: '', witnesses: [] };
  }
  if (kind === PERIOD) {
    return period === null ? null : { key: JSON.stringify(period), text: '', witnesses: [] };
  }
  const column = columnsByKind(row.table).get(kind);
  return column === undefined ? null : saidOf(row, column);
}

/** Of one thing alone nothing is told apart. */
function isSameSet(some: readonly Said[], others: readonly Said[]): boolean {
  const keys = new Set(some.map(({ key }) => key));
  const otherKeys = new Set(others.map(({ key }) => key));
  return (
    keys.size > 1 && keys.size === otherKeys.size && [...keys].every((key) => otherKeys.has(key))
  );
}

const COLUMNS = new WeakMap<ReadTable, ReadonlyMap<string, TableColumn>>();

/** The first column of each kind, left to right. */
function columnsByKind(table: ReadTable): ReadonlyMap<string, TableColumn> {
  const known = COLUMNS.get(table);
  if (known !== undefined) return known;
  const columns = new Map<string, TableColumn>();
  for (const column of table.table.columns) {
    const kind = kindOf(column);
    if (kind !== null && !columns.has(kind)) columns.set(kind, column);
  }
  COLUMNS.set(table, columns);
  return columns;
}

function kindOf({ label, role }: TableColumn): string | null {
  if (role === 'amount' || role === 'distance') return null;
  const header = foldWord(label);
  const found = WORDS.find(({ word }) => header.includes(word));
  return found?.kind ?? null;
}

/** The longest first. */
const WORDS = [...Object.entries(PAIRING_WORDS), [ROW_NUMBER, ROW_NUMBER_WORDS] as const]
  .flatMap(([kind, words]) => words.map((word) => ({ kind, word })))
  .sort((a, b) => b.word.length - a.word.length);
