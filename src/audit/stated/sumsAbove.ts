import type { StatedSum } from '../../ledger/ledger';
import type { AuditedSum } from './auditedSum';

/** The sums of a column that were audited so far, each found without going through all of them. */
export interface SumsAbove {
  add(sum: AuditedSum): void;
  /** Whether sums of this rank cover the rows since the sum before them, as far as those above tell. */
  areNear(rank: StatedSum['rank']): boolean;
  /** The sums whose first part is among these rows, the last one first. */
  beginningIn(rows: ReadonlySet<number>): readonly AuditedSum[];
}

interface Filed {
  readonly sum: AuditedSum;
  readonly number: number;
}

/** So many sums of one kind are tried over all rows above them, that long tables stay quick. */
const MOST_FAR = 20;
const NONE_YET = 0;

/** Starts without sums; they are added from above to below. */
export function sumsAbove(): SumsAbove {
  const counts = new Map<StatedSum['rank'], number>();
  const agreed = new Set<StatedSum['rank']>();
  const byFirstRow = new Map<number, Filed[]>();
  let number = 0;
  return {
    add(sum) {
      const { rank } = sum.sum;
      counts.set(rank, (counts.get(rank) ?? NONE_YET) + 1);
      if (hasAgreedNear(sum)) agreed.add(rank);
      const row = sum.parts[0]?.row;
      if (row === undefined) return;
      const filed = byFirstRow.get(row);
      const own = { sum, number };
      if (filed === undefined) byFirstRow.set(row, [own]);
      else filed.push(own);
      number += 1;
    },
    areNear: (rank) => agreed.has(rank) || (counts.get(rank) ?? NONE_YET) > MOST_FAR,
    beginningIn: (rows) =>
      [...rows]
        .flatMap((row) => byFirstRow.get(row) ?? [])
        .sort((a, b) => b.number - a.number)
        .map(({ sum }) => sum),
  };
}

function hasAgreedNear({ sum, parts, result }: AuditedSum): boolean {
  const isRight = result.verdict === 'agrees' || result.verdict === 'rounding-only';
  const [first] = parts;
  return isRight && reachesFurther(sum) && first !== undefined && first.row >= sum.since.first;
}

/**
 * Whether all rows above a sum are more than those since the sum before it.
 * @param sum its reach
 */
export function reachesFurther({ since, all }: StatedSum): boolean {
  return since.first !== all.first || since.last !== all.last;
}
