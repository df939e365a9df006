import { mapFormula } from '../../workbook/mapFormula';
import type { CellView, ChartView, NameView, SheetView, WorkbookView } from '../../workbook/view';
import { freeSheetNames } from '../../workbook/freeSheetNames';
import { retargetedFormula } from './retargetedFormula';

/** What the workbook has already that takes sheets in. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of tables and of names that the whole workbook knows: they share one space. */
  readonly names: readonly string[];
}

type Change = (formula: string) => string;

const WORD = /(?<![\p{L}\p{N}_.\\])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu;

/**
 * Some sheets of a workbook as another one takes them in: under names that are free there, with
 * formulas, charts and rules that point to one another by these names. What points to a sheet that
 * is left behind becomes #REF!. A name of the workbook whose name is taken becomes one of each sheet.
 * @param view the workbook that they come from
 * @param chosen their ids
 * @param taken in the other workbook
 */
export function adoptedView(
  view: WorkbookView,
  chosen: readonly string[],
  taken: TakenNames,
): WorkbookView {
  const sheets = view.sheets.filter(({ id }) => chosen.includes(id));
  const sheetNames = renames(
    sheets.map(({ name }) => name),
    freeSheetNames(
      sheets.map(({ name }) => name),
      taken.sheets,
    ),
  );
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const tableNames = renames(tables, freeTableNames(tables, taken.names));
  const change: Change = (formula) =>
    renamedWords(
      retargetedFormula(formula, (sheet) => sheetNames.get(sheet.toUpperCase()) ?? null),
      tableNames,
    );
  const adopted = sheets.map((sheet) => adoptedSheet(sheet, sheetNames, tableNames, change));
  return { ...view, sheets: adopted, names: adoptedNames(view, sheets, taken.names, change) };
}

function renames(before: readonly string[], after: readonly string[]): ReadonlyMap<string, string> {
  return new Map(before.map((name, index) => [name.toUpperCase(), after[index] ?? name]));
}

function freeTableNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toUpperCase()));
  return wanted.map((name) => {
    let free = name;
    for (let number = 2; used.has(free.toUpperCase()); number++) free = name + String(number);
    used.add(free.toUpperCase());
    return free;
  });
}

function renamedWords(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return mapFormula(formula, (plain) =>
    plain.replace(WORD, (word) => {
      const renamed = names.get(word.toUpperCase());
      // As it was written where nothing has to change.
      return renamed === undefined || renamed.toUpperCase() === word.toUpperCase() ? word : renamed;
    }),
  );
}

function adoptedSheet(
  sheet: SheetView,
  sheetNames: ReadonlyMap<string, string>,
  tableNames: ReadonlyMap<string, string>,
  change: Change,
): SheetView {
  const cellOf = (cell: CellView): CellView =>
    cell.formula === null ? cell : { ...cell, formula: change(cell.formula) };
  const lines = [...sheet.cells].map(
    ([row, line]) =>
      [row, new Map([...line].map(([column, cell]) => [column, cellOf(cell)]))] as const,
  );
  return {
    ...sheet,
    name: sheetNames.get(sheet.name.toUpperCase()) ?? sheet.name,
    cells: new Map(lines),
    tables: sheet.tables.map((table) => ({
      ...table,
      name: tableNames.get(table.name.toUpperCase()) ?? table.name,
    })),
    charts: sheet.charts.map((chart) => adoptedChart(chart, change)),
    validations: sheet.validations.map(({ area, list }) => ({
      area,
      list: 'formula' in list ? { formula: change(list.formula) } : list,
    })),
    highlights: sheet.highlights.map((one) => ({ ...one, formula: change(one.formula) })),
    links: sheet.links.map((link) => ({ ...link, location: adoptedPlace(link.location) })),
  };

  /** A place is a text: one on a sheet that is left behind stays as it is written. */
  function adoptedPlace(location: string | null): string | null {
    if (location === null) return null;
    return retargetedFormula(location, (name) => sheetNames.get(name.toUpperCase()) ?? name);
  }
}

function adoptedChart(chart: ChartView, change: Change): ChartView {
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: change(series.values),
      categories: series.categories === null ? null : change(series.categories),
    })),
  };
}

function adoptedNames(
  view: WorkbookView,
  sheets: readonly SheetView[],
  taken: readonly string[],
  change: Change,
): readonly NameView[] {
  const isTaken = (name: string): boolean =>
    taken.some((one) => one.toUpperCase() === name.toUpperCase());
  const used = wordsIn(view, sheets);
  return view.names.flatMap((name): readonly NameView[] => {
    const changed = { ...name, formula: change(name.formula) };
    if (name.sheet !== null) return sheets.some(({ id }) => id === name.sheet) ? [changed] : [];
    if (!used.has(name.name.toUpperCase())) return [];
    if (!isTaken(name.name)) return [changed];
    return sheets.map(({ id }) => ({ ...changed, sheet: id }));
  });
}

/** The words of all formulas, and of the names that they use: those are the names to be taken along. */
function wordsIn(view: WorkbookView, sheets: readonly SheetView[]): ReadonlySet<string> {
  const words = new Set<string>();
  const note = (formula: string): void => {
    mapFormula(formula, (plain) => {
      for (const [word] of plain.matchAll(WORD)) words.add(word.toUpperCase());
      return plain;
    });
  };
  for (const formula of sheets.flatMap(formulasOf)) note(formula);
  for (const name of view.names) if (pointsTo(name, sheets)) words.add(name.name.toUpperCase());
  let before = -1;
  while (words.size > before) {
    before = words.size;
    for (const { name, formula } of view.names) if (words.has(name.toUpperCase())) note(formula);
  }
  return words;
}

function pointsTo({ formula }: NameView, sheets: readonly SheetView[]): boolean {
  const names = sheets.map(({ name }) => name.toUpperCase());
  let found = false;
  retargetedFormula(formula, (sheet) => {
    found ||= names.includes(sheet.toUpperCase());
    return sheet;
  });
  return found;
}

function formulasOf(sheet: SheetView): readonly string[] {
  const cells = [...sheet.cells.values()].flatMap((line) => [...line.values()]);
  return [
    ...cells.flatMap(({ formula }) => (formula === null ? [] : [formula])),
    ...sheet.highlights.map(({ formula }) => formula),
    ...sheet.validations.flatMap(({ list }) => ('formula' in list ? [list.formula] : [])),
    ...sheet.charts.flatMap(({ series }) =>
      series.flatMap(({ values, categories }) => [
        values,
        ...(categories === null ? [] : [categories]),
      ]),
    ),
  ];
}
