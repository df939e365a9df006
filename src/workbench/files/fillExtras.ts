import type {
  ChartView,
  HighlightView,
  LinkView,
  SheetView,
  TableView,
  ValidationView,
  WorkbookView,
} from '../../workbook/view';
import type {
  ChartState,
  ConditionState,
  Extras,
  LinkState,
  PlacedArea,
  TableState,
  ValidationState,
} from '../host/extras';
import { sheetOfLocation } from '../host/linkLocation';
import type { SpreadsheetModel } from '../model/spreadsheetModel';
import { readReference } from './readReference';

const ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const PROMPT = { message: '', showPrompt: true, title: '' };

/**
 * Gives the host what a workbook has beside its cells: tables, charts, rules,
 * links and how its sheets are printed.
 * @param view the workbook
 * @param model that shows it
 * @param extras of its host
 */
export function fillExtras(view: WorkbookView, model: SpreadsheetModel, extras: Extras): void {
  const place = placesIn(view);
  for (const sheet of view.sheets) {
    fillSheet(sheet, model, extras);
    extras.links.push(...sheet.links.map((each) => linkState(each, sheet.id, view)));
    extras.charts.push(...sheet.charts.map((chart) => chartState(chart, sheet.id, extras, place)));
  }
}

function fillSheet(sheet: SheetView, model: SpreadsheetModel, extras: Extras): void {
  extras.tables.push(...sheet.tables.map((each) => tableState(each, sheet.id, extras)));
  extras.validations.push(...sheet.validations.map((each) => validationState(each, sheet.id)));
  extras.conditions.push(
    ...sheet.highlights.map((each) => conditionState(each, sheet.id, extras.newId())),
  );
  extras.pages.set(sheet.id, sheet.page);
  if (sheet.isProtected) extras.protectedSheets.add(sheet.id);
  if (sheet.visibility === 'veryHidden') model.setVisibility(sheet.id, 'VeryHidden');
}

function tableState(
  { name, area, style, totalsRow }: TableView,
  sheetId: string,
  extras: Extras,
): TableState {
  return {
    id: extras.newId(),
    name,
    sheetId,
    area,
    showHeaders: true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: style ?? '',
    hasTotals: totalsRow,
  };
}

function validationState({ area, list }: ValidationView, sheetId: string): ValidationState {
  const source = 'formula' in list ? `=${list.formula}` : list.join(',');
  const rule = { list: { inCellDropDown: true, source } };
  return { sheetId, area, rule, ignoreBlanks: true, errorAlert: ALERT, prompt: PROMPT };
}

function conditionState(
  { area, formula, fill, fontColor }: HighlightView,
  sheetId: string,
  id: string,
): ConditionState {
  return {
    id,
    sheetId,
    area,
    type: 'Custom',
    stopIfTrue: false,
    formula: `=${formula}`,
    fill: fill === null ? '' : `#${fill}`,
    font: fontColor === null ? {} : { color: `#${fontColor}` },
  };
}

function linkState({ area, ...link }: LinkView, sheetId: string, view: WorkbookView): LinkState {
  return { sheetId, area, link, leadsTo: sheetOfLocation(link.location, view.sheets) };
}

type PlaceOf = (reference: string | null) => PlacedArea | null;

function placesIn(view: WorkbookView): PlaceOf {
  const ids = new Map(view.sheets.map(({ name, id }) => [name, id]));
  return (reference) => {
    const found = reference === null ? null : readReference(reference);
    const sheetId = found === null ? undefined : ids.get(found.sheet);
    return found === null || sheetId === undefined ? null : { sheetId, area: found.area };
  };
}

function chartState(chart: ChartView, sheetId: string, extras: Extras, place: PlaceOf): ChartState {
  const { type, name, title, description, area, series, valueAxis } = chart;
  return {
    id: extras.newId(),
    name,
    sheetId,
    type,
    title: { text: title ?? '', visible: title !== null },
    legend: { visible: series.length > 1, position: 'Bottom' },
    series: series.map((each) => ({
      name: each.name,
      values: place(each.values),
      categories: place(each.categories),
      ...(place(each.values) === null ? { valuesOfFile: each.values } : {}),
      ...(each.categories !== null && place(each.categories) === null
        ? { categoriesOfFile: each.categories }
        : {}),
      color: each.color === null ? '' : `#${each.color}`,
      gapWidth: 150,
      overlap: 0,
      hasDataLabels: false,
      labels: {},
    })),
    position: area,
    ...(description === null ? {} : { description }),
    hasValueAxis: valueAxis !== null,
    axes: {
      category: { ...PLAIN_AXIS, reverse: chart.categoriesReversed },
      value: {
        ...PLAIN_AXIS,
        title: valueAxis?.title ?? '',
        titleVisible: valueAxis?.title != null,
        minimum: valueAxis?.least ?? '',
        maximum: valueAxis?.most ?? '',
        numberFormat: valueAxis?.numberFormat ?? 'General',
      },
    },
  };
}

const PLAIN_AXIS = {
  title: '',
  titleVisible: false,
  minimum: '',
  maximum: '',
  numberFormat: 'General',
  reverse: false,
  visible: true,
  tickLabelPosition: 'NextToAxis',
} as const;
