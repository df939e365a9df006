import { kgPer } from '../../core/calculation/kgPer';
import type { CellRef } from '../../core/cellRef';
import type { EmissionFactor } from '../../core/study/factor';
import type { Footprint, Item } from '../../core/study/footprint';

/** A factor as it is used for things of one name. */
export interface UsedFactor {
  readonly name: string;
  readonly factor: EmissionFactor;
  /** kg of gas for one kg of the thing. */
  readonly perKg: number;
  /** What it comes to, on the ledgers' own basis. */
  readonly kgCo2e: number;
  /** The factor's cell where it has one, then those of the amounts. */
  readonly cells: readonly CellRef[];
}

/** While it is gathered: a ledger of 100,000 rows may have as many of one. */
interface Gathered extends UsedFactor {
  kgCo2e: number;
  readonly cells: CellRef[];
}

/**
 * The factors by mass of the materials of a study, one entry a name and a factor.
 * @param footprint the results
 */
export function usedFactors({ products }: Footprint): readonly UsedFactor[] {
  const used = new Map<string, Gathered>();
  for (const item of products.flatMap(({ items }) => items)) {
    const one = usedIn(item);
    if (one === null) continue;
    const key = `${one.factor.id}\n${one.name}`;
    const known = used.get(key);
    if (known === undefined) used.set(key, one);
    else {
      known.kgCo2e += one.kgCo2e;
      known.cells.push(...one.cells);
    }
  }
  return [...used.values()];
}

function usedIn({ activity, kgCo2e }: Item): Gathered | null {
  const { stage, data, factor, name, at } = activity;
  const isMaterial = stage === 'rawMaterial' && data.kind === 'amount' && name !== '';
  if (!isMaterial || factor === null || kgCo2e === null || factor.value <= 0) return null;
  const perKg = kgPer(factor, 'kg');
  if (perKg === null) return null;
  const own = factor.evidence === null ? [] : [factor.evidence.at];
  return { name, factor, perKg, kgCo2e, cells: [...own, at] };
}
