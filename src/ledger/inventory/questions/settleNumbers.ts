import type { ActivityRow, AmountReading, FactorRow, OutputRow } from '../../ledger';
import type { Circumstance } from '../../language/certaintyRules';
import type { Figure, FigureReading } from '../../rows/readFigure';
import type { NumberDoubt } from '../../values/figureParts';
import type { Questionnaire } from './askAndAnswer';
import { questionId } from './questionId';

const ANSWERED: Circumstance = 'answered';
/** Of a product or a lone fraction nothing is assumed. */
const ASSUMED: Readonly<Record<NumberDoubt, Circumstance>> = {
  comma: 'comma-assumed',
  point: 'comma-assumed',
  range: 'range-assumed',
  sum: 'sum-assumed',
  product: 'range-assumed',
  fraction: 'range-assumed',
};

/** Key of the answer that a text is no number at all. */
const NO_NUMBER = 'none';

/** Settles the numbers of one row of each sort. */
export interface NumberSettler {
  readonly activity: (row: ActivityRow) => ActivityRow;
  readonly factor: (row: FactorRow) => FactorRow;
  readonly output: (row: OutputRow) => OutputRow;
}

/**
 * Asks about numbers that can be read in several ways: 1,234 and 12,5, 10-12, 2×115kg, 1/2. What a
 * comma means is asked once a column. Without answer and assumption the number counts as missing.
 * Of an amount that is made of several cells every one is settled, and only those that count.
 * @param asking the study's questions
 */
export function settleNumbers(asking: Questionnaire): NumberSettler {
  const settle = (reading: FigureReading, item: string): FigureReading =>
    reading.kind === 'figure' && reading.figure.doubt !== null
      ? asked(reading.figure, item, asking)
      : reading;
  const factor = (row: FactorRow): FactorRow => {
    const item = row.names.at(-1)?.text ?? '';
    const value = settle(row.value, item);
    const gases = row.gases?.map((gas) => ({ ...gas, value: settle(gas.value, item) }));
    if (gases !== undefined) return { ...row, value, gases };
    return value === row.value ? row : { ...row, value };
  };
  const activity = (row: ActivityRow): ActivityRow => {
    if (!readingsOf(row).some(isDoubtful)) return row;
    const item = row.name.text;
    const own = (reading: FigureReading): FigureReading => settle(reading, item);
    return {
      ...row,
      amount: row.amount === null ? null : settledAmount(row.amount, own),
      distance: row.distance === null ? null : own(row.distance),
      conversion: row.conversion === null ? null : own(row.conversion),
      factor: row.factor === null ? null : factor(row.factor),
      freightFactor: row.freightFactor === null ? null : factor(row.freightFactor),
    };
  };
  const output = (row: OutputRow): OutputRow => {
    const own = (reading: FigureReading): FigureReading => settle(reading, row.product?.text ?? '');
    return {
      ...row,
      output: own(row.output),
      months: row.months.map((month) => ({ ...month, reading: own(month.reading) })),
    };
  };
  return { activity, factor, output };
}

/** The cells of a row that may be asked about. */
function readingsOf(row: ActivityRow): readonly (FigureReading | null)[] {
  const { amount, distance, conversion, factor, freightFactor } = row;
  const gases = factor?.gases?.map(({ value }) => value) ?? [];
  const values = [factor?.value ?? null, freightFactor?.value ?? null, ...gases];
  const beside = [distance, conversion, ...values];
  if (amount === null) return beside;
  const multiplied = amount.multiplied?.parts ?? [];
  return [...beside, ...amount.parts, ...multiplied.map(({ reading }) => reading)];
}

function isDoubtful(reading: FigureReading | null): boolean {
  return reading?.kind === 'figure' && reading.figure.doubt !== null;
}

/** What only repeats the amount is compared, not counted: nobody is asked about it. */
function settledAmount(
  amount: AmountReading,
  settle: (reading: FigureReading) => FigureReading,
): AmountReading {
  const { operation, multiplied } = amount;
  const [first, ...others] = amount.parts;
  const parts: AmountReading['parts'] = [settle(first), ...others.map(settle)];
  if (operation === 'sum' || multiplied === null) return { ...amount, parts };
  const factors = multiplied.parts.map((part) => ({ ...part, reading: settle(part.reading) }));
  return { ...amount, parts, multiplied: { parts: factors } };
}

function asked(figure: Figure, item: string, asking: Questionnaire): FigureReading {
  const { doubt, evidence } = figure;
  if (doubt === null) return { kind: 'figure', figure };
  const { readings, kind } = doubt;
  const isComma = kind === 'comma' || kind === 'point';
  const label = isComma ? figure.asked : `${item} ${evidence.found}`;
  const keys = readings.map(({ key }) => key);
  const options = isComma ? keys : [...keys, NO_NUMBER];
  const id = questionId('number-ambiguous', evidence.at.sheet, label);
  const key = asking.ask({
    id,
    code: 'number-ambiguous',
    at: evidence.at,
    label,
    kind: 'choice',
    options: options.map((option) => ({ key: option, label: option })),
    assumed: doubt.assumed,
    values: {
      name: item,
      found: evidence.found.trim(),
      readings: readings.map(({ value }) => String(value)).join(' / '),
      header: figure.asked,
      doubt: kind,
    },
  });
  const chosen = readings.find((reading) => reading.key === key);
  if (chosen === undefined) {
    const isAsked = key === null && { isAsked: true as const };
    return { kind: 'blank', at: evidence.at, found: evidence.found, ...isAsked };
  }
  const settled = { ...evidence, value: chosen.value, reading: readingFor(figure, chosen.value) };
  const circumstances = [...figure.circumstances, asking.isOpen(id) ? ASSUMED[kind] : ANSWERED];
  return { kind: 'figure', figure: { ...figure, evidence: settled, doubt: null, circumstances } };
}

/** A formula can read only the value that stands there as it is. */
function readingFor({ evidence }: Figure, value: number): Figure['evidence']['reading'] {
  return evidence.value === value ? evidence.reading : { kind: 'interpreted' };
}
