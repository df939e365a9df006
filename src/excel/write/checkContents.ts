import { cellAddress } from '../../workbook/address';
import type { PlannedCell, WorkbookPlan } from '../../workbook/plan';
import { renamedFormula } from '../../workbook/renamedFormula';

/** Excel cuts longer texts off. */
const LONGEST_TEXT = 32_767;

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
      if (length <= LONGEST_TEXT) return;
      throw new Error(
        `Text of ${String(length)} characters; a cell holds ${String(LONGEST_TEXT)}: split it`,
      );
    }
  }
}
