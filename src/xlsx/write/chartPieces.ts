import { escapeAttribute, escapeText } from '../xml/escapeXml';

/** Figures or names that a chart reads from cells, and what they are now. */
export interface ChartData {
  /** A reference to cells, without the leading equals sign. */
  readonly reference: string;
  /** Null where a cell holds nothing to show. */
  readonly points: readonly (string | null)[];
}

/** One series as XML is made of it. */
export interface ChartSeries {
  readonly name: string;
  /** How it looks, as XML. */
  readonly look: string;
  readonly categories: ChartData | null;
  readonly values: ChartData;
  /** Of a line whether it is drawn as a curve; absent for what is no line. */
  readonly smooth?: boolean;
}

/** How the axis of figures stands. */
export interface ValueAxis {
  readonly title: string | null;
  /** Null takes the cells' own format. */
  readonly numberFormat: string | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly position: 'b' | 'l';
  readonly crosses: 'autoZero' | 'max';
}

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** The numbers by which a plot names its axes. */
export const AXIS_IDS = `<c:axId val="${String(CATEGORY_AXIS)}"/><c:axId val="${String(VALUE_AXIS)}"/>`;

/**
 * A chart's part.
 * @param title above the chart; null for none
 * @param plot the plot area's content
 * @param legend its side; null for none
 */
export function chartSpaceXml(
  title: string | null,
  plot: string,
  legend: 'r' | 'b' | null,
): string {
  const heading = title === null ? '' : titleXml(title, 1400, true);
  const legendXml =
    legend === null
      ? ''
      : `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${heading}` +
    `<c:autoTitleDeleted val="${title === null ? '1' : '0'}"/>` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>` +
    `${legendXml}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/**
 * A heading of a chart or an axis.
 * @param text may have several lines
 * @param size in hundredths of a point
 * @param bold or not
 */
function titleXml(text: string, size: number, bold: boolean): string {
  const look = `sz="${String(size)}" b="${bold ? '1' : '0'}"`;
  const lines = text.split('\n').map((line) => {
    const run = `<a:r><a:rPr lang="zh-CN" ${look}/><a:t>${escapeText(line)}</a:t></a:r>`;
    return `<a:p><a:pPr><a:defRPr ${look}/></a:pPr>${run}</a:p>`;
  });
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join('')}` +
    `</c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/**
 * One series. The figures are kept in the part as well, for viewers that do not look into cells.
 * @param series its data and look
 * @param index its number
 * @param tags of categories and values, which scatter charts call otherwise
 */
export function seriesXml(
  { name, look, categories, values, smooth }: ChartSeries,
  index: number,
  tags: readonly [categories: string, values: string] = ['c:cat', 'c:val'],
): string {
  const number = String(index);
  const [across, along] = tags;
  const names = categories === null ? '' : `<${across}>${namesXml(categories)}</${across}>`;
  const curve = smooth === undefined ? '' : `<c:smooth val="${smooth ? '1' : '0'}"/>`;
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/>` +
    `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>${look}` +
    `${names}<${along}>${figuresXml(values)}</${along}>${curve}</c:ser>`
  );
}

function namesXml({ reference, points }: ChartData): string {
  const cache = `<c:strCache>${countXml(points)}${pointsXml(points)}</c:strCache>`;
  return `<c:strRef><c:f>${escapeText(reference)}</c:f>${cache}</c:strRef>`;
}

function figuresXml({ reference, points }: ChartData): string {
  const format = '<c:formatCode>General</c:formatCode>';
  const cache = `<c:numCache>${format}${countXml(points)}${pointsXml(points)}</c:numCache>`;
  return `<c:numRef><c:f>${escapeText(reference)}</c:f>${cache}</c:numRef>`;
}

function countXml(points: readonly (string | null)[]): string {
  return `<c:ptCount val="${String(points.length)}"/>`;
}

function pointsXml(points: readonly (string | null)[]): string {
  return points
    .map((text, index) => {
      if (text === null) return '';
      return `<c:pt idx="${String(index)}"><c:v>${escapeText(text)}</c:v></c:pt>`;
    })
    .join('');
}

/**
 * The axis of names.
 * @param position side of the chart
 * @param reversed the first name stands at the far end
 */
export function categoryAxisXml(position: 'b' | 'l', reversed: boolean): string {
  return (
    `<c:catAx><c:axId val="${String(CATEGORY_AXIS)}"/>` +
    `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:crossAx val="${String(VALUE_AXIS)}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

/**
 * The axis of figures.
 * @param axis how it stands
 * @param isCategoryAxis it takes the place of the axis of names, as in scatter charts
 */
export function valueAxisXml(axis: ValueAxis, isCategoryAxis = false): string {
  const { title, numberFormat, position, crosses } = axis;
  const [own, other] = isCategoryAxis ? [CATEGORY_AXIS, VALUE_AXIS] : [VALUE_AXIS, CATEGORY_AXIS];
  const end = (name: string, value: number | null): string =>
    value === null ? '' : `<c:${name} val="${String(value)}"/>`;
  const ends = end('max', axis.most) + end('min', axis.least);
  const line = '<a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>';
  const format = escapeAttribute(numberFormat ?? 'General');
  return (
    `<c:valAx><c:axId val="${String(own)}"/>` +
    `<c:scaling><c:orientation val="minMax"/>${ends}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>` +
    `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>` +
    (title === null ? '' : titleXml(title, 1000, false)) +
    `<c:numFmt formatCode="${format}" sourceLinked="${numberFormat === null ? '1' : '0'}"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${String(other)}"/><c:crosses val="${crosses}"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}
