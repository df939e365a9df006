import { shiftFormula } from '../../xlsx/read/shiftFormula';
import type { Area } from '../../workbook/address';
import { shiftArea } from './cells/shiftArea';
import type { LineChange } from './cells/shiftArea';
import { shiftReferences } from './cells/shiftReferences';
import type { ChartState, Extras, PlacedArea, SeriesState } from './extras';

/** Rows or columns of a sheet that came in or went. */
export interface SheetLineChange extends LineChange {
  readonly sheetId: string;
}

/**
 * Moves what stands beside the cells of a workbook as Excel does when rows or columns come in or
 * go: tables, charts and what they show, rules and their formulas, links.
 * @param extras changed in place
 * @param change what happened
 * @param sheetNamed the id of a sheet by its name; null when there is none
 */
export function shiftExtras(
  extras: Extras,
  change: SheetLineChange,
  sheetNamed: (name: string) => string | null,
): void {
  const formulaOn =
    (sheetId: string) =>
    (formula: string): string =>
      shiftReferences(formula, change, (sheet) => {
        return (sheet === null ? sheetId : sheetNamed(sheet)) === change.sheetId;
      });
  shiftTables(extras, change);
  for (const chart of extras.charts) shiftChart(chart, change, formulaOn(chart.sheetId));
  replaceAll(extras.conditions, (one) =>
    shiftRule(one, change, (from, to) => {
      const formula = formulaOn(one.sheetId)(followed(one.formula, from, to, change));
      return Object.assign(one, { area: to, formula });
    }),
  );
  replaceAll(extras.validations, (one) =>
    shiftRule(one, change, (from, to) => {
      const rule = mapFormulas(one.rule, (formula) =>
        formulaOn(one.sheetId)(followed(formula, from, to, change)),
      );
      return Object.assign(one, { area: to, rule });
    }),
  );
  shiftLinks(extras, change);
}

function shiftTables(extras: Extras, change: SheetLineChange): void {
  replaceAll(extras.tables, (table) => {
    if (table.sheetId !== change.sheetId) return table;
    const area = shiftArea(table.area, change);
    if (area === null) return null;
    // A table keeps a row beneath its header.
    table.area = area.top === area.bottom ? { ...area, bottom: area.top + 1 } : area;
    return table;
  });
}

function shiftRule<Rule extends PlacedArea>(
  rule: Rule,
  change: SheetLineChange,
  moved: (from: Area, to: Area) => Rule,
): Rule | null {
  if (rule.sheetId !== change.sheetId) return moved(rule.area, rule.area);
  const area = shiftArea(rule.area, change);
  return area === null ? null : moved(rule.area, area);
}

/**
 * A rule's formula is that of its first cell. When this one goes, the first that stays is asked
 * instead, as if the formula had been filled to it.
 */
function followed(formula: string, from: Area, to: Area, change: SheetLineChange): string {
  if (change.done === 'inserted' || from === to) return formula;
  const first = change.kind === 'rows' ? from.top : from.left;
  const steps = first >= change.first && first <= change.last ? change.last + 1 - first : 0;
  if (steps === 0) return formula;
  return change.kind === 'rows' ? shiftFormula(formula, steps, 0) : shiftFormula(formula, 0, steps);
}

function shiftChart(
  chart: ChartState,
  change: SheetLineChange,
  shifted: (formula: string) => string,
): void {
  if (chart.position !== null && chart.sheetId === change.sheetId) {
    chart.position = shiftArea(chart.position, change) ?? narrowed(chart.position, change);
  }
  for (const series of chart.series) shiftSeries(series, change, shifted);
}

/** A chart whose cells are all gone stays, as narrow as it can be. */
function narrowed(area: Area, { kind, first }: LineChange): Area {
  return kind === 'rows'
    ? { ...area, top: first, bottom: first }
    : { ...area, left: first, right: first };
}

function shiftSeries(
  series: SeriesState,
  change: SheetLineChange,
  shifted: (formula: string) => string,
): void {
  const placed = (cells: PlacedArea | null): PlacedArea | null => {
    if (cells?.sheetId !== change.sheetId) return cells;
    const area = shiftArea(cells.area, change);
    return area === null ? null : { ...cells, area };
  };
  series.values = placed(series.values);
  series.categories = placed(series.categories);
  const { valuesOfFile, categoriesOfFile } = series;
  if (valuesOfFile !== undefined) series.valuesOfFile = shifted(valuesOfFile);
  if (categoriesOfFile !== undefined) series.categoriesOfFile = shifted(categoriesOfFile);
}

/** Every text of a rule that is a formula. */
function mapFormulas(
  rule: Readonly<Record<string, unknown>>,
  change: (formula: string) => string,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(rule).map(([key, value]): [string, unknown] => {
    if (typeof value === 'string') return [key, value.startsWith('=') ? change(value) : value];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [key, value];
    return [key, mapFormulas(value as Readonly<Record<string, unknown>>, change)];
  });
  return Object.fromEntries(entries);
}

/** Where a link leads to is a text, which Excel leaves as it is. */
function shiftLinks(extras: Extras, change: SheetLineChange): void {
  replaceAll(extras.links, (one) => {
    const area = one.sheetId === change.sheetId ? shiftArea(one.area, change) : one.area;
    return area === null ? null : { ...one, area };
  });
}

function replaceAll<Item>(list: Item[], change: (item: Item) => Item | null): void {
  const kept = list.flatMap((item) => change(item) ?? []);
  list.splice(0, list.length, ...kept);
}
