import type { ActivityRow, AmountReading, FactorRow } from '../../ledger';
import { parseFactorUnit, type FactorUnit } from '../../values/parseFactorUnit';
import type { FigureReading } from '../readFigure';
import { isProcessEmission } from './tellsProcess';

/**
 * Reads an amount that is an emission itself: 碳酸盐分解排放 | 21800 | tCO2. It is a mass of the gas, where its
 * name or a factor of one says that the process gave it off; what only states a result is
 * left as it is.
 * @param row a row with activity data
 */
export function asDirectEmission(row: ActivityRow): ActivityRow {
  const unit = emissionUnitOf(row.amount);
  if (unit === null || row.amount === null || !tellsEmission(row, unit)) return row;
  const { massUnit } = unit;
  return {
    ...row,
    amount: inMass(row.amount, massUnit),
    factor: row.factor === null ? null : perMass(row.factor, massUnit),
    emitted: unit.gas === 'CO2' ? 'CO2' : 'CO2e',
  };
}

/** The one unit of all its figures, read as the upper half of a factor's: tCO2 of tCO2/kg. */
function emissionUnitOf(amount: AmountReading | null): FactorUnit | null {
  if (amount?.multiplied !== null) return null;
  const texts = new Set(
    amount.parts.flatMap((part) => (part.kind === 'figure' ? [part.figure.unitText ?? ''] : [])),
  );
  const [text, ...others] = texts;
  if (text === undefined || others.length > 0 || text.includes('/')) return null;
  const unit = parseFactorUnit(`${text}/kg`);
  return unit?.gas.startsWith('CO2') === true ? unit : null;
}

/** A category or a sheet of direct emissions holds results of what other rows give as fuels, too. */
function tellsEmission({ name, factor }: ActivityRow, unit: FactorUnit): boolean {
  if (isProcessEmission(name.text)) return true;
  const own = factor?.value.kind === 'figure' ? factor.value.figure : null;
  return own !== null && own.evidence.value === 1 && isPerItself(own.unitText, unit);
}

/** tCO2e/tCO2, or no unit below that is another: one of it is one of CO2e. */
function isPerItself(text: string | null, { massUnit }: FactorUnit): boolean {
  const [, below] = /\/(.+)$/.exec(text ?? '') ?? [];
  const lower = below === undefined ? null : parseFactorUnit(`${below}/kg`);
  return lower?.massUnit === massUnit;
}

function inMass(amount: AmountReading, unitText: string): AmountReading {
  const [first, ...others] = amount.parts.map((part) => withUnit(part, unitText));
  if (first === undefined) throw new Error('An amount has at least one part.');
  return { ...amount, parts: [first, ...others] };
}

function perMass(factor: FactorRow, massUnit: string): FactorRow {
  const { value } = factor;
  if (value.kind !== 'figure') return factor;
  const [, top] = /^(.+)\//.exec(value.figure.unitText ?? '') ?? [];
  return top === undefined ? factor : { ...factor, value: withUnit(value, `${top}/${massUnit}`) };
}

function withUnit<Reading extends FigureReading>(part: Reading, unitText: string): Reading {
  return part.kind === 'figure' ? { ...part, figure: { ...part.figure, unitText } } : part;
}
