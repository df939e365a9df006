import type { GasFigure } from '../../ledger';
import { gasMeaning } from '../../values/gasMeaning';
import { parseGasUnit } from '../../values/parseGasUnit';
import type { FigureReading } from '../readFigure';
import type { Label } from '../labels/readLabel';

/**
 * The gas that the one factor of a row with an amount is of: by its unit (kgCH4/t), or apart from the
 * sums by the row's name (秸秆燃烧 生物源CO2).
 * @param names of the row
 * @param value its factor
 * @returns null where it is a factor like any other
 */
export function ownGas(names: readonly Label[], value: FigureReading): GasFigure | null {
  const unitText = value.kind === 'figure' ? value.figure.unitText : null;
  const unit = unitText === null ? null : parseGasUnit(unitText);
  if (unit === null) return null;
  const named = gasMeaning(names.at(-1)?.text ?? '');
  if (named !== null && named.apart !== null) return { meaning: named, value };
  const { gases } = unit;
  if (gases === null || gases.includes('CO2') || gases.includes('CO2e')) return null;
  const both = named?.gases.filter((gas) => gases.includes(gas)) ?? [];
  const meant = both.length > 0 ? both : gases;
  return { meaning: { gases: meant, apart: null, rest: '' }, value };
}
