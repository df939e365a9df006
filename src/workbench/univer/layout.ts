import type { IAccessor } from '@univerjs/core';
import type { Area } from '../../workbook/address';
import { areaOf, rangeOf } from './areas';
import type { UniverSession } from './univerSession';
import { worksheetOf } from './univerSession';
import type { Writer } from './writer';

/** Merged cells, sizes, hidden rows and columns, frozen panes. */
export interface Layout {
  merges(sheetId: string): readonly Area[];
  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, area: Area, pixels: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, area: Area, pixels: number): void;
  isRowHidden(sheetId: string, row: number): boolean;
  isColumnHidden(sheetId: string, column: number): boolean;
  hideRows(sheetId: string, area: Area, hidden: boolean): void;
  hideColumns(sheetId: string, area: Area, hidden: boolean): void;
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  freeze(sheetId: string, rows: number, columns: number): void;
}

/**
 * @param session the workbook
 * @param writer of its changes
 */
export function createLayout(session: UniverSession, writer: Writer): Layout {
  const { sheets } = session.modules;
  const accessor = session.injector as unknown as IAccessor;
  const at = (sheetId: string): { unitId: string; subUnitId: string } => ({
    unitId: session.unitId,
    subUnitId: sheetId,
  });

  function pair(id: string, back: string, sheetId: string, area: Area): void {
    const params = { ...at(sheetId), ranges: [rangeOf(area)] };
    writer.mutate({ id, params }, [{ id: back, params }]);
  }

  return {
    merges: (sheetId) => worksheetOf(session, sheetId).getMergeData().map(areaOf),
    merge: (sheetId, area) => {
      const { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } = sheets;
      pair(AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id, sheetId, area);
    },
    unmerge: (sheetId, area) => {
      const { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } = sheets;
      pair(RemoveWorksheetMergeMutation.id, AddWorksheetMergeMutation.id, sheetId, area);
    },
    columnWidth: (sheetId, column) => {
      return worksheetOf(session, sheetId).getColumnManager().getColumnWidth(column);
    },
    setColumnWidth: (sheetId, area, pixels) => {
      const { id } = sheets.SetWorksheetColWidthMutation;
      const params = { ...at(sheetId), ranges: [rangeOf(area)], colWidth: pixels };
      const worksheet = worksheetOf(session, sheetId);
      const undo = sheets.SetWorksheetColWidthMutationFactory(params, worksheet);
      writer.mutate({ id, params }, [{ id, params: undo }]);
    },
    rowHeight: (sheetId, row) => worksheetOf(session, sheetId).getRowHeight(row),
    setRowHeight: (sheetId, area, pixels) => {
      const ranges = [rangeOf(area)];
      const worksheet = worksheetOf(session, sheetId);
      const height = { ...at(sheetId), ranges, rowHeight: pixels };
      const heightUndo = sheets.SetWorksheetRowHeightMutationFactory(height, worksheet);
      const { id } = sheets.SetWorksheetRowHeightMutation;
      writer.mutate({ id, params: height }, [{ id, params: heightUndo }]);
      const fixed = { ...at(sheetId), ranges, autoHeightInfo: 0 as const };
      const fixedUndo = sheets.SetWorksheetRowIsAutoHeightMutationFactory(fixed, worksheet);
      const auto = sheets.SetWorksheetRowIsAutoHeightMutation.id;
      writer.mutate({ id: auto, params: fixed }, [{ id: auto, params: fixedUndo }]);
    },
    isRowHidden: (sheetId, row) => {
      return worksheetOf(session, sheetId).getRowRawVisible(row) === false;
    },
    isColumnHidden: (sheetId, column) => {
      return worksheetOf(session, sheetId).getColVisible(column) === false;
    },
    hideRows: (sheetId, area, hidden) => {
      const [hide, show] = [sheets.SetRowHiddenMutation.id, sheets.SetRowVisibleMutation.id];
      pair(hidden ? hide : show, hidden ? show : hide, sheetId, area);
    },
    hideColumns: (sheetId, area, hidden) => {
      const [hide, show] = [sheets.SetColHiddenMutation.id, sheets.SetColVisibleMutation.id];
      pair(hidden ? hide : show, hidden ? show : hide, sheetId, area);
    },
    frozen: (sheetId) => {
      const { xSplit, ySplit } = worksheetOf(session, sheetId).getFreeze();
      return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
    },
    freeze: (sheetId, rows, columns) => {
      const { id } = sheets.SetFrozenMutation;
      const split = { xSplit: columns, ySplit: rows };
      const params = { ...at(sheetId), startRow: rows, startColumn: columns, ...split };
      const undo = sheets.SetFrozenMutationFactory(accessor, params);
      writer.mutate({ id, params: { ...params, resetScroll: true } }, [{ id, params: undo }]);
    },
  };
}
