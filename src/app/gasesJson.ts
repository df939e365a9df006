import { gasResults, itemGases, type GasAmount } from '../core/gases/gasResults';
import { isApart } from '../core/gases/isApart';
import type { Gas, GwpSet } from '../core/gases/gwpTable';
import { partPotential } from '../core/gases/weighedGases';
import type { EmissionFactor } from '../core/study/factor';
import type { Item, ProductFootprint } from '../core/study/footprint';
import type { Stage } from '../core/study/stage';

/** The gases of a stage or product by formula; empty where no factor tells any. */
export type GasesJson = Readonly<Record<string, { kg: number; kgCo2e: number }>>;

/**
 * What counts in stages of a product by gas, and what stands apart, per declared unit. `CO2e` is what no
 * factor splits.
 * @param product its results
 * @param stages that are meant
 * @param set of GWPs
 */
export function gasesJson(
  product: ProductFootprint,
  stages: readonly Stage[],
  set: GwpSet,
): { readonly gases: GasesJson; readonly apart: Readonly<Record<string, number>> } {
  const { covered } = product.product.declaredUnit;
  if (covered === null) return { gases: {}, apart: {} };
  const amounts = gasResults(product, stages, set);
  const counted = amounts.filter(({ key }) => !isApart(key));
  const isTold = counted.some(({ key }) => key !== 'CO2e');
  return {
    gases: isTold ? byGas(counted, covered, set) : {},
    apart: Object.fromEntries(
      amounts
        .filter(({ key }) => isApart(key))
        .map(({ key, kgCo2e }): [string, number] => [`${key}KgCo2e`, kgCo2e / covered]),
    ),
  };
}

/**
 * What a factor counts, and where it has them its gases with their GWPs and cells.
 * @param factor of an item
 * @param set of GWPs
 */
export function factorGasJson(factor: EmissionFactor | null, set: GwpSet): object {
  if (factor === null) return { factorGas: null };
  const { gas, gases } = factor;
  if (gases === undefined) return { factorGas: gas };
  return {
    factorGas: gas,
    factorGases: gases.parts.map((part) => ({
      gas: nameOf(part.gas, set),
      apart: part.apart,
      ...(part.cycle !== undefined && { cycle: part.cycle }),
      value: part.value,
      unit: part.unitText,
      gwp: partPotential(part, set),
      sheet: part.evidence?.at.sheet ?? null,
      cell: part.evidence?.at.cell ?? null,
    })),
  };
}

/**
 * The gases of one item, per declared unit, where its factor tells them.
 * @param item with its emission
 * @param covered how many declared units the ledger covers
 * @param set of GWPs
 */
export function itemGasesJson(item: Item, covered: number | null, set: GwpSet): object {
  if (covered === null || item.activity.factor?.gases === undefined) return {};
  const amounts = itemGases(item, set);
  const apart = amounts.filter(({ key }) => isApart(key));
  return {
    gases: byGas(
      amounts.filter(({ key }) => !isApart(key)),
      covered,
      set,
    ),
    ...Object.fromEntries(
      apart.map(({ key, kgCo2e }): [string, number] => [`${key}KgCo2e`, kgCo2e / covered]),
    ),
  };
}

function byGas(amounts: readonly GasAmount[], covered: number, set: GwpSet): GasesJson {
  return Object.fromEntries(
    amounts.map(({ key, kg, kgCo2e }) => [
      nameOf(key, set),
      { kg: kg / covered, kgCo2e: kgCo2e / covered },
    ]),
  );
}

/** AR4 does not tell the origins of methane apart. */
function nameOf(key: GasAmount['key'], set: GwpSet): string {
  const isMethane = (['CH4-fossil', 'CH4-non-fossil'] as readonly Gas[]).some((gas) => gas === key);
  return set === 'AR4' && isMethane ? 'CH4' : key;
}
