import type { Dimension } from '../../core/quantities/unitTable';
import type { Place } from '../../workbook/address';
import { contentAt, type Grid } from '../../workbook/grid';
import { captionsAlone } from '../captions/captionsOfRow';
import { ELECTRICITY_WORDS } from '../language/parameterWords';
import {
  AMOUNT_ENDINGS,
  HAN_PAIR_HEADERS,
  LATIN_PAIR_HEADERS,
  WHOLE_BEGINNINGS,
  type PairHeaders,
} from '../language/pairWords';
import { isSubtotalLabel } from '../tables/sums/isSubtotalLabel';
import { foldWord } from '../text/fold';
import { pairsOf, type Pair } from './pairsOf';

/** A cell of a row that is made: where it stands on the sheet, and its text where that is another. */
export interface MadeCell extends Place {
  readonly text?: string;
}

/** Rows of labels with figures, and the header and the items that they make. */
export interface PairBlock {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly (MadeCell | null)[])[];
}

interface Item {
  readonly amount: Pair;
  readonly distance: Pair | null;
  readonly factor: Pair | null;
  readonly freightFactor: Pair | null;
}

/**
 * Finds forms that give amounts with their factors and name no items before: 铜版纸用量 | 5.6 t | 排放因子 |
 * 1.12 tCO2e/t in one row, or "Electricity (kWh): | 21" above "EF (kg CO2e/kWh): | 0.44". Every label with
 * an amount is an item; a factor without a name is that of the item before it, 电力排放因子 that of the only
 * item it can be of. Where a factor can be of several the rows are left as they are.
 * @param grid the sheet
 * @returns blocks from above to below
 */
export function pairBlocks(grid: Grid): readonly PairBlock[] {
  const rows = [...grid.rows.keys()];
  const blocks: PairBlock[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const own = pairsFrom(grid, rows, at);
    if (own.length === 0) continue;
    const [top, bottom] = [rows[at], rows[at + own.length - 1]];
    const items = isAlone(grid, rows, at, own.length) ? itemsOf(own.flat()) : null;
    if (items !== null && top !== undefined && bottom !== undefined) {
      blocks.push({ top, bottom, rows: rowsOf(grid, items) });
    }
    at += own.length - 1;
  }
  return blocks;
}

/** The pairs of rows that follow one another from a row on. */
function pairsFrom(
  grid: Grid,
  rows: readonly number[],
  start: number,
): readonly (readonly Pair[])[] {
  const found: (readonly Pair[])[] = [];
  for (let at = start; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const pairs = at > start && row !== (rows[at - 1] as number) + 1 ? null : pairsOf(grid, row);
    if (pairs === null) break;
    found.push(pairs);
  }
  return found;
}

/** No row of anything else right above or below: a title, a caption or a note may stand there. */
function isAlone(grid: Grid, rows: readonly number[], start: number, length: number): boolean {
  const isOther = (row: number | undefined, next: number): boolean => {
    if (row === undefined || Math.abs(row - next) > 1) return false;
    const filled = (grid.rows.get(row) ?? []).filter((one) => one !== null && one !== '');
    return filled.length > 1 && captionsAlone(grid, row) === null;
  };
  const [top, bottom] = [rows[start] as number, rows[start + length - 1] as number];
  return !isOther(rows[start - 1], top) && !isOther(rows[start + length], bottom);
}

function itemsOf(pairs: readonly Pair[]): readonly Item[] | null {
  const items: Item[] = [];
  const named: Pair[] = [];
  for (const pair of pairs) {
    const last = items.at(-1);
    if (pair.kind === 'amount') {
      items.push({ amount: pair, distance: null, factor: null, freightFactor: null });
    } else if (pair.kind === 'factor' && pair.name !== '') named.push(pair);
    else if (last === undefined || !mayTake(last, pair)) return null;
    else items[items.length - 1] = { ...last, [pair.kind]: pair };
  }
  const whole = named.reduce<readonly Item[] | null>(withNamed, items);
  const isCharged = whole?.some(({ factor, freightFactor }) => (factor ?? freightFactor) !== null);
  const isPlain = (['distance', 'freightFactor'] as const).every(
    (kind) => new Set(unitsOf(items, kind)).size < 2,
  );
  // 合计 is a sum, whatever stands below it.
  const isSum = items.some(({ amount }) => isSubtotalLabel(nameOf(amount)));
  return isCharged === true && isPlain && !isSum ? whole : null;
}

/** Each item has one of each, and a factor for what its amount is in. */
function mayTake(item: Item, { kind, dimension }: Pair): boolean {
  if (kind === 'amount') return false;
  if (item[kind] !== null) return false;
  if (kind === 'factor') return areAlike(item.amount.dimension, dimension);
  return item.amount.dimension === 'mass' && (kind === 'distance' || item.distance !== null);
}

const GASES: readonly Dimension[] = ['volume', 'gasVolume'];

function areAlike(one: Dimension, other: Dimension): boolean {
  return one === other || (GASES.includes(one) && GASES.includes(other));
}

/** 电力排放因子 for all items of electricity, or for the only item that is measured so. */
function withNamed(items: readonly Item[] | null, factor: Pair): readonly Item[] | null {
  if (items === null) return null;
  const open = items.filter((item) => item.factor === null && mayTake(item, factor));
  const electric = open.filter(({ amount }) => isElectric(amount.name));
  const of = isElectric(factor.name) && electric.length > 0 ? electric : open;
  const isSure = of === electric || of.length === 1;
  if (of.length === 0 || !isSure) return null;
  return items.map((item) => (of.includes(item) ? { ...item, factor } : item));
}

function isElectric(name: string): boolean {
  const word = foldWord(name);
  return ELECTRICITY_WORDS.some((entry) => word.includes(entry));
}

type Column = (items: readonly Item[], headers: PairHeaders) => readonly (MadeCell | null)[] | null;

/** Columns of the table that items make, each with its header; null for those that none has. */
const COLUMNS: readonly Column[] = [
  (items, { name }) => [
    headed(items[0]?.amount.labelAt, name),
    ...items.map(({ amount }) => ({ ...amount.labelAt, text: nameOf(amount) })),
  ],
  (items, headers) => figures(items, 'amount', headers.amount),
  (items, headers) => units(items, 'amount', headers.unit),
  (items, headers) => figures(items, 'distance', withUnit(items, 'distance', headers.distance)),
  (items, headers) =>
    figures(items, 'freightFactor', withUnit(items, 'freightFactor', headers.freightFactor)),
  (items, headers) => figures(items, 'factor', headers.factor),
  (items, headers) => units(items, 'factor', headers.factorUnit),
];

function rowsOf(grid: Grid, items: readonly Item[]): PairBlock['rows'] {
  const isHan = items.some(({ amount }) => {
    const label = contentAt(grid, amount.labelAt);
    return typeof label === 'string' && /\p{Script=Han}/u.test(label);
  });
  const headers = isHan ? HAN_PAIR_HEADERS : LATIN_PAIR_HEADERS;
  const columns = COLUMNS.flatMap((column) => {
    const own = column(items, headers);
    return own === null ? [] : [own];
  });
  return [0, ...items.map((_, at) => at + 1)].map((row) =>
    columns.map((column) => column[row] ?? null),
  );
}

function nameOf({ name }: Pair): string {
  const bare = name.replace(WHOLE_BEGINNINGS, '').replace(AMOUNT_ENDINGS, '').trim();
  return bare === '' ? name : bare;
}

function headed(at: Place | undefined, text: string): MadeCell | null {
  return at === undefined ? null : { ...at, text };
}

function figures(
  items: readonly Item[],
  kind: Pair['kind'],
  header: string,
): readonly (MadeCell | null)[] | null {
  const first = items.flatMap((item) => item[kind] ?? []).at(0);
  if (first === undefined) return null;
  return [headed(first.labelAt, header), ...items.map((item) => item[kind]?.at ?? null)];
}

/** Units that stand outside the figures' cells. */
function units(
  items: readonly Item[],
  kind: Pair['kind'],
  header: string,
): readonly (MadeCell | null)[] | null {
  const cells = items.map((item): MadeCell | null => {
    const unit = item[kind]?.unit;
    return unit === undefined || unit.isOwn ? null : { ...unit.at, text: unit.text };
  });
  const first = cells.find((cell) => cell !== null) ?? null;
  return first === null ? null : [headed(first, header), ...cells];
}

/** 运距(km): of distances and freight the unit is one for all. */
function withUnit(items: readonly Item[], kind: Pair['kind'], header: string): string {
  const [unit] = unitsOf(items, kind);
  return unit === undefined ? header : `${header} (${unit})`;
}

/** Units outside the figures' cells. */
function unitsOf(items: readonly Item[], kind: Pair['kind']): readonly string[] {
  const units = items.flatMap((item) => item[kind]?.unit ?? []);
  return units.filter(({ isOwn }) => !isOwn).map(({ text }) => text);
}
