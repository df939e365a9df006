import { isSameAmount, isSameFigure } from './agreement';
import type { ChangeReason, Compared } from './changeReason';
import { readShare, sharedPart } from './recordedShare';
import type { RecordedFigure } from './reportRecord';
import { separateCells } from './strungCells';

/**
 * Why an amount differs. Of one that several products share both the whole and the part may be others.
 * @param before an item of a report
 * @param now the same item now
 * @param compared what bears on all figures
 */
export function amountReasons(
  before: RecordedFigure,
  now: RecordedFigure,
  compared: Compared,
): readonly ChangeReason[] {
  const [old, fresh] = [before, now].map(({ share }) =>
    share === null ? null : sharedPart(share),
  );
  if (old == null || fresh == null || isSameFigure(old, fresh)) {
    return [amountReason(before, now, compared)];
  }
  const isSameWhole = isSameAmount(wholeOf(before, old), wholeOf(now, fresh));
  const whole = isSameWhole ? [] : [amountReason(before, now, compared)];
  return [...whole, shareReason(before, now, compared)];
}

function wholeOf(figure: RecordedFigure, part: number): RecordedFigure {
  return figure.amount === null || part === 0
    ? { ...figure, amount: null }
    : { ...figure, amount: figure.amount / part };
}

/** By another key, or by one of somebody's own, is another method; the same key of other numbers is not. */
function shareReason(
  before: RecordedFigure,
  now: RecordedFigure,
  { isOtherKey }: Compared,
): ChangeReason {
  const [old, fresh] = [before, now].map(({ share }) => readShare(share ?? '')?.method ?? null);
  if (old !== fresh || fresh === 'own-key') return 'allocation';
  return isOtherKey ? 'correction' : 'data';
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

/**
 * Whether the cells that a figure was made of hold what they held.
 * @param figure of the report
 * @param holds what they hold now
 */
export function stands({ found, cells }: RecordedFigure, holds: Compared['holds']): boolean {
  const [texts, places] = [found, cells].map(separateCells);
  if (texts === undefined || places?.length !== texts.length) return false;
  return places.every((place, index) => holds(place, texts[index] ?? ''));
}
