import { termValue } from '../../../core/study/measureOf';
import { compensatedSum } from '../../../core/calculation/compensatedSum';
import { conversionRatio } from '../../../core/quantities/conversionRatio';
import type { Measure, Term } from '../../../core/study/activity';
import type { Finding } from '../../../core/study/finding';
import type { ActivityRow, StatedAmount } from '../../ledger';
import type { Figure } from '../../rows/readFigure';
import { decimalsShown } from '../../values/decimalsShown';
import { parseUnit } from '../../values/parseUnit';

/** Agreement beyond what is shown: |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = 1e-9;

/**
 * Compares what a row states itself for several of its cells (a quarter, a year, a total) with those
 * cells. What is stated is never calculated with.
 * @param row with its amount
 * @param measure the amount as understood
 * @returns one finding for every figure that does not agree
 */
export function statedAmounts(row: ActivityRow, measure: Measure): readonly Finding[] {
  const stated = row.amount?.stated ?? [];
  return stated.flatMap((one) => conflict(row, one, measure) ?? []);
}

function conflict(row: ActivityRow, stated: StatedAmount, measure: Measure): Finding | null {
  if (stated.reading.kind !== 'figure') return null;
  const { figure } = stated.reading;
  if (figure.doubt !== null && figure.doubt.assumed === null) return null;
  const terms = termsOf(stated, measure);
  const computed = compensatedSum(terms.map(termValue));
  const value = inUnitOf(measure, figure);
  if (value === null || terms.length === 0 || agrees(figure, value, computed)) return null;
  const { quantity, multiplier } = measure;
  const ratio = value / figure.evidence.value;
  return {
    code: 'value-conflict',
    severity: 'error',
    cells: [figure.evidence.at, ...terms.map(({ evidence }) => evidence.at)],
    effectKgCo2e: null,
    values: {
      count: 1,
      name: row.name.text,
      cell: figure.evidence.at.cell,
      found: figure.evidence.found,
      stated: figure.evidence.value,
      computed: Number.isFinite(ratio) ? rounded(computed / ratio) : rounded(computed),
      unit:
        figure.unitText ??
        (multiplier === 1 ? quantity.unit : `${String(multiplier)} ${quantity.unit}`),
      parts: terms.length,
    },
  };
}

function termsOf({ of }: StatedAmount, { terms }: Measure): readonly Term[] {
  const cells = new Set(
    of.map((reading) => (reading.kind === 'figure' ? reading.figure.evidence.at.cell : '')),
  );
  return terms.filter(({ evidence }) => cells.has(evidence.at.cell));
}

/** A total without a unit of its own is in that of its parts; one in another kind is not compared. */
function inUnitOf(
  { quantity, multiplier }: Measure,
  { evidence, unitText }: Figure,
): number | null {
  if (unitText === null) return evidence.value;
  const ratios = parseUnit(unitText).flatMap((meaning) => {
    const ratio = conversionRatio(meaning.unit, quantity.unit);
    return ratio.ok ? [(meaning.multiplier * ratio.value.numerator) / ratio.value.denominator] : [];
  });
  const [only, ...others] = ratios;
  return only === undefined || others.length > 0 ? null : (evidence.value * only) / multiplier;
}

/** A figure agrees when rounding alone explains the difference. */
function agrees({ evidence }: Figure, value: number, computed: number): boolean {
  const ratio = evidence.value === 0 ? 1 : Math.abs(value / evidence.value);
  const halfDigit = 10 ** -decimalsShown(evidence.found, undefined) / 2;
  const noise = AGREEMENT * Math.max(1, Math.abs(computed));
  return Math.abs(value - computed) <= Math.max(halfDigit * ratio * (1 + AGREEMENT), noise);
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
