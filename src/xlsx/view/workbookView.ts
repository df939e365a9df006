import { PLAIN_PAGE } from '../../workbook/plainPage';
import { splitPrintNames } from '../../workbook/printNames';
import { NoCells } from '../noCells';
import { partText, requiredText } from '../parts/officePackage';
import { cutSheet } from '../read/cutSheet';
import { plainFormula } from '../read/plainFormula';
import { relatedPart } from '../read/relatedPart';
import { sheetContext } from '../read/sheetContext';
import { readTree } from '../xml/readTree';
import { cellsView } from './cellsView';
import { chartsView } from './chartsView';
import { fileColors } from './fileColors';
import { EXCEL_LOOK } from './fullLook';
import { highlightsView } from './highlightsView';
import { linksView } from './linksView';
import { pageView } from './pageView';
import { readLooks } from './readLooks';
import { frameTrees, sheetFrame } from './sheetFrame';
import { tablesView } from './tablesView';
import { validationsView } from './validationsView';
import type { NameView, PrintedRanges, SheetView, WorkbookView } from '../../workbook/view';
import type { OfficePackage } from '../parts/officePackage';
import type { SheetContext } from '../read/openCell';
import type { SheetEntry, WorkbookPart } from '../read/readWorkbookPart';
import type { FileColors } from './fileColors';
import type { FileLooks } from './readLooks';

interface Surroundings {
  readonly context: SheetContext;
  readonly colors: FileColors;
  readonly looks: FileLooks;
}

/**
 * What a workbook shows. Sheets that hold no cells (a chart alone, a dialog) are not in it.
 * @param parts the file
 * @param workbook its workbook part
 */
export function workbookView(parts: OfficePackage, workbook: WorkbookPart): WorkbookView {
  const around = surroundings(parts, workbook);
  const entries = workbook.sheets.filter(({ isGrid }) => isGrid);
  const sheets = entries.map((entry) => sheetView(parts, entry, around));
  const front = workbook.sheets[workbook.activeSheet];
  const active = entries.find((entry) => entry === front) ?? entries.find(({ hidden }) => !hidden);
  const first = active ?? entries[0];
  if (first === undefined) throw new NoCells(workbook.sheets.map(({ name }) => name).join(', '));
  const { fontName: name, fontSize: size } = around.looks.standard;
  const isExcels = name === EXCEL_LOOK.fontName && size === EXCEL_LOOK.fontSize;
  const { names, printed } = splitPrintNames(namesView(workbook), sheets);
  return {
    sheets: sheets.map((sheet) => withPrinted(sheet, printed.get(sheet.id))),
    names,
    ...(isExcels ? {} : { standardFont: { name, size } }),
    activeSheet: sheetId(first),
  };
}

/**
 * The looks of a file's styles.
 * @param parts the file
 * @param workbook its workbook part
 */
export function fileLooks(parts: OfficePackage, workbook: WorkbookPart): FileLooks {
  return surroundings(parts, workbook).looks;
}

function surroundings(parts: OfficePackage, workbook: WorkbookPart): Surroundings {
  const part = relatedPart(workbook, 'styles');
  const xml = part === null ? null : partText(parts, part);
  const styles = part === null || xml === null ? null : readTree(xml, part);
  const colors = fileColors(parts, workbook, styles);
  const context = sheetContext(parts, workbook);
  return { context, colors, looks: readLooks(styles, colors) };
}

function sheetId(entry: SheetEntry): string {
  return `sheet-${String(entry.sheetId)}`;
}

function sheetView(
  parts: OfficePackage,
  entry: SheetEntry,
  { context, colors, looks }: Surroundings,
): SheetView {
  const { part } = entry;
  const { frame, cells } = cutSheet(requiredText(parts, part), part);
  const trees = frameTrees(frame, part);
  return {
    id: sheetId(entry),
    name: entry.name,
    visibility: entry.visibility,
    ...cellsView(cells, part, context, looks),
    ...sheetFrame(trees),
    tables: tablesView(parts, part),
    charts: chartsView(parts, part, colors),
    validations: validationsView(trees),
    highlights: highlightsView(trees, looks),
    links: linksView(parts, part, trees),
    page: { ...PLAIN_PAGE, ...pageView(trees) },
  };
}

function withPrinted(sheet: SheetView, printed: PrintedRanges | undefined): SheetView {
  return printed === undefined ? sheet : { ...sheet, page: { ...sheet.page, ...printed } };
}

function namesView(workbook: WorkbookPart): readonly NameView[] {
  return workbook.names.map(({ name, formula, sheet, hidden }) => {
    const local = sheet === null ? undefined : workbook.sheets[sheet];
    return {
      name,
      formula: plainFormula(formula),
      sheet: local === undefined ? null : sheetId(local),
      visible: !hidden,
    };
  });
}
