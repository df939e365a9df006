import type { ICellData, IRange } from '@univerjs/core';
import type { Area } from '../../workbook/address';
import type { SheetView, WorkbookView } from '../../workbook/view';
import { rangeOf } from '../univer/areas';
import type { UniverSession } from '../univer/univerSession';
import { contentData, spillsIn } from './workbookData';

type Matrix<Value> = Record<number, Record<number, Value>>;

/**
 * Shows what formulas fill beside their own cell, as the file has it, until it is calculated anew.
 * @param session with the workbook
 * @param view the workbook
 */
export function loadSpills(session: UniverSession, view: WorkbookView): void {
  const ranges: Record<string, Matrix<IRange>> = {};
  const cells: Record<string, Matrix<ICellData>> = {};
  for (const sheet of view.sheets) {
    const loaded = spillsOf(session, sheet);
    if (loaded === null) continue;
    ranges[sheet.id] = loaded.ranges;
    cells[sheet.id] = loaded.cells;
  }
  const { id } = session.modules.formula.SetArrayFormulaDataMutation;
  const params = {
    arrayFormulaRange: { [session.unitId]: ranges },
    arrayFormulaCellData: { [session.unitId]: cells },
  };
  session.commands.syncExecuteCommand(id, params, { onlyLocal: true });
}

function spillsOf(
  { modules: { core } }: UniverSession,
  sheet: SheetView,
): { readonly ranges: Matrix<IRange>; readonly cells: Matrix<ICellData> } | null {
  const spills = spillsIn(sheet.cells);
  if (spills.length === 0) return null;
  const ranges: Matrix<IRange> = {};
  const cells: Matrix<ICellData> = {};
  for (const { place, area } of spills) {
    (ranges[place.row] ??= {})[place.column] = rangeOf(area);
    for (const [row, column] of placesIn(area)) {
      const cell = sheet.cells.get(row)?.get(column);
      if (cell === undefined || cell.value === null) continue;
      (cells[row] ??= {})[column] = contentData(core, { ...cell, formula: null });
    }
  }
  return { ranges, cells };
}

function* placesIn({ top, left, bottom, right }: Area): Generator<readonly [number, number]> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield [row, column];
  }
}
