import { isOn } from '../xml/attributesOf';
import { childOf } from '../xml/readTree';
import type { XmlTree } from '../xml/readTree';

const GROUPED: Readonly<Record<string, string>> = {
  standard: '',
  clustered: 'Clustered',
  stacked: 'Stacked',
  percentStacked: 'Stacked100',
};
const SCATTER: Readonly<Record<string, string>> = {
  smooth: 'XYScatterSmoothNoMarkers',
  smoothMarker: 'XYScatterSmooth',
  line: 'XYScatterLinesNoMarkers',
  lineMarker: 'XYScatterLines',
};
const RADAR: Readonly<Record<string, string>> = { marker: 'RadarMarkers', filled: 'RadarFilled' };

/**
 * Excel's name for the kind of a chart, such as ColumnClustered.
 * @param plot the element of the plot area that holds the series, such as barChart
 */
export function chartType(plot: XmlTree): string {
  const value = (name: string): string => childOf(plot, name)?.attributes.get('val') ?? '';
  const grouped = GROUPED[value('grouping')] ?? '';
  const flat = plot.name.replace(/3DChart$|Chart$/, '');
  const depth = plot.name.endsWith('3DChart') ? '3D' : '';
  switch (flat) {
    case 'bar':
      return depth + (value('barDir') === 'bar' ? 'Bar' : 'Column') + grouped;
    case 'line':
      return `${depth}Line${hasMarkers(plot) ? 'Markers' : ''}${grouped}`;
    case 'area':
      return `${depth}Area${grouped}`;
    case 'pie':
      return `${depth}Pie`;
    case 'ofPie':
      return value('ofPieType') === 'bar' ? 'BarOfPie' : 'PieOfPie';
    case 'doughnut':
      return 'Doughnut';
    case 'scatter':
      return hasLines(plot) ? (SCATTER[value('scatterStyle')] ?? 'XYScatter') : 'XYScatter';
    case 'radar':
      return RADAR[value('radarStyle')] ?? 'Radar';
    case 'bubble':
      return 'Bubble';
    case 'stock':
      return 'StockHLC';
    default:
      return `${depth}${flat.charAt(0).toUpperCase()}${flat.slice(1)}`;
  }
}

function hasMarkers(plot: XmlTree): boolean {
  const ownMarks = plot.children.filter((one) => one.name === 'ser');
  const isPlain = ownMarks.every(
    (series) => childOf(series, 'marker', 'symbol')?.attributes.get('val') === 'none',
  );
  return isOn(childOf(plot, 'marker')?.attributes.get('val') ?? '0') && !isPlain;
}

/** Points of a scatter chart stand alone when their line is written as none. */
function hasLines(plot: XmlTree): boolean {
  return plot.children
    .filter((one) => one.name === 'ser')
    .some((series) => childOf(series, 'spPr', 'ln', 'noFill') === null);
}
