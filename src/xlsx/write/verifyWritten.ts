import { contentAt } from '../../workbook/grid';
import type { Grid } from '../../workbook/grid';
import type { PlannedContent, SheetPlan, WorkbookPlan } from '../../workbook/plan';
import type { WorkbookContent } from '../../workbook/port';

/**
 * Makes sure that what was written reads as it was meant: the user's sheets as before, ours as
 * planned. Anything else is a mistake of ours, and the old file stays.
 * @param before read from the old bytes
 * @param after read from the new bytes
 * @param plan that was written
 */
export function verifyWritten(
  before: WorkbookContent,
  after: WorkbookContent,
  plan: WorkbookPlan,
): void {
  requireSame(before.sheets.map(sheetText), after.sheets.map(sheetText), 'sheets');
  before.sheets.forEach((sheet, index) => {
    const written = after.sheets[index];
    if (written !== undefined) requireSameCells(sheet, written);
  });
  requireSame(before.copies, after.copies, 'copies');
  const keys = plan.sheets.map(({ key }) => key);
  requireSame([...keys].sort(), after.owned.map(({ key }) => key).sort(), 'sheets of ours');
  for (const sheet of plan.sheets) {
    const written = after.owned.find(({ key }) => key === sheet.key);
    if (written !== undefined) requirePlanned(sheet, written.grid);
  }
}

function sheetText(sheet: Grid): string {
  return `${sheet.sheet} (${sheet.visibility})`;
}

function requireSameCells(before: Grid, after: Grid): void {
  requireSame([...before.rows.keys()], [...after.rows.keys()], `rows of ${before.sheet}`);
  for (const [row, contents] of before.rows) {
    const where = `${before.sheet}, row ${String(row + 1)}`;
    requireSame(contents, after.rows.get(row) ?? [], where);
  }
  requireSame([...before.formulas], [...after.formulas], `formulas of ${before.sheet}`);
}

function requirePlanned(plan: SheetPlan, written: Grid): void {
  for (const { at, content } of plan.cells) {
    const where = `${plan.name}, row ${String(at.row + 1)}, column ${String(at.column + 1)}`;
    requireSame(plannedValue(content), contentAt(written, at), where);
  }
}

function plannedValue(content: PlannedContent): unknown {
  if (content.kind === 'text') return content.text === '' ? null : content.text;
  return content.value;
}

function requireSame(expected: unknown, found: unknown, where: string): void {
  const [before, after] = [JSON.stringify(expected), JSON.stringify(found)];
  if (before === after) return;
  const [meant, is] = [before, after].map((text) => text.slice(0, 200));
  throw new Error(`Written file differs in ${where}: meant ${String(meant)}, found ${String(is)}`);
}
