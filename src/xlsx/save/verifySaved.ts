import { cellAddress } from '../../workbook/address';
import { LOOK_KEYS, besidesStandard, sameInLook } from '../view/fullLook';
import { EMPTY_CELL } from './cellChanges';
import { changedEntries, listChange, sameData, stableText } from './changedEntries';
import { emptySheetView } from './emptyView';
import { canonicalFormula, sameArea, sameFormula, sameValue } from './sameView';
import { spokenSizes } from './spokenSizes';
import type { CellView, PageSetup, SheetView, WorkbookView } from '../../workbook/view';
import type { FullLook } from '../view/fullLook';

/** The states of a workbook between which saving must agree; their sheets have the same ids. */
export interface SavedStates {
  /** What the file showed. */
  readonly shown: WorkbookView;
  /** What the program that changed it took it for. */
  readonly before: WorkbookView;
  readonly after: WorkbookView;
  /** What the written file shows. */
  readonly written: WorkbookView;
  readonly standard: FullLook;
}

interface SheetStates {
  readonly shown: SheetView;
  readonly before: SheetView;
  readonly after: SheetView;
  readonly written: SheetView;
}

/**
 * Makes sure that what was written reads as it was meant: what changed between before and after as
 * it is after, everything else as the file showed it.
 * @param states to compare
 * @throws Error that names the first difference
 */
export function verifySaved(states: SavedStates): void {
  const { shown, before, after, written, standard } = states;
  requireSame(tabs(after), tabs(written), 'the list of sheets');
  const names = ({ names: all }: WorkbookView): readonly unknown[] =>
    all.map((name) => ({ ...name, formula: canonicalFormula(name.formula) }));
  requireList(names(shown), names(before), names(after), names(written), 'names');
  const front = before.activeSheet === after.activeSheet ? shown : after;
  requireSame(front.activeSheet, written.activeSheet, 'the sheet in front');
  after.sheets.forEach((sheet) => {
    const of = (view: WorkbookView): SheetView =>
      view.sheets.find(({ id }) => id === sheet.id) ?? emptySheetView(sheet.id, sheet.name);
    const all = { shown: of(shown), before: of(before), after: sheet, written: of(written) };
    verifyCells(all, standard);
    verifyFrame(all);
  });
}

function tabs({ sheets }: WorkbookView): unknown {
  return sheets.map(({ id, name, visibility }) => ({ id, name, visibility }));
}

function verifyCells({ shown, before, after, written }: SheetStates, standard: FullLook): void {
  const rows = new Set([shown, before, after, written].flatMap(({ cells }) => [...cells.keys()]));
  for (const row of rows) {
    const [s, b, a, w] = [shown, before, after, written].map(({ cells }) => cells.get(row));
    const columns = new Set([s, b, a, w].flatMap((cells) => [...(cells?.keys() ?? [])]));
    for (const column of columns) {
      const [file, old, now, is] = [s, b, a, w].map((cells) => cells?.get(column) ?? EMPTY_CELL);
      if (file === undefined || old === undefined || now === undefined || is === undefined)
        continue;
      const meant = old === now ? file : meantCell(file, old, now, standard);
      if (sameCell(meant, is, standard)) continue;
      throw difference(`${after.name}!${cellAddress({ row, column })}`, meant, is);
    }
  }
}

function meantCell(file: CellView, old: CellView, now: CellView, standard: FullLook): CellView {
  const formula = sameFormula(old.formula, now.formula) && sameArea(old, now) ? file : now;
  const { spill } = formula;
  return {
    value: sameValue(old.value, now.value) ? file.value : now.value,
    formula: formula.formula,
    ...(spill === undefined ? {} : { spill }),
    format: meantFormat(file, old, now, standard),
  };
}

function meantFormat(
  file: CellView,
  old: CellView,
  now: CellView,
  standard: FullLook,
): CellView['format'] {
  if (old.format === now.format) return file.format;
  const [was, is] = [old, now].map(({ format }) => besidesStandard(format, standard));
  const keys = LOOK_KEYS.map((key) => {
    const from = sameInLook(key, was ?? {}, is ?? {}) ? file.format : (is ?? {});
    return [key, from[key]] as const;
  });
  return besidesStandard(Object.fromEntries(keys), standard);
}

function sameCell(one: CellView, other: CellView, standard: FullLook): boolean {
  if (one === other) return true;
  if (!sameValue(one.value, other.value) || !sameFormula(one.formula, other.formula)) return false;
  if (!sameArea(one, other)) return false;
  const [a, b] = [besidesStandard(one.format, standard), besidesStandard(other.format, standard)];
  return LOOK_KEYS.every((key) => sameInLook(key, a, b));
}

function verifyFrame({ shown, before, after, written }: SheetStates): void {
  const where = (what: string): string => `${what} of ${after.name}`;
  for (const key of ['frozen', 'showGridlines', 'isProtected'] as const) {
    const meant = stableText(before[key]) === stableText(after[key]) ? shown[key] : after[key];
    requireSame(meant, written[key], where(key));
  }
  for (const key of PAGE_KEYS) {
    const pages = [before, after, shown].map(({ page }) => page[key]);
    const meant = sameData(pages[0], pages[1]) ? pages[2] : pages[1];
    requireSame(meant, written.page[key], where(`page set-up (${key})`));
  }
  for (const key of ['rows', 'columns'] as const) {
    const entries = (view: SheetView): ReadonlyMap<number, unknown> =>
      spokenSizes(sizesOf(view, key));
    const [old, now] = [entries(before), entries(after)];
    const meant = new Map(entries(shown));
    for (const [at, size] of changedEntries(old, now, sameData)) {
      if (size === null) meant.delete(at);
      else meant.set(at, size);
    }
    const wrong = [...changedEntries(meant, entries(written), sameData).keys()][0];
    if (wrong === undefined) continue;
    throw difference(
      `${where(key)}, number ${String(wrong + 1)}`,
      meant.get(wrong),
      written[key].get(wrong),
    );
  }
  for (const [key, read] of LISTS) {
    requireList(read(shown), read(before), read(after), read(written), where(key));
  }
}

function sizesOf(
  view: SheetView,
  key: 'rows' | 'columns',
): ReadonlyMap<number, { readonly hidden: boolean }> {
  return view[key];
}

const PAGE_KEYS = [
  'orientation',
  'paper',
  'size',
  'margins',
  'centered',
  'gridlines',
  'headings',
  'header',
  'footer',
] as const satisfies readonly (keyof PageSetup)[];

/** Charts without an axis of names. */
const NO_CATEGORIES = /^(?:Pie|Doughnut|XYScatter)/;

const LISTS: readonly (readonly [string, (sheet: SheetView) => readonly unknown[]])[] = [
  ['merged cells', ({ merges }) => merges],
  ['links', ({ links }) => links],
  ['tables', ({ tables }) => tables],
  [
    'charts',
    ({ charts }) =>
      charts.map((chart) => ({
        ...chart,
        categoriesReversed: chart.categoriesReversed && !NO_CATEGORIES.test(chart.type),
        valueAxis: chart.valueAxis ?? { title: null, numberFormat: null, least: null, most: null },
      })),
  ],
  [
    'drop-down lists',
    ({ validations }) =>
      validations.map(({ area, list }) => ({
        area,
        list: 'formula' in list ? canonicalFormula(list.formula) : list,
      })),
  ],
  [
    'conditional formats',
    ({ highlights }) =>
      highlights.map((one) => ({ ...one, formula: canonicalFormula(one.formula) })),
  ],
];

/** The file's list without what was taken out and with what was put in, in any order. */
function requireList(
  shown: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
  written: readonly unknown[],
  where: string,
): void {
  const { removed, added } = listChange(before, after);
  const meant = [...listChange(removed, shown).added, ...added];
  const { removed: missing, added: foreign } = listChange(meant, written);
  if (missing.length > 0 || foreign.length > 0) throw difference(where, missing, foreign);
}

function requireSame(meant: unknown, found: unknown, where: string): void {
  if (stableText(meant) !== stableText(found)) throw difference(where, meant, found);
}

function difference(where: string, meant: unknown, found: unknown): Error {
  const [expected, is] = [meant, found].map((value) => stableText(value ?? null).slice(0, 300));
  return new Error(
    `The saved file differs in ${where}: meant ${expected ?? ''}, found ${is ?? ''}`,
  );
}
