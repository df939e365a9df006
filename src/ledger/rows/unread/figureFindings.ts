import type { CellRef } from '../../../core/cellRef';
import type { Finding, FindingCode, Severity } from '../../../core/study/finding';
import type { ActivityRow, FactorRow, ReadTable } from '../../ledger';
import type { NumberTrait } from '../../values/figureParts';
import { isPlaceholder } from '../../values/parseAmount';
import { causeFinding } from './causeFinding';
import type { FigureReading } from '../readFigure';
import { staysOnSite } from '../staysOnSite';
import type { Label } from '../labels/readLabel';
import { unreadableFinding, type Unreadable } from './unreadableFinding';

/**
 * The cells of figures that count: amounts, distances, conversions, factors.
 * @param rows of a table
 * @param factors of a table
 */
export function readingsOf(
  rows: readonly ActivityRow[],
  factors: readonly FactorRow[],
): readonly FigureReading[] {
  const readings: FigureReading[] = [];
  for (const row of rows) {
    const { amount, distance, conversion, factor, freightFactor } = row;
    if (amount !== null) for (const part of amount.parts) readings.push(part);
    if (distance !== null && !staysOnSite(row)) readings.push(distance);
    if (conversion !== null) readings.push(conversion);
    for (const own of [factor, freightFactor]) {
      // “—” beside an amount says that its factor stands elsewhere; where none does, it is asked for.
      if (own !== null) readings.push(...valuesOf(own).filter((reading) => !isNothing(reading)));
    }
  }
  for (const factor of factors) readings.push(...valuesOf(factor));
  return readings;
}

function valuesOf({ value, gases }: FactorRow): readonly FigureReading[] {
  return gases === undefined ? [value] : gases.map((gas) => gas.value);
}

function isNothing(reading: FigureReading): boolean {
  return reading.kind === 'blank' && isPlaceholder(reading.found);
}

/** What is said about the way in which numbers are written. */
const TRAIT_FINDINGS: readonly (readonly [NumberTrait, FindingCode, Severity])[] = [
  ['approximate', 'approximate-value', 'warning'],
  ['bound', 'bound-value', 'warning'],
  ['fullWidth', 'full-width-text', 'info'],
  ['commaByColumn', 'comma-settled', 'info'],
  ['marked', 'footnote-dropped', 'info'],
];

/**
 * What was met in cells that should hold figures: errors, nothing, what cannot be read, and how
 * their numbers are written. Every cell is looked at once.
 * @param readings of one table
 */
export function figureFindings(readings: readonly FigureReading[]): readonly Finding[] {
  const errors: CellRef[] = [];
  const placeholders: CellRef[] = [];
  const unreadable: Unreadable[] = [];
  const texts: CellRef[] = [];
  const byTrait = new Map(TRAIT_FINDINGS.map(([trait]): [string, CellRef[]] => [trait, []]));
  for (const reading of readings) {
    if (reading.kind === 'error') errors.push(reading.at);
    if (reading.kind === 'blank' && reading.found.trim() !== '') {
      if (isPlaceholder(reading.found)) placeholders.push(reading.at);
      else unreadable.push(reading);
    }
    if (reading.kind !== 'figure') continue;
    const { traits, evidence, numberAsText } = reading.figure;
    if (numberAsText) texts.push(evidence.at);
    if (traits.size > 0) for (const trait of traits) byTrait.get(trait)?.push(evidence.at);
  }
  return [
    ...causeFinding('error-cell', 'error', errors),
    ...causeFinding('blank-or-placeholder', 'warning', placeholders),
    ...unreadableFinding(unreadable),
    ...TRAIT_FINDINGS.flatMap(([trait, code, severity]) =>
      causeFinding(code, severity, byTrait.get(trait) ?? []),
    ),
    ...causeFinding('number-as-text', 'info', texts),
  ];
}

/**
 * What Excel made of 3-1 and the like: neither a number nor a name.
 * @param table the table
 * @param rows its rows with activity data
 * @param factors its rows with factors
 * @param readings the figures of both
 */
export function dateFinding(
  { table }: ReadTable,
  rows: readonly ActivityRow[],
  factors: readonly FactorRow[],
  readings: readonly FigureReading[],
): readonly Finding[] {
  const dates = new Map<string, CellRef>();
  const note = ({ isDate, witness }: Label): void => {
    if (isDate === true) dates.set(witness.at.cell, witness.at);
  };
  for (const { name } of rows) note(name);
  for (const { names } of factors) names.forEach(note);
  for (const reading of readings) {
    if (reading.kind === 'date') dates.set(reading.at.cell, reading.at);
  }
  const where = [...dates.keys()].map((cell) => `${table.grid.sheet}!${cell}`).join(', ');
  return causeFinding('date-cell', 'error', [...dates.values()]).map((one) => ({
    ...one,
    values: { ...one.values, where },
  }));
}
