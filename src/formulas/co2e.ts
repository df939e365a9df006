import { compensatedSum } from '../core/calculation/compensatedSum';
import { failed, succeeded } from '../core/outcome';
import { conversionRatio } from '../core/quantities/conversionRatio';
import type { Unit } from '../core/quantities/unitTable';
import { isBlank, isWordless, type Answer, type Answers, type Cells } from './cells';
import { cellwise } from './cellwise';
import { potentialIn } from './figures/potentialIn';
import { quantityIn } from './figures/quantityIn';
import { SPECS } from './figures/specs';

/**
 * CO2 equivalent of several gases: the sum of mass × GWP. Pairs of blank cells are passed over; one that
 * cannot be used leaves no sum.
 * @param gases formulas or names
 * @param masses numbers, or texts with a unit such as "0.5kg"; of the same shape as the gases
 * @param set AR4, AR5 or AR6 for all of them; AR6 when left out
 * @returns one value, in the unit of the first mass: kg where it has none
 */
export function co2e(gases: Cells, masses: Cells, set: Cells | null): Answers {
  const terms: number[] = [];
  let unit: Unit | null = null;
  const answers = cellwise(
    [gases, masses, set],
    (gas = null, mass = null, chosen = null): Answer => {
      if (isWordless(gas) && (isBlank(mass) || mass === 0)) return succeeded(0);
      const potential = potentialIn(gas, chosen);
      if (!potential.ok) return potential;
      const quantity = quantityIn(mass, null, SPECS.mass);
      if (!quantity.ok) return quantity;
      unit ??= quantity.value.unit;
      const ratio = conversionRatio(quantity.value.unit, unit);
      if (!ratio.ok) throw new TypeError(`${quantity.value.unit} is no mass.`);
      const { numerator, denominator } = ratio.value;
      terms.push((quantity.value.amount * potential.value * numerator) / denominator);
      return succeeded(0);
    },
  );
  const problem = answers.flat().find((answer) => !answer.ok);
  if (problem !== undefined) return [[problem]];
  return [
    [terms.length === 0 ? failed({ code: 'missing-gas' }) : succeeded(compensatedSum(terms))],
  ];
}
