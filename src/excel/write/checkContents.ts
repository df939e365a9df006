import { cellAddress } from '../../workbook/address';
import type { PlannedCell, WorkbookPlan } from '../../workbook/plan';
import { renamedFormula } from '../../workbook/renamedFormula';
import { SHEET_LIMITS } from '../../workbook/sheetLimits';

/**
 * Refuses contents that Excel would refuse in the middle of the work.
 * @param plan to be written
 * @param names the names that ours get
 */
export function checkContents(plan: WorkbookPlan, names: ReadonlyMap<string, string>): void {
  for (const sheet of plan.sheets) {
    for (const cell of sheet.cells) checkCell(cell, names);
    for (const { formula } of sheet.highlights) renamedFormula(formula, names);
  }
}

function checkCell({ at, content }: PlannedCell, names: ReadonlyMap<string, string>): void {
  switch (content.kind) {
    case 'formula':
      renamedFormula(content.formula, names);
      return;
    case 'number':
      if (Number.isFinite(content.value)) return;
      throw new Error(`A plan must not hold ${String(content.value)}, found in ${cellAddress(at)}`);
    case 'text': {
      const length = content.text.length;
      if (length <= SHEET_LIMITS.text) return;
      throw new Error(
        `Text of ${String(length)} characters; a cell holds ${String(SHEET_LIMITS.text)}: split it`,
      );
    }
  }
}
