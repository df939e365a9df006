import { failed, succeeded, type Outcome } from '../../core/outcome';
import type { FileProblem } from '../../workbook/fileProblem';
import { freeSheetNames } from '../../workbook/freeSheetNames';
import { copyFormula, LEDGER_COPY_MARK, type SheetOrigin } from '../../workbook/ledgerCopies';
import type { CellView, NameView, SheetView, WorkbookView } from '../../workbook/view';
import { readWorkbookView } from '../view/readWorkbookView';
import { saveWorkbookView } from './saveWorkbookView';

/** A file and those of its sheets that are to be taken into another. */
export interface SheetSource {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly sheets: ReadonlySet<string>;
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
  const before = readWorkbookView(bytes, file);
  if (!before.ok) return before;
  const taken: { readonly view: SheetView; readonly origin: SheetOrigin }[] = [];
  for (const source of sources) {
    const view = readWorkbookView(source.bytes, source.file);
    if (!view.ok) return failed(view.problem);
    for (const sheet of view.value.sheets) {
      if (!source.sheets.has(sheet.name)) continue;
      taken.push({ view: sheet, origin: { file: source.file, sheet: sheet.name } });
    }
  }
  return succeeded(saveWorkbookView(bytes, before.value, withCopies(before.value, taken, noteOf)));
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
  const view = readWorkbookView(source.bytes, source.file);
  if (!view.ok) return view;
  const taken = view.value.sheets
    .filter(({ name }) => source.sheets.has(name))
    .map((sheet) => ({
      view: { ...sheet, visibility: 'visible' as const },
      origin: { file: source.file, sheet: sheet.name },
    }));
  const alone = withCopies({ ...view.value, sheets: [], names: [] }, taken, noteOf);
  const [first] = alone.sheets;
  if (first === undefined) throw new Error(`${source.file} has none of the sheets wanted.`);
  const whole = { ...alone, activeSheet: first.id };
  return succeeded(saveWorkbookView(null, whole, whole));
}

function withCopies(
  workbook: WorkbookView,
  taken: readonly { readonly view: SheetView; readonly origin: SheetOrigin }[],
  noteOf: (origin: SheetOrigin) => string,
): WorkbookView {
  const names = freeSheetNames(
    taken.map(({ view }) => view.name),
    workbook.sheets.map(({ name }) => name),
  );
  const copies = taken.map(({ view, origin }, index) =>
    copyOf(view, {
      id: `copy ${String(index + 1)}`,
      name: names[index] ?? view.name,
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
  const rowOf = (cells: ReadonlyMap<number, CellView>): ReadonlyMap<number, CellView> =>
    new Map([...cells].map(([column, cell]) => [column, values(cell)]));
  return {
    ...sheet,
    id,
    name,
    cells: new Map([...sheet.cells].map(([row, cells]) => [row, rowOf(cells)])),
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
