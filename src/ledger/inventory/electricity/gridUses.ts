import type { Activity } from '../../../core/study/activity';
import { partOf } from '../../../core/study/allocation';
import type { EmissionFactor } from '../../../core/study/factor';
import { energyIn, energyOf } from './energyOf';
import { isGridElectricity } from './isGridElectricity';
import { isSameFactor } from './isSameFactor';
import type { MarketFactors } from './marketFactors';

/** What a product uses of the grid. */
export interface GridUse {
  readonly first: Activity;
  /** All of it; of what it shares with others its part. */
  readonly kwh: number;
  /** Factors that bring different emissions; one where all are the same, however they are spelt. */
  readonly factors: readonly EmissionFactor[];
  /** One of its factors is by contract. */
  readonly isByMarket: boolean;
}

/**
 * The electricity of the grid that each product uses.
 * @param activities of the study, shared ones divided
 * @param market the ledger's factors by contract
 * @returns by product; none for those that use none
 */
export function gridUses(
  activities: readonly Activity[],
  market: MarketFactors,
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
      return first === undefined ? [] : [[product, useOf(first, own, market)] as const];
    }),
  );
}

function useOf(first: Activity, own: readonly Activity[], market: MarketFactors): GridUse {
  const all = own.flatMap(({ factor }) => (factor === null ? [] : [factor]));
  return {
    first,
    kwh: own.map(kwhOf).reduce((sum, kwh) => sum + kwh, 0),
    factors: differing(all),
    isByMarket: all.some((factor) => market.has(factor)),
  };
}

/** Compared with the first alone: a second one is enough to know that they are not one. */
function differing([first, ...others]: readonly EmissionFactor[]): readonly EmissionFactor[] {
  if (first === undefined) return [];
  const unlike = others.filter((other) => !isSameFactor(first, other));
  const byText = new Map(unlike.map((one) => [`${String(one.value)} ${one.unitText}`, one]));
  return [first, ...byText.values()];
}

function kwhOf(activity: Activity): number {
  const measure = energyOf(activity);
  return measure === null ? 0 : partOf(energyIn(measure), activity.allocation);
}
