import { compensatedSum } from '../../../../core/calculation/compensatedSum';
import { conversionRatio } from '../../../../core/quantities/conversionRatio';
import type { Unit } from '../../../../core/quantities/unitTable';
import type { ActivityRow, OutputRow } from '../../../ledger';
import { massesIn } from '../../../rows/massesIn';
import { countedUnit } from '../../../values/countedUnit';
import { isCountUnit } from '../../../values/isCountUnit';
import type { UnitMeaning } from '../../../values/parseUnit';
import { productSize } from '../../../values/productSize';
import { outputFigures, outputMultiplier } from '../../../rows/outputs/outputFigures';

/**
 * How many kilograms of inputs one of a product may take at the least and the most; wide, so that what lies outside
 * is no matter of opinion: ores and bolts, light foams and machines lie within. Our own bounds.
 */
const PLAUSIBLE: readonly (readonly [unit: Unit, least: number, most: number])[] = [
  ['kg', 0.02, 200],
  ['L', 0.005, 50],
  ['m²', 0.002, 5_000],
  ['m', 0.000_5, 20_000],
];
/** Of what is counted: from a hundredth of a gram to a hundred tonnes. */
const OF_PIECES = [0.000_01, 100_000] as const;

/**
 * Tells by the mass of inputs whether amounts are those of one declared unit or of all that were made: 20,000 t
 * are in no square metre, and 5 kg of a pump are no year's.
 * @param rows of one table
 * @param declared what the ledger declares its results for
 * @param outputs how many were made; none contradicts another only where all tell the same
 * @returns null where both may be
 */
export function basisByMass(
  rows: readonly ActivityRow[],
  declared: OutputRow,
  outputs: readonly OutputRow[],
): 'one' | 'all' | null {
  const kg = compensatedSum(rows.flatMap(massesIn));
  if (!(kg > 0)) return null;
  const told = new Set(
    outputs.map((output) => {
      const [isOne, isAll] = [mayTake(kg, declared), mayTake(kg, output)];
      if (isOne === null || isAll === null || isOne === isAll) return null;
      return isOne ? 'one' : 'all';
    }),
  );
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : null;
}

/** Whether so much may go into an output; null where its unit measures nothing that tells. */
function mayTake(kg: number, output: OutputRow): boolean | null {
  const figures = outputFigures(output);
  const made = compensatedSum(
    figures.map((figure) => figure.evidence.value * outputMultiplier(figure)),
  );
  const unitText = figures[0]?.unitText ?? null;
  const meaning = unitText === null ? null : productSize(countedUnit(unitText).unit);
  if (!(made > 0)) return null;
  if (meaning === null || isCountUnit(meaning.unit)) {
    const [least, most] = OF_PIECES;
    return kg / made >= least && kg / made <= most;
  }
  return mayTakeMeasured(kg / made, meaning);
}

function mayTakeMeasured(kg: number, { unit, multiplier }: UnitMeaning): boolean | null {
  const found = PLAUSIBLE.flatMap(([base, least, most]) => {
    const ratio = conversionRatio(unit, base);
    if (!ratio.ok) return [];
    const { numerator, denominator } = ratio.value;
    const each = (kg * denominator) / (numerator * multiplier);
    return [each >= least && each <= most];
  });
  return found[0] ?? null;
}
