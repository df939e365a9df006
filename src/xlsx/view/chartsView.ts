import { plainFormula } from '../read/plainFormula';
import { isOn } from '../xml/attributesOf';
import { childOf, descendantsOf } from '../xml/readTree';
import { chartType } from './chartType';
import { drawnCharts } from './drawnCharts';
import type { ChartView } from '../../workbook/view';
import type { OfficePackage } from '../parts/officePackage';
import type { XmlTree } from '../xml/readTree';
import type { FileColors } from './fileColors';

const CATEGORY_AXES = new Set(['catAx', 'dateAx']);

/**
 * The charts of a sheet: their data and their words. Of a chart of several kinds the first names
 * the whole; its series are all there.
 * @param parts the file
 * @param sheetPart the sheet's part
 * @param colors to resolve colours with
 */
export function chartsView(
  parts: OfficePackage,
  sheetPart: string,
  colors: FileColors,
): readonly ChartView[] {
  return drawnCharts(parts, sheetPart).flatMap(({ chart, name, description, area }) => {
    const plotArea = childOf(chart, 'chart', 'plotArea');
    const plots = (plotArea?.children ?? []).filter((one) => one.name.endsWith('Chart'));
    const first = plots[0];
    if (first === undefined) return [];
    const series = plots.flatMap((plot) => plot.children.filter((one) => one.name === 'ser'));
    return [
      {
        type: chartType(first),
        name,
        title: titleText(childOf(chart, 'chart', 'title')),
        description,
        area,
        series: series.map((one, index) => seriesView(one, index, colors)),
        categoriesReversed: areReversed(plotArea),
        valueAxis: axisView(plotArea, first),
      },
    ];
  });
}

function titleText(title: XmlTree | null): string | null {
  if (title === null) return null;
  const rich = childOf(title, 'tx', 'rich');
  if (rich === null) return childOf(title, 'tx', 'strRef', 'strCache', 'pt', 'v')?.text ?? null;
  const lines = rich.children
    .filter((one) => one.name === 'p')
    .map((line) =>
      descendantsOf(line, 't')
        .map(({ text }) => text)
        .join(''),
    );
  return lines.join('\n');
}

function seriesView(
  series: XmlTree,
  index: number,
  colors: FileColors,
): ChartView['series'][number] {
  const categories = childOf(series, 'cat') ?? childOf(series, 'xVal');
  const values = childOf(series, 'val') ?? childOf(series, 'yVal');
  return {
    name: seriesName(childOf(series, 'tx')) ?? `Series${String(index + 1)}`,
    categories: referenceOf(categories),
    values: referenceOf(values) ?? '',
    color: seriesColor(series, colors),
  };
}

function seriesName(words: XmlTree | null): string | null {
  return (childOf(words, 'v') ?? childOf(words, 'strRef', 'strCache', 'pt', 'v'))?.text ?? null;
}

function referenceOf(data: XmlTree | null): string | null {
  const reference = data === null ? undefined : descendantsOf(data, 'f')[0];
  return reference === undefined ? null : plainFormula(reference.text);
}

/** Of a line the colour of its stroke, of everything else that of its face. */
function seriesColor(series: XmlTree, colors: FileColors): string | null {
  const look = childOf(series, 'spPr');
  const fill = childOf(look, 'solidFill') ?? childOf(look, 'ln', 'solidFill');
  const rgb = childOf(fill, 'srgbClr')?.attributes.get('val');
  if (rgb !== undefined) return rgb.toUpperCase();
  const named = childOf(fill, 'schemeClr');
  return named === null ? null : colors.drawing(named.attributes.get('val') ?? '');
}

function areReversed(plotArea: XmlTree | null): boolean {
  const axis = plotArea?.children.find(({ name }) => CATEGORY_AXES.has(name)) ?? null;
  return childOf(axis, 'scaling', 'orientation')?.attributes.get('val') === 'maxMin';
}

/** A scatter chart has two axes of figures: a plot names the one for its values last. */
function axisView(plotArea: XmlTree | null, plot: XmlTree): ChartView['valueAxis'] {
  const axes = (plotArea?.children ?? []).filter((one) => one.name === 'valAx');
  const id = (tree: XmlTree): string | undefined => childOf(tree, 'axId')?.attributes.get('val');
  const wanted = plot.children.filter(({ name }) => name === 'axId')[1]?.attributes.get('val');
  const axis = axes.find((one) => id(one) === wanted) ?? axes[0];
  if (axis === undefined) return null;
  const format = childOf(axis, 'numFmt')?.attributes;
  const end = (name: string): number | null => {
    const value = childOf(axis, 'scaling', name)?.attributes.get('val');
    return value === undefined ? null : Number(value);
  };
  const linked = isOn(format?.get('sourceLinked') ?? '0');
  return {
    title: titleText(childOf(axis, 'title')),
    numberFormat: linked ? null : (format?.get('formatCode') ?? null),
    least: end('min'),
    most: end('max'),
  };
}
