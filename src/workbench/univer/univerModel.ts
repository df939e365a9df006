import type { ICellData } from '@univerjs/core';
import type { Area } from '../../workbook/address';
import type { CellLook } from '../model/cellLook';
import type { ModelEvent, SpreadsheetModel } from '../model/spreadsheetModel';
import { addFunction } from './addedFunctions';
import { createCalculation } from './calculation';
import { createCellAccess } from './cells';
import { feedChanges } from './changeFeed';
import { createLayout } from './layout';
import { lookOf, styleData } from './looks';
import { createNames } from './names';
import { createSheetList } from './sheetList';
import type { UniverSession } from './univerSession';
import { worksheetOf } from './univerSession';
import { createWriter } from './writer';

/**
 * A workbook in Univer as the host sees it.
 * @param session the workbook, opened in a running Univer
 */
export function univerModel(session: UniverSession): SpreadsheetModel {
  const { formula } = session.modules;
  const writer = createWriter(session);
  const cells = createCellAccess(session, writer);
  const listeners: ((event: ModelEvent) => void)[] = [];
  (formula.ERROR_TYPE_SET as Set<string>).add('#BUSY!');
  feedChanges(session, (event) => {
    for (const listener of listeners) listener(event);
  });

  function put(sheetId: string, area: Area, look: (row: number, column: number) => unknown): void {
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (let row = area.top; row <= area.bottom; row++) {
      const line: Record<number, ICellData> = {};
      for (let column = area.left; column <= area.right; column++) {
        const style = look(row - area.top, column - area.left);
        if (style !== undefined) line[column] = { s: style as ICellData['s'] as null };
      }
      matrix[row] = line;
    }
    cells.put(sheetId, matrix, true);
  }

  return {
    ...createSheetList(session, writer),
    ...createLayout(session, writer),
    ...createNames(session, writer),
    ...createCalculation(session),
    reader: cells.reader,
    write: cells.write,
    textAt: cells.textAt,
    usedArea: cells.usedArea,
    lookAt: (sheetId, { row, column }) => {
      const matrix = worksheetOf(session, sheetId).getCellMatrix();
      return lookOf(session, matrix.getValue(row, column) as ICellData | null);
    },
    setLook: (sheetId, area, look: CellLook) => {
      const style = styleData(session, look);
      put(sheetId, area, () => style);
    },
    setLooks: (sheetId, area, look) => {
      const known = new Map<CellLook, unknown>();
      put(sheetId, area, (row, column) => {
        const given = look(row, column);
        if (given === undefined) return undefined;
        if (!known.has(given)) known.set(given, styleData(session, given));
        return known.get(given);
      });
    },
    clearLook: (sheetId, area) => {
      put(sheetId, area, () => null);
    },
    addFunction: (added) => {
      addFunction(session, added);
    },
    beginStep: () => {
      writer.begin();
    },
    endStep: () => {
      writer.end();
    },
    onEvent: (listener) => {
      listeners.push(listener);
    },
    dispose: () => {
      session.univer.dispose();
    },
  };
}
