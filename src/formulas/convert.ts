import { failed, succeeded, type Outcome } from '../core/outcome';
import { conversionRatio } from '../core/quantities/conversionRatio';
import { dimensionOf, type Dimension } from '../core/quantities/unitTable';
import { parseUnit, type UnitMeaning } from '../ledger/values/parseUnit';
import {
  isWordless,
  shownText,
  type Answer,
  type Answers,
  type CellArgument,
  type Cells,
} from './cells';
import { cellwise } from './cellwise';
import { errorAmong } from './figures/errorAmong';
import { quantityIn } from './figures/quantityIn';
import { unitIn, type FigureSpec } from './figures/unitIn';
import type { FormulaProblem } from './formulaProblem';

const EXAMPLE = 'kg, km, kWh';
const SPEC: FigureSpec = {
  role: 'value',
  // Never used: a unit must be given on both sides.
  bare: { unit: 'kg', multiplier: 1 },
  dimensions: [],
  example: EXAMPLE,
};

/**
 * Values in another unit of the same dimension.
 * @param value numbers, or texts with the unit `from`
 * @param from the unit they are in
 * @param to the unit wanted
 */
export function convert(value: Cells, from: Cells, to: Cells): Answers {
  return cellwise([value, from, to], (one = null, unitFrom = null, unitTo = null) =>
    converted(one, unitFrom, unitTo),
  );
}

function converted(value: CellArgument, from: CellArgument, to: CellArgument): Answer {
  const error = errorAmong(value, from, to);
  if (error !== null) return failed(error);
  const spec = { ...SPEC, dimensions: sharedDimensions(from, to) };
  const source = givenUnit(from, spec);
  if (!source.ok) return source;
  const target = givenUnit(to, spec);
  if (!target.ok) return target;
  const quantity = quantityIn(value, from, spec);
  if (!quantity.ok) return quantity;
  const ratio = conversionRatio(quantity.value.unit, target.value.unit);
  if (!ratio.ok) {
    const { fromDimension, toDimension } = ratio.problem;
    const names = { from: shownText(from), to: shownText(to) };
    return failed({ code: 'no-conversion', ...names, fromDimension, toDimension });
  }
  const { numerator, denominator } = ratio.value;
  return succeeded((quantity.value.amount * numerator) / denominator / target.value.multiplier);
}

/** What both units can measure: 度 beside 万kWh is no cubic metre. Empty, for anything, where that is nothing. */
function sharedDimensions(from: CellArgument, to: CellArgument): readonly Dimension[] {
  const ofTarget = new Set(dimensionsOf(to));
  return [...new Set(dimensionsOf(from).filter((dimension) => ofTarget.has(dimension)))];
}

function dimensionsOf(cell: CellArgument): readonly Dimension[] {
  return isWordless(cell) ? [] : parseUnit(shownText(cell)).map(({ unit }) => dimensionOf(unit));
}

function givenUnit(cell: CellArgument, spec: FigureSpec): Outcome<UnitMeaning, FormulaProblem> {
  return isWordless(cell)
    ? failed({ code: 'missing-unit', example: EXAMPLE })
    : unitIn('', cell, spec);
}
