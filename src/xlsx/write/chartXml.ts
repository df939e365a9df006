import { absoluteAddress, cellAddress, sheetReference } from '../../workbook/address';
import { escapeAttribute, escapeText } from '../xml/escapeXml';
import type { Area } from '../../workbook/address';
import type { PlannedChart, PlannedContent, SheetPlan } from '../../workbook/plan';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

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
  const series = chart.series
    .map((_, index) => seriesXml(chart, index, plan.name, values))
    .join('');
  const plot = chart.kind === 'pie' ? pieXml(series) : barXml(chart, series);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1400, true)}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>` +
    `${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function titleXml(text: string, size: number, bold: boolean): string {
  const look = `sz="${String(size)}" b="${bold ? '1' : '0'}"`;
  const run = `<a:r><a:rPr lang="zh-CN" ${look}/><a:t>${escapeText(text)}</a:t></a:r>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>` +
    `${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function seriesXml(chart: PlannedChart, index: number, sheet: string, values: Values): string {
  const series = chart.series[index];
  if (series === undefined) return '';
  const number = String(index);
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/>` +
    `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>` +
    (chart.kind === 'pie' ? shareLabelsXml() : barLookXml(series.color)) +
    `<c:cat>${categoriesXml(chart.categories, sheet, values)}</c:cat>` +
    `<c:val>${figuresXml(series.values, sheet, values)}</c:val></c:ser>`
  );
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

function categoriesXml(area: Area, sheet: string, values: Values): string {
  const points = values(area).map((content, index) => pointXml(index, categoryText(content)));
  const cache = `<c:strCache>${countXml(points)}${points.join('')}</c:strCache>`;
  return `<c:strRef>${referenceXml(area, sheet)}${cache}</c:strRef>`;
}

function figuresXml(area: Area, sheet: string, values: Values): string {
  const points = values(area).map((content, index) => pointXml(index, figureText(content)));
  const cache = `<c:numCache><c:formatCode>General</c:formatCode>${countXml(points)}`;
  return `<c:numRef>${referenceXml(area, sheet)}${cache}${points.join('')}</c:numCache></c:numRef>`;
}

function referenceXml(area: Area, sheet: string): string {
  return `<c:f>${escapeText(sheetReference(sheet, absoluteAddress(area)))}</c:f>`;
}

function countXml(points: readonly string[]): string {
  return `<c:ptCount val="${String(points.length)}"/>`;
}

function pointXml(index: number, text: string | null): string {
  if (text === null) return '';
  return `<c:pt idx="${String(index)}"><c:v>${escapeText(text)}</c:v></c:pt>`;
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
  const axes = `<c:axId val="${String(CATEGORY_AXIS)}"/><c:axId val="${String(VALUE_AXIS)}"/>`;
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="60"/>${overlap}${axes}</c:barChart>` +
    categoryAxisXml() +
    valueAxisXml(chart.valueAxis)
  );
}

function categoryAxisXml(): string {
  return (
    `<c:catAx><c:axId val="${String(CATEGORY_AXIS)}"/>` +
    '<c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:crossAx val="${String(VALUE_AXIS)}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

function valueAxisXml({ title, numberFormat, range }: PlannedChart['valueAxis']): string {
  const ends =
    range === null ? '' : `<c:max val="${String(range[1])}"/><c:min val="${String(range[0])}"/>`;
  const line = '<a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>';
  return (
    `<c:valAx><c:axId val="${String(VALUE_AXIS)}"/>` +
    `<c:scaling><c:orientation val="minMax"/>${ends}</c:scaling>` +
    '<c:delete val="0"/><c:axPos val="b"/>' +
    `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>` +
    (title === '' ? '' : titleXml(title, 1000, false)) +
    `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${String(CATEGORY_AXIS)}"/><c:crosses val="max"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

function legendXml(chart: PlannedChart): string {
  if (chart.kind !== 'pie' && chart.series.length < 2) return '';
  const position = chart.kind === 'pie' ? 'r' : 'b';
  return `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/></c:legend>`;
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
