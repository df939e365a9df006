import { compensatedSum } from '../../../core/calculation/compensatedSum';
import type { Finding } from '../../../core/study/finding';
import type { OutputMonth, OutputRow, StatedAmount } from '../../ledger';
import { monthsOf, type MonthSpan } from '../../periods/period';
import type { Figure, FigureReading } from '../../rows/readFigure';
import { outputMultiplier } from '../../rows/outputs/outputFigures';
import { decimalsShown } from '../../values/decimalsShown';
import type { ProductPeriod } from './choosePeriods';

/** An output of the months that the product's figures are for, and what is told about its months. */
export interface OutputOfMonths<Row> {
  readonly row: Row;
  readonly findings: readonly Finding[];
}

const WHOLE_YEAR: MonthSpan = { from: 1, to: 12 };

/**
 * Takes of a monthly output the months that the figures are for. Months that it lacks are told, and so
 * are totals that the months do not come to.
 * @param row an output; one that is no months' stays as it is
 * @param name of the product
 * @param period of its figures
 */
export function outputMonths<Row extends OutputRow>(
  row: Row,
  name: string,
  { months: wanted, areAllDated }: ProductPeriod,
): OutputOfMonths<Row> {
  if (row.months.length === 0) return { row, findings: [] };
  const findings = row.stated.flatMap((stated) => conflict(stated, name) ?? []);
  const isTold = row.months.every(({ period }) => period !== null && monthsOf(period) !== null);
  const isWithin = ({ period }: OutputMonth): boolean => {
    const span = period === null ? null : monthsOf(period);
    return wanted !== null && span !== null && span.from >= wanted.from && span.to <= wanted.to;
  };
  const within = areAllDated && isTold ? row.months.filter(isWithin) : row.months;
  const months = within.length === 0 ? row.months : within;
  const others = row.months.filter((month) => !months.includes(month));
  return {
    row: { ...row, months, output: months[0]?.reading ?? row.output },
    findings: [
      ...findings,
      ...lacking(months, isTold ? (wanted ?? WHOLE_YEAR) : null, name),
      ...leftOut(others, months.length, name),
    ],
  };
}

function lacking(
  months: readonly OutputMonth[],
  span: MonthSpan | null,
  name: string,
): readonly Finding[] {
  const blank = months.filter(({ reading }) => reading.kind !== 'figure');
  const known = new Set(months.filter((month) => !blank.includes(month)).flatMap(numbersOf));
  const wanted = span === null ? blank.flatMap(numbersOf) : numbersIn(span);
  const missing = wanted.filter((month) => !known.has(month));
  if (missing.length === 0 && blank.length === 0) return [];
  const at = (blank.length > 0 ? blank : months.slice(0, 1)).map(({ reading }) => atOf(reading));
  return [
    {
      code: 'output-months-missing',
      severity: 'error',
      cells: at,
      effectKgCo2e: null,
      values: {
        product: name,
        count: Math.max(missing.length, blank.length),
        known: months.length - blank.length,
        months: missing.join(', '),
      },
    },
  ];
}

function leftOut(others: readonly OutputMonth[], known: number, name: string): readonly Finding[] {
  if (others.length === 0) return [];
  const months = others.flatMap(numbersOf).join(', ');
  return [
    {
      code: 'output-months-left-out',
      severity: 'info',
      cells: others.map(({ reading }) => atOf(reading)),
      effectKgCo2e: null,
      values: { product: name, count: others.length, known, months },
    },
  ];
}

function numbersOf({ period }: OutputMonth): readonly number[] {
  const span = period === null ? null : monthsOf(period);
  return span === null ? [] : numbersIn(span);
}

function numbersIn({ from, to }: MonthSpan): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function atOf(reading: FigureReading): Finding['cells'][number] {
  return reading.kind === 'figure' ? reading.figure.evidence.at : reading.at;
}

/** The total of months is compared with them and never counted. */
function conflict({ reading, of }: StatedAmount, name: string): Finding | null {
  if (reading.kind !== 'figure' || reading.figure.doubt !== null) return null;
  const parts = of.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));
  const { figure } = reading;
  const { at, found, value } = figure.evidence;
  const multiplier = figure.unitText === null ? multiplierOf(parts) : outputMultiplier(figure);
  const computed = compensatedSum(parts.map(valueOf)) / multiplier;
  const halfDigit = 10 ** -decimalsShown(found, undefined) / 2;
  const noise = AGREEMENT * Math.max(1, Math.abs(computed));
  if (parts.length === 0 || Math.abs(value - computed) <= Math.max(halfDigit, noise)) return null;
  return {
    code: 'value-conflict',
    severity: 'error',
    cells: [at, ...parts.map(({ evidence }) => evidence.at)],
    effectKgCo2e: null,
    values: {
      count: 1,
      name,
      cell: at.cell,
      found,
      stated: value,
      computed: Number(computed.toPrecision(12)),
      unit: figure.unitText ?? parts[0]?.unitText ?? '',
      parts: parts.length,
    },
  };
}

/** Agreement beyond what is shown: |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = 1e-9;

function valueOf(figure: Figure): number {
  return figure.evidence.value * outputMultiplier(figure);
}

/** A total without a unit is in that of its parts. */
function multiplierOf(parts: readonly Figure[]): number {
  const [first] = parts;
  return first === undefined ? 1 : outputMultiplier(first);
}
