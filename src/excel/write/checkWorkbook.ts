import type { WorkbookPlan } from '../../workbook/plan';
import { ExcelProblem } from '../excelProblem';
import type { FoundSheet } from '../findSheets';
import type { Survey } from './surveyWorkbook';

/**
 * Refuses to write where the workbook stands against it: a sheet of the user's has the name, ours
 * has another, or something is protected.
 * @param found the sheets
 * @param survey what else stands there
 * @param plan to be written
 */
export function checkWorkbook(
  found: readonly FoundSheet[],
  survey: Survey,
  plan: WorkbookPlan,
): void {
  const owned = found.filter(({ mark }) => mark !== null && mark !== 'copy');
  const others = found.filter((sheet) => !owned.includes(sheet));
  const taken = new Set(others.map(({ name }) => name.toUpperCase()));
  const clash = plan.sheets.find(({ name }) => taken.has(name.toUpperCase()));
  if (clash !== undefined) throw new Error(`The workbook has a sheet "${clash.name}" already`);
  for (const { key, name } of plan.sheets) {
    const current = owned.find(({ mark }) => mark === key)?.name ?? name;
    if (current === name) continue;
    throw new Error(`Sheet ${key} is called "${current}", but the plan says "${name}"`);
  }
  if (plan.sheets.length === 0 && !others.some(({ isVisible }) => isVisible)) {
    throw new Error('The plan would leave the workbook without a visible sheet');
  }
  const [locked] = survey.protectedSheets;
  if (locked !== undefined) throw new ExcelProblem('protected-sheet', locked, '');
  if (survey.isStructureProtected && changesSheets(owned, plan)) {
    throw new ExcelProblem('protected-workbook', '', '');
  }
}

function changesSheets(owned: readonly FoundSheet[], plan: WorkbookPlan): boolean {
  const before = owned.map(({ mark }) => mark).sort();
  const after = plan.sheets.map(({ key }) => key).sort();
  return before.join() !== after.join();
}
