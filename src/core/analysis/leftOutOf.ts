import type { CellRef } from '../cellRef';
import type { SharedActivity } from '../study/activity';
import { isFirstPart } from '../study/allocation';
import type { Footprint } from '../study/footprint';
import type { Inventory } from '../study/inventory';

/**
 * Why something of the ledger is in no total: somebody leaves it out, it is nobody's yet, it lacks
 * amount or factor, or it stands on a sheet or line that an answer leaves out, or an assumption until
 * there is one.
 */
export type LeftOutKind = 'left-out' | 'unassigned' | 'missing' | 'answer' | 'assumed';

/** Something of the ledger that no total has, though it may belong to it. */
export interface LeftOutEntry {
  readonly kind: LeftOutKind;
  readonly name: string;
  readonly at: CellRef | null;
  /** As somebody gave it. */
  readonly reason: string | null;
  /** On the ledger's own basis; null where it is not known. */
  readonly ledgerKgCo2e: number | null;
  /** What it consists of, where it was understood. */
  readonly activities: readonly SharedActivity[];
}

const LEAVE_OUT = 'leave-out';

/**
 * All that was left out. Stages outside the boundary are no part of it: they are not cut off but are
 * not looked at.
 * @param footprint results
 * @param inventory what was read
 */
export function leftOutOf(footprint: Footprint, inventory: Inventory): readonly LeftOutEntry[] {
  const missing = footprint.products.flatMap(({ items, stages }) => {
    const inside = new Set(stages.flatMap(({ stage, inBoundary }) => (inBoundary ? [stage] : [])));
    return items.filter(
      ({ activity, kgCo2e }) =>
        kgCo2e === null && inside.has(activity.stage) && isFirstPart(activity.allocation),
    );
  });
  const answered = inventory.questions.filter(
    ({ answer, assumed, code }) =>
      (answer ?? assumed) === LEAVE_OUT && !code.startsWith('allocation'),
  );
  return [
    ...footprint.leftOut.map(({ row, kgCo2e }): LeftOutEntry => ({
      kind: 'left-out',
      name: row.name,
      at: row.at,
      reason: row.reason,
      ledgerKgCo2e: kgCo2e,
      activities: row.activities,
    })),
    ...footprint.unassigned.map(({ row, kgCo2e }): LeftOutEntry => ({
      kind: 'unassigned',
      name: row.name,
      at: row.at,
      reason: null,
      ledgerKgCo2e: kgCo2e,
      activities: row.activities,
    })),
    ...missing.map(({ activity }) => withoutFigure('missing', activity.name, activity.at)),
    ...answered.map(({ label, at, answer }) =>
      withoutFigure(answer === null ? 'assumed' : 'answer', label, at),
    ),
  ];
}

function withoutFigure(kind: LeftOutKind, name: string, at: CellRef | null): LeftOutEntry {
  return { kind, name, at, reason: null, ledgerKgCo2e: null, activities: [] };
}
