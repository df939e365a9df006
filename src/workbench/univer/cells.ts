import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { Area, Place } from '../../workbook/address';
import type { CellInput, ModelCell, ModelValue } from '../model/spreadsheetModel';
import type { UniverSession } from './univerSession';
import { worksheetOf } from './univerSession';
import type { Writer } from './writer';

/** Rows and columns that a sheet grows by beyond what is written, so that it seldom grows. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Reading and writing of cells. */
export interface CellAccess {
  reader(sheetId: string): (place: Place) => ModelCell;
  write(
    sheetId: string,
    area: Area,
    input: (row: number, column: number) => CellInput | undefined,
  ): void;
  /** Puts raw cell data; a write of looks alone must say so, or Univer deletes the formulas. */
  put(sheetId: string, cells: Cells, looksOnly: boolean): void;
  textAt(sheetId: string, place: Place): string;
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
}

/**
 * @param session the workbook
 * @param writer of its changes
 */
export function createCellAccess(session: UniverSession, writer: Writer): CellAccess {
  const { core, formula: engine, sheets } = session.modules;
  const formulas = session.injector.get(engine.FormulaDataModel);
  const errors = engine.ERROR_TYPE_SET as ReadonlySet<string>;
  const accessor = session.injector as unknown as Parameters<
    typeof sheets.SetRangeValuesUndoMutationFactory
  >[0];

  function spills(sheetId: string): Cells | undefined {
    const all = formulas.getArrayFormulaCellData();
    return (all[session.unitId]?.[sheetId] as Cells | undefined) ?? undefined;
  }

  function valueOf(cell: Nullable<ICellData>, calculated: boolean): ModelValue {
    const value = cell?.v;
    if (cell == null || value == null) return null;
    if (cell.t === core.CellValueType.BOOLEAN) return value === true || Number(value) === 1;
    if (typeof value !== 'string') return value;
    const isError = (calculated || cell.t !== core.CellValueType.FORCE_STRING) && errors.has(value);
    return isError ? { error: value } : value;
  }

  function formulaAt(sheetId: string, { row, column }: Place, cell: Nullable<ICellData>): string {
    if (cell?.si != null) {
      const shared = formulas.getFormulaStringByCell(row, column, sheetId, session.unitId);
      return shared ?? '';
    }
    return cell?.f ?? '';
  }

  function reader(sheetId: string): (place: Place) => ModelCell {
    const matrix = worksheetOf(session, sheetId).getCellMatrix();
    const spilled = spills(sheetId);
    return (place) => {
      const cell = matrix.getValue(place.row, place.column) as Nullable<ICellData>;
      const formula = formulaAt(sheetId, place, cell);
      const tail = spilled?.[place.row]?.[place.column];
      const fromSpill = tail != null && (formula !== '' || cell?.v == null);
      const value = fromSpill ? valueOf(tail, true) : valueOf(cell, formula !== '');
      return { value, formula };
    };
  }

  function put(sheetId: string, cellValue: Cells, looksOnly: boolean): void {
    grow(session, writer, sheetId, lastPlace(cellValue));
    const params = {
      unitId: session.unitId,
      subUnitId: sheetId,
      cellValue,
      ...(looksOnly ? { trigger: sheets.SetStyleCommand.id } : {}),
    };
    const undo = sheets.SetRangeValuesUndoMutationFactory(accessor, params);
    writer.mutate({ id: sheets.SetRangeValuesMutation.id, params }, [
      { id: sheets.SetRangeValuesMutation.id, params: undo },
    ]);
  }

  function usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    const bounds = new Bounds();
    const matrix = worksheetOf(session, sheetId).getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (isUsed(cell as Nullable<ICellData>, valuesOnly)) bounds.add(row, column);
    });
    const spilled = spills(sheetId) ?? {};
    for (const [row, cells] of Object.entries(spilled)) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (cell != null) bounds.add(Number(row), Number(column));
      }
    }
    return bounds.area();
  }

  return {
    reader,
    put,
    usedArea,
    write: (sheetId, area, input) => {
      put(sheetId, cellsOf(session, area, input), false);
    },
    textAt: (sheetId, { row, column }) => {
      const shown = worksheetOf(session, sheetId).getCell(row, column);
      if (shown?.v == null) return '';
      if (shown.t !== core.CellValueType.BOOLEAN) return String(shown.v);
      return Number(shown.v) === 1 ? 'TRUE' : 'FALSE';
    },
  };
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (cell == null) return false;
  if ((cell.v != null && cell.v !== '') || cell.f != null || cell.si != null) return true;
  return !valuesOnly && cell.s != null && cell.s !== '';
}

function cellsOf(
  session: UniverSession,
  area: Area,
  input: (row: number, column: number) => CellInput | undefined,
): Cells {
  const cells: Cells = {};
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.left; column <= area.right; column++) {
      const given = input(row - area.top, column - area.left);
      if (given !== undefined) line[column] = cellData(session, given);
    }
    cells[row] = line;
  }
  return cells;
}

/** Every field is set: a value over a formula keeps the formula when `f` is absent. */
function cellData({ modules: { core } }: UniverSession, input: CellInput): ICellData {
  const empty = { v: null, t: null, f: null, si: null, p: null };
  if (input.kind === 'formula') return { ...empty, f: input.formula };
  if (input.kind === 'error') return { ...empty, v: input.error, t: core.CellValueType.STRING };
  const { value } = input;
  if (value === null || value === '') return empty;
  if (typeof value === 'number') return { ...empty, v: value, t: core.CellValueType.NUMBER };
  if (typeof value === 'boolean') {
    return { ...empty, v: value ? 1 : 0, t: core.CellValueType.BOOLEAN };
  }
  return { ...empty, v: value, t: core.CellValueType.FORCE_STRING };
}

function lastPlace(cells: Cells): Place {
  let row = -1;
  let column = -1;
  for (const [line, contents] of Object.entries(cells)) {
    row = Math.max(row, Number(line));
    for (const place of Object.keys(contents ?? {})) column = Math.max(column, Number(place));
  }
  return { row, column };
}

/** Cells beyond the sheet's last row or column are refused: it is made larger first. */
function grow(session: UniverSession, writer: Writer, sheetId: string, last: Place): void {
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

class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  area(): Area | null {
    if (this.bottom < 0) return null;
    return { top: this.top, left: this.left, bottom: this.bottom, right: this.right };
  }
}
