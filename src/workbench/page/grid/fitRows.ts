import type { IRange } from '@univerjs/core';
import { AutoHeightController, IRenderManagerService } from '@univerjs/preset-sheets-core';
import type { UniverSession } from '../../univer/univerSession';

/** Fits rows by themselves: nothing that anybody did. */
export const FITTED_ROWS = 'sheet.mutation.set-worksheet-row-auto-height';

/** Beyond these a person sees only a part, and measuring would be felt. */
const MOST_ROWS = 2000;

/**
 * Makes rows as high as their wrapped or large texts need, as Excel does by itself where nobody
 * has set a height. Univer does so only for what is typed by hand.
 * @param session the workbook
 * @param sheetId the sheet in front
 */
export function fitRows(session: UniverSession, sheetId: string): void {
  const isDrawn = session.injector.get(IRenderManagerService).getRenderById(session.unitId) != null;
  const ranges = isDrawn ? rowsToFit(session, sheetId) : [];
  if (ranges.length === 0) return;
  const heights = session.injector.get(AutoHeightController);
  const { redos } = heights.getUndoRedoParamsOfAutoHeight([...ranges], sheetId);
  for (const { id, params } of redos) {
    session.commands.syncExecuteCommand(id, params, { onlyLocal: true });
  }
}

function rowsToFit({ workbook, modules }: UniverSession, sheetId: string): readonly IRange[] {
  const worksheet = workbook.getSheetBySheetId(sheetId);
  if (worksheet == null) return [];
  const { BooleanNumber, WrapStrategy, DEFAULT_STYLES } = modules.core;
  const rows = new Set<number>();
  worksheet.getCellMatrix().forValue((row, _, cell) => {
    const style = workbook.getStyles().getStyleByCell(cell);
    const isWrapped = style?.tb === WrapStrategy.WRAP;
    const isLarge = (style?.fs ?? DEFAULT_STYLES.fs) > DEFAULT_STYLES.fs;
    const isFixed = worksheet.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE;
    if ((isWrapped || isLarge) && !isFixed && rows.size < MOST_ROWS) rows.add(row);
  });
  const endColumn = Math.max(0, worksheet.getColumnCount() - 1);
  return [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
}
