import { compensatedSum } from '../core/calculation/compensatedSum';
import { APARTS } from '../core/gases/gasPart';
import { itemGases } from '../core/gases/gasResults';
import { isApart } from '../core/gases/isApart';
import type { Finding } from '../core/study/finding';
import type { Footprint } from '../core/study/footprint';

/**
 * Which items have emissions that stand apart from all sums: biogenic CO2, land-use change, aircraft.
 * @param footprint the results
 * @returns one finding with kg CO2e of each sort, on the ledgers' own basis; none without any
 */
export function auditApart({ products, method }: Footprint): readonly Finding[] {
  const told = products.flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.amount === undefined) return [];
      const apart = itemGases(item, method.gwp).filter(({ key }) => isApart(key));
      return apart.map(({ key, kgCo2e }) => ({ at: item.activity.at, key, kgCo2e }));
    }),
  );
  if (told.length === 0) return [];
  const cells = [...new Map(told.map(({ at }) => [JSON.stringify(at), at])).values()];
  // The sentence leaves out what is blank.
  const sums = APARTS.map((apart): [string, number | string] => {
    const own = told.filter(({ key }) => key === apart);
    return [apart, own.length === 0 ? '' : compensatedSum(own.map(({ kgCo2e }) => kgCo2e))];
  });
  const values = { count: cells.length, ...Object.fromEntries(sums) };
  return [{ code: 'biogenic-apart', severity: 'info', cells, effectKgCo2e: null, values }];
}
