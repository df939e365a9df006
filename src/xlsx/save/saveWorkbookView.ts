import { openPackage } from '../openPackage';
import { readWorkbookPart } from '../read/readWorkbookPart';
import { fileLooks, workbookView } from '../view/workbookView';
import { writeZip } from '../zip/writeZip';
import { emptyView } from './emptyView';
import { emptyWorkbook } from './emptyWorkbook';
import { followRenames, sheetsMoved } from './followRenames';
import { entriesOf } from './placeSheets';
import { renameInFile } from './renameInFile';
import { requireSaveable } from './requireSaveable';
import { verifySaved } from './verifySaved';
import { withPrintNames } from './withPrintNames';
import { writeChanges } from './writeChanges';
import type { WorkbookView } from '../../workbook/view';
import type { OpenedPackage } from '../openPackage';
import type { SheetsMoved } from './followRenames';

/**
 * The file with the differences between two states of its workbook written into it. Everything
 * else stays as it is, byte for byte where a part is not concerned: what the view does not show
 * (comments, pictures, other rules, pivot tables) stays where it was, also when rows were
 * inserted above it. The result is read again and compared before it is given out.
 * @param original the file; null for a workbook that never was one
 * @param before the workbook as it was when it had the file's state
 * @param after the workbook as it is to be saved; sheets are the same when their ids are
 * @throws Error when something cannot be saved; it names the sheet and what it is
 */
export function saveWorkbookView(
  original: Uint8Array | null,
  before: WorkbookView,
  after: WorkbookView,
): Uint8Array {
  requireSaveable(after, new Set(original === null ? [] : before.sheets.map(({ name }) => name)));
  const first = after.sheets[0];
  if (original !== null || first === undefined)
    return saved(original ?? new Uint8Array(), before, after);
  return saved(emptyWorkbook(first.name), emptyView(first.id, first.name), after);
}

function saved(original: Uint8Array, before: WorkbookView, after: WorkbookView): Uint8Array {
  const source = opened(original);
  const moved = sheetsMoved(before, after);
  const followed = (view: WorkbookView, names: WorkbookView): WorkbookView =>
    withPrintNames(followRenames(view, moved), namesAfter(names, moved));
  const [old, now] = [followed(before, before), followed(after, after)];
  const parts = renameInFile(source.parts, moved.renames);
  const workbook = readWorkbookPart(parts, source.workbookPart);
  const looks = fileLooks(parts, workbook);
  const written = writeChanges(parts, workbook, looks, old, now);
  if (written === source.parts) return original;
  const bytes = writeZip([...written.values()]);
  const again = opened(bytes);
  const ids = new Map([...entriesOf(workbook, before)].map(([id, { name }]) => [name, id]));
  verifySaved({
    shown: followed(withIds(viewOf(source), ids), before),
    before: old,
    after: now,
    written: withPrintNames(
      withIds(viewOf(again), new Map(now.sheets.map(({ name, id }) => [name, id]))),
      namesAfter(after, moved),
    ),
    standard: looks.standard,
  });
  return bytes;
}

function opened(bytes: Uint8Array): OpenedPackage {
  const outcome = openPackage(bytes, 'workbook', (found) => found);
  if (outcome.ok) return outcome.value;
  throw new Error(`The file cannot be read: ${outcome.problem.code}, ${outcome.problem.detail}`);
}

/** Names by sheet id, as formulas say them once they have followed; removed sheets have none. */
function namesAfter(
  { sheets }: WorkbookView,
  { renames, removed }: SheetsMoved,
): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ id, name }) =>
      removed.has(id) ? [] : [[id, renames.get(name.toUpperCase()) ?? name] as const],
    ),
  );
}

function viewOf({ parts, workbookPart }: OpenedPackage): WorkbookView {
  return workbookView(parts, readWorkbookPart(parts, workbookPart));
}

/** A view of the file whose sheets have the ids that the program knows them by. */
function withIds(view: WorkbookView, ids: ReadonlyMap<string, string>): WorkbookView {
  const byOld = new Map(view.sheets.map(({ id, name }) => [id, ids.get(name) ?? id]));
  const known = (id: string): string => byOld.get(id) ?? id;
  return {
    ...view,
    sheets: view.sheets.map((sheet) => ({ ...sheet, id: known(sheet.id) })),
    names: view.names.map((name) => ({
      ...name,
      sheet: name.sheet === null ? null : known(name.sheet),
    })),
    activeSheet: known(view.activeSheet),
  };
}
