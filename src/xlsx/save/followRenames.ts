import { renameSheets } from './renameSheets';
import type { CellView, SheetView, WorkbookView } from '../../workbook/view';
import type { SheetRenames } from './renameSheets';

/** What happens to the names of a workbook's sheets. */
export interface SheetsMoved {
  readonly renames: SheetRenames;
  /** Ids of sheets that are removed. */
  readonly removed: ReadonlySet<string>;
}

/**
 * Which sheets get another name or are removed, as far as no sheet has the old name then.
 * @param before the workbook as it was
 * @param after the workbook as it is to be
 */
export function sheetsMoved(before: WorkbookView, after: WorkbookView): SheetsMoved {
  const names = new Set(after.sheets.map(({ name }) => name.toUpperCase()));
  const renames = new Map<string, string | null>();
  const removed = new Set<string>();
  for (const { id, name } of before.sheets) {
    const now = after.sheets.find((sheet) => sheet.id === id);
    if (now === undefined) removed.add(id);
    if (!names.has(name.toUpperCase())) renames.set(name.toUpperCase(), now?.name ?? null);
  }
  return { renames, removed };
}

/**
 * The workbook with every formula and link that still mentions a renamed sheet by its old name following
 * it: Excel removes such formulas from a file. Names local to a removed sheet go with it.
 * @param view any state of the workbook
 * @param moved what happens to its sheets
 */
export function followRenames(view: WorkbookView, { renames, removed }: SheetsMoved): WorkbookView {
  const names = view.names
    .filter(({ sheet }) => sheet === null || !removed.has(sheet))
    .map((name) => ({ ...name, formula: renameSheets(name.formula, renames) }));
  if (renames.size === 0) return { ...view, names };
  return { ...view, names, sheets: view.sheets.map((sheet) => renamedIn(sheet, renames)) };
}

function renamedIn(sheet: SheetView, renames: SheetRenames): SheetView {
  const change = (formula: string): string => renameSheets(formula, renames);
  return {
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([row, cells]) => [row, renamedRow(cells, change)] as const),
    ),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        categories: series.categories === null ? null : change(series.categories),
        values: change(series.values),
      })),
    })),
    validations: sheet.validations.map((one) => ({
      ...one,
      list: 'formula' in one.list ? { formula: change(one.list.formula) } : one.list,
    })),
    highlights: sheet.highlights.map((one) => ({ ...one, formula: change(one.formula) })),
    links: sheet.links.map((one) => ({
      ...one,
      location: one.location === null ? null : change(one.location),
    })),
  };
}

/** The same row when nothing in it changes, so that comparing stays quick. */
function renamedRow(
  cells: ReadonlyMap<number, CellView>,
  change: (formula: string) => string,
): ReadonlyMap<number, CellView> {
  const changed = [...cells].flatMap(([column, cell]) => {
    const formula = cell.formula === null ? null : change(cell.formula);
    return formula === cell.formula ? [] : [[column, { ...cell, formula }] as const];
  });
  return changed.length === 0 ? cells : new Map([...cells, ...changed]);
}
