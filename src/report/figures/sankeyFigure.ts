import { fill } from '../../texts/fill';
import { strung } from '../../texts/strung';
import { STAGE_COLORS } from '../stageColors';
import { drawnItems } from './drawnItems';
import { FIGURE_WIDTH, type Figure, type FigureInput } from './figure';
import { figureBasis, type FigureBasis } from './figureBasis';
import { footnotes } from './footnotes';
import { sankeyNodes, type SankeySource, type SankeyStage } from './sankeyNodes';
import { element, figureOf, INK, rectangle, SIZE, textAt, written } from './shapes';
import { heightOf, stacked, type Stacked } from './stacked';
import { fitted, textWidth } from './textWidth';

/** Name, total, and what the columns are stand above. */
const TOP = 64;
const HEAD_LINES = { name: 15, total: 31, columns: 48 };
/** Of everything that is drawn, in pixels. */
const WHOLE = 250;
const ITEM = { left: 252, width: 10, apart: 18, gap: 5 };
const STAGE = { left: 408, width: 12, apart: 36, gap: 22 };
const PRODUCT = { left: 618, width: 14 };
const LABELS = { left: 4, right: ITEM.left - 8 };

/** A column of nodes with their places, from the top of the drawing. */
interface Placed<Node> {
  readonly node: Node;
  readonly at: Stacked;
}

/** All columns of the drawing. */
interface Columns {
  readonly sources: readonly Placed<SankeySource>[];
  readonly stages: readonly Placed<SankeyStage>[];
  readonly product: Stacked;
  readonly height: number;
}

/**
 * How the emissions of items come together in stages and the product: heights are proportional. Small
 * items of a stage flow together; what takes back has no height and is told beneath.
 * @param input what is drawn
 */
export function sankeyFigure(input: FigureInput): Figure {
  const { words, product } = input;
  const basis = figureBasis(input);
  const { items, sum, notes } = drawnItems(input, basis);
  const nodes = sankeyNodes(items, sum);
  const columns = columnsOf(nodes, sum);
  const said = nodes.length === 0 ? [words.nothingToDraw, ...notes] : notes;
  const beneath = footnotes(said, TOP + columns.height + 12);
  const list = nodes.map((stage) => stageTold(stage, sum, input));
  const alt = fill(words.sankeyAlt, {
    ...{ product: product.product.name, unit: basis.unit },
    list: strung(list, words.between),
  });
  return figureOf(
    [
      ...heads(input, basis),
      ...flows(columns),
      ...columns.sources.flatMap((placed) => sourceShapes(placed, input)),
      ...columns.stages.flatMap((placed) => stageShapes(placed, sum, input)),
      ...(nodes.length === 0 ? [] : [node(PRODUCT, columns.product, INK.text, 'product')]),
      ...beneath.shapes,
    ],
    TOP + columns.height + 14 + beneath.height,
    strung(nodes.length === 0 ? said : [alt, ...notes], words.afterSentence),
  );
}

function columnsOf(nodes: readonly SankeyStage[], sum: number): Columns {
  const heightFor = ({ kgCo2e }: { readonly kgCo2e: number }): number => (kgCo2e / sum) * WHOLE;
  const sources = nodes.flatMap((stage) => stage.sources);
  const left = stacked(sources.map(heightFor), ITEM.apart, ITEM.gap);
  const middle = stacked(nodes.map(heightFor), STAGE.apart, STAGE.gap);
  // The labels of a low node at the edge need their room.
  const height = Math.max(heightOf(left), heightOf(middle), WHOLE) + 2 * EDGE;
  const whole = { y: (height - WHOLE) / 2, height: WHOLE };
  return {
    sources: placedIn(sources, left, height),
    stages: placedIn(nodes, middle, height),
    product: whole,
    height,
  };
}

const EDGE = 8;

/** A lower column stands in the middle. */
function placedIn<Node>(
  nodes: readonly Node[],
  places: readonly Stacked[],
  height: number,
): readonly Placed<Node>[] {
  const above = (height - heightOf(places)) / 2;
  return nodes.map((one, index) => {
    const { y, height: own } = places[index] as Stacked;
    return { node: one, at: { y: y + above, height: own } };
  });
}

function heads(
  { words, product, numbers }: FigureInput,
  { unit, total }: FigureBasis,
): readonly string[] {
  const right = FIGURE_WIDTH - 8;
  const quiet = { size: SIZE.small, color: INK.quiet };
  const sum = total === null ? words.totalUnknown : `${numbers.emission(total)} ${unit}`;
  return [
    textAt(fitted(words.itemsHead, LABELS.right, SIZE.small), LABELS.right, HEAD_LINES.columns, {
      ...quiet,
      anchor: 'end',
    }),
    textAt(words.stagesHead, STAGE.left, HEAD_LINES.columns, quiet),
    textAt(fitted(product.product.name, 300, SIZE.text), right, HEAD_LINES.name, {
      anchor: 'end',
    }),
    textAt(fitted(sum, FIGURE_WIDTH / 2, SIZE.small), right, HEAD_LINES.total, {
      ...quiet,
      anchor: 'end',
    }),
  ];
}

/** From each item to its stage, and from each stage to the product, in their order. */
function flows({ sources, stages, product }: Columns): readonly string[] {
  let whole = product.y;
  return stages.flatMap(({ node: stage, at }) => {
    let into = at.y;
    const own = sources.filter(({ node: source }) => stage.sources.includes(source));
    const color = `#${STAGE_COLORS[stage.stage]}`;
    const incoming = own.map(({ at: from }) => {
      const path = flow(ITEM.left + ITEM.width, from, STAGE.left, into, color);
      into += from.height;
      return path;
    });
    const outgoing = flow(STAGE.left + STAGE.width, at, PRODUCT.left, whole, color);
    whole += at.height;
    return [...incoming, outgoing];
  });
}

function flow(fromX: number, from: Stacked, toX: number, toY: number, color: string): string {
  const half = written((fromX + toX) / 2);
  const [x, right] = [written(fromX), written(toX)];
  const [top, low] = [written(from.y + TOP), written(from.y + TOP + from.height)];
  const [toTop, toLow] = [written(toY + TOP), written(toY + TOP + from.height)];
  return element('path', {
    d:
      `M${x} ${top}C${half} ${top} ${half} ${toTop} ${right} ${toTop}` +
      `V${toLow}C${half} ${toLow} ${half} ${low} ${x} ${low}Z`,
    ...{ fill: color, 'fill-opacity': '0.28', stroke: color, 'stroke-opacity': '0.4' },
    'stroke-width': '0.4',
  });
}

function node(
  { left, width }: { readonly left: number; readonly width: number },
  { y, height }: Stacked,
  fill: string,
  name: string,
): string {
  return rectangle({ x: left, y: y + TOP, width, height }, { class: name, fill });
}

function sourceShapes(
  { node: source, at }: Placed<SankeySource>,
  { numbers, words }: FigureInput,
): readonly string[] {
  const emission = numbers.emission(source.kgCo2e);
  const y = at.y + TOP + at.height / 2 + 4.5;
  const right = LABELS.right - textWidth(emission, SIZE.text) - 8;
  const name = fitted(sourceName(source, words), right - LABELS.left, SIZE.text);
  return [
    node(ITEM, at, `#${STAGE_COLORS[source.stage]}`, 'item'),
    textAt(name, right, y, { anchor: 'end', color: source.name === null ? INK.quiet : INK.text }),
    textAt(emission, LABELS.right, y, { anchor: 'end' }),
  ];
}

function sourceName({ name, count }: SankeySource, words: FigureInput['words']): string {
  if (name === null) return fill(words.others, { count });
  return name.trim() === '' ? words.unnamed : name;
}

function stageShapes(
  { node: stage, at }: Placed<SankeyStage>,
  sum: number,
  { texts, numbers, words }: FigureInput,
): readonly string[] {
  const [x, y] = [STAGE.left + STAGE.width + 8, at.y + TOP + at.height / 2];
  const told = fill(words.withShare, {
    emission: numbers.emission(stage.kgCo2e),
    share: numbers.share(stage.kgCo2e / sum),
  });
  return [
    node(STAGE, at, `#${STAGE_COLORS[stage.stage]}`, 'stage'),
    rectangle(
      { x: x - 4, y: y - 16, width: textWidth(told, SIZE.small) + 8, height: 33 },
      { fill: '#ffffff', 'fill-opacity': '0.72', rx: 3 },
    ),
    textAt(texts.stages[stage.stage], x, y - 3),
    textAt(told, x, y + 12, { size: SIZE.small }),
  ];
}

function stageTold(
  { stage, kgCo2e, sources }: SankeyStage,
  sum: number,
  { texts, words, numbers }: FigureInput,
): string {
  const list = sources.map((source) =>
    fill(words.named, {
      name: sourceName(source, words),
      value: numbers.emission(source.kgCo2e),
    }),
  );
  return fill(words.sankeyStage, {
    stage: texts.stages[stage],
    emission: numbers.emission(kgCo2e),
    share: numbers.share(kgCo2e / sum),
    list: strung(list, words.comma),
  });
}
