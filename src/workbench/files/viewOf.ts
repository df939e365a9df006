import { cellAddress } from '../../workbook/address';
import { PLAIN_PAGE } from '../../workbook/plainPage';
import { ALL_PRINTED, splitPrintNames } from '../../workbook/printNames';
import type { CellFormat, CellView, NameView, SheetView, WorkbookView } from '../../workbook/view';
import type { ExcelHost } from '../host/excelHost';
import type { Extras } from '../host/extras';
import type { ModelSheet, OwnSize, SpreadsheetModel } from '../model/spreadsheetModel';
import { extrasOf } from './extrasOf';
import { formatFrom } from './looks';
import { heightOfPixels, pixelsOfHeight, pixelsOfWidth, widthOfPixels } from './sizes';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * The whole workbook as it is now, for saving: what was not changed since it was opened is as it
 * was in the file, also where the model is less exact.
 * @param host with its model
 */
export function viewOf({ context: { model, extras } }: ExcelHost): WorkbookView {
  const formatOf = formatReader(model, extras);
  const { standardFont } = extras.ofFile;
  const { names, printed } = splitPrintNames(namesOf(model), model.sheets());
  return {
    sheets: model.sheets().map((sheet) => ({
      ...sheetOf(model, extras, sheet),
      cells: cellsOf(model, sheet.id, formatOf),
      ...extrasOf(sheet.id, model, extras),
      page: {
        ...(extras.pages.get(sheet.id) ?? PLAIN_PAGE),
        ...(printed.get(sheet.id) ?? ALL_PRINTED),
      },
    })),
    names,
    ...(standardFont === undefined ? {} : { standardFont }),
    activeSheet: model.activeSheet(),
  };
}

/** Names that a sheet takes along when it goes stay in the model, should undo bring it back. */
function namesOf(model: SpreadsheetModel): readonly NameView[] {
  const sheets = new Set<string | null>([null, ...model.sheets().map(({ id }) => id)]);
  return model.names().flatMap(({ name, formula, sheetId, visible }) => {
    return sheets.has(sheetId) ? [{ name, formula, sheet: sheetId, visible }] : [];
  });
}

type SheetFrame = Omit<
  SheetView,
  'cells' | 'tables' | 'charts' | 'validations' | 'highlights' | 'links' | 'page' | 'isProtected'
>;

function sheetOf(model: SpreadsheetModel, { ofFile }: Extras, sheet: ModelSheet): SheetFrame {
  const inFile = ofFile.sheets.get(sheet.id);
  const { standardWidth, standardHeight } = inFile ?? {};
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    columns: columnsOf(model.ownColumns(sheet.id), inFile),
    ...(standardWidth === undefined ? {} : { standardWidth }),
    ...(standardHeight === undefined ? {} : { standardHeight }),
    rows: rowsOf(model.ownRows(sheet.id), inFile),
    merges: model.merges(sheet.id),
    frozen: model.frozen(sheet.id),
    showGridlines: sheet.gridlines,
  };
}

type FormatOf = (sheetId: string, row: number, column: number) => CellFormat;

const PLAIN: CellFormat = {};

/** Equal looks are one object: a sheet has thousands of cells and a dozen looks. */
function formatReader(model: SpreadsheetModel, { ofFile }: Extras): FormatOf {
  const known = new Map<string, CellFormat>(ofFile.looks);
  return (sheetId, row, column) => {
    const key = model.lookKeyAt(sheetId, { row, column });
    if (key === null) return PLAIN;
    const format = known.get(key) ?? formatFrom(model.lookAt(sheetId, { row, column }));
    known.set(key, format);
    return format;
  };
}

function cellsOf(model: SpreadsheetModel, sheetId: string, formatOf: FormatOf): SheetView['cells'] {
  const read = model.reader(sheetId);
  const spills = new Map(
    model.spills(sheetId).map(({ place, area }) => [cellAddress(place), area] as const),
  );
  const cells = new Map<number, Map<number, CellView>>();
  model.visitCells(sheetId, (row, column) => {
    const { value, formula } = read({ row, column });
    const format = formatOf(sheetId, row, column);
    if (value === null && formula === '' && Object.keys(format).length === 0) return;
    const spill = spills.size === 0 ? undefined : spills.get(cellAddress({ row, column }));
    const line = cells.get(row) ?? new Map<number, CellView>();
    cells.set(row, line);
    line.set(column, {
      value,
      formula: formula === '' ? null : formula.slice(1),
      ...(spill === undefined || formula === '' ? {} : { spill }),
      format,
    });
  });
  return cells;
}

function columnsOf(
  own: ReadonlyMap<number, OwnSize>,
  inFile: SheetView | undefined,
): SheetView['columns'] {
  const columns = new Map<number, { width: number | null; hidden: boolean }>();
  for (const [column, { pixels, hidden }] of own) {
    const ofFile = inFile?.columns.get(column)?.width ?? null;
    const isAsInFile = ofFile !== null && pixelsOfWidth(ofFile) === pixels;
    const width = pixels === null ? null : isAsInFile ? ofFile : widthOfPixels(pixels);
    columns.set(column, { width, hidden });
  }
  return columns;
}

function rowsOf(
  own: ReadonlyMap<number, OwnSize>,
  inFile: SheetView | undefined,
): SheetView['rows'] {
  const rows = new Map<number, { height: number | null; hidden: boolean }>();
  for (const [row, { pixels, hidden }] of own) {
    const ofFile = inFile?.rows.get(row)?.height ?? null;
    const isAsInFile = ofFile !== null && pixelsOfHeight(ofFile) === pixels;
    const height = pixels === null ? null : isAsInFile ? ofFile : heightOfPixels(pixels);
    rows.set(row, { height, hidden });
  }
  return rows;
}
