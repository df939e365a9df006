import { cellAddress } from './address';
import { contentAt } from './grid';
import type { CellContent, Grid } from './grid';
import { isSameFormula } from './isSameFormula';
import { isSameNumber } from './isSameNumber';
import type { PlannedContent, SheetKey, SheetPlan, WorkbookPlan } from './plan';
import type { OwnedSheet } from './port';

/**
 * Which of our sheets hold, cell by cell, what a plan says: the same formulas, texts and numbers,
 * and nothing else. What a formula comes to does not count, nor do looks.
 * @param plan of all our sheets
 * @param owned our sheets as read
 */
export function standingSheets(
  plan: WorkbookPlan,
  owned: readonly OwnedSheet[],
): ReadonlySet<SheetKey> {
  return new Set(
    plan.sheets.flatMap((sheet) => {
      const grid = owned.find(({ key }) => key === sheet.key)?.grid;
      return grid !== undefined && isStanding(sheet, grid) ? [sheet.key] : [];
    }),
  );
}

function isStanding(plan: SheetPlan, grid: Grid): boolean {
  if (plan.name !== grid.sheet) return false;
  const filled = plan.cells.filter(({ content }) => !isEmptyText(content));
  return (
    filled.length === countFilled(grid) &&
    filled.every(({ at, content }) => {
      const formula = grid.formulas.get(cellAddress(at)) ?? null;
      switch (content.kind) {
        case 'formula':
          return formula !== null && isSameFormula(content.formula, formula);
        case 'text':
          return formula === null && contentAt(grid, at) === content.text;
        case 'number':
          return formula === null && isNumber(contentAt(grid, at), content.value);
      }
    })
  );
}

function isNumber(content: CellContent, planned: number): boolean {
  return typeof content === 'number' && isSameNumber(planned, content);
}

function isEmptyText(content: PlannedContent): boolean {
  return content.kind === 'text' && content.text === '';
}

/** Cells that hold anything: a formula that comes to an empty text counts, too. */
function countFilled(grid: Grid): number {
  let count = grid.formulas.size;
  for (const [row, contents] of grid.rows) {
    contents.forEach((content, column) => {
      if (content !== null && !grid.formulas.has(cellAddress({ row, column }))) count += 1;
    });
  }
  return count;
}
