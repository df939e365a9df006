import { succeeded, type Outcome } from '../../core/outcome';
import type { FileProblem } from '../../workbook/fileProblem';
import { freeSheetNames } from '../../workbook/freeSheetNames';
import { copyFormula, LEDGER_COPY_MARK, type SheetOrigin } from '../../workbook/ledgerCopies';
import type { CellFormat, CellView, NameView, SheetView, WorkbookView } from '../../workbook/view';
import { openPackage } from '../openPackage';
import { readWorkbookPart } from '../read/readWorkbookPart';
import { EXCEL_LOOK, LOOK_KEYS, besidesStandard, sameInLook } from '../view/fullLook';
import type { FullLook } from '../view/fullLook';
import { fileLooks, workbookView } from '../view/workbookView';
import { allowedName } from './requireSaveable';
import { saveWorkbookView } from './saveWorkbookView';

/** A file and those of its sheets that are to be taken into another. */
export interface SheetSource {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly sheets: ReadonlySet<string>;
}

interface TakenSheet {
  readonly view: SheetView;
  readonly origin: SheetOrigin;
}

/**
 * The file with sheets of other files behind its own, each marked as a copy and saying so above
 * every page. A copy has contents, looks, sizes and merged cells; its formulas have become their
 * values, for they may rest on sheets that do not come along.
 * @param bytes the file
 * @param file its name, for messages
 * @param sources what is taken in
 * @param noteOf the sentence printed above a copy
 */
export function takeSheets(
  bytes: Uint8Array,
  file: string,
  sources: readonly SheetSource[],
  noteOf: (origin: SheetOrigin) => string,
): Outcome<Uint8Array, FileProblem> {
  const target = readLookedAt(bytes, file);
  if (!target.ok) return target;
  const { view: before, standard, names } = target.value;
  const taken: TakenSheet[] = [];
  for (const source of sources) {
    const sheets = sheetsOf(source, standard);
    if (!sheets.ok) return sheets;
    taken.push(...sheets.value);
  }
  return succeeded(saveWorkbookView(bytes, before, withCopies(before, names, taken, noteOf)));
}

/** The sheets wanted of a file, with looks as they are to be said in a file of another standard. */
function sheetsOf(
  { bytes, file, sheets }: SheetSource,
  standard: FullLook,
): Outcome<readonly TakenSheet[], FileProblem> {
  const source = readLookedAt(bytes, file);
  if (!source.ok) return source;
  const wanted = source.value.view.sheets.filter(({ name }) => sheets.has(name));
  const format = restated(source.value.standard, standard);
  return succeeded(
    wanted.map((view) => ({
      view: {
        ...view,
        cells: mapCells(view, (cell) => ({ ...cell, format: format(cell.format) })),
      },
      origin: { file, sheet: view.name },
    })),
  );
}

/**
 * Says looks again for a file in which a cell without a style looks different. A standard that is
 * dressed (filled, framed, aligned) where the copy is plain cannot be undone in words.
 */
function restated(from: FullLook, to: FullLook): (format: CellFormat) => CellFormat {
  if (LOOK_KEYS.every((key) => sameInLook(key, from, to))) return (format) => format;
  return (format) => besidesStandard({ ...from, ...format }, to);
}

/**
 * A workbook of nothing but marked copies of a file's sheets, all of them to be seen.
 * @param source which sheets
 * @param noteOf the sentence printed above a copy
 */
export function copiesAlone(
  source: SheetSource,
  noteOf: (origin: SheetOrigin) => string,
): Outcome<Uint8Array, FileProblem> {
  const sheets = sheetsOf(source, EXCEL_LOOK);
  if (!sheets.ok) return sheets;
  const taken = sheets.value.map((sheet) => ({
    ...sheet,
    view: { ...sheet.view, visibility: 'visible' as const },
  }));
  const alone = withCopies({ sheets: [], names: [], activeSheet: '' }, [], taken, noteOf);
  const [first] = alone.sheets;
  if (first === undefined) throw new Error(`${source.file} has none of the sheets wanted.`);
  const whole = { ...alone, activeSheet: first.id };
  return succeeded(saveWorkbookView(null, whole, whole));
}

function withCopies(
  workbook: WorkbookView,
  names: readonly string[],
  taken: readonly TakenSheet[],
  noteOf: (origin: SheetOrigin) => string,
): WorkbookView {
  const free = freeSheetNames(
    taken.map(({ view }) => allowedName(view.name)),
    names,
  );
  const copies = taken.map(({ view, origin }, index) =>
    copyOf(view, {
      id: `copy ${String(index + 1)}`,
      name: free[index] ?? view.name,
      note: noteOf(origin),
    }),
  );
  const marks = taken.map(({ origin }, index): NameView => ({
    name: LEDGER_COPY_MARK,
    formula: copyFormula(origin),
    sheet: copies[index]?.id ?? null,
    visible: false,
  }));
  return {
    ...workbook,
    sheets: [...workbook.sheets, ...copies],
    names: [...workbook.names, ...marks],
  };
}

function copyOf(
  sheet: SheetView,
  { id, name, note }: { readonly id: string; readonly name: string; readonly note: string },
): SheetView {
  const values = ({ value, format }: CellView): CellView => ({ value, formula: null, format });
  return {
    ...sheet,
    id,
    name,
    cells: mapCells(sheet, values),
    isProtected: false,
    tables: [],
    charts: [],
    validations: [],
    highlights: [],
    links: [],
    // In a header & begins a code; doubled it is itself.
    page: { ...sheet.page, header: `&L${note.replaceAll('&', '&&')}` },
  };
}

function mapCells({ cells }: SheetView, change: (cell: CellView) => CellView): SheetView['cells'] {
  const changedRow = (row: ReadonlyMap<number, CellView>): ReadonlyMap<number, CellView> =>
    new Map([...row].map(([column, cell]) => [column, change(cell)]));
  return new Map([...cells].map(([row, inRow]) => [row, changedRow(inRow)]));
}

/** A file's view, and what stands behind it. */
interface LookedAt {
  readonly view: WorkbookView;
  /** The look of cells without a style, on which the view rests. */
  readonly standard: FullLook;
  /** Of all sheets, those that hold no cells and are not in the view as well. */
  readonly names: readonly string[];
}

function readLookedAt(bytes: Uint8Array, file: string): Outcome<LookedAt, FileProblem> {
  return openPackage(bytes, file, ({ parts, workbookPart }) => {
    const workbook = readWorkbookPart(parts, workbookPart);
    const { standard } = fileLooks(parts, workbook);
    const names = workbook.sheets.map(({ name }) => name);
    return { view: workbookView(parts, workbook), standard, names };
  });
}
