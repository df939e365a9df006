import { compensatedSum } from '../core/calculation/compensatedSum';
import { gasResults } from '../core/gases/gasResults';
import { isApart } from '../core/gases/isApart';
import type { GwpSet } from '../core/gases/gwpTable';
import type { Finding } from '../core/study/finding';
import type { Footprint } from '../core/study/footprint';

/** Who chose the set of GWPs, and which one is the latest. */
export interface GwpChoice {
  /** Somebody has chosen it for this calculation. */
  readonly isChosen: boolean;
  readonly latest: GwpSet;
}

/**
 * What an auditor would say about the set of GWPs: that it changes nothing, where somebody has chosen
 * one and every factor was weighed by its source; that there is a later one, with what it would change.
 * @param footprint the results
 * @param choice of the set
 */
export function auditGwp(
  footprint: Footprint,
  { isChosen, latest }: GwpChoice,
): readonly Finding[] {
  const { gwp } = footprint.method;
  const factors = footprint.products.flatMap(({ items }) =>
    items.flatMap(({ activity: { factor } }) => factor ?? []),
  );
  const depends = factors.some(({ gases }) =>
    gases?.parts.some(({ gas, apart }) => apart === null && gas !== 'CO2e' && gas !== 'CO2'),
  );
  const values = { set: gwp, latest };
  if (!depends) {
    const isSaid = isChosen || gwp !== latest;
    if (!isSaid || factors.length === 0) return [];
    return [{ code: 'gwp-not-used', severity: 'info', cells: [], effectKgCo2e: null, values }];
  }
  if (gwp === latest) return [];
  const effectKgCo2e = totalOf(footprint, gwp) - totalOf(footprint, latest);
  return [{ code: 'gwp-not-latest', severity: 'warning', cells: [], effectKgCo2e, values }];
}

/** All that counts, on the ledgers' own basis, by one set. */
function totalOf({ products }: Footprint, set: GwpSet): number {
  const amounts = products.flatMap((product) => {
    const counted = product.stages.flatMap(({ stage, inBoundary }) => (inBoundary ? [stage] : []));
    return gasResults(product, counted, set);
  });
  return compensatedSum(amounts.flatMap(({ key, kgCo2e }) => (isApart(key) ? [] : [kgCo2e])));
}
