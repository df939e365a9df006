import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { UniverSession } from './univerSession';

type Cells = Parameters<FormulaDataModel['updateFormulaData']>[2];

/** Methods that note which formulas a write into cells brings and takes away. */
const NOTING = [
  'updateFormulaData',
  'updateArrayFormulaCellData',
  'updateArrayFormulaRange',
] as const;
/** Fields of a cell that say what is in it. */
const CONTENT = ['v', 'f', 'si', 'p'] as const;

/**
 * Lets a write of looks leave formulas alone. Univer takes a write without a formula for one that
 * removes it, unless the command for looks makes it: done again after undo, its looks took the
 * formulas from the cells.
 * @param session the workbook
 */
export function looksKeepFormulas({ injector, modules }: UniverSession): void {
  const formulas = injector.get(modules.formula.FormulaDataModel);
  for (const name of NOTING) {
    const note = formulas[name].bind(formulas) as (...args: [string, string, Cells]) => unknown;
    const noteContents = (unitId: string, sheetId: string, cells: Cells): unknown =>
      note(unitId, sheetId, contentsOf(cells));
    Object.defineProperty(formulas, name, { value: noteContents });
  }
}

function contentsOf(cells: Cells): Cells {
  const contents: Record<string, Record<string, unknown>> = {};
  for (const [row, line] of Object.entries(cells)) {
    const kept = Object.entries((line ?? {}) as object).filter(([, cell]) =>
      hasContent(cell as object | null),
    );
    if (kept.length > 0) contents[row] = Object.fromEntries(kept);
  }
  return contents as Cells;
}

/** A cell that is given as nothing is emptied. */
function hasContent(cell: object | null | undefined): boolean {
  return cell == null || CONTENT.some((field) => field in cell);
}
