import { addPart, TYPES } from '../parts/addPart';
import { freeRelationship, withRelationships } from '../parts/relationships';
import { removeSheets } from '../write/removeSheets';
import { EMPTY_SHEET } from './emptyWorkbook';
import { emptySheetView } from './emptyView';
import type { SheetView, WorkbookView } from '../../workbook/view';
import type { OfficePackage } from '../parts/officePackage';
import type { SheetEntry, WorkbookPart } from '../read/readWorkbookPart';

/** A sheet that the file is to have, with its part. */
export interface PlacedSheet {
  readonly before: SheetView;
  readonly after: SheetView;
  /** Where the file has it now; null for a new one. */
  readonly entry: SheetEntry | null;
  readonly part: string;
  readonly sheetId: number;
  readonly relationship: string;
}

/** The file with parts for all sheets that it is to have and for no others. */
export interface PlacedSheets {
  readonly parts: OfficePackage;
  readonly sheets: readonly PlacedSheet[];
  readonly removed: readonly SheetEntry[];
}

/**
 * Removes the parts of sheets that are gone and adds empty ones for those that are new.
 * @param parts the file
 * @param workbook its workbook part
 * @param before the workbook as it was; its sheets are known in the file by their names
 * @param after the workbook as it is to be
 */
export function placeSheets(
  parts: OfficePackage,
  workbook: WorkbookPart,
  before: WorkbookView,
  after: WorkbookView,
): PlacedSheets {
  const entries = entriesOf(workbook, before);
  const kept = new Set(after.sheets.map(({ id }) => id));
  const removed = [...entries].flatMap(([id, entry]) => (kept.has(id) ? [] : [entry]));
  let current = removeSheets(parts, workbook.part, removed);
  let sheetId = Math.max(...workbook.sheets.map((sheet) => sheet.sheetId));
  const sheets = after.sheets.map((sheet): PlacedSheet => {
    const entry = entries.get(sheet.id);
    const old = before.sheets.find(({ id }) => id === sheet.id);
    if (entry !== undefined && old !== undefined) {
      const { part, relationship } = entry;
      return { before: old, after: sheet, entry, part, sheetId: entry.sheetId, relationship };
    }
    const added = addPart(current, 'xl/worksheets/sheet', EMPTY_SHEET, TYPES.sheet);
    const relationship = freeRelationship(added.parts, workbook.part);
    const add = [{ id: relationship, kind: 'worksheet', target: added.part }];
    current = withRelationships(added.parts, workbook.part, { remove: new Set(), add });
    const empty = emptySheetView(sheet.id, sheet.name);
    const { part } = added;
    return { before: empty, after: sheet, entry: null, part, sheetId: ++sheetId, relationship };
  });
  return { parts: current, sheets, removed };
}

/**
 * The sheets of a file by the ids that a view gives them.
 * @param workbook the file's workbook part
 * @param view of the workbook in the state that the file has
 * @throws Error when the view has a sheet that the file does not have
 */
export function entriesOf(
  workbook: WorkbookPart,
  view: WorkbookView,
): ReadonlyMap<string, SheetEntry> {
  return new Map(
    view.sheets.map(({ id, name }) => {
      const entry = workbook.sheets.find((one) => one.isGrid && one.name === name);
      if (entry === undefined) throw new Error(`The file has no sheet "${name}"`);
      return [id, entry] as const;
    }),
  );
}
