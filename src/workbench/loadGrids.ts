import { areaAddress, parseCellAddress } from '../workbook/address';
import type { Area } from '../workbook/address';
import { contentAt } from '../workbook/grid';
import type { CellContent, Grid } from '../workbook/grid';
import type { CellInput, SpreadsheetModel } from './model/spreadsheetModel';

/** Shown for a date whose format the grid does not hold. */
const DATE_FORMAT = 'yyyy/m/d';

/**
 * Shows sheets that were read from a file: contents, formulas, number formats, merged and hidden
 * cells. The view is not the file: looks, charts and whatever else a grid does not hold stay there.
 * @param model whose sheets are replaced
 * @param grids of the file, in their order
 */
export function loadGrids(model: SpreadsheetModel, grids: readonly Grid[]): void {
  const before = model.sheets().map(({ id }) => id);
  // Names of the old sheets must not stand in the way of the new ones.
  before.forEach((id, index) => {
    model.renameSheet(id, `~${String(index)}`);
  });
  for (const grid of grids) loadGrid(model, model.addSheet(grid.sheet), grid);
  for (const id of before) model.removeSheet(id);
}

function loadGrid(model: SpreadsheetModel, sheetId: string, grid: Grid): void {
  const area = extentOf(grid);
  if (area !== null) {
    model.write(sheetId, area, (row, column) => inputAt(grid, area.top + row, area.left + column));
    setFormats(model, sheetId, grid);
  }
  for (const merge of grid.merges) model.merge(sheetId, merge);
  for (const row of grid.hiddenRows) model.hideRows(sheetId, cellArea(row, 0), true);
  for (const column of grid.hiddenColumns) model.hideColumns(sheetId, cellArea(0, column), true);
  if (grid.visibility === 'hidden') model.setVisibility(sheetId, 'Hidden');
}

function setFormats(model: SpreadsheetModel, sheetId: string, grid: Grid): void {
  for (const [address, numberFormat] of grid.numberFormats) {
    const place = parseCellAddress(address);
    if (place !== null) model.setLook(sheetId, cellArea(place.row, place.column), { numberFormat });
  }
  for (const [row, cells] of grid.rows) {
    cells.forEach((content, column) => {
      if (!isDate(content)) return;
      model.setLook(sheetId, cellArea(row, column), { numberFormat: DATE_FORMAT });
    });
  }
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function inputAt(grid: Grid, row: number, column: number): CellInput | undefined {
  const formula = grid.formulas.get(areaAddress(cellArea(row, column)));
  if (formula !== undefined) return { kind: 'formula', formula: `=${formula}` };
  const content = contentAt(grid, { row, column });
  if (content === null) return undefined;
  if (typeof content !== 'object') return { kind: 'value', value: content };
  if ('error' in content) return { kind: 'error', error: content.error };
  return { kind: 'value', value: content.dateSerial };
}

function isDate(content: CellContent): boolean {
  return typeof content === 'object' && content !== null && 'dateSerial' in content;
}

function extentOf(grid: Grid): Area | null {
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of grid.rows) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, cells.length - 1);
  }
  for (const address of grid.formulas.keys()) {
    const place = parseCellAddress(address);
    bottom = Math.max(bottom, place?.row ?? -1);
    right = Math.max(right, place?.column ?? -1);
  }
  return bottom < 0 || right < 0 ? null : { top: 0, left: 0, bottom, right };
}
