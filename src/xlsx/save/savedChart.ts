import {
  AXIS_IDS,
  categoryAxisXml,
  chartSpaceXml,
  seriesXml,
  valueAxisXml,
} from '../write/chartPieces';
import type { ChartView } from '../../workbook/view';
import type { ChartData } from '../write/chartPieces';

/** The values that a reference leads to, as texts; null for a cell without one. */
export type PointsOf = (reference: string) => readonly (string | null)[];

/** How a kind of chart is drawn. */
interface Drawn {
  readonly plot: 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'radar';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly lying?: boolean;
  readonly style?: string;
  readonly markers?: boolean;
}

const DRAWN: Readonly<Record<string, Drawn>> = {
  ColumnClustered: { plot: 'bar', grouping: 'clustered' },
  ColumnStacked: { plot: 'bar', grouping: 'stacked' },
  ColumnStacked100: { plot: 'bar', grouping: 'percentStacked' },
  BarClustered: { plot: 'bar', grouping: 'clustered', lying: true },
  BarStacked: { plot: 'bar', grouping: 'stacked', lying: true },
  BarStacked100: { plot: 'bar', grouping: 'percentStacked', lying: true },
  Line: { plot: 'line', grouping: 'standard' },
  LineStacked: { plot: 'line', grouping: 'stacked' },
  LineStacked100: { plot: 'line', grouping: 'percentStacked' },
  LineMarkers: { plot: 'line', grouping: 'standard', markers: true },
  LineMarkersStacked: { plot: 'line', grouping: 'stacked', markers: true },
  LineMarkersStacked100: { plot: 'line', grouping: 'percentStacked', markers: true },
  Area: { plot: 'area', grouping: 'standard' },
  AreaStacked: { plot: 'area', grouping: 'stacked' },
  AreaStacked100: { plot: 'area', grouping: 'percentStacked' },
  Pie: { plot: 'pie' },
  Doughnut: { plot: 'doughnut' },
  XYScatter: { plot: 'scatter', style: 'lineMarker' },
  XYScatterLines: { plot: 'scatter', style: 'lineMarker', markers: true },
  XYScatterLinesNoMarkers: { plot: 'scatter', style: 'line' },
  XYScatterSmooth: { plot: 'scatter', style: 'smoothMarker', markers: true },
  XYScatterSmoothNoMarkers: { plot: 'scatter', style: 'smooth' },
  Radar: { plot: 'radar', style: 'standard' },
  RadarMarkers: { plot: 'radar', style: 'marker' },
  RadarFilled: { plot: 'radar', style: 'filled' },
};
const SCATTER_TAGS = ['c:xVal', 'c:yVal'] as const;

/**
 * A chart's part made of what the view says of it.
 * @param chart to be written
 * @param sheet its sheet, for messages
 * @param pointsOf what its references lead to
 * @throws Error for a kind of chart that cannot be written
 */
export function savedChart(chart: ChartView, sheet: string, pointsOf: PointsOf): string {
  const drawn = DRAWN[chart.type];
  if (drawn === undefined) {
    throw new Error(
      `The chart "${chart.name}" on sheet "${sheet}" is of a kind that cannot be saved: ${chart.type}`,
    );
  }
  const data = (reference: string): ChartData => ({ reference, points: pointsOf(reference) });
  const series = chart.series.map(({ name, categories, values, color }, index) =>
    seriesXml(
      {
        name,
        look: lookXml(drawn, chart.type, color),
        categories: categories === null ? null : data(categories),
        values: figures(data(values)),
        ...(drawn.plot === 'line' || drawn.plot === 'scatter'
          ? { smooth: chart.type.startsWith('XYScatterSmooth') }
          : {}),
      },
      index,
      drawn.plot === 'scatter' ? SCATTER_TAGS : undefined,
    ),
  );
  return chartSpaceXml(
    chart.title,
    plotXml(drawn, series.join(''), chart),
    legendSide(drawn, chart),
  );
}

/** Where figures are expected, a text or a yes counts as nothing. */
function figures({ reference, points }: ChartData): ChartData {
  const isFigure = (text: string | null): boolean =>
    text !== null && text.trim() !== '' && Number.isFinite(Number(text));
  return { reference, points: points.map((text) => (isFigure(text) ? text : null)) };
}

function lookXml({ plot, style, markers }: Drawn, type: string, color: string | null): string {
  const fill = color === null ? '' : `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  if (plot === 'bar') return `${shapeXml(fill)}<c:invertIfNegative val="0"/>`;
  if (plot !== 'line' && plot !== 'scatter' && (plot !== 'radar' || style === 'filled')) {
    return shapeXml(fill);
  }
  if (type === 'XYScatter') return shapeXml(`${fill}<a:ln w="19050"><a:noFill/></a:ln>`);
  const line = fill === '' ? '' : shapeXml(`<a:ln w="28575">${fill}</a:ln>`);
  const bare = markers !== true && style !== 'marker';
  return bare ? `${line}<c:marker><c:symbol val="none"/></c:marker>` : line;
}

function shapeXml(inside: string): string {
  return inside === '' ? '' : `<c:spPr>${inside}</c:spPr>`;
}

function plotXml(drawn: Drawn, series: string, chart: ChartView): string {
  const tag = `c:${drawn.plot}Chart`;
  const grouping = drawn.grouping === undefined ? '' : `<c:grouping val="${drawn.grouping}"/>`;
  switch (drawn.plot) {
    case 'bar': {
      const direction = `<c:barDir val="${drawn.lying === true ? 'bar' : 'col'}"/>`;
      const overlap = drawn.grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
      const inside = `${direction}${grouping}<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>`;
      return `<${tag}>${inside}${overlap}${AXIS_IDS}</${tag}>${axesXml(drawn, chart)}`;
    }
    case 'line':
      return (
        `<${tag}>${grouping}<c:varyColors val="0"/>${series}<c:marker val="1"/>` +
        `${AXIS_IDS}</${tag}>${axesXml(drawn, chart)}`
      );
    case 'area':
      return `<${tag}>${grouping}<c:varyColors val="0"/>${series}${AXIS_IDS}</${tag}>${axesXml(drawn, chart)}`;
    case 'pie':
      return `<${tag}><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></${tag}>`;
    case 'doughnut':
      return (
        `<${tag}><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/>` +
        `<c:holeSize val="60"/></${tag}>`
      );
    case 'scatter':
    case 'radar': {
      const style = `<c:${drawn.plot}Style val="${drawn.style ?? ''}"/><c:varyColors val="0"/>`;
      return `<${tag}>${style}${series}${AXIS_IDS}</${tag}>${axesXml(drawn, chart)}`;
    }
  }
}

function axesXml(drawn: Drawn, chart: ChartView): string {
  const lying = drawn.lying === true;
  const { title = null, numberFormat = null, least = null, most = null } = chart.valueAxis ?? {};
  const position = lying ? 'b' : 'l';
  const reversed = chart.categoriesReversed;
  // The axis of figures stays on its side of the chart.
  const crosses = reversed ? 'max' : 'autoZero';
  const values = { title, numberFormat, least, most, position, crosses } as const;
  if (drawn.plot !== 'scatter')
    return categoryAxisXml(lying ? 'l' : 'b', reversed) + valueAxisXml(values);
  const across = { ...values, title: null, numberFormat: null, least: null, most: null };
  return valueAxisXml(values) + valueAxisXml({ ...across, position: 'b' }, true);
}

function legendSide({ plot }: Drawn, chart: ChartView): 'r' | 'b' | null {
  if (plot === 'pie' || plot === 'doughnut') return 'r';
  return chart.series.length < 2 ? null : 'b';
}
