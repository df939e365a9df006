import { isSameSheet } from '../../workbook/isSameSheet';
import type { SheetKey, WorkbookPlan } from '../../workbook/plan';
import { standingSheets } from '../../workbook/standingSheets';
import type { Study } from '../calculateStudy';
import type { Assessment } from './assessStudy';
import { holdsResults, resultsStand } from './resultsStand';
import type { SessionState } from './sessionState';
import { staleReasons, type StaleReason } from './staleReasons';

/** What a session wrote. */
export interface Written {
  readonly study: Study;
  readonly plan: WorkbookPlan;
  /**
   * Whether the sheets gave back what was written. Where a spreadsheet gives formulas back in a form
   * of its own, what is in the sheets cannot be compared, only what was written.
   */
  readonly isRecognised: boolean;
}

/** How our sheets stand to the ledgers. */
export type Judgement = Pick<SessionState, 'standing' | 'reasons' | 'hasFollowed'>;

const ABSENT: Judgement = { standing: 'absent', reasons: [], hasFollowed: false };

/**
 * What was written, as it is remembered.
 * @param study that was written
 * @param plan that it was written by
 * @param after the workbook as read after the writing; it may have been changed meanwhile
 */
export function writtenStudy(study: Study, plan: WorkbookPlan, after: Assessment): Written {
  const { owned } = after.content;
  const isRecognised = after.resultsStand || resultsStand(plan, standingSheets(plan, owned), owned);
  return { study, plan, isRecognised };
}

/**
 * How our sheets stand to what was read, and why not.
 * @param assessment the workbook as read
 * @param written what this session wrote last; null when nothing
 * @param touched our sheets that somebody has changed since
 */
export function judgeSheets(
  assessment: Assessment,
  written: Written | null,
  touched: ReadonlySet<SheetKey>,
): Judgement {
  const { content, hasSheets, plan, standing, study } = assessment;
  if (!hasSheets) return ABSENT;
  const unseen = written?.isRecognised === false && touched.size === 0 ? written : null;
  const now = unseen === null ? standing : unchangedSince(unseen, plan);
  if (plan !== null && resultsStand(plan, now, content.owned)) {
    const hasFollowed = plan.sheets.some(({ key }) => !now.has(key));
    const { differing } = assessment;
    if (differing.length > 0) {
      const reasons: StaleReason[] = [{ code: 'figures-differ', names: differing }];
      return { standing: 'stale', reasons, hasFollowed: false };
    }
    return { standing: 'fresh', reasons: [], hasFollowed };
  }
  const reasons = staleReasons(written?.study ?? null, study);
  const told = reasons.length > 0 ? reasons : [otherReason(assessment, touched)];
  return { standing: 'stale', reasons: told, hasFollowed: false };
}

function unchangedSince(
  { plan: before }: Written,
  now: WorkbookPlan | null,
): ReadonlySet<SheetKey> {
  const sheets = new Map(before.sheets.map((sheet) => [sheet.key, sheet]));
  const same = now?.sheets.filter((sheet) => {
    const known = sheets.get(sheet.key);
    return known !== undefined && isSameSheet(known, sheet);
  });
  return new Set(same?.map(({ key }) => key));
}

function otherReason(
  { content, plan, standing }: Assessment,
  touched: ReadonlySet<SheetKey>,
): StaleReason {
  if (plan === null) return { code: 'ledger-changed' };
  const keys = new Set(content.owned.map(({ key }) => key));
  const isWhole = plan.sheets.every(({ key }) => keys.has(key));
  // What somebody changed and changed back again is no reason.
  const isTouched = [...touched].some((key) => holdsResults(key) && !standing.has(key));
  return { code: isWhole && !isTouched ? 'ledger-changed' : 'sheets-changed' };
}
