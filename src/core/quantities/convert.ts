import { conversionRatio } from './conversionRatio';
import type { Quantity } from './quantity';
import type { Dimension, UnitOf } from './unitTable';

/**
 * The same quantity in another unit of its dimension.
 * @param from the quantity
 * @param to the unit wanted
 * @throws TypeError naming both units when they measure different things; where a ledger decides
 * the units, ask `conversionRatio` first
 */
export function convert<D extends Dimension>(
  from: Quantity<D>,
  to: UnitOf<NoInfer<D>>,
): Quantity<D> {
  const ratio = conversionRatio(from.unit, to);
  if (!ratio.ok) {
    const { fromDimension, toDimension } = ratio.problem;
    throw new TypeError(
      `Cannot convert ${from.unit} to ${to}: ${from.unit} measures ${fromDimension}, ${to} measures ${toDimension}.`,
    );
  }
  const { numerator, denominator } = ratio.value;
  return { amount: (from.amount * numerator) / denominator, unit: to };
}
