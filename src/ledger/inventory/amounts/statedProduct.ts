import { conversionRatio } from '../../../core/quantities/conversionRatio';
import type { Measure } from '../../../core/study/activity';
import type { Finding } from '../../../core/study/finding';
import type { ActivityRow, MultipliedAmount } from '../../ledger';
import { decimalsShown } from '../../values/decimalsShown';
import type { Questionnaire } from '../questions/askAndAnswer';
import { LATEST_GWP } from '../questions/gwpSetIn';
import { understandProduct } from './understandProduct';
import type { Expectation } from './understandUnit';

/** A mere comparison asks nobody anything. */
const NOBODY: Questionnaire = {
  gwp: LATEST_GWP,
  ask: () => null,
  questions: () => [],
  isOpen: () => false,
  isGiven: () => false,
};

/** Agreement beyond what is shown: |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = 1e-9;

/**
 * Compares a total with the cells that should make it: 总重 with 单重 × 数量. The total counts.
 * @param row with its amount
 * @param total the amount as understood
 * @param expected what the amount is for
 * @returns a finding where they differ by more than rounding; nothing where it cannot be told
 */
export function statedProduct(
  row: ActivityRow,
  total: Measure,
  expected: Expectation,
): readonly Finding[] {
  const multiplied = row.amount?.operation === 'sum' ? row.amount.multiplied : null;
  if (multiplied === null || multiplied.parts.some(isDoubtful)) return [];
  const { measure } = understandProduct(multiplied, expected, NOBODY);
  const computed = measure === null ? null : inUnitOf(measure, total);
  const [{ evidence }] = total.terms;
  if (computed === null || agrees(total, computed)) return [];
  const { unit } = total.terms[0];
  return [
    {
      code: 'value-conflict',
      severity: 'warning',
      cells: [evidence.at, ...(measure?.terms ?? []).map((term) => term.evidence.at)],
      effectKgCo2e: null,
      values: {
        count: 1,
        name: row.name.text,
        cell: evidence.at.cell,
        found: evidence.found,
        stated: evidence.value,
        computed: Number(computed.toPrecision(12)),
        unit,
        factors: (measure?.terms ?? []).map((term) => term.evidence.at.cell).join(' × '),
      },
    },
  ];
}

/** A number that can be read in several ways proves nothing. */
function isDoubtful({ reading }: MultipliedAmount['parts'][number]): boolean {
  return reading.kind === 'figure' && reading.figure.doubt !== null;
}

function inUnitOf(measure: Measure, { quantity, multiplier }: Measure): number | null {
  const ratio = conversionRatio(measure.quantity.unit, quantity.unit);
  if (!ratio.ok) return null;
  const amount = measure.quantity.amount * measure.multiplier * ratio.value.numerator;
  return amount / ratio.value.denominator / multiplier;
}

/** Half a digit of the total as it is written is rounding. */
function agrees({ quantity, terms }: Measure, computed: number): boolean {
  const halfDigit = 10 ** -decimalsShown(terms[0].evidence.found, undefined) / 2;
  const noise = AGREEMENT * Math.max(1, Math.abs(computed));
  return Math.abs(quantity.amount - computed) <= Math.max(halfDigit * (1 + AGREEMENT), noise);
}
