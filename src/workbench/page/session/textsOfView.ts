import type { CellView, WorkbookView } from '../../../workbook/view';

/**
 * All texts that a workbook shows: cells and names of sheets.
 * @param view the workbook
 */
export function* textsOfView(view: WorkbookView): Generator<string> {
  for (const sheet of view.sheets) {
    yield sheet.name;
    for (const line of sheet.cells.values()) yield* textsOfLine(line);
  }
}

function* textsOfLine(line: ReadonlyMap<number, CellView>): Generator<string> {
  for (const { value, format } of line.values()) {
    if (typeof value === 'string') yield value;
    // Formats such as yyyy"年" show characters of their own.
    if (format.numberFormat !== undefined) yield format.numberFormat;
  }
}
