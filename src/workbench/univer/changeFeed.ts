import type { ICommandInfo } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import type { Area } from '../../workbook/address';
import type { ModelChange, ModelEvent } from '../model/spreadsheetModel';
import { areaOf } from './areas';
import type { OriginOptions, UniverSession } from './univerSession';

type Params = Readonly<Record<string, unknown>> & { readonly subUnitId?: string };

/**
 * Tells what changed in the workbook and who did it.
 * @param session the workbook
 * @param listener told after each change
 */
export function feedChanges(session: UniverSession, listener: (event: ModelEvent) => void): void {
  const { sheets } = session.modules;
  const read = readers(session);
  const names = new Map(
    session.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]),
  );
  session.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options?: OriginOptions) => {
    if (options?.['fromFormula'] === true) return;
    const params = (command.params ?? {}) as Params;
    if (params['unitId'] !== session.unitId) return;
    const by = options?.origin === 'addin' ? 'addin' : 'user';
    const sheetId = params.subUnitId ?? '';
    if (command.id === sheets.SetWorksheetNameMutation.id) {
      const after = String(params['name']);
      listener({
        by,
        change: { kind: 'renamed', sheetId, before: names.get(sheetId) ?? '', after },
      });
      names.set(sheetId, after);
      return;
    }
    const change = read.get(command.id)?.(params, sheetId) ?? null;
    if (change !== null) listener({ by, change });
    if (change?.kind === 'added') {
      names.set(change.sheetId, (params['sheet'] as { name: string }).name);
    }
  });
}

type Reader = (params: Params, sheetId: string) => ModelChange | null;

function readers({ modules: { sheets } }: UniverSession): ReadonlyMap<string, Reader> {
  const lines =
    (kind: 'rows' | 'columns', done: 'inserted' | 'deleted'): Reader =>
    (params, sheetId) => {
      const area = areaOf(params['range'] as IRange);
      return { kind, done, sheetId, area };
    };
  return new Map<string, Reader>([
    [sheets.SetRangeValuesMutation.id, changedCells],
    [sheets.InsertRowMutation.id, lines('rows', 'inserted')],
    [sheets.RemoveRowMutation.id, lines('rows', 'deleted')],
    [sheets.InsertColMutation.id, lines('columns', 'inserted')],
    [sheets.RemoveColMutation.id, lines('columns', 'deleted')],
    [
      sheets.InsertSheetMutation.id,
      (params) => ({ kind: 'added', sheetId: (params['sheet'] as { id: string }).id }),
    ],
    [sheets.RemoveSheetMutation.id, (_, sheetId) => ({ kind: 'deleted', sheetId })],
    [sheets.SetWorksheetActiveOperation.id, (_, sheetId) => ({ kind: 'activated', sheetId })],
    [sheets.SetSelectionsOperation.id, selected],
  ]);
}

function selected(params: Params, sheetId: string): ModelChange | null {
  const selections = params['selections'] as readonly { readonly range: IRange }[];
  const last = selections.at(-1);
  return last === undefined ? null : { kind: 'selected', sheetId, area: areaOf(last.range) };
}

/** Cells whose content changed; a write of looks alone is none. */
function changedCells(params: Params, sheetId: string): ModelChange | null {
  const rows = Object.entries((params['cellValue'] ?? {}) as Record<string, object | undefined>);
  let area: Area | null = null;
  for (const [row, cells] of rows) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (hasContent(cell as object | null)) area = widened(area, Number(row), Number(column));
    }
  }
  return area === null ? null : { kind: 'cells', sheetId, area };
}

function hasContent(cell: object | null): boolean {
  return cell === null || ['v', 'f', 'p', 'si'].some((field) => field in cell);
}

function widened(area: Area | null, row: number, column: number): Area {
  if (area === null) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
