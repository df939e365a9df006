import { isOurGlobalName } from '../../workbook/ownMarks';
import type { WorkbookPlan } from '../../workbook/plan';
import type { FoundSheet } from '../findSheets';
import type { RequestBudget } from './requestBudget';
import type { Survey } from './surveyWorkbook';

/**
 * Takes away what an earlier run wrote: names, charts, tables, contents and looks. Sheets that are
 * planned again stay where they are, so that formulas of the user's that point to them still do.
 * @param budget of requests
 * @param found the sheets
 * @param survey what stands on them
 * @param plan to be written
 * @param standing sheets that hold what the plan says already; nothing of theirs is touched
 */
export async function clearSheets(
  budget: RequestBudget,
  found: readonly FoundSheet[],
  survey: Survey,
  plan: WorkbookPlan,
  standing: ReadonlySet<FoundSheet['mark']>,
): Promise<void> {
  for (const { item, name, formula } of survey.names) {
    if (isOurGlobalName(name, formula, survey.ownedNames)) item.delete();
  }
  for (const { mark, item } of survey.ownCharts) if (!standing.has(mark)) item.delete();
  // Deleting a table would move the cells beneath it.
  for (const { mark, item } of survey.ownTables) if (!standing.has(mark)) item.convertToRange();
  const keep = new Set<FoundSheet['mark']>(plan.sheets.map(({ key }) => key));
  for (const { sheet, mark } of found) {
    if (mark === null || mark === 'copy' || standing.has(mark)) continue;
    if (keep.has(mark)) clear(sheet);
    else remove(sheet);
  }
  await budget.send();
}

function remove(sheet: Excel.Worksheet): void {
  // A sheet that only programs can show cannot be deleted either.
  sheet.visibility = 'Hidden';
  sheet.delete();
}

function clear(sheet: Excel.Worksheet): void {
  sheet.freezePanes.unfreeze();
  const used = sheet.getUsedRange();
  used.unmerge();
  used.rowHidden = false;
  used.columnHidden = false;
  used.format.useStandardHeight = true;
  used.format.useStandardWidth = true;
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
}
