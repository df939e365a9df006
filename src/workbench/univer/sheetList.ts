import type { Area } from '../../workbook/address';
import type { ModelSheet, StandardSizes, Visibility } from '../model/spreadsheetModel';
import { areaOf, rangeOf } from './areas';
import type { UniverSession } from './univerSession';
import { worksheetOf } from './univerSession';
import type { Writer } from './writer';

/** The list of sheets, and what concerns a sheet as a whole. */
export interface SheetList {
  sheets(): readonly ModelSheet[];
  addSheet(name: string, sizes?: StandardSizes): string;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: Visibility): void;
  setGridlines(sheetId: string, shown: boolean): void;
  setTabColor(sheetId: string, color: string): void;
  activeSheet(): string;
  activate(sheetId: string): void;
  selection(): { readonly sheetId: string; readonly area: Area };
  select(sheetId: string, area: Area): void;
}

/** Excel's own, in pixels: 15 and 48 points. */
export const STANDARD_SIZES = { defaultRowHeight: 20, defaultColumnWidth: 64 };
const ROWS = 1000;
const COLUMNS = 26;
const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * @param session the workbook
 * @param writer of its changes
 */
export function createSheetList(session: UniverSession, writer: Writer): SheetList {
  const { core, sheets } = session.modules;
  const { workbook, unitId } = session;
  const selections = session.injector.get(sheets.SheetsSelectionsService);
  /** Univer knows hidden and not hidden only. */
  const veryHidden = new Set<string>();
  writer.keep({
    take: () => JSON.stringify([...veryHidden]),
    put: (text) => {
      veryHidden.clear();
      for (const sheetId of JSON.parse(text) as string[]) veryHidden.add(sheetId);
    },
  });

  function describe(sheetId: string): ModelSheet {
    const worksheet = worksheetOf(session, sheetId);
    const config = worksheet.getConfig();
    const hidden = worksheet.isSheetHidden() === core.BooleanNumber.TRUE;
    return {
      id: sheetId,
      name: worksheet.getName(),
      visibility: hidden ? (veryHidden.has(sheetId) ? 'VeryHidden' : 'Hidden') : 'Visible',
      gridlines: config.showGridlines === core.BooleanNumber.TRUE,
      tabColor: config.tabColor,
    };
  }

  function activeSheet(): string {
    const active = workbook.getActiveSheet(true) as { getSheetId(): string } | null;
    return active?.getSheetId() ?? (workbook.getSheets()[0]?.getSheetId() as string);
  }

  function activate(sheetId: string): void {
    const params = { unitId, subUnitId: sheetId };
    writer.operate({ id: sheets.SetWorksheetActiveOperation.id, params });
  }

  /** Adding, removing and hiding bring another sheet in front; undo brings back the former. */
  function withFront(work: () => void): void {
    const show = (sheetId: string) => (): void => {
      if (activeSheet() === sheetId) return;
      const params = { unitId, subUnitId: sheetId };
      session.commands.syncExecuteCommand(sheets.SetWorksheetActiveOperation.id, params);
    };
    writer.begin();
    writer.remember(show(activeSheet()), () => undefined);
    work();
    writer.remember(() => undefined, show(activeSheet()));
    writer.end();
  }

  return {
    activeSheet,
    activate,
    sheets: () => workbook.getSheets().map((sheet) => describe(sheet.getSheetId())),
    addSheet: (name, { rowPixels, columnPixels } = {}) => {
      const id = core.generateRandomId(6);
      const index = workbook.getSheets().length;
      const sheet = core.mergeWorksheetSnapshotWithDefault({
        id,
        name,
        rowCount: ROWS,
        columnCount: COLUMNS,
        defaultRowHeight: rowPixels ?? STANDARD_SIZES.defaultRowHeight,
        defaultColumnWidth: columnPixels ?? STANDARD_SIZES.defaultColumnWidth,
      });
      // Removing the sheet in front breaks the grid: undo shows the former one first.
      const params = { unitId, index, sheet };
      const removal = { unitId, subUnitId: id, subUnitName: name };
      const front = { unitId, subUnitId: activeSheet() };
      withFront(() => {
        writer.mutate({ id: sheets.InsertSheetMutation.id, params, leavesFront: true }, [
          { id: sheets.SetWorksheetActiveOperation.id, params: front },
          { id: sheets.RemoveSheetMutation.id, params: removal },
        ]);
      });
      return id;
    },
    // By command: formulas of other sheets follow, as they do not with the mutation alone.
    removeSheet: (sheetId) => {
      withFront(() => {
        writer.command(sheets.RemoveSheetCommand.id, { unitId, subUnitId: sheetId });
      });
    },
    renameSheet: (sheetId, name) => {
      writer.command(sheets.SetWorksheetNameCommand.id, { unitId, subUnitId: sheetId, name });
    },
    moveSheet: (sheetId, position) => {
      const from = workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === sheetId);
      const params = { unitId, subUnitId: sheetId, fromOrder: from, toOrder: position };
      const { id } = sheets.SetWorksheetOrderMutation;
      const back = { ...params, fromOrder: position, toOrder: from };
      writer.mutate({ id, params }, [{ id, params: back }]);
    },
    setVisibility: (sheetId, visibility) => {
      if (visibility === 'VeryHidden') veryHidden.add(sheetId);
      else veryHidden.delete(sheetId);
      const { id } = sheets.SetWorksheetHideMutation;
      const params = { unitId, subUnitId: sheetId, hidden: visibility === 'Visible' ? 0 : 1 };
      const wasHidden = worksheetOf(session, sheetId).isSheetHidden();
      const back = { id, params: { ...params, hidden: wasHidden } };
      withFront(() => {
        writer.mutate({ id, params, leavesFront: true }, [back]);
      });
    },
    setGridlines: (sheetId, shown) => {
      const { id } = sheets.ToggleGridlinesMutation;
      const params = { unitId, subUnitId: sheetId, showGridlines: shown ? 1 : 0 };
      const before = describe(sheetId).gridlines ? 1 : 0;
      const back = { ...params, showGridlines: before };
      writer.mutate({ id, params }, [{ id, params: back }]);
    },
    setTabColor: (sheetId, color) => {
      const { id } = sheets.SetTabColorMutation;
      const before = describe(sheetId).tabColor;
      const params = { unitId, subUnitId: sheetId, color };
      writer.mutate({ id, params }, [{ id, params: { ...params, color: before } }]);
    },
    selection: () => {
      const last = selections.getCurrentLastSelection();
      return {
        sheetId: activeSheet(),
        area: last == null ? FIRST_CELL : areaOf(last.range),
      };
    },
    select: (sheetId, area) => {
      if (activeSheet() !== sheetId) activate(sheetId);
      const range = rangeOf(area);
      const primary = {
        ...rangeOf({ ...area, bottom: area.top, right: area.left }),
        actualRow: area.top,
        actualColumn: area.left,
        isMerged: false,
        isMergedMainCell: false,
      };
      const params = { unitId, subUnitId: sheetId, selections: [{ range, primary, style: null }] };
      writer.operate({ id: sheets.SetSelectionsOperation.id, params });
    },
  };
}
