import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { Area, Place } from '../../workbook/address';
import type { CellInput, ModelCell, ModelValue, Spill } from '../model/spreadsheetModel';
import { areaOf } from './areas';
import { Bounds } from './bounds';
import { growSheet, lastPlace } from './growSheet';
import type { Cells } from './pendingContents';
import type { UniverSession } from './univerSession';
import { worksheetOf } from './univerSession';
import { textType } from './textType';
import type { Writer } from './writer';

type SpilledCells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
type SpillRanges = Readonly<Record<number, Readonly<Record<number, IRange | null>>>>;

/** Reading and writing of cells. */
export interface CellAccess {
  reader(sheetId: string): (place: Place) => ModelCell;
  /** Puts raw cell data; a write of looks alone must say so, or Univer deletes the formulas. */
  put(sheetId: string, cells: Cells, looksOnly: boolean): void;
  textAt(sheetId: string, place: Place): string;
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
  visitCells(sheetId: string, visit: (row: number, column: number) => void): void;
  spills(sheetId: string): readonly Spill[];
  lookKeyAt(sheetId: string, place: Place): string | null;
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

  function spilledCells(sheetId: string): SpilledCells | undefined {
    const all = formulas.getArrayFormulaCellData();
    return all[session.unitId]?.[sheetId] ?? undefined;
  }

  function valueOf(cell: Nullable<ICellData>): ModelValue {
    const value = cell?.v;
    if (cell == null || value == null) return null;
    if (cell.t === core.CellValueType.BOOLEAN) return value === true || Number(value) === 1;
    if (typeof value !== 'string') return value;
    const isError = cell.t !== core.CellValueType.FORCE_STRING && errors.has(value);
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
    const spilled = spilledCells(sheetId);
    return (place) => {
      const cell = matrix.getValue(place.row, place.column);
      const formula = formulaAt(sheetId, place, cell);
      const tail = spilled?.[place.row]?.[place.column];
      const fromSpill = tail != null && (formula !== '' || cell?.v == null);
      const value = valueOf(fromSpill ? tail : cell);
      return { value, formula };
    };
  }

  function put(sheetId: string, cellValue: Cells, looksOnly: boolean): void {
    growSheet(session, writer, sheetId, lastPlace(cellValue));
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

  function visit(
    sheetId: string,
    valuesOnly: boolean,
    work: (row: number, column: number) => void,
  ): void {
    const matrix = worksheetOf(session, sheetId).getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (isUsed(cell, valuesOnly)) work(row, column);
    });
    for (const [row, cells] of Object.entries(spilledCells(sheetId) ?? {})) {
      for (const [column, cell] of Object.entries(cells)) {
        const isNew = !isUsed(matrix.getValue(Number(row), Number(column)), valuesOnly);
        if (cell != null && isNew) work(Number(row), Number(column));
      }
    }
  }

  function usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    const bounds = new Bounds();
    visit(sheetId, valuesOnly, (row, column) => {
      bounds.add(row, column);
    });
    return bounds.area();
  }

  function spills(sheetId: string): readonly Spill[] {
    const found: Spill[] = [];
    const all = formulas.getArrayFormulaRange()[session.unitId];
    const ranges: SpillRanges = all?.[sheetId] ?? {};
    for (const [row, line] of Object.entries(ranges)) {
      for (const [column, range] of Object.entries(line)) {
        const place = { row: Number(row), column: Number(column) };
        if (range != null) found.push({ place, area: areaOf(range) });
      }
    }
    return found;
  }

  return {
    reader,
    put,
    usedArea,
    spills,
    visitCells: (sheetId, work) => {
      visit(sheetId, false, work);
    },
    lookKeyAt: (sheetId, { row, column }) => {
      const style = worksheetOf(session, sheetId).getCellMatrix().getValue(row, column)?.s;
      if (style == null || style === '') return null;
      return typeof style === 'string' ? style : JSON.stringify(style);
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

/**
 * Contents of an area as Univer takes them.
 * @param session the workbook
 * @param area to be written
 * @param input what is put into each cell, counted within the area; undefined leaves it
 */
export function cellsOf(
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
  return { ...empty, v: value, t: textType(core, value) };
}
