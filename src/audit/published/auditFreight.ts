import { kgPer } from '../../core/calculation/kgPer';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { CellRef } from '../../core/cellRef';
import { dimensionOf } from '../../core/quantities/unitTable';
import type { EmissionFactor } from '../../core/study/factor';
import type { Finding } from '../../core/study/finding';
import type { Footprint } from '../../core/study/footprint';
import { LIBRARY } from '../../factors/library';
import { foldName } from '../../factors/text/foldName';

/** Couriers' vans and aircraft stay below this many times the library's highest. */
const MARGIN = 6;
/** Slips of units are at least ten times; whoever claims a third has hardly found such a lorry. */
const SLIP = 3;
const ROAD = /(?<!火)车|公路|汽运|陆运|道路|\broad|truck|lorry|lorries/;
const ROADS = LIBRARY.filter(({ id }) => id.startsWith('freight-truck-')).map(({ value }) => value);
const ALL = LIBRARY.filter(({ per }) => per === 't·km').map(({ value }) => value);

interface Carried {
  readonly factor: EmissionFactor;
  readonly perTkm: number;
  kgCo2e: number;
  /** Of every item: a ledger of 100,000 rows has as many of one factor. */
  readonly cells: CellRef[];
}

/**
 * Factors of freight that no lorry has: below the largest of the library fully loaded, or far above
 * its smallest van.
 * @param footprint the results
 * @returns one finding a factor; the effect is used − at the nearest value of the library
 */
export function auditFreight({ products }: Footprint): readonly Finding[] {
  const used = new Map<string, Carried>();
  for (const { activity, kgCo2e } of products.flatMap(({ items }) => items)) {
    const { factor, at } = activity;
    if (factor === null || kgCo2e === null || factor.value <= 0) continue;
    if (dimensionOf(factor.per) !== 'freight') continue;
    const perTkm = kgPer(factor, 't·km');
    if (perTkm === null) continue;
    const known = used.get(factor.id);
    if (known === undefined) used.set(factor.id, { factor, perTkm, kgCo2e, cells: [at] });
    else {
      known.kgCo2e += kgCo2e;
      known.cells.push(at);
    }
  }
  return [...used.values()].flatMap(judged);
}

function judged(one: Carried): readonly Finding[] {
  const isRoad = ROAD.test(foldName(one.factor.name));
  const known = isRoad ? ROADS : ALL;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const isBelow = isRoad ? one.perTkm < low : one.perTkm < low / MARGIN;
  const isAbove = one.perTkm > high * MARGIN;
  if (!isBelow && !isAbove) return [];
  const bound = isBelow ? low : high;
  const own = one.factor.evidence === null ? one.cells : [one.factor.evidence.at];
  return [
    {
      code: 'factor-implausible',
      // A large lorry, always full, comes near the lowest: that is a claim, and no slip.
      severity: one.perTkm < low && one.perTkm > low / SLIP ? 'info' : 'warning',
      cells: own,
      effectKgCo2e: compensatedSum([one.kgCo2e, (-one.kgCo2e * bound) / one.perTkm]),
      values: {
        name: one.factor.name,
        found: Number(one.perTkm.toPrecision(6)),
        expected: `${String(low)}–${String(high)}`,
      },
    },
  ];
}
