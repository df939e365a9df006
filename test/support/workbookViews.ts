import { readWorkbookView } from '../../src/xlsx/view/readWorkbookView';
import type { Area } from '../../src/workbook/address';
import type { CellView, SheetView, WorkbookView } from '../../src/workbook/view';

/** What a file that must open shows. */
export function viewOf(bytes: Uint8Array): WorkbookView {
  const outcome = readWorkbookView(bytes, 'test.xlsx');
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.detail}`);
  return outcome.value;
}

/** One sheet of a view, by name. */
export function sheetOf(view: WorkbookView, name: string): SheetView {
  const sheet = view.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`The view has no sheet ${name}`);
  return sheet;
}

/** A cell of a sheet; undefined when the view does not name it. */
export function cellOf(sheet: SheetView, row: number, column: number): CellView | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** A cell that is only what is given. */
export function cellView(given: Partial<CellView>): CellView {
  return { value: null, formula: null, format: {}, ...given };
}

/** The sheet with one cell exchanged. */
export function withCell(
  sheet: SheetView,
  row: number,
  column: number,
  cell: CellView | null,
): SheetView {
  const inRow = new Map(sheet.cells.get(row) ?? []);
  if (cell === null) inRow.delete(column);
  else inRow.set(column, cell);
  const cells = new Map(sheet.cells).set(row, inRow);
  if (inRow.size === 0) cells.delete(row);
  return { ...sheet, cells };
}

/** The workbook with one of its sheets exchanged. */
export function withSheet(view: WorkbookView, sheet: SheetView): WorkbookView {
  return { ...view, sheets: view.sheets.map((one) => (one.id === sheet.id ? sheet : one)) };
}

/** An area from its corners. */
export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}
