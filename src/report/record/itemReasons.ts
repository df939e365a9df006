import { isSameAmount, isSameFactor, isSameFigure } from './agreement';
import { amountReasons, stands } from './amountReasons';
import type { ChangeReason, Compared } from './changeReason';
import type { RecordedFigure } from './reportRecord';

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
  if (before === null) return [comeReason(now, compared)];
  if (now === null) return [goneReason(before, compared)];
  const reasons = new Set<ChangeReason>();
  if (before.name !== now.name) reasons.add('renamed');
  if (!isSameAmount(before, now)) addAll(reasons, amountReasons(before, now, compared));
  if (!isSameFactor(before, now)) reasons.add(factorReason(before, now, compared));
  if (reasons.size === 0 && !isSameFigure(before.kgCo2e, now.kgCo2e)) {
    addAll(reasons, amountReasons(before, now, compared));
  }
  return [...reasons];
}

function addAll(reasons: Set<ChangeReason>, more: readonly ChangeReason[]): void {
  for (const reason of more) reasons.add(reason);
}

/** A share of what stood in the ledger all along, once somebody has said how it is divided. */
function comeReason(now: RecordedFigure | null, { isOtherSharing }: Compared): ChangeReason {
  const share = now?.share ?? '';
  return isOtherSharing && share !== '' ? 'allocation' : 'added';
}

/** What the ledger still holds was decided otherwise. */
function goneReason(before: RecordedFigure, compared: Compared): ChangeReason {
  const { isOtherAnswer, isOtherSharing, holds } = compared;
  if (!isOtherAnswer || before.cells === '' || !stands(before, holds)) return 'removed';
  return isOtherSharing && (before.share ?? '') !== '' ? 'allocation' : 'correction';
}

function factorReason(
  before: RecordedFigure,
  now: RecordedFigure,
  { isOtherGwp, isOtherAnswer }: Compared,
): ChangeReason {
  if (before.factorFound !== now.factorFound) return 'factor';
  if (isOtherGwp) return 'gwp';
  return isOtherAnswer ? 'correction' : 'factor';
}
