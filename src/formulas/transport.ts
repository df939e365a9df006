import { failed, type Outcome } from '../core/outcome';
import { freightOf } from '../core/quantities/freightOf';
import { dimensionOf, type Dimension, type UnitOf } from '../core/quantities/unitTable';
import type { Quantity } from '../core/quantities/quantity';
import type { Answer, Answers, CellArgument, Cells } from './cells';
import { cellwise } from './cellwise';
import { emission } from './figures/emission';
import { factorIn } from './figures/factorIn';
import { quantityIn } from './figures/quantityIn';
import { SPECS } from './figures/specs';
import type { FormulaProblem } from './formulaProblem';

/**
 * Emissions of freight: mass × distance × factor.
 * @param mass kg unless a unit is given
 * @param distance km unless a unit is given
 * @param factorOrMode kgCO2e/(t·km) unless a unit is given; a text without a number is a mode of
 * transport, for which there is no library yet
 * @param massUnit of masses without one
 * @param distanceUnit of distances without one
 * @returns kgCO2e
 */
export function transport(
  mass: Cells,
  distance: Cells,
  factorOrMode: Cells,
  massUnit: Cells | null,
  distanceUnit: Cells | null,
): Answers {
  const ranges = [mass, distance, factorOrMode, massUnit, distanceUnit];
  return cellwise(
    ranges,
    (oneMass = null, oneDistance = null, factor = null, unitOfMass = null, unitOfDistance = null) =>
      freightEmission(
        quantityIn(oneMass, unitOfMass, SPECS.mass),
        quantityIn(oneDistance, unitOfDistance, SPECS.distance),
        factor,
      ),
  );
}

type Read = Outcome<Quantity, FormulaProblem>;

function freightEmission(mass: Read, distance: Read, factorOrMode: CellArgument): Answer {
  if (!mass.ok) return mass;
  if (!distance.ok) return distance;
  const factor = factorIn(factorOrMode, null, SPECS.freightFactor);
  if (!factor.ok) return failed(modeProblem(factor.problem, factorOrMode));
  if (!isOf('mass', mass.value) || !isOf('distance', distance.value)) {
    throw new Error('Mass and distance were asked for.');
  }
  return emission(freightOf(mass.value, distance.value), factor.value);
}

/** A text without a number names a mode of transport. */
function modeProblem(problem: FormulaProblem, found: CellArgument): FormulaProblem {
  if (problem.code !== 'no-figure' || typeof found !== 'string' || /[0-9]/.test(found))
    return problem;
  return { code: 'no-library-mode', found: problem.found, example: `0.049 ${problem.example}` };
}

function isOf<D extends Dimension>(
  dimension: D,
  quantity: Quantity,
): quantity is Quantity<D> & {
  readonly unit: UnitOf<D>;
} {
  return dimensionOf(quantity.unit) === dimension;
}
