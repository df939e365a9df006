import { SUBTOTAL_TAILS } from '../../ledger/language/rowWords';
import type { StatedFigure, StatedSum } from '../../ledger/ledger';
import { sumLabel } from '../../ledger/stated/sumLabel';
import type { AuditedSum } from './auditedSum';
import type { StatedPart } from './columnReading';
import { isOwnPeriod } from './isOwnPeriod';

/** Words that a total may name without meaning another set of rows: 碳排放合计, "Total emissions". */
const PLAIN =
  /[\s\d+\-~,、]|碳|二氧化碳|当量|排放|足迹|结果|数量|用量|重量|质量|消耗|物料|全部|所有|本期|当期|本月|当月|本季|本年|全年|年度|月度|carbon|co2e?|ghg|emissions?|footprint|amount|quantity|weight|mass|consumption|materials?|overall|all|annual|yearly|quarterly|monthly|year|kg|t\b/g;

/**
 * Whether a total that differs from the rows above it may well add up something else, so that
 * nothing can be said about it: it names what no row is called by (去年合计, "Total metals"), or it
 * follows other tables of its sheet and goes beyond its own.
 * @param stated the total
 * @param sum its reach
 * @param parts rows of its own table that it would cover
 * @param above sums of the same column
 * @param isFollowing whether other tables with activity data stand above its own on the sheet
 */
export function addsOthers(
  stated: StatedFigure,
  sum: StatedSum,
  parts: readonly StatedPart[],
  above: readonly AuditedSum[],
  isFollowing: boolean,
): boolean {
  if (sum.rank === 'subtotal') return false;
  if (isFollowing && (sum.rank === 'grand' || above.some(coversAlready(parts)))) return true;
  // Where others that name something have agreed, names of blocks are this ledger's way.
  return (
    isForeign(stated, sum) &&
    !isOwnPeriod(stated, parts) &&
    !above.some((other) => isRight(other) && isForeign(other.stated, other.sum))
  );
}

function coversAlready(parts: readonly StatedPart[]): (sum: AuditedSum) => boolean {
  const rows = parts.map(({ row }) => row).join();
  return (sum) => isRight(sum) && sum.parts.map(({ row }) => row).join() === rows;
}

function isRight({ result: { verdict } }: AuditedSum): boolean {
  return verdict === 'agrees' || verdict === 'rounding-only';
}

function isForeign({ label, unitText }: StatedFigure, { product, stages }: StatedSum): boolean {
  if (product !== null || stages.size > 0) return false;
  const { subject, bracketed } = sumLabel(label);
  const isUnit = bracketed === null || bracketed === unitText;
  const plain = subject.replace(PLAIN, '');
  return !SUBTOTAL_TAILS.includes(plain) || !(isUnit || bracketed.replace(PLAIN, '') === '');
}
