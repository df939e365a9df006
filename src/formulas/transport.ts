import type { Outcome } from '../core/outcome';
import { freightOf } from '../core/quantities/freightOf';
import { dimensionOf, type Dimension, type UnitOf } from '../core/quantities/unitTable';
import type { Quantity } from '../core/quantities/quantity';
import type { Answer, Answers, CellArgument, Cells } from './cells';
import { cellwise } from './cellwise';
import { emission } from './figures/emission';
import { factorIn, type CellFactor } from './figures/factorIn';
import { quantityIn } from './figures/quantityIn';
import { SPECS } from './figures/specs';
import type { FormulaProblem } from './formulaProblem';
import type { BuiltInLibrary } from './library/builtInLibrary';

/**
 * Emissions of freight: mass × distance × factor.
 * @param mass kg unless a unit is given
 * @param distance km unless a unit is given
 * @param factorOrMode kgCO2e/(t·km) unless a unit is given; a text that is no number is a mode of
 * transport
 * @param massUnit of masses without one
 * @param distanceUnit of distances without one
 * @param library the built-in one; null where no mode is among the factors
 * @returns kgCO2e
 */
export function transport(
  mass: Cells,
  distance: Cells,
  factorOrMode: Cells,
  massUnit: Cells | null,
  distanceUnit: Cells | null,
  library: BuiltInLibrary | null,
): Answers {
  const ranges = [mass, distance, factorOrMode, massUnit, distanceUnit];
  return cellwise(
    ranges,
    (oneMass = null, oneDistance = null, factor = null, unitOfMass = null, unitOfDistance = null) =>
      freightEmission(
        quantityIn(oneMass, unitOfMass, SPECS.mass),
        quantityIn(oneDistance, unitOfDistance, SPECS.distance),
        factorOrModeIn(factor, library),
      ),
  );
}

/**
 * Whether a cell names a mode of transport: a text that does not begin with a number.
 * @param cell with a factor or a mode
 */
export function isMode(cell: CellArgument): cell is string {
  return typeof cell === 'string' && isNoFigure(factorIn(cell, null, SPECS.freightFactor));
}

function isNoFigure(factor: Outcome<CellFactor, FormulaProblem>): boolean {
  return !factor.ok && factor.problem.code === 'no-figure';
}

function factorOrModeIn(
  cell: CellArgument,
  library: BuiltInLibrary | null,
): Outcome<CellFactor, FormulaProblem> {
  const factor = factorIn(cell, null, SPECS.freightFactor);
  if (typeof cell !== 'string' || !isNoFigure(factor)) return factor;
  if (library === null) throw new Error('A mode of transport needs the library.');
  return library.mode(cell.trim());
}

type Read = Outcome<Quantity, FormulaProblem>;

function freightEmission(
  mass: Read,
  distance: Read,
  factor: Outcome<CellFactor, FormulaProblem>,
): Answer {
  if (!mass.ok) return mass;
  if (!distance.ok) return distance;
  if (!factor.ok) return factor;
  if (!isOf('mass', mass.value) || !isOf('distance', distance.value)) {
    throw new Error('Mass and distance were asked for.');
  }
  return emission(freightOf(mass.value, distance.value), factor.value);
}

function isOf<D extends Dimension>(
  dimension: D,
  quantity: Quantity,
): quantity is Quantity<D> & {
  readonly unit: UnitOf<D>;
} {
  return dimensionOf(quantity.unit) === dimension;
}
