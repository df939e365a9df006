import { COPY_KEY, MARK } from '../../workbook/ownMarks';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import type { FoundSheet } from '../findSheets';

/** A sheet of the plan and the sheet in Excel that holds it. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/**
 * Adds the sheets that are missing behind the others, and marks them at once. Copies are told
 * that they are, lest one be taken for the original when that is moved or removed.
 * @param context of the run
 * @param found the sheets
 * @param plan to be written
 */
export function placeSheets(
  context: Excel.RequestContext,
  found: readonly FoundSheet[],
  plan: WorkbookPlan,
): readonly PlacedSheet[] {
  for (const { sheet, mark } of found) {
    if (mark === 'copy') sheet.names.getItem(MARK).formula = asFormula(COPY_KEY);
  }
  return plan.sheets.map((one) => {
    const known = found.find(({ mark }) => mark === one.key)?.sheet;
    return { plan: one, sheet: known ?? addMarked(context, one) };
  });
}

function addMarked(context: Excel.RequestContext, { name, key }: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.names.add(MARK, asFormula(key)).visible = false;
  return sheet;
}

function asFormula(key: string): string {
  return `="${key}"`;
}
