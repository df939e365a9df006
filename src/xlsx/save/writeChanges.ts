import { requiredText, withPart } from '../parts/officePackage';
import { highestStyle, stylesPart, withStylesPart } from '../write/stylesPart';
import { EMPTY_STYLES } from '../write/styleLists';
import { inStrictDialect, isStrict } from '../write/strictDialect';
import { tablesOn } from '../write/takenNames';
import { withoutCalculationChain } from '../write/withoutCalculationChain';
import { arrayMark } from './arrayMark';
import { cellChanges } from './cellChanges';
import { stableText } from './changedEntries';
import { editSheet } from './editSheet';
import { editWorkbookLists } from './editWorkbookLists';
import { lookWriter } from './lookWriter';
import { placeSheets } from './placeSheets';
import { pointsOf } from './pointsOf';
import { saveCharts } from './saveCharts';
import { saveLinks } from './saveLinks';
import { saveTables } from './saveTables';
import type { SheetView, WorkbookView } from '../../workbook/view';
import type { OfficePackage } from '../parts/officePackage';
import type { WorkbookPart } from '../read/readWorkbookPart';
import type { FileLooks } from '../view/readLooks';
import type { CellChanges } from './cellChanges';
import type { LookWriter } from './lookWriter';
import type { PlacedSheet } from './placeSheets';

/** What all sheets share while they are written. */
interface Shared {
  readonly workbook: WorkbookPart;
  readonly fileLooks: FileLooks;
  readonly looks: LookWriter;
  readonly before: WorkbookView;
  readonly after: WorkbookView;
  readonly newTableId: () => number;
}

/**
 * The file with everything that is different written into it; the same file when nothing is.
 * @param parts the file, with its formulas following renamed sheets already
 * @param workbook its workbook part
 * @param fileLooks of its styles
 * @param before the workbook as it was
 * @param after the workbook as it is to be
 */
export function writeChanges(
  parts: OfficePackage,
  workbook: WorkbookPart,
  fileLooks: FileLooks,
  before: WorkbookView,
  after: WorkbookView,
): OfficePackage {
  const placed = placeSheets(parts, workbook, before, after);
  const styles = stylesPart(parts, workbook);
  const stylesXml = styles.xml ?? EMPTY_STYLES;
  const looks = lookWriter(stylesXml, styles.part, fileLooks.standard, (count) =>
    highestStyle(parts, workbook, count),
  );
  const shared = {
    workbook,
    fileLooks,
    looks,
    before,
    after,
    newTableId: tableIds(parts, workbook),
  };
  let current = placed.parts;
  let [values, formulas] = [false, placed.removed.length > 0];
  for (const sheet of placed.sheets) {
    const changes = cellChanges(sheet.before, sheet.after, fileLooks.standard);
    current = writeSheet(current, sheet, changes, shared);
    for (const change of [...changes.values()].flatMap((row) => [...row.values()])) {
      values ||= change.value;
      formulas ||= change.formula;
    }
  }
  const looked = looks.xml();
  if (looked !== stylesXml) current = withStylesPart(current, workbook, styles, looked);
  if (formulas) current = withoutCalculationChain(current, workbook);
  current = withLists(current, workbook, placed.sheets, {
    before,
    after,
    calculate: values || formulas,
  });
  return isStrict(workbook.relationships) ? inStrictDialect(current, parts) : current;
}

function tableIds(parts: OfficePackage, workbook: WorkbookPart): () => number {
  let id = Math.max(0, ...tablesOn(parts, workbook.sheets).map((table) => table.id));
  return () => ++id;
}

function writeSheet(
  parts: OfficePackage,
  sheet: PlacedSheet,
  cells: CellChanges,
  shared: Shared,
): OfficePackage {
  const { before, after, part } = sheet;
  const selected = selection(sheet, shared);
  if (cells.size === 0 && selected === undefined && sameFrame(before, after)) return parts;
  const tables = saveTables(parts, part, before, after, shared.newTableId);
  const charts = saveCharts(tables.parts, part, before, after, pointsOf(shared.after));
  let current = saveLinks(charts.parts, part, before, after);
  const { fileLooks, looks, workbook } = shared;
  const xml = editSheet(requiredText(current, part), before, after, {
    part,
    fileLooks,
    looks,
    cells,
    startsIn1904: workbook.startsIn1904,
    dynamicMark: () => {
      const marked = arrayMark(current, workbook);
      current = marked.parts;
      return marked.mark;
    },
    ...(selected === undefined ? {} : { selected }),
    tables,
    drawing: charts.drawing,
  });
  return withPart(current, part, xml);
}

/** Only one sheet may be in front: edits would go into all of them. */
function selection({ after, entry }: PlacedSheet, shared: Shared): boolean | undefined {
  const front = shared.after.activeSheet;
  const isNewFile = entry === null && after.id === front;
  if (shared.before.activeSheet === front && !isNewFile) return undefined;
  return after.id === front;
}

function sameFrame(before: SheetView, after: SheetView): boolean {
  const frame = (sheet: SheetView): string =>
    stableText({
      ...sheet,
      name: '',
      visibility: '',
      cells: [],
      rows: [...sheet.rows],
      columns: [...sheet.columns],
    });
  return frame(before) === frame(after);
}

function withLists(
  parts: OfficePackage,
  workbook: WorkbookPart,
  sheets: readonly PlacedSheet[],
  edit: {
    readonly before: WorkbookView;
    readonly after: WorkbookView;
    readonly calculate: boolean;
  },
): OfficePackage {
  const lists = (view: WorkbookView): string =>
    stableText({
      sheets: view.sheets.map(({ id, name, visibility }) => ({ id, name, visibility })),
      names: view.names,
      front: view.activeSheet,
    });
  if (!edit.calculate && lists(edit.before) === lists(edit.after)) return parts;
  const xml = requiredText(parts, workbook.part);
  return withPart(parts, workbook.part, editWorkbookLists(xml, workbook, { ...edit, sheets }));
}
