import type { IRange } from '@univerjs/core';
import type { UniverSession } from './univerSession';
import { worksheetOf } from './univerSession';
import { SHEET_LIMITS } from '../../workbook/sheetLimits';

/** The private part of Univer that refuses a spill beyond the sheet's last row or column. */
interface Runtime {
  _checkIfArrayFormulaExceeded(rowCount: number, columnCount: number, spill: IRange): boolean;
}

type Ranges = Readonly<
  Record<string, Readonly<Record<string, Record<number, Record<number, IRange>> | null>> | null>
>;

/**
 * Univer's sheets are as large as their content needs, Excel's always have a million rows: a
 * formula may spill beyond the last column, and the sheet grows.
 * @param session the workbook
 */
export function growForSpills(session: UniverSession): void {
  const { formula, sheets } = session.modules;
  const runtime = session.injector.get(formula.IFormulaRuntimeService) as unknown as Runtime;
  runtime._checkIfArrayFormulaExceeded = (_rows, _columns, { endRow, endColumn }) =>
    endRow >= SHEET_LIMITS.rows || endColumn >= SHEET_LIMITS.columns;

  function grow(sheetId: string, { endRow, endColumn }: IRange): void {
    const worksheet = worksheetOf(session, sheetId);
    const params = { unitId: session.unitId, subUnitId: sheetId };
    const options = { onlyLocal: true, fromFormula: true };
    if (endRow >= worksheet.getRowCount()) {
      const { id } = sheets.SetWorksheetRowCountMutation;
      session.commands.syncExecuteCommand(id, { ...params, rowCount: endRow + 1 }, options);
    }
    if (endColumn >= worksheet.getColumnCount()) {
      const { id } = sheets.SetWorksheetColumnCountMutation;
      session.commands.syncExecuteCommand(id, { ...params, columnCount: endColumn + 1 }, options);
    }
  }

  session.commands.onCommandExecuted(({ id, params }) => {
    if (id !== formula.SetArrayFormulaDataMutation.id) return;
    const ranges = (params as { readonly arrayFormulaRange?: Ranges }).arrayFormulaRange ?? {};
    for (const [sheetId, lines] of Object.entries(ranges[session.unitId] ?? {})) {
      if (session.workbook.getSheetBySheetId(sheetId) == null) continue;
      for (const line of Object.values(lines ?? {})) {
        for (const range of Object.values(line)) grow(sheetId, range);
      }
    }
  });
}
