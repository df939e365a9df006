import { compensatedSum } from '../../../core/calculation/compensatedSum';
import type { Activity } from '../../../core/study/activity';
import type { EmissionFactor } from '../../../core/study/factor';
import type { Product } from '../../../core/study/inventory';
import { energyOf, kwhOf } from './energyOf';
import { isGridElectricity } from './isGridElectricity';
import { isSameFactor } from './isSameFactor';
import type { MarketFactors } from './marketFactors';

/** What a product uses of the grid. */
export interface GridUse {
  readonly first: Activity;
  /** All of it, for all units covered; of what it shares with others its part. */
  readonly kwh: number;
  /** Factors that bring different emissions; one where all are the same, however they are spelt. */
  readonly factors: readonly EmissionFactor[];
  /** One of its factors is by contract. */
  readonly isByMarket: boolean;
}

/** What electricity of the grid is told from. */
export interface GridActivities {
  readonly products: readonly Product[];
  /** Of the study, shared ones divided. */
  readonly activities: readonly Activity[];
  /** The ledger's factors by contract. */
  readonly market: MarketFactors;
}

/**
 * The electricity of the grid that each product uses.
 * @param grid what it is told from
 * @param unitsOf how many units the figures of a product cover
 * @returns by product; none for those that use none
 */
export function gridUses(
  { activities, market }: GridActivities,
  unitsOf: (product: string) => number,
): ReadonlyMap<string, GridUse> {
  const known = new Map<string, Activity[]>();
  for (const one of activities) {
    if (!isGridElectricity(one)) continue;
    const own = known.get(one.product);
    if (own === undefined) known.set(one.product, [one]);
    else own.push(one);
  }
  return new Map(
    [...known].flatMap(([product, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      return [[product, useOf(first, own, market, unitsOf(product))] as const];
    }),
  );
}

function useOf(
  first: Activity,
  own: readonly Activity[],
  market: MarketFactors,
  units: number,
): GridUse {
  const factors = own.flatMap(({ factor }) => (factor === null ? [] : [factor]));
  const measured = own.flatMap((one) => {
    const measure = energyOf(one);
    if (measure === null) return [];
    const kwh = kwhOf(one, measure, units);
    // What a correction takes back was not used.
    return [measure.quantity.amount < 0 ? -kwh : kwh];
  });
  return {
    first,
    kwh: Math.max(0, compensatedSum(measured)),
    factors: differing(factors),
    isByMarket: factors.some((factor) => market.has(factor)),
  };
}

/** Compared with the first alone: a second one is enough to know that they are not one. */
function differing([first, ...others]: readonly EmissionFactor[]): readonly EmissionFactor[] {
  if (first === undefined) return [];
  const unlike = others.filter((other) => !isSameFactor(first, other));
  const byText = new Map(unlike.map((one) => [`${String(one.value)} ${one.unitText}`, one]));
  return [first, ...byText.values()];
}
