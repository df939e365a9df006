import { compensatedSum } from '../calculation/compensatedSum';
import type { Item, ProductFootprint } from '../study/footprint';
import type { Stage } from '../study/stage';
import type { Apart, Cycle, GasPart } from './gasPart';
import type { Gas, GwpSet } from './gwpTable';
import { partMass, partPotential } from './weighedGases';

/**
 * What an emission is told by: a gas, what no factor splits into gases, burning and supply of fuels where
 * these are given one by one, or what stands apart.
 */
export type GasKey = Gas | 'CO2e' | Cycle | Apart;

/**
 * What a part of a factor is told by.
 * @param part of it
 */
export function partKey({ apart, cycle, gas }: Pick<GasPart, 'apart' | 'cycle' | 'gas'>): GasKey {
  return apart ?? cycle ?? gas;
}

/** So much of one gas, on the ledger's own basis. */
export interface GasAmount {
  readonly key: GasKey;
  /** kg of the gas; of what is not split kg CO2e. */
  readonly kg: number;
  readonly kgCo2e: number;
}

/**
 * The gases of one item. Those that count come to its emission; a factor in CO2 alone is CO2, one in
 * CO2e or without a gas is not split.
 * @param item with its emission; one without, or a credit, has no gases
 * @param set of GWPs
 */
export function itemGases(item: Item, set: GwpSet): readonly GasAmount[] {
  const { activity, kgCo2e, amount } = item;
  const { factor } = activity;
  if (kgCo2e === null || factor === null || item.isCredit === true) return [];
  const { gases } = factor;
  if (gases === undefined || amount === undefined) {
    return [{ key: factor.gas === 'CO2' ? 'CO2' : 'CO2e', kg: kgCo2e, kgCo2e }];
  }
  return gases.parts.map((part) => {
    const kg = amount * partMass(part);
    return { key: partKey(part), kg, kgCo2e: kg * partPotential(part, set) };
  });
}

/**
 * The gases of a product's stage, each once, in the order in which they were met.
 * @param product its results
 * @param stages whose items are meant
 * @param set of GWPs
 */
export function gasResults(
  { items }: ProductFootprint,
  stages: readonly Stage[],
  set: GwpSet,
): readonly GasAmount[] {
  const groups = new Map<GasKey, GasAmount[]>();
  for (const item of items) {
    if (!stages.includes(item.activity.stage)) continue;
    for (const amount of itemGases(item, set)) {
      const group = groups.get(amount.key);
      if (group === undefined) groups.set(amount.key, [amount]);
      else group.push(amount);
    }
  }
  return [...groups].map(([key, amounts]) => ({
    key,
    kg: compensatedSum(amounts.map(({ kg }) => kg)),
    kgCo2e: compensatedSum(amounts.map(({ kgCo2e }) => kgCo2e)),
  }));
}
