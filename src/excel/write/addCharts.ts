import { areaAddress, cellAddress } from '../../workbook/address';
import type { PlannedChart } from '../../workbook/plan';
import type { PlacedSheet } from './placeSheets';

const TYPES = { barStacked: 'BarStacked', bar: 'BarClustered', pie: 'Pie' } as const;
const GAP = 60;
const FULL_OVERLAP = 100;

/**
 * Adds the charts. Bars lie, so that long names fit, the first on top.
 * @param placed our sheets, with their contents
 */
export function addCharts(placed: readonly PlacedSheet[]): void {
  for (const { plan, sheet } of placed) {
    for (const chart of plan.charts) addChart(sheet, chart);
  }
}

function addChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const [first] = planned.series;
  if (first === undefined) return;
  const source = sheet.getRange(areaAddress(first.values));
  const chart = sheet.charts.add(TYPES[planned.kind], source, 'Columns');
  chart.title.text = planned.title;
  planned.series.forEach((_, index) => {
    addSeries(sheet, chart, planned, index);
  });
  chart.legend.visible = planned.kind === 'pie' || planned.series.length > 1;
  chart.legend.position = planned.kind === 'pie' ? 'Right' : 'Bottom';
  if (planned.kind !== 'pie') setAxes(chart, planned);
  const { top, left, bottom, right } = planned.area;
  chart.setPosition(
    cellAddress({ row: top, column: left }),
    cellAddress({ row: bottom, column: right }),
  );
}

/** The chart comes with one series, made of the cells it was added with. */
function addSeries(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  planned: PlannedChart,
  index: number,
): void {
  const given = planned.series[index];
  if (given === undefined) return;
  const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(given.name);
  series.name = given.name;
  series.setValues(sheet.getRange(areaAddress(given.values)));
  series.setXAxisValues(sheet.getRange(areaAddress(planned.categories)));
  if (planned.kind === 'pie') {
    series.hasDataLabels = true;
    series.dataLabels.showValue = false;
    series.dataLabels.showPercentage = true;
    return;
  }
  series.format.fill.setSolidColor(`#${given.color}`);
  series.gapWidth = GAP;
  if (planned.kind === 'barStacked') series.overlap = FULL_OVERLAP;
}

function setAxes({ axes }: Excel.Chart, { valueAxis }: PlannedChart): void {
  axes.categoryAxis.reversePlotOrder = true;
  axes.categoryAxis.tickLabelPosition = 'Low';
  axes.valueAxis.numberFormat = valueAxis.numberFormat;
  if (valueAxis.title !== '') axes.valueAxis.title.text = valueAxis.title;
  if (valueAxis.range === null) return;
  [axes.valueAxis.minimum, axes.valueAxis.maximum] = valueAxis.range;
}
