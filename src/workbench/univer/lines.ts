import type { Area } from '../../workbook/address';
import { rangeOf } from './areas';
import type { UniverSession } from './univerSession';
import { worksheetOf } from './univerSession';
import type { Layout } from './layout';
import type { Writer } from './writer';

/** Whole rows and columns coming in and going. */
export interface Lines {
  insertRows(sheetId: string, first: number, count: number): void;
  removeRows(sheetId: string, first: number, count: number): void;
  insertColumns(sheetId: string, first: number, count: number): void;
  removeColumns(sheetId: string, first: number, count: number): void;
}

/**
 * By commands: formulas and names follow, as they do not with the mutations alone.
 * @param session the workbook
 * @param writer of its changes
 * @param layout for what is hidden
 */
export function createLines(session: UniverSession, writer: Writer, layout: Layout): Lines {
  const { core, sheets } = session.modules;
  const { UP, LEFT } = core.Direction;

  function areaOf(sheetId: string, part: Partial<Area>): Area {
    const worksheet = worksheetOf(session, sheetId);
    const [bottom, right] = [worksheet.getRowCount() - 1, worksheet.getColumnCount() - 1];
    return { top: 0, left: 0, bottom, right, ...part };
  }

  function run(sheetId: string, id: string, area: Area, direction?: number): void {
    const range = rangeOf(area);
    writer.command(id, { unitId: session.unitId, subUnitId: sheetId, range, direction });
  }

  /**
   * What is frozen grows and shrinks with its rows and columns. The grid sees to that itself; a
   * workbook without a page does not.
   */
  function withFrozen(
    sheetId: string,
    shown: { rows: number; columns: number },
    work: () => void,
  ): void {
    writer.begin();
    work();
    const { rows, columns } = layout.frozen(sheetId);
    const isAsShown = rows === shown.rows && columns === shown.columns;
    if (!isAsShown) layout.freeze(sheetId, shown.rows, shown.columns);
    writer.end();
  }

  return {
    insertRows: (sheetId, first, count) => {
      if (first >= worksheetOf(session, sheetId).getRowCount()) return;
      const area = areaOf(sheetId, { top: first, bottom: first + count - 1 });
      const frozen = layout.frozen(sheetId);
      const rows = frozen.rows + (first < frozen.rows ? count : 0);
      withFrozen(sheetId, { ...frozen, rows }, () => {
        run(sheetId, sheets.InsertRowByRangeCommand.id, area, UP);
      });
    },
    insertColumns: (sheetId, first, count) => {
      if (first >= worksheetOf(session, sheetId).getColumnCount()) return;
      const area = areaOf(sheetId, { left: first, right: first + count - 1 });
      const frozen = layout.frozen(sheetId);
      const columns = frozen.columns + (first < frozen.columns ? count : 0);
      withFrozen(sheetId, { ...frozen, columns }, () => {
        run(sheetId, sheets.InsertColByRangeCommand.id, area, LEFT);
      });
    },
    // Univer passes over what is hidden; Excel removes it too.
    removeRows: (sheetId, first, count) => {
      const last = Math.min(first + count, worksheetOf(session, sheetId).getRowCount()) - 1;
      if (last < first) return;
      const area = areaOf(sheetId, { top: first, bottom: last });
      const frozen = layout.frozen(sheetId);
      const rows = frozen.rows - goneOf(frozen.rows, first, last);
      withFrozen(sheetId, { ...frozen, rows }, () => {
        layout.hideRows(sheetId, area, false);
        run(sheetId, sheets.RemoveRowByRangeCommand.id, area);
      });
    },
    removeColumns: (sheetId, first, count) => {
      const last = Math.min(first + count, worksheetOf(session, sheetId).getColumnCount()) - 1;
      if (last < first) return;
      const area = areaOf(sheetId, { left: first, right: last });
      const frozen = layout.frozen(sheetId);
      const columns = frozen.columns - goneOf(frozen.columns, first, last);
      withFrozen(sheetId, { ...frozen, columns }, () => {
        layout.hideColumns(sheetId, area, false);
        run(sheetId, sheets.RemoveColByRangeCommand.id, area);
      });
    },
  };
}

/** How many of the first rows or columns go. */
function goneOf(frozen: number, first: number, last: number): number {
  return Math.max(0, Math.min(frozen - 1, last) - first + 1);
}
