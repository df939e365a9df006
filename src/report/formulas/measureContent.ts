import type { Measure, Term } from '../../core/study/activity';
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
export function measureContent({ operation, terms, quantity }: Measure): PlannedContent {
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
