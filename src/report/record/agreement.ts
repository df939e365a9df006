import { conversionRatio } from '../../core/quantities/conversionRatio';
import { UNITS, type Unit } from '../../core/quantities/unitTable';
import type { RecordedFigure } from './reportRecord';

/** Figures agree where |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = 1e-9;

/**
 * Whether two amounts agree, in whatever unit. Where they cannot be compared, what was written is.
 * @param before an item of a report
 * @param now the same item now
 */
export function isSameAmount(before: RecordedFigure, now: RecordedFigure): boolean {
  const ratio = ratioOf(before.unit, now.unit);
  if (before.amount === null || now.amount === null || ratio === null) {
    return before.found === now.found;
  }
  return isSameFigure(before.amount * ratio, now.amount);
}

/**
 * Whether two factors agree, for whatever unit.
 * @param before an item of a report
 * @param now the same item now
 */
export function isSameFactor(before: RecordedFigure, now: RecordedFigure): boolean {
  if (before.factor === null || now.factor === null) return before.factor === now.factor;
  const ratio = ratioOf(before.unit, now.unit);
  return ratio !== null && isSameFigure(before.factor / ratio, now.factor);
}

/** So many of the second unit are one of the first; null where they measure different things. */
function ratioOf(one: string, other: string): number | null {
  if (one === other) return 1;
  if (!isUnit(one) || !isUnit(other)) return null;
  const ratio = conversionRatio(one, other);
  return ratio.ok ? ratio.value.numerator / ratio.value.denominator : null;
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text);
}

/**
 * Whether two figures agree.
 * @param a null where it is not known
 * @param b null where it is not known
 */
export function isSameFigure(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= AGREEMENT * Math.max(1, Math.abs(a));
}
