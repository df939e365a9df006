import { absoluteAddress, sheetReference } from '../../workbook/address';
import type { ChartView, HighlightView, SheetView, ValidationView } from '../../workbook/view';
import type {
  AxisState,
  ChartState,
  ConditionState,
  Extras,
  PlacedArea,
  ValidationState,
} from '../host/extras';
import { linkLocation } from '../host/linkLocation';
import type { SpreadsheetModel } from '../model/spreadsheetModel';

type ExtraView = Pick<
  SheetView,
  'tables' | 'charts' | 'validations' | 'highlights' | 'links' | 'isProtected'
>;

/** Where a chart is that nobody has placed yet. */
const CORNER = { top: 0, left: 0, bottom: 14, right: 7 };

/**
 * What a sheet has beside its cells.
 * @param sheetId the sheet
 * @param model with its cells
 * @param extras of the host
 */
export function extrasOf(sheetId: string, model: SpreadsheetModel, extras: Extras): ExtraView {
  const here = (one: { readonly sheetId: string }): boolean => one.sheetId === sheetId;
  return {
    tables: extras.tables.filter(here).map(({ name, area, style, hasTotals }) => ({
      name,
      area,
      columns: headersOf(model, sheetId, area),
      totalsRow: hasTotals === true,
      style: style === '' ? null : style,
    })),
    charts: extras.charts.filter(here).map((chart) => chartViewOf(chart, model)),
    validations: extras.validations.filter(here).flatMap((one) => validationOf(one)),
    highlights: extras.conditions.filter(here).map(highlightOf),
    links: extras.links.filter(here).map((one) => ({
      area: one.area,
      ...one.link,
      location: linkLocation(one, model.sheets()),
    })),
    isProtected: extras.protectedSheets.has(sheetId),
  };
}

function headersOf(
  model: SpreadsheetModel,
  sheetId: string,
  { top, left, right }: PlacedArea['area'],
): readonly string[] {
  return Array.from({ length: right - left + 1 }, (_, index) =>
    model.textAt(sheetId, { row: top, column: left + index }),
  );
}

/** A list of another kind than the view knows stays in the file as it is. */
function validationOf({ area, rule }: ValidationState): readonly ValidationView[] {
  const { source } = (rule['list'] ?? {}) as { readonly source?: unknown };
  if (typeof source === 'string') {
    const list = source.startsWith('=') ? { formula: source.slice(1) } : source.split(',');
    return [{ area, list }];
  }
  return [];
}

function highlightOf({ area, formula, fill, font }: ConditionState): HighlightView {
  const color = font['color'];
  return {
    area,
    formula: formula.replace(/^=/, ''),
    fill: fill === '' ? null : plain(fill),
    fontColor: typeof color === 'string' ? plain(color) : null,
  };
}

/**
 * A chart of the host as data with references, as a file has it.
 * @param chart of the host
 * @param model for the names of sheets
 */
export function chartViewOf(chart: ChartState, model: SpreadsheetModel): ChartView {
  const names = new Map(model.sheets().map(({ id, name }) => [id, name]));
  const reference = (placed: PlacedArea | null): string | null => {
    const sheet = placed === null ? undefined : names.get(placed.sheetId);
    if (placed === null || sheet === undefined) return null;
    return sheetReference(sheet, absoluteAddress(placed.area));
  };
  return {
    type: chart.type,
    name: chart.name,
    title: chart.title.visible && chart.title.text !== '' ? chart.title.text : null,
    description: chart.description ?? null,
    area: chart.position ?? CORNER,
    series: chart.series.flatMap((series) => {
      const figures = reference(series.values) ?? series.valuesOfFile ?? null;
      const categories = reference(series.categories) ?? series.categoriesOfFile ?? null;
      // A series whose cells are gone is not drawn.
      if (figures === null) return [];
      const color = series.color === '' ? null : plain(series.color);
      return [{ name: series.name, values: figures, categories, color }];
    }),
    categoriesReversed: chart.axes.category.reverse,
    valueAxis: chart.hasValueAxis === false ? null : valueAxisOf(chart.axes.value),
  };
}

function valueAxisOf(axis: AxisState): ChartView['valueAxis'] {
  return {
    title: axis.titleVisible && axis.title !== '' ? axis.title : null,
    numberFormat: axis.numberFormat === 'General' ? null : axis.numberFormat,
    least: axis.minimum === '' ? null : axis.minimum,
    most: axis.maximum === '' ? null : axis.maximum,
  };
}

function plain(color: string): string {
  return color.replace('#', '').toUpperCase();
}
