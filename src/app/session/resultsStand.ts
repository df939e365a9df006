import type { SheetKey, WorkbookPlan } from '../../workbook/plan';
import type { OwnedSheet } from '../../workbook/port';

/**
 * Sheets that tell what was read and found when they were written. They may be behind while every
 * result is right: results are formulas and follow the ledger. The analysis follows as well, but its
 * rows keep the order, and other answers the effect, of the last run.
 */
const RECORDS: readonly SheetKey[] = ['activity', 'analysis', 'checks', 'report'];

/**
 * Whether a sheet of ours holds results or what they rest on.
 * @param key of the sheet
 */
export function holdsResults(key: SheetKey): boolean {
  return !RECORDS.includes(key);
}

/**
 * Whether every sheet with results holds what a plan says, and no sheet of ours is missing or left
 * over.
 * @param plan of all our sheets
 * @param standing sheets that hold what it says
 * @param owned our sheets as read
 */
export function resultsStand(
  plan: WorkbookPlan,
  standing: ReadonlySet<SheetKey>,
  owned: readonly OwnedSheet[],
): boolean {
  const results = plan.sheets.filter(({ key }) => holdsResults(key));
  return owned.length === plan.sheets.length && results.every(({ key }) => standing.has(key));
}
