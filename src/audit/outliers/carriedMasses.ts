import { groupedBy } from '../../core/groupedBy';
import { cellKey } from '../../core/cellKey';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { Activity, Measure } from '../../core/study/activity';
import type { CellRef } from '../../core/cellRef';
import type { Finding, FindingValues } from '../../core/study/finding';
import type { Footprint, Item, ProductFootprint } from '../../core/study/footprint';
import type { Product } from '../../core/study/inventory';
import { massOf } from '../../core/study/massOf';
import { measuredKg } from '../../core/study/measuredKg';
import { foldName } from '../../factors/text/foldName';
import { columnOf } from './isAlike';

/** What a product carries of one material, beside what it uses of it. */
interface Carried {
  readonly name: string;
  /** The materials that bear the name. */
  readonly used: readonly Item[];
  readonly usedKg: number;
  /** One delivery or one leg of it. */
  readonly freight: Item;
  readonly freightKg: number;
  /** Of ten; 0 where both agree, null where they differ otherwise. */
  readonly power: number | null;
}

/** With its point put right the carried mass is that of the material, but for what rounding takes. */
const FITTING = 0.013;
/** Packaging, trimmings and stocks may make so much, as a power of ten: 1.4 times. */
const USUAL = 0.15;
/** A tonne is a million grams; more is no slip of a unit. */
const LARGEST_POWER = 6;

/**
 * Transports whose mass is 10, 100 or 1000 times that of the material that they carry, or a tenth of it
 * and less. Both masses must stand in cells of their own. Where any other transport of the product
 * differs from its material in another way, masses are honestly unlike there, and nothing is said.
 * @param footprint the results
 * @param doubted keys of cells that a question asks about
 * @returns one finding a column and slip, at the cells of the carried masses;
 * effects are used − with the carried mass put right, on the ledgers' own basis
 */
export function carriedMasses(
  { products }: Footprint,
  doubted: ReadonlySet<string>,
): readonly Finding[] {
  const slips = products.flatMap((result) => {
    const carried = carriedOf(result);
    const isUnlike = carried.some(({ power }) => power === null);
    return isUnlike ? [] : carried.filter(isSlip);
  });
  const told = slips.filter(({ freight, used }) =>
    [freight, ...used].every(({ activity }) => !doubted.has(cellKey(massCell(activity)))),
  );
  return grouped(told).map(findingOf);
}

function isSlip(carried: Carried): carried is Slip {
  return carried.power !== null && carried.power !== 0;
}

function carriedOf({ items, product }: ProductFootprint): readonly Carried[] {
  const materials = byName(items.filter(({ activity: { stage } }) => stage === 'rawMaterial'));
  const freights = byName(items.filter(isFreight));
  return [...freights].flatMap(([key, rows]): readonly Carried[] => {
    const used = materials.get(key) ?? [];
    const masses = used.map(({ activity }) => massOf(activity, product));
    const known = masses.filter(isPositive);
    if (known.length === 0 || known.length < masses.length) return [];
    if (isTakenFrom(rows, used) || !rows.every(isPlain) || !used.every(isPlain)) return [];
    return judged(rows, used, compensatedSum(known), product);
  });
}

/** Shares of several products are on another basis, and corrections are none of what came. */
function isPlain({ activity }: Item): boolean {
  return activity.allocation === undefined && activity.isCorrection !== true;
}

function isFreight({ activity: { stage, data } }: Item): boolean {
  return stage === 'transport' && data.kind === 'freight' && data.mass !== null;
}

function byName(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = foldName(item.activity.name);
    if (key === '') continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The mass was joined by name: it is the material's own cell. */
function isTakenFrom(freights: readonly Item[], used: readonly Item[]): boolean {
  const own = new Set(used.map(({ activity }) => cellKey(massCell(activity))));
  return freights.some(({ activity }) => own.has(cellKey(massCell(activity))));
}

/** Legs carry all of it each, deliveries together. */
function judged(
  rows: readonly Item[],
  used: readonly Item[],
  usedKg: number,
  product: Product,
): readonly Carried[] {
  const known = rows.map(({ activity }) => carriedKg(activity, product)).filter(isPositive);
  if (known.length < rows.length) return [];
  const all = compensatedSum(known);
  const powers = known.map((one) => (isNear(all, usedKg) ? 0 : powerOf(one, usedKg, all - one)));
  // Beside a delivery with its point put right the others are what is missing to it.
  const isMended = powers.some((power) => power !== null && power !== 0);
  return rows.map((freight, index): Carried => {
    const power = powers[index] ?? (isMended ? 0 : null);
    const { name } = freight.activity;
    return { name, used, usedKg, freight, freightKg: known[index] as number, power };
  });
}

/** For all that the ledger covers, as the materials are. */
function carriedKg(activity: Activity, { declaredUnit }: Product): number | null {
  const kg = measuredKg(massIn(activity));
  if (kg === null || activity.isPerUnit !== true) return kg;
  return declaredUnit.covered === null ? null : kg * declaredUnit.covered;
}

function isPositive(mass: number | null): mass is number {
  return mass !== null && mass > 0;
}

function powerOf(freightKg: number, usedKg: number, others: number): number | null {
  if (isNear(freightKg, usedKg)) return 0;
  const alone = slipOf(freightKg / usedKg);
  if (alone !== null) return alone;
  const rest = usedKg - others;
  return others > 0 && rest > 0 ? slipOf(freightKg / rest) : null;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(Math.log10(one / other)) <= USUAL;
}

function slipOf(ratio: number): number | null {
  const log = Math.log10(ratio);
  const power = Math.round(log);
  const isSized = power !== 0 && Math.abs(power) <= LARGEST_POWER;
  return isSized && Math.abs(log - power) <= FITTING ? power : null;
}

function massIn({ data }: Activity): Measure {
  const measure = data.kind === 'freight' ? data.mass : data.amount;
  if (measure === null) throw new Error('Only what is weighed is compared.');
  return measure;
}

function massCell(activity: Activity): CellRef {
  return massIn(activity).terms[0].evidence.at;
}

/** A difference that is a power of ten. */
type Slip = Carried & { readonly power: number };

type Group = readonly Slip[];

/** One slip of one column is one cause. */
function grouped(slips: readonly Slip[]): readonly Group[] {
  const keyOf = (one: Slip): string => {
    const at = massCell(one.freight.activity);
    return [at.file, at.sheet, columnOf(at), one.power].join('\n');
  };
  return [...groupedBy(slips, keyOf).values()];
}

function findingOf(group: Group): Finding {
  const sorted = [...group].sort((a, b) => sizeOf(b) - sizeOf(a));
  const [worst] = sorted as [Slip];
  const effects = group.flatMap((one) => effectOf(one) ?? []);
  const names = [...new Set(sorted.map(({ name }) => name))];
  return {
    code: 'outlier',
    severity: 'warning',
    cells: sorted.map(({ freight }) => massCell(freight.activity)),
    effectKgCo2e: effects.length < group.length ? null : compensatedSum(effects),
    values: { ...told(worst), ...(group.length > 1 && { cases: group.length }) },
    ...(group.length > 1 && { items: names }),
  };
}

/** Used − with the carried mass put right; the material's own emission may be what is wrong instead. */
function effectOf({ freight: { kgCo2e }, power }: Slip): number | null {
  return kgCo2e === null ? null : kgCo2e * (1 - 10 ** -power);
}

function sizeOf(slip: Slip): number {
  const effect = effectOf(slip);
  return effect === null ? -1 : Math.abs(effect);
}

function told({ name, used, usedKg, freight, freightKg, power }: Slip): FindingValues {
  const at = massCell(freight.activity);
  const cells = used.map(({ activity }) => massCell(activity));
  return {
    name,
    cell: at.cell,
    found: `${shown(freightKg)} kg`,
    times: power > 0 ? String(10 ** power) : `1/${String(10 ** -power)}`,
    used: `${shown(usedKg)} kg`,
    usedCells: cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', '),
  };
}

function shown(kg: number): string {
  return String(Number(kg.toPrecision(12)));
}
