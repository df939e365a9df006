import { assertNever } from '../../core/assertNever';
import type { LossTerm, Measure, Term } from '../../core/study/activity';
import { areaAddress, sheetReference } from '../../workbook/address';
import type { PlannedContent } from '../../workbook/plan';
import { readingContent } from './readingContent';
import { scaled } from './scaled';
import { termArea } from './termCells';

/**
 * How an amount stands in a sheet of ours: one cell as it was read; months side by side as the sum of
 * their range; anything else as the cells added or multiplied one by one, so that whoever follows
 * the formula sees every one.
 * @param measure with its terms
 */
export function measureContent(measure: Measure): PlannedContent {
  const { loss, terms, quantity } = measure;
  const content = termsContent(measure);
  if (loss === undefined) return content;
  // Only one number alone can be a constant.
  const isOne = terms.length === 1 || content.kind !== 'formula';
  const amount = isOne ? termFormula(terms[0]) : `(${content.formula})`;
  const formula = `${amount}${lossFormula(loss)}`;
  return { kind: 'formula', formula, value: quantity.amount };
}

/** What the amount is multiplied with, or divided by, as the rate's cell gives it. */
function lossFormula(loss: LossTerm): string {
  const rate = termFormula(loss);
  switch (loss.use) {
    case 'added':
      return `*(1+${rate})`;
    case 'rest':
      return `/(1-${rate})`;
    case 'yield':
      return `/(${rate})`;
    case 'times':
      return `*${rate}`;
    default:
      return assertNever(loss.use);
  }
}

function termsContent({ operation, terms, quantity }: Measure): PlannedContent {
  const [first, ...others] = terms;
  if (others.length === 0 && isUnscaled(first)) return readingContent(first.evidence);
  const area = operation === 'sum' && terms.every(isPlainNumber) ? termArea(terms) : null;
  const formula =
    area === null
      ? terms.map(termFormula).join(operation === 'sum' ? '+' : '*')
      : `SUM(${sheetReference(first.evidence.at.sheet, areaAddress(area))})`;
  return { kind: 'formula', formula, value: quantity.amount };
}

function isUnscaled({ scale }: Term): boolean {
  return scale.numerator === 1 && scale.denominator === 1;
}

/** Only of number cells a range may be summed: SUM skips texts without a word. */
function isPlainNumber(term: Term): boolean {
  return term.evidence.reading.kind === 'number' && isUnscaled(term);
}

function termFormula({ evidence, scale }: Term): string {
  const content = readingContent(evidence);
  const term = content.kind === 'formula' ? content.formula : constant(evidence.value);
  return scaled(term, scale);
}

function constant(value: number): string {
  return value < 0 ? `(${String(value)})` : String(value);
}
