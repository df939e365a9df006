import type { Area } from '../../../workbook/address';
import type { ChartView } from '../../../workbook/view';
import type { SpreadsheetModel } from '../../model/spreadsheetModel';
import { readReference, type NamedArea } from '../../files/readReference';

/** How the figures of a chart are drawn; null is a type that the page does not draw. */
export interface ChartShape {
  readonly form: 'bars' | 'columns' | 'pie' | 'line';
  readonly stacking: 'beside' | 'stacked' | 'shares';
}

/** A chart with the figures that stand in its cells now. */
export interface ChartFigures {
  readonly view: ChartView;
  readonly shape: ChartShape | null;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string | null;
    /** Null where the cell holds no number. */
    readonly values: readonly (number | null)[];
  }[];
}

/**
 * Reads a chart's figures from its cells.
 * @param view the chart
 * @param model the workbook
 */
export function chartFigures(view: ChartView, model: SpreadsheetModel): ChartFigures {
  const series = view.series.map(({ name, color, values }) => ({
    name,
    color,
    values: numbersIn(values, model),
  }));
  const [categories] = view.series.map((each) => each.categories).filter((each) => each !== null);
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const names = categories === undefined ? [] : textsIn(categories, model);
  return {
    view,
    shape: chartShape(view.type),
    categories: Array.from({ length: count }, (_, index) => names[index] ?? String(index + 1)),
    series,
  };
}

/**
 * How a type of Excel's is drawn.
 * @param type such as BarStacked100, as Excel's API names it
 */
export function chartShape(type: string): ChartShape | null {
  const form = formOf(type);
  if (form === null) return null;
  if (type.endsWith('100')) return { form, stacking: 'shares' };
  return { form, stacking: /Stacked/i.test(type) ? 'stacked' : 'beside' };
}

function formOf(type: string): ChartShape['form'] | null {
  if (/^(3DBar|Bar(Clustered|Stacked|Stacked100))/i.test(type)) return 'bars';
  if (/^(3DColumn|Column)/i.test(type)) return 'columns';
  if (/^(3DPie|Pie|Doughnut)/i.test(type)) return 'pie';
  return /^Line/i.test(type) ? 'line' : null;
}

function numbersIn(reference: string, model: SpreadsheetModel): readonly (number | null)[] {
  const found = placeOf(reference, model);
  if (found === null) return [];
  const read = model.reader(found.sheet);
  return cellsOf(found.area, (row, column) => {
    const { value } = read({ row, column });
    return typeof value === 'number' ? value : null;
  });
}

function textsIn(reference: string, model: SpreadsheetModel): readonly string[] {
  const found = placeOf(reference, model);
  if (found === null) return [];
  return cellsOf(found.area, (row, column) => model.textAt(found.sheet, { row, column }));
}

/** The sheet by its id; null when the reference leads nowhere any more. */
function placeOf(reference: string, model: SpreadsheetModel): NamedArea | null {
  const named = readReference(reference);
  const sheet = model.sheets().find(({ name }) => name === named?.sheet);
  return named === null || sheet === undefined ? null : { ...named, sheet: sheet.id };
}

function cellsOf<T>(area: Area, read: (row: number, column: number) => T): readonly T[] {
  const cells: T[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push(read(row, column));
  }
  return cells;
}
