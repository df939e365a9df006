import type {
  BooleanNumber,
  ICellData,
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { contains } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { CellFormat, CellView, SheetView, WorkbookView } from '../../workbook/view';
import type { Spill } from '../model/spreadsheetModel';
import { rangeOf } from '../univer/areas';
import { STANDARD_SIZES } from '../univer/sheetList';
import { textType } from '../univer/textType';
import type { UniverModules } from '../univer/univerModules';
import { styleKeys } from './styleKeys';
import type { KeyOf } from './styleKeys';
import { pixelsOfHeight, pixelsOfWidth } from './sizes';

/** Rows and columns that a sheet has at least, and beyond its last cell. */
const LEAST = { rows: 200, columns: 26 };
const SPARE = { rows: 50, columns: 5 };

/** A workbook for Univer, and the looks of the view by Univer's keys. */
export interface LoadedData {
  readonly data: Partial<IWorkbookData>;
  readonly looks: ReadonlyMap<string, CellFormat>;
}

/**
 * A workbook as Univer opens it: sheets, cells, looks and sizes. Names, tables, charts and rules
 * are no part of it, nor what formulas fill beside their own cell.
 * @param modules Univer's modules
 * @param view the workbook
 */
export function workbookData(modules: UniverModules, view: WorkbookView): LoadedData {
  const styles: Record<string, IStyleData> = {};
  const looks = new Map<string, CellFormat>();
  const keyOf = styleKeys(modules, styles, looks);
  const standard: IStyleData = {
    vt: modules.core.VerticalAlign.BOTTOM,
    ...(view.standardFont !== undefined && {
      ff: view.standardFont.name,
      fs: view.standardFont.size,
    }),
  };
  const sheets = view.sheets.map((sheet): [string, Partial<IWorksheetData>] => [
    sheet.id,
    sheetData(modules, sheet, keyOf),
  ]);
  const data = {
    styles,
    defaultStyle: standard,
    sheetOrder: view.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets),
  };
  return { data, looks };
}

function sheetData(
  { core }: UniverModules,
  sheet: SheetView,
  keyOf: KeyOf,
): Partial<IWorksheetData> {
  const last = lastPlaces(sheet);
  const { rows, columns } = sheet.frozen;
  const freeze = {
    startRow: rows || -1,
    startColumn: columns || -1,
    ySplit: rows,
    xSplit: columns,
  };
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: flag(core, sheet.visibility !== 'visible'),
    rowCount: Math.max(LEAST.rows, last.row + 1 + SPARE.rows),
    columnCount: Math.max(LEAST.columns, last.column + 1 + SPARE.columns),
    defaultRowHeight:
      sheet.standardHeight === undefined
        ? STANDARD_SIZES.defaultRowHeight
        : pixelsOfHeight(sheet.standardHeight),
    defaultColumnWidth:
      sheet.standardWidth === undefined
        ? STANDARD_SIZES.defaultColumnWidth
        : pixelsOfWidth(sheet.standardWidth),
    cellData: cellsData(core, sheet, keyOf),
    mergeData: sheet.merges.map(rangeOf),
    rowData: rowsData(core, sheet),
    columnData: columnsData(core, sheet),
    showGridlines: flag(core, sheet.showGridlines),
    ...(rows > 0 || columns > 0 ? { freeze } : {}),
  };
}

function cellsData(
  core: UniverModules['core'],
  { cells }: SheetView,
  keyOf: KeyOf,
): Record<number, Record<number, ICellData>> {
  const spills = spillAreas(cells);
  const data: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of cells) {
    const lineData: Record<number, ICellData> = {};
    for (const [column, cell] of line) {
      // What a formula fills is calculated, and would stand in its way if it were there.
      const isFilled = cell.formula === null && isIn(spills, row, column);
      lineData[column] = {
        ...(isFilled ? {} : contentData(core, cell)),
        ...styleOf(keyOf(cell.format)),
      };
    }
    data[row] = lineData;
  }
  return data;
}

function styleOf(key: string | undefined): ICellData {
  return key === undefined ? {} : { s: key };
}

function spillAreas(cells: SheetView['cells']): readonly Area[] {
  return spillsIn(cells).map(({ area }) => area);
}

/**
 * The areas that formulas of a sheet fill.
 * @param cells of the sheet
 */
export function spillsIn(cells: SheetView['cells']): readonly Spill[] {
  const spills: Spill[] = [];
  for (const [row, line] of cells) {
    for (const [column, { spill }] of line) {
      if (spill !== undefined) spills.push({ place: { row, column }, area: spill });
    }
  }
  return spills;
}

function isIn(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => contains(area, { row, column }));
}

/**
 * A cell's value and formula as Univer holds them.
 * @param core Univer's constants
 * @param cell as seen
 */
export function contentData(core: UniverModules['core'], { value, formula }: CellView): ICellData {
  const withFormula = formula === null ? {} : { f: `=${formula}` };
  if (value === null) return withFormula;
  const { NUMBER, BOOLEAN, STRING } = core.CellValueType;
  if (typeof value === 'number') return { v: value, t: NUMBER, ...withFormula };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, ...withFormula };
  if (typeof value === 'object') return { v: value.error, t: STRING, ...withFormula };
  // The result of a formula is no text that somebody typed, unless it looks like an error.
  const isTyped = formula === null || value.startsWith('#');
  return { v: value, t: isTyped ? textType(core, value) : STRING, ...withFormula };
}

function rowsData(
  core: UniverModules['core'],
  { rows }: SheetView,
): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of rows) {
    data[row] = {
      hd: flag(core, hidden),
      ...(height === null ? {} : { h: pixelsOfHeight(height), ia: core.BooleanNumber.FALSE }),
    };
  }
  return data;
}

function columnsData(
  core: UniverModules['core'],
  { columns }: SheetView,
): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [column, { width, hidden }] of columns) {
    data[column] = {
      hd: flag(core, hidden),
      ...(width === null ? {} : { w: pixelsOfWidth(width) }),
    };
  }
  return data;
}

function lastPlaces({ cells, merges }: SheetView): { row: number; column: number } {
  let row = -1;
  let column = -1;
  for (const [at, line] of cells) {
    row = Math.max(row, at);
    for (const each of line.keys()) column = Math.max(column, each);
  }
  for (const { bottom, right } of merges) {
    row = Math.max(row, bottom);
    column = Math.max(column, right);
  }
  return { row, column };
}

function flag({ BooleanNumber }: UniverModules['core'], on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
