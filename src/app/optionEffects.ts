import { calculateFootprint } from '../core/calculation/calculateFootprint';
import { compensatedSum } from '../core/calculation/compensatedSum';
import type { Footprint } from '../core/study/footprint';
import { buildInventory } from '../ledger/buildInventory';
import type { Study } from './calculateStudy';
import { studyMethod } from './studyMethod';

/** By question id and option key: kg CO2e by which all totals together would change. */
export type OptionEffects = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/** Rows × options beyond which effects are not worked out; they would take longer than they help. */
const MOST_WORK = 5_000_000;

/**
 * What each option of each question would change, by calculating the study again with it.
 * @param study as calculated
 * @returns null where one of the two results has no total, or where the option leaves more items
 * without a figure: the sum then falls without anything being saved
 */
export function optionEffects(study: Study): OptionEffects {
  const { inventory, footprint } = study;
  const choices = inventory.questions.filter(
    ({ options, kind }) => options.length > 0 && kind !== 'text',
  );
  const optionCount = choices.reduce((sum, { options }) => sum + options.length, 0);
  if (optionCount * inventory.activities.length > MOST_WORK) return new Map();
  const now = grandTotal(footprint);
  // Without a total there is nothing to compare with, and every option would be calculated for it.
  const effect = now === null ? () => null : effectOn(study, now);
  return new Map(
    choices.map(({ id, options }) => [
      id,
      new Map(options.map(({ key }): [string, number | null] => [key, effect(id, key)])),
    ]),
  );
}

function effectOn(
  { ledger, answers, footprint, chosen }: Study,
  now: number,
): (question: string, option: string) => number | null {
  const missingNow = missingItems(footprint);
  return (question, option) => {
    const changed = buildInventory(ledger, new Map([...answers, [question, option]]));
    const result = calculateFootprint(changed, studyMethod(chosen, changed));
    const then = grandTotal(result);
    return then === null || missingItems(result) > missingNow ? null : then - now;
  };
}

function missingItems({ products }: Footprint): number {
  return products.flatMap(({ stages }) => stages).reduce((sum, { missing }) => sum + missing, 0);
}

function grandTotal({ products }: Footprint): number | null {
  const totals = products.map(({ totalKgCo2e }) => totalKgCo2e);
  return totals.includes(null) ? null : compensatedSum(totals.filter((total) => total !== null));
}
