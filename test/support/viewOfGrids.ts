import { emptySheetView } from '../../src/xlsx/save/emptyView';
import { cellAddress, parseCellAddress } from '../../src/workbook/address';
import { contentAt } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/grid';
import type {
  CellFormat,
  CellValue,
  CellView,
  SheetView,
  WorkbookView,
} from '../../src/workbook/view';

/** Shown for a date whose format the grid does not hold. */
const DATE_FORMAT = 'yyyy/m/d';

/** A workbook with the sheets that were read as grids: contents, formulas, formats of numbers. */
export function viewOfGrids(grids: readonly Grid[]): WorkbookView {
  const sheets = grids.map((grid, index) => sheetOf(grid, `sheet-${String(index + 1)}`));
  const front = sheets.find(({ visibility }) => visibility === 'visible')?.id ?? 'sheet-1';
  return { sheets, names: [], activeSheet: front };
}

function sheetOf(grid: Grid, id: string): SheetView {
  const hidden = { hidden: true };
  return {
    ...emptySheetView(id, grid.sheet),
    visibility: grid.visibility,
    cells: cellsOf(grid),
    columns: new Map([...grid.hiddenColumns].map((column) => [column, { width: null, ...hidden }])),
    rows: new Map([...grid.hiddenRows].map((row) => [row, { height: null, ...hidden }])),
    merges: grid.merges,
  };
}

function cellsOf(grid: Grid): SheetView['cells'] {
  const cells = new Map<number, Map<number, CellView>>();
  const put = (row: number, column: number): void => {
    const line = cells.get(row) ?? new Map<number, CellView>();
    const one = cellOf(grid, row, column);
    const isEmpty = one.value === null && one.formula === null;
    if (!isEmpty) cells.set(row, line.set(column, one));
  };
  for (const [row, contents] of grid.rows) {
    contents.forEach((_, column) => {
      put(row, column);
    });
  }
  for (const address of grid.formulas.keys()) {
    const place = parseCellAddress(address);
    if (place !== null) put(place.row, place.column);
  }
  return cells;
}

function cellOf(grid: Grid, row: number, column: number): CellView {
  const address = cellAddress({ row, column });
  const content = contentAt(grid, { row, column });
  const isDate = typeof content === 'object' && content !== null && 'dateSerial' in content;
  const value: CellValue = isDate ? content.dateSerial : content;
  const numberFormat = grid.numberFormats.get(address) ?? (isDate ? DATE_FORMAT : undefined);
  const format: CellFormat = numberFormat === undefined ? {} : { numberFormat };
  return { value, formula: grid.formulas.get(address) ?? null, format };
}
