import type { Place } from '../../workbook/address';
import type { UniverSession } from './univerSession';
import { worksheetOf } from './univerSession';
import type { Writer } from './writer';

/** Rows and columns that a sheet grows by beyond what is written, so that it seldom grows. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/**
 * The last row and the last column that cells lie in; -1 for none.
 * @param cells as Univer takes them
 */
export function lastPlace(cells: object): Place {
  let row = -1;
  let column = -1;
  for (const [line, contents] of Object.entries<object>(cells as Record<string, object>)) {
    row = Math.max(row, Number(line));
    for (const place of Object.keys(contents)) column = Math.max(column, Number(place));
  }
  return { row, column };
}

/**
 * Cells beyond the sheet's last row or column are refused: it is made larger first.
 * @param session the workbook
 * @param writer of its changes
 * @param sheetId the sheet
 * @param last place that is written to
 */
export function growSheet(
  session: UniverSession,
  writer: Writer,
  sheetId: string,
  last: Place,
): void {
  const { sheets } = session.modules;
  const worksheet = worksheetOf(session, sheetId);
  const where = { unitId: session.unitId, subUnitId: sheetId };
  if (last.row >= worksheet.getRowCount()) {
    const params = { ...where, rowCount: last.row + 1 + SPARE_ROWS };
    writer.mutate({ id: sheets.SetWorksheetRowCountMutation.id, params }, null);
  }
  if (last.column >= worksheet.getColumnCount()) {
    const params = { ...where, columnCount: last.column + 1 + SPARE_COLUMNS };
    writer.mutate({ id: sheets.SetWorksheetColumnCountMutation.id, params }, null);
  }
}
