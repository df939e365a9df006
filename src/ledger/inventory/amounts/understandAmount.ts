import { conversionRatio } from '../../../core/quantities/conversionRatio';
import type { Measure, MissingTerm, Term } from '../../../core/study/activity';
import type { Finding } from '../../../core/study/finding';
import { measureOf } from '../../../core/study/measureOf';
import type { AmountReading } from '../../ledger';
import type { Figure, FigureReading } from '../../rows/readFigure';
import type { Questionnaire } from '../questions/askAndAnswer';
import { understandProduct } from './understandProduct';
import { understandUnit, type Expectation } from './understandUnit';

/** A row's amount with its unit, as far as it is understood. */
export interface Measured {
  readonly measure: Measure | null;
  readonly findings: readonly Finding[];
}

/**
 * The first figure of an amount, null where it has none.
 * @param amount as read
 */
export function firstFigure(amount: AmountReading | null): Figure | null {
  const first = amount?.parts.find(({ kind }) => kind === 'figure');
  return first?.kind === 'figure' ? first.figure : null;
}

/**
 * Gives an amount its unit. Of several cells that are added each may have its own; a cell without a
 * figure is missing, and what is known is summed.
 * @param amount as read
 * @param expected what the column is for
 * @param asking the study's questions
 */
export function understandAmount(
  amount: AmountReading,
  expected: Expectation,
  asking: Questionnaire,
): Measured {
  const { operation, multiplied } = amount;
  if (operation === 'product' && multiplied !== null) {
    return understandProduct(multiplied, expected, asking);
  }
  const measures: Measure[] = [];
  for (const reading of amount.parts) {
    if (reading.kind !== 'figure') continue;
    const understood = understandUnit(reading.figure, expected, asking);
    // Where one unit is open the amount is open: a part of it must not pass for the whole.
    if (!understood.ok) return { measure: null, findings: understood.findings };
    measures.push(understood.measure);
  }
  return { measure: sumOf(measures, missingIn(amount.parts)), findings: [] };
}

/** All in the unit of the first; null where they measure different things. */
function sumOf(measures: readonly Measure[], missing: readonly MissingTerm[]): Measure | null {
  const [first] = measures;
  if (first === undefined) return null;
  if (measures.length === 1 && missing.length === 0) return first;
  const { multiplier, quantity } = first;
  const terms = measures.flatMap((measure) => termIn(measure, first) ?? []);
  const [one, ...others] = terms;
  if (one === undefined || terms.length < measures.length) return null;
  return measureOf([one, ...others], 'sum', { unit: quantity.unit, multiplier }, missing);
}

function termIn(measure: Measure, target: Measure): Term | null {
  const ratio = conversionRatio(measure.quantity.unit, target.quantity.unit);
  if (!ratio.ok) return null;
  const { numerator, denominator } = ratio.value;
  const [term] = measure.terms;
  const isSame = measure.multiplier === target.multiplier;
  const multipliers = isSame ? [1, 1] : [measure.multiplier, target.multiplier];
  const [times = 1, per = 1] = multipliers;
  return {
    ...term,
    scale: { numerator: numerator * times, denominator: denominator * per },
  };
}

function missingIn(parts: readonly FigureReading[]): readonly MissingTerm[] {
  return parts.flatMap((reading) => {
    if (reading.kind === 'figure') return [];
    const isAsked = reading.kind === 'blank' &&
      reading.isAsked === true && { isAsked: true as const };
    return [{ at: reading.at, found: reading.kind === 'error' ? null : reading.found, ...isAsked }];
  });
}
