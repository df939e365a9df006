import { addAll } from '../../core/addAll';
import type { CellRef } from '../../core/cellRef';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { Footprint } from '../../core/study/footprint';
import { UNIT_SLIPS, type UnitSlip } from '../../ledger/language/unitSlips';
import type { ActivityRow, Ledger, ReadTable } from '../../ledger/ledger';
import { figuresOf, isNegative } from '../../ledger/rows/readAmount';
import { nameKey } from '../../ledger/text/nameKey';
import type { UnitDoubt } from '../../ledger/unitDoubt';
import { meaningKey } from '../../ledger/values/meaningKey';
import { parseUnit } from '../../ledger/values/parseUnit';

/** What one table says of one item in one year. */
interface Entry {
  readonly table: ReadTable;
  readonly year: number | null;
  readonly name: string;
  readonly unit: string;
  /** Grows with the rows of its name. */
  value: number;
  readonly cells: CellRef[];
}

interface Found extends Entry {
  readonly other: Entry;
  readonly slip: UnitSlip;
}

/** Two years of one plant differ by less than this of a thousand; the same goods in two tables hardly. */
const OF_YEARS = [500, 2000] as const;
const OF_TABLES = [950, 1050] as const;

/**
 * The same item of the same product under the same label, a thousand times apart between two years or
 * two tables. Where other items with other labels change alike, the plant has grown and no label is
 * doubted.
 * @param ledger as read
 * @param footprint as calculated, which knows whose the rows are
 */
export function otherDoubts(ledger: Ledger, footprint: Footprint): readonly UnitDoubt[] {
  const groups = groupedEntries(ledger.activityRows, ownerReader(footprint));
  const found = groups.flatMap(doubtedIn);
  const keyOf = entryKeys();
  const explained = new Map<string, boolean>();
  const kept = found.filter((one) => {
    const key = `${keyOf(one)}\n${keyOf(one.other)}`;
    const isKnown = explained.get(key) ?? isExplained(one, groups);
    explained.set(key, isKnown);
    return !isKnown;
  });
  const labelOf = ({ table, unit }: Entry): string => keyOf({ table, unit, year: null });
  const labels = new Set<string>();
  const shared = new Set<string>();
  for (const label of kept.map(labelOf)) {
    if (labels.has(label)) shared.add(label);
    labels.add(label);
  }
  return kept.map((one) => told(one, !shared.has(labelOf(one))));
}

/** Tables have no name of their own: each gets a number. */
function entryKeys(): (entry: Pick<Entry, 'table' | 'unit' | 'year'>) => string {
  const numbers = new Map<ReadTable, number>();
  return ({ table, unit, year }) => {
    const number = numbers.get(table) ?? numbers.size;
    numbers.set(table, number);
    return [number, unit, year].join(' ');
  };
}

function told({ other, slip, cells, name, value }: Found, isAlone: boolean): UnitDoubt {
  return {
    cells,
    unitText: slip.to,
    kind: 'other',
    at: other.cells[0] as CellRef,
    stated: shown(other.value),
    computed: shown(value),
    times: 1000,
    item: isAlone ? name : null,
  };
}

function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}

type OwnerReader = (row: ActivityRow) => string;

/**
 * The product of a row. Of a year that is not calculated only the table tells: years as sheets
 * (2023年能耗, 2024年能耗) are about the same plant.
 */
function ownerReader({ products }: Footprint): OwnerReader {
  if (products.length === 1) return () => '';
  const owners = new Map(
    products.flatMap(({ items }) =>
      items.map(({ activity }) => [
        rowKey(activity.nameWitness.at, activity.row),
        activity.product,
      ]),
    ),
  );
  return ({ row, product, name, table }) => {
    const known = owners.get(rowKey(name.witness.at, row)) ?? product?.text;
    const { sheet } = table.table.grid;
    return nameKey(known ?? sheet.replace(/(?:19|20)[0-9]{2}年?度?/, ''));
  };
}

function rowKey({ file, sheet }: CellRef, row: number): string {
  return `${file}\n${sheet}\n${String(row)}`;
}

function groupedEntries(
  rows: readonly ActivityRow[],
  ownerOf: OwnerReader,
): readonly (readonly Entry[])[] {
  const tables = new Map<ReadTable, number>();
  const entries = new Map<string, Map<string, Entry>>();
  for (const row of rows) {
    const own = entryOf(row);
    if (own === null) continue;
    if (!tables.has(row.table)) tables.set(row.table, tables.size);
    const group = [ownerOf(row), nameKey(row.name.text), own.unit].join('\n');
    const known = entries.get(group) ?? new Map<string, Entry>();
    entries.set(group, known);
    const key = `${String(tables.get(row.table))} ${String(own.year)}`;
    const before = known.get(key);
    if (before === undefined) known.set(key, own);
    else {
      before.value += own.value;
      addAll(before.cells, own.cells);
    }
  }
  return [...entries.values()]
    .map((group) => [...group.values()])
    .filter(({ length }) => length > 1);
}

function entryOf(row: ActivityRow): Entry | null {
  const { amount, heading, isPerUnit, period, table, name } = row;
  if (amount?.operation !== 'sum' || heading !== null || isPerUnit || isNegative(amount))
    return null;
  const figures = figuresOf(amount);
  const isPlain = figures.every(({ doubt, rivals }) => doubt === null && rivals.length === 0);
  const units = new Set(figures.map(({ unitText }) => unitText));
  const [text, ...others] = units;
  if (figures.length === 0 || !isPlain || text == null || others.length > 0) return null;
  const [meaning, ...more] = parseUnit(text);
  if (meaning === undefined || more.length > 0) return null;
  return {
    table,
    year: typeof period?.year === 'number' ? period.year : null,
    name: name.text,
    unit: meaningKey(meaning),
    value: compensatedSum(figures.map(({ evidence }) => evidence.value)),
    cells: figures.map(({ evidence }) => evidence.at),
  };
}

/** Of a label in a small unit the small figure is doubted, of one in a large unit the large one. */
function doubtedIn(group: readonly Entry[]): readonly Found[] {
  return group.flatMap((entry): readonly Found[] => {
    const slip = slipBetween(entry.unit);
    if (slip === null) return [];
    const isMeant = (other: Entry): boolean =>
      slip.times > 1 ? isApart(other, entry) : isApart(entry, other);
    const other = group.find((one) => one !== entry && isMeant(one));
    return other === undefined ? [] : [{ ...entry, other, slip }];
  });
}

function slipBetween(unit: string): UnitSlip | null {
  const own = UNIT_SLIPS.filter(({ from, times }) => from === unit && isThousand(times));
  return own[0] ?? null;
}

function isThousand(times: number): boolean {
  return times === 1000 || times === 1 / 1000;
}

function isApart(large: Entry, small: Entry): boolean {
  const isOfYears = large.year !== null && small.year !== null && large.year !== small.year;
  if (!isOfYears && large.table === small.table) return false;
  const [least, most] = isOfYears ? OF_YEARS : OF_TABLES;
  const ratio = small.value <= 0 ? 0 : large.value / small.value;
  return ratio >= least && ratio <= most;
}

/** Something with another label that changes alike between the same tables and years. */
function isExplained(one: Found, groups: readonly (readonly Entry[])[]): boolean {
  const [large, small] = one.slip.times > 1 ? [one.other, one] : [one, one.other];
  const isAt = (place: Entry) => (entry: Entry) =>
    entry.table === place.table && entry.year === place.year && entry.unit !== place.unit;
  return groups.some((group) => {
    const [more, less] = [group.find(isAt(large)), group.find(isAt(small))];
    return more !== undefined && less !== undefined && isApart(more, less);
  });
}
