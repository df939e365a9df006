import { conversionRatio } from '../../core/quantities/conversionRatio';
import { UNITS, type Unit } from '../../core/quantities/unitTable';
import type { ChangeReason, Holds } from './changeReason';
import { BETWEEN_CELLS } from './recordLayout';
import type { RecordedFigure } from './reportRecord';

/** What of a report and of the present bears on all figures. */
export interface Compared {
  readonly isOtherGwp: boolean;
  /** Whether people have answered anything otherwise. */
  readonly isOtherAnswer: boolean;
  readonly holds: Holds;
}

/** Figures agree where |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = 1e-9;

/**
 * Why an item's figures differ from those of the report.
 * @param before null where the report had no such item
 * @param now null where there is none any more
 * @param compared what bears on all figures
 * @returns nothing where amount, factor and emission are the same, in whatever unit
 */
export function itemReasons(
  before: RecordedFigure | null,
  now: RecordedFigure | null,
  compared: Compared,
): readonly ChangeReason[] {
  if (before === null) return ['added'];
  if (now === null) return ['removed'];
  const reasons: ChangeReason[] = [];
  if (before.name !== now.name) reasons.push('renamed');
  if (!isSameAmount(before, now)) reasons.push(amountReason(before, now, compared));
  if (!isSameFactor(before, now)) {
    const reason = factorReason(before, now, compared);
    if (!reasons.includes(reason)) reasons.push(reason);
  }
  if (reasons.length === 0 && !isSameFigure(before.kgCo2e, now.kgCo2e)) {
    reasons.push(amountReason(before, now, compared));
  }
  return reasons;
}

/**
 * Why an amount differs: the ledger holds something else, or it was read otherwise. Without another
 * answer nothing is read otherwise.
 * @param before as in the report
 * @param now as it is
 * @param compared what bears on all figures
 */
export function amountReason(
  before: RecordedFigure,
  now: RecordedFigure,
  { isOtherAnswer, holds }: Compared,
): 'data' | 'correction' {
  if (!isOtherAnswer) return 'data';
  return before.found === now.found || stands(before, holds) ? 'correction' : 'data';
}

/** Whether the cells that the report was made of hold what they held. */
function stands({ found, cells }: RecordedFigure, holds: Holds): boolean {
  const [texts, places] = [found, cells].map((text) => text.split(BETWEEN_CELLS));
  if (texts === undefined || places?.length !== texts.length) return false;
  return places.every((place, index) => holds(place, texts[index] ?? ''));
}

function factorReason(
  before: RecordedFigure,
  now: RecordedFigure,
  { isOtherGwp, isOtherAnswer }: Compared,
): ChangeReason {
  if (before.factorFound !== now.factorFound) return 'factor';
  if (isOtherGwp) return 'method';
  return isOtherAnswer ? 'correction' : 'factor';
}

/** Where amounts cannot be compared, what was written is. */
function isSameAmount(before: RecordedFigure, now: RecordedFigure): boolean {
  const ratio = ratioOf(before.unit, now.unit);
  if (before.amount === null || now.amount === null || ratio === null) {
    return before.found === now.found;
  }
  return isSameFigure(before.amount * ratio, now.amount);
}

function isSameFactor(before: RecordedFigure, now: RecordedFigure): boolean {
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
