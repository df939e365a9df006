import type { Answers, Cells } from '../cells';
import { cellwise } from '../cellwise';
import { emission } from './emission';
import { factorIn } from './factorIn';
import { quantityIn } from './quantityIn';
import type { FigureSpec } from './unitIn';

/**
 * Amount × factor, cell by cell.
 * @param ranges amounts, factors, units of the amounts, units of the factors; null when left out
 * @param specs what amounts and factors are expected to be
 * @returns kgCO2e
 */
export function amountTimesFactor(
  ranges: readonly [Cells, Cells, Cells | null, Cells | null],
  specs: { readonly amount: FigureSpec; readonly factor: FigureSpec },
): Answers {
  return cellwise(ranges, (amount = null, factor = null, amountUnit = null, factorUnit = null) => {
    const quantity = quantityIn(amount, amountUnit, specs.amount);
    if (!quantity.ok) return quantity;
    const read = factorIn(factor, factorUnit, specs.factor);
    return read.ok ? emission(quantity.value, read.value) : read;
  });
}
