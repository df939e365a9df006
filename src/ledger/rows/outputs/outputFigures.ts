import type { OutputRow } from '../../ledger';
import { countedUnit } from '../../values/countedUnit';
import type { Figure } from '../readFigure';

/**
 * The figures of an output that are added.
 * @param row one figure, or one a month
 */
export function outputFigures({ output, months }: OutputRow): readonly Figure[] {
  const readings = months.length === 0 ? [output] : months.map(({ reading }) => reading);
  return readings.flatMap((reading) => (reading.kind === 'figure' ? [reading.figure] : []));
}

/**
 * What an output's figure is multiplied by: 10 000 in 万台.
 * @param figure of an output
 */
export function outputMultiplier({ unitText }: Figure): number {
  return unitText === null ? 1 : countedUnit(unitText).multiplier;
}
