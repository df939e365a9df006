import { absoluteAddress, cellAddress, sheetReference } from '../../workbook/address';
import { AXIS_IDS, categoryAxisXml, chartSpaceXml, seriesXml, valueAxisXml } from './chartPieces';
import type { Area } from '../../workbook/address';
import type { PlannedChart, PlannedContent, SheetPlan } from '../../workbook/plan';

type Values = (area: Area) => readonly (PlannedContent | undefined)[];

/**
 * A native chart that reads its figures from cells. The figures are kept in the part as well, for
 * viewers that do not look into the cells. Bars lie, so that long names fit, the first on top.
 * @param chart as planned
 * @param plan its sheet
 */
export function chartXml(chart: PlannedChart, plan: SheetPlan): string {
  const contents = new Map(plan.cells.map(({ at, content }) => [cellAddress(at), content]));
  const values: Values = (area) => placesOf(area).map((address) => contents.get(address));
  const series = plannedSeries(chart, plan.name, values);
  const plot = chart.kind === 'pie' ? pieXml(series) : barXml(chart, series);
  return chartSpaceXml(chart.title, plot, legendSide(chart));
}

function plannedSeries(chart: PlannedChart, sheet: string, values: Values): string {
  const reference = (area: Area): string => sheetReference(sheet, absoluteAddress(area));
  const categories = {
    reference: reference(chart.categories),
    points: values(chart.categories).map(categoryText),
  };
  const series = chart.series.map((one, index) => {
    const figures = {
      reference: reference(one.values),
      points: values(one.values).map(figureText),
    };
    const look = chart.kind === 'pie' ? shareLabelsXml() : barLookXml(one.color);
    return seriesXml({ name: one.name, look, categories, values: figures }, index);
  });
  return series.join('');
}

function barLookXml(color: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  return `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
}

function shareLabelsXml(): string {
  return (
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>' +
    '<c:showSerName val="0"/><c:showPercent val="1"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function categoryText(content: PlannedContent | undefined): string | null {
  if (content?.kind === 'text') return content.text;
  if (content?.kind === 'formula' && typeof content.value === 'string') return content.value;
  return figureText(content);
}

function figureText(content: PlannedContent | undefined): string | null {
  if (content === undefined || content.kind === 'text') return null;
  return typeof content.value === 'number' ? String(content.value) : null;
}

function pieXml(series: string): string {
  return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function barXml(chart: PlannedChart, series: string): string {
  const stacked = chart.kind === 'barStacked';
  const grouping = stacked ? 'stacked' : 'clustered';
  const overlap = stacked ? '<c:overlap val="100"/>' : '';
  const { title, numberFormat, range } = chart.valueAxis;
  const [least, most] = range ?? [null, null];
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="60"/>${overlap}${AXIS_IDS}</c:barChart>` +
    categoryAxisXml('l', true) +
    valueAxisXml({
      title: title === '' ? null : title,
      numberFormat,
      least,
      most,
      position: 'b',
      crosses: 'max',
    })
  );
}

function legendSide(chart: PlannedChart): 'r' | 'b' | null {
  if (chart.kind !== 'pie' && chart.series.length < 2) return null;
  return chart.kind === 'pie' ? 'r' : 'b';
}

function placesOf(area: Area): readonly string[] {
  const places: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      places.push(cellAddress({ row, column }));
    }
  }
  return places;
}
