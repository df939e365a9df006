import type { Outcome } from '../../core/outcome';
import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import type { Answers, Cells } from '../cells';
import { cellwise } from '../cellwise';
import type { FormulaProblem } from '../formulaProblem';
import { emission } from './emission';
import { factorIn } from './factorIn';
import { quantityIn } from './quantityIn';
import type { FigureSpec } from './unitIn';

/**
 * Amount × factor, cell by cell. A unit that can mean several (度: kWh, or m³ of gas) is what the other of
 * the two is for, and where that does not say either, what a bare number would be.
 * @param ranges amounts, factors, units of the amounts, units of the factors; null when left out
 * @param specs what amounts and factors are expected to be
 * @returns kgCO2e
 */
export function amountTimesFactor(
  ranges: readonly [Cells, Cells, Cells | null, Cells | null],
  specs: { readonly amount: FigureSpec; readonly factor: FigureSpec },
): Answers {
  return cellwise(ranges, (amount = null, factor = null, amountUnit = null, factorUnit = null) => {
    const alone = factorIn(factor, factorUnit, specs.factor);
    const per = alone.ok ? dimensionOf(alone.value.per.unit) : null;
    const quantity = narrowed(specs.amount, per, (spec) => quantityIn(amount, amountUnit, spec));
    if (!quantity.ok) return quantity;
    const measured = dimensionOf(quantity.value.unit);
    const read = alone.ok
      ? alone
      : narrowed(specs.factor, measured, (spec) => factorIn(factor, factorUnit, spec));
    return read.ok ? emission(quantity.value, read.value) : read;
  });
}

function narrowed<Value>(
  spec: FigureSpec,
  dimension: Dimension | null,
  read: (spec: FigureSpec) => Outcome<Value, FormulaProblem>,
): Outcome<Value, FormulaProblem> {
  const plain = read(spec);
  if (plain.ok || plain.problem.code !== 'ambiguous-unit') return plain;
  const one = read({ ...spec, dimensions: [dimension ?? dimensionOf(spec.bare.unit)] });
  return one.ok ? one : plain;
}
