import { contains } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import { printNames } from '../../workbook/printNames';
import type { CellValue, CellView, SheetView, WorkbookView } from '../../workbook/view';
import type { Extras } from '../host/extras';
import type { CellInput, SpreadsheetModel } from '../model/spreadsheetModel';
import { fillExtras } from './fillExtras';
import { lookAreas } from './lookAreas';
import { lookFrom } from './looks';
import { pixelsOfHeight, pixelsOfWidth } from './sizes';
import { spillsIn } from './workbookData';

/**
 * Adds sheets of a file to the workbook, behind its own. Formulas are calculated anew.
 * @param view the sheets, under names that are free
 * @param model takes them
 * @param extras of the host
 * @returns the ids that they got
 */
export function addSheets(
  view: WorkbookView,
  model: SpreadsheetModel,
  extras: Extras,
): readonly string[] {
  const ids = new Map(view.sheets.map((sheet) => [sheet.id, addSheet(sheet, model)]));
  const idOf = (sheet: string): string => ids.get(sheet) ?? sheet;
  const sheets = view.sheets.map((sheet) => ({ ...sheet, id: idOf(sheet.id) }));
  for (const { id, tables } of sheets) {
    for (const { name, area, columns } of tables) model.setTable(name, id, area, columns);
  }
  const printed = sheets.flatMap((sheet) => printNames(sheet, sheet.page));
  for (const { name, formula, sheet, visible } of [...view.names, ...printed]) {
    const sheetId = sheet === null ? null : idOf(sheet);
    model.addName({ name, formula, sheetId, visible, comment: '' });
  }
  for (const sheet of sheets) {
    writeCells(sheet, model);
    setLooks(sheet, model);
    layOut(sheet, model);
  }
  fillExtras({ ...view, sheets }, model, extras);
  // What saving asks of the file: sizes that the model holds in whole pixels.
  const known = sheets.map((sheet) => [sheet.id, { ...sheet, cells: new Map() }] as const);
  extras.ofFile = { ...extras.ofFile, sheets: new Map([...extras.ofFile.sheets, ...known]) };
  return sheets.map(({ id }) => id);
}

function addSheet(
  { name, standardHeight, standardWidth }: SheetView,
  model: SpreadsheetModel,
): string {
  return model.addSheet(name, {
    ...(standardHeight === undefined ? {} : { rowPixels: pixelsOfHeight(standardHeight) }),
    ...(standardWidth === undefined ? {} : { columnPixels: pixelsOfWidth(standardWidth) }),
  });
}

/** Rows beneath one another are written together, empty ones between are passed over. */
function writeCells({ id, cells }: SheetView, model: SpreadsheetModel): void {
  const spills = spillsIn(cells);
  const columns = [...cells.values()].flatMap((line) => [...line.keys()]);
  const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
  const right = columns.reduce((most, column) => Math.max(most, column), -1);
  if (right < 0) return;
  for (const { top, bottom } of blocksOf([...cells.keys()])) {
    model.write(id, { top, bottom, left, right }, (row, column) => {
      const place = { row: top + row, column: left + column };
      const cell = cells.get(place.row)?.get(place.column);
      if (cell === undefined) return undefined;
      // What a formula fills is calculated, and would stand in its way if it were there.
      const isFilled = cell.formula === null && spills.some(({ area }) => contains(area, place));
      return isFilled ? undefined : inputOf(cell);
    });
  }
}

function blocksOf(rows: readonly number[]): readonly { readonly top: number; bottom: number }[] {
  const blocks: { readonly top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = blocks.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else blocks.push({ top: row, bottom: row });
  }
  return blocks;
}

function inputOf({ value, formula }: CellView): CellInput | undefined {
  if (formula !== null) return { kind: 'formula', formula: `=${formula}` };
  return value === null ? undefined : contentOf(value);
}

function contentOf(value: NonNullable<CellValue>): CellInput {
  if (typeof value === 'object') return { kind: 'error', error: value.error };
  return { kind: 'value', value };
}

function setLooks({ id, cells }: SheetView, model: SpreadsheetModel): void {
  for (const { area, format } of lookAreas(cells)) model.setLook(id, area, lookFrom(format));
}

function layOut(sheet: SheetView, model: SpreadsheetModel): void {
  const { id, merges, frozen, showGridlines, visibility } = sheet;
  for (const area of merges) model.merge(id, area);
  for (const [row, { height, hidden }] of sheet.rows) {
    const area: Area = { top: row, bottom: row, left: 0, right: 0 };
    if (height !== null) model.setRowHeight(id, area, pixelsOfHeight(height));
    if (hidden) model.hideRows(id, area, true);
  }
  for (const [column, { width, hidden }] of sheet.columns) {
    const area: Area = { top: 0, bottom: 0, left: column, right: column };
    if (width !== null) model.setColumnWidth(id, area, pixelsOfWidth(width));
    if (hidden) model.hideColumns(id, area, true);
  }
  if (frozen.rows > 0 || frozen.columns > 0) model.freeze(id, frozen.rows, frozen.columns);
  if (!showGridlines) model.setGridlines(id, false);
  if (visibility === 'hidden') model.setVisibility(id, 'Hidden');
}
