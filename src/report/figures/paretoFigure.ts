import { compensatedSum } from '../../core/calculation/compensatedSum';
import { fill } from '../../texts/fill';
import { strung } from '../../texts/strung';
import { STAGE_COLORS } from '../stageColors';
import { drawnItems } from './drawnItems';
import { FIGURE_WIDTH, type Figure, type FigureInput } from './figure';
import { figureBasis } from './figureBasis';
import { footnotes } from './footnotes';
import type { Valued } from './itemOrder';
import { element, figureOf, HATCHED, INK, rectangle, SIZE, textAt, written } from './shapes';
import { fitted, textWidth } from './textWidth';

/** So many items have a bar of their own; the others share one. */
const MOST_BARS = 11;
const ROW = 34;
const BAR = 18;
const TOP = 44;
const NAMES = { left: 4, right: 226 };
const BARS = { left: 234, least: 40 };
/** The line of the sums, from 0 to 100 %. */
const SUMS = { left: 436, right: 576 };

/** A bar: one item, or all others together. */
interface ParetoRow {
  readonly name: string;
  readonly below: string;
  readonly kgCo2e: number;
  /** Of this and all above, as a part of what is drawn. */
  readonly sumShare: number;
  readonly color: string;
}

/**
 * The items that emit most, the largest first, and beside them how their sum grows to the whole.
 * @param input what is drawn
 */
export function paretoFigure(input: FigureInput): Figure {
  const { words, texts, numbers, product } = input;
  const basis = figureBasis(input);
  const { items, sum, notes } = drawnItems(input, basis);
  const rows = rowsOf(items, sum, input);
  const scale = scaleOf(rows, input);
  const bottom = TOP + Math.max(1, rows.length) * ROW;
  const said = rows.length === 0 ? [words.nothingToDraw, ...notes] : notes;
  const beneath = footnotes(said, bottom + 4);
  const alt = fill(words.paretoAlt, {
    ...{ product: product.product.name, unit: basis.unit },
    list: strung(
      rows.map(({ name, below, kgCo2e, sumShare }) =>
        fill(words.paretoItem, {
          name: below === '' ? name : fill(texts.notes.itemOfStage, { item: name, stage: below }),
          ...{ emission: numbers.emission(kgCo2e), share: numbers.share(sumShare) },
        }),
      ),
      words.between,
    ),
  });
  return figureOf(
    [
      ...frame(basis.unit, bottom, input),
      ...rows.flatMap((row, index) => rowShapes(row, TOP + index * ROW, scale, input)),
      ...sumLine(rows),
      ...beneath.shapes,
    ],
    bottom + 6 + beneath.height,
    strung(rows.length === 0 ? said : [alt, ...notes], words.afterSentence),
  );
}

function rowsOf(
  items: readonly Valued[],
  sum: number,
  { texts, words }: FigureInput,
): readonly ParetoRow[] {
  const count = items.length > MOST_BARS + 1 ? MOST_BARS : items.length;
  const shown = items.slice(0, count);
  const rest = items.slice(count);
  const sumTo = (end: number): number =>
    compensatedSum(shown.slice(0, end).map(({ kgCo2e }) => kgCo2e)) / sum;
  const rows = shown.map(({ item, kgCo2e }, index): ParetoRow => {
    const { name, stage } = item.activity;
    return {
      ...{ kgCo2e, name: name.trim() === '' ? words.unnamed : name },
      below: texts.stages[stage],
      sumShare: sumTo(index + 1),
      color: `#${STAGE_COLORS[stage]}`,
    };
  });
  if (rest.length === 0) return rows;
  const others: ParetoRow = {
    name: fill(words.others, { count: rest.length }),
    below: '',
    kgCo2e: compensatedSum(rest.map(({ kgCo2e }) => kgCo2e)),
    sumShare: 1,
    color: HATCHED,
  };
  return [...rows, others];
}

/** Pixels of 1 kg: the longest number still has its room behind the longest bar. */
function scaleOf(rows: readonly ParetoRow[], { numbers }: FigureInput): number {
  const widths = rows.map(({ kgCo2e }) => textWidth(numbers.emission(kgCo2e), SIZE.text));
  const room = SUMS.left - 24 - BARS.left - Math.max(0, ...widths);
  return Math.max(BARS.least, room) / Math.max(...rows.map(({ kgCo2e }) => kgCo2e));
}

/** The heads of the columns, and the scale of the sums. */
function frame(unit: string, bottom: number, { words }: FigureInput): readonly string[] {
  const quiet = { size: SIZE.small, color: INK.quiet };
  const marks = [0, 0.5, 1].flatMap((share) => {
    const x = sumAt(share);
    return [
      element('line', {
        ...{ x1: x, x2: x, y1: TOP - 6, y2: bottom - 6 },
        ...{ stroke: share === 0 ? INK.line : INK.faint, 'stroke-width': 1 },
      }),
      textAt(`${String(share * 100)} %`, x, TOP - 10, { ...quiet, anchor: 'middle' }),
    ];
  });
  return [
    textAt(fitted(unit, SUMS.left - BARS.left - 8, SIZE.small), BARS.left, 14, quiet),
    textAt(words.sumShare, SUMS.left, 14, quiet),
    ...marks,
    element('line', {
      ...{ x1: BARS.left, x2: BARS.left, y1: TOP - 6, y2: bottom - 6 },
      ...{ stroke: INK.line, 'stroke-width': 1 },
    }),
  ];
}

function rowShapes(
  { name, below, kgCo2e, sumShare, color }: ParetoRow,
  top: number,
  scale: number,
  { numbers }: FigureInput,
): readonly string[] {
  const width = kgCo2e * scale;
  const room = NAMES.right - NAMES.left;
  const middle = top + BAR / 2 + 4.5;
  const behind = BARS.left + width + 6;
  const isSingle = below === '';
  const quiet = { size: SIZE.small, color: INK.quiet };
  return [
    textAt(fitted(name, room, SIZE.text), NAMES.right, isSingle ? middle : top + 7, {
      anchor: 'end',
    }),
    ...(isSingle ? [] : [textAt(below, NAMES.right, top + 21, { ...quiet, anchor: 'end' })]),
    rectangle(
      { x: BARS.left, y: top, width, height: BAR },
      color === HATCHED
        ? { class: 'bar', fill: color, stroke: INK.line }
        : { class: 'bar', fill: color },
    ),
    textAt(numbers.emission(kgCo2e), behind, middle),
    textAt(numbers.share(sumShare), FIGURE_WIDTH - 4, middle, { anchor: 'end' }),
  ];
}

function sumLine(rows: readonly ParetoRow[]): readonly string[] {
  const points = rows.map(({ sumShare }, index) => ({
    x: sumAt(sumShare),
    y: TOP + index * ROW + BAR / 2,
  }));
  if (points.length === 0) return [];
  const path = points.map(({ x, y }) => `${written(x)},${written(y)}`).join(' ');
  return [
    element('polyline', { points: path, fill: 'none', stroke: INK.text, 'stroke-width': 1.5 }),
    ...points.map(({ x, y }) => element('circle', { cx: x, cy: y, r: 3.5, fill: INK.text })),
  ];
}

function sumAt(share: number): number {
  return SUMS.left + share * (SUMS.right - SUMS.left);
}
