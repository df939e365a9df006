import type { IAccessor } from '@univerjs/core';
import type { Area } from '../../workbook/address';
import type { OwnSize } from '../model/spreadsheetModel';
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
  ownRows(sheetId: string): ReadonlyMap<number, OwnSize>;
  ownColumns(sheetId: string): ReadonlyMap<number, OwnSize>;
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  freeze(sheetId: string, rows: number, columns: number): void;
}

/**
 * @param session the workbook
 * @param writer of its changes
 */
export function createLayout(session: UniverSession, writer: Writer): Layout {
  const { core, sheets } = session.modules;
  const accessor = session.injector as unknown as IAccessor;
  const at = (sheetId: string): { unitId: string; subUnitId: string } => ({
    unitId: session.unitId,
    subUnitId: sheetId,
  });

  function pair(id: string, back: string, sheetId: string, areas: readonly Area[]): void {
    if (areas.length === 0) return;
    const params = { ...at(sheetId), ranges: areas.map(rangeOf) };
    writer.mutate({ id, params }, [{ id: back, params }]);
  }

  const merges = (sheetId: string): readonly Area[] =>
    worksheetOf(session, sheetId).getMergeData().map(areaOf);

  /** Splits every merged cell that the area touches. */
  function split(sheetId: string, area: Area): void {
    const { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } = sheets;
    const there = merges(sheetId).filter((one) => overlap(one, area));
    pair(RemoveWorksheetMergeMutation.id, AddWorksheetMergeMutation.id, sheetId, there);
  }

  function ownRows(sheetId: string): ReadonlyMap<number, OwnSize> {
    const rows = worksheetOf(session, sheetId).getConfig().rowData;
    // A height that follows the content is the grid's, not the row's own.
    return ownSizes(rows, ({ h, ia, hd }) => [ia === core.BooleanNumber.TRUE ? undefined : h, hd]);
  }

  function ownColumns(sheetId: string): ReadonlyMap<number, OwnSize> {
    const columns = worksheetOf(session, sheetId).getConfig().columnData;
    return ownSizes(columns, ({ w, hd }) => [w, hd]);
  }

  return {
    merges,
    merge: (sheetId, area) => {
      split(sheetId, area);
      const { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } = sheets;
      pair(AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id, sheetId, [area]);
    },
    unmerge: split,
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
      const fixed = { ...at(sheetId), ranges, autoHeightInfo: core.BooleanNumber.FALSE };
      const fixedUndo = sheets.SetWorksheetRowIsAutoHeightMutationFactory(fixed, worksheet);
      const auto = sheets.SetWorksheetRowIsAutoHeightMutation.id;
      writer.mutate({ id: auto, params: fixed }, [{ id: auto, params: fixedUndo }]);
    },
    isRowHidden: (sheetId, row) => {
      return !worksheetOf(session, sheetId).getRowRawVisible(row);
    },
    isColumnHidden: (sheetId, column) => {
      return !worksheetOf(session, sheetId).getColVisible(column);
    },
    hideRows: (sheetId, area, hidden) => {
      const [hide, show] = [sheets.SetRowHiddenMutation.id, sheets.SetRowVisibleMutation.id];
      const own = ownRows(sheetId);
      const lines = runs(
        area.top,
        area.bottom,
        (row) => (own.get(row)?.hidden === true) !== hidden,
      );
      const areas = lines.map(([top, bottom]) => ({ ...area, top, bottom }));
      pair(hidden ? hide : show, hidden ? show : hide, sheetId, areas);
    },
    hideColumns: (sheetId, area, hidden) => {
      const [hide, show] = [sheets.SetColHiddenMutation.id, sheets.SetColVisibleMutation.id];
      const own = ownColumns(sheetId);
      const lines = runs(
        area.left,
        area.right,
        (column) => (own.get(column)?.hidden === true) !== hidden,
      );
      const areas = lines.map(([left, right]) => ({ ...area, left, right }));
      pair(hidden ? hide : show, hidden ? show : hide, sheetId, areas);
    },
    ownRows,
    ownColumns,
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

function ownSizes<Data>(
  data: Readonly<Record<number, Data | null | undefined>>,
  read: (data: Data) => readonly [pixels: number | undefined, hidden: number | undefined],
): ReadonlyMap<number, OwnSize> {
  const own = new Map<number, OwnSize>();
  for (const [index, entry] of Object.entries(data)) {
    if (entry == null) continue;
    const [pixels, hidden] = read(entry);
    if (pixels === undefined && hidden !== 1) continue;
    own.set(Number(index), { pixels: pixels ?? null, hidden: hidden === 1 });
  }
  return own;
}

function overlap(one: Area, other: Area): boolean {
  const isBeside = one.right < other.left || other.right < one.left;
  return !isBeside && one.top <= other.bottom && other.top <= one.bottom;
}

/** The runs of numbers, from first to last, that pass a test. */
function runs(
  first: number,
  last: number,
  test: (index: number) => boolean,
): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index++) {
    if (!test(index)) continue;
    const open = found.at(-1);
    if (open?.[1] === index - 1) open[1] = index;
    else found.push([index, index]);
  }
  return found;
}
