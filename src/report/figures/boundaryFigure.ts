import type { Item } from '../../core/study/footprint';
import { fill } from '../../texts/fill';
import { strung } from '../../texts/strung';
import { STAGE_COLORS } from '../stageColors';
import { boundaryStages, type BoundaryStage } from './boundaryStages';
import type { Figure, FigureInput } from './figure';
import { figureBasis, type FigureBasis } from './figureBasis';
import { footnotes } from './footnotes';
import { itemOrder } from './itemOrder';
import { notAllocated } from './notDrawn';
import { element, figureOf, INK, rectangle, SIZE, textAt, written } from './shapes';
import { fitted, wrapped } from './textWidth';

const MOST_INPUTS = 3;
const LINE = 17;
const TOP = 44;
const REASON_LINE = 15;
const BETWEEN = 22;
const FRAME = { left: 6, right: 476 };
const INPUTS = { left: 20, right: 284 };
const STAGE = { left: 314, width: 148, height: 62 };
const OUTSIDE = { left: 494, width: 140 };

/** A stage with its place and what goes into it. */
interface Row extends BoundaryStage {
  readonly top: number;
  readonly height: number;
  readonly inputs: readonly string[];
}

/**
 * The life cycle as boxes: those that are counted inside the dashed system boundary, with the largest of
 * what goes into them, the others outside, with the reason.
 * @param input what is drawn
 */
export function boundaryFigure(input: FigureInput): Figure {
  const { words, texts, product, method, numbers } = input;
  const basis = figureBasis(input);
  const rows = rowsOf(input);
  const bottom = endOf(rows.filter(({ outside }) => outside === null)) + 62;
  const end = Math.max(bottom, endOf(rows));
  const notes = notAllocated(input);
  const beneath = footnotes(notes, end + 8);
  const boundary = fill(words.boundary, { boundary: texts.boundaries[method.boundary] });
  const total =
    basis.total === null ? words.totalUnknown : `${numbers.emission(basis.total)} ${basis.unit}`;
  return figureOf(
    [
      frame(boundary, bottom),
      ...arrowsBetween(rows),
      ...rows.flatMap((row) =>
        row.outside === null ? insideShapes(row, input, basis) : outsideShapes(row, input),
      ),
      ...productShapes(product.product.name, total, bottom, words),
      ...beneath.shapes,
    ],
    end + 10 + beneath.height,
    told(rows, boundary, notes, input),
  );
}

/** Each side of the frame is filled from the top, in the order of the life cycle. */
function rowsOf(input: FigureInput): readonly Row[] {
  const tops = { inside: TOP, outside: TOP };
  return boundaryStages(input).map((stage) => {
    const side = stage.outside === null ? 'inside' : 'outside';
    const inputs = stage.outside === null ? inputsOf(stage, input) : [];
    const height =
      stage.outside === null
        ? Math.max(STAGE.height, inputs.length * LINE)
        : 30 + reasonLines(stage.outside).length * REASON_LINE;
    const row = { ...stage, top: tops[side], height, inputs };
    tops[side] += height + (stage.outside === null ? BETWEEN : 10);
    return row;
  });
}

function reasonLines(reason: string): readonly string[] {
  return wrapped(reason, OUTSIDE.width - 16, SIZE.small);
}

/** Where the lowest of these rows ends. */
function endOf(rows: readonly Row[]): number {
  return Math.max(TOP, ...rows.map(({ top, height }) => top + height));
}

/** The largest items by name, and how many there are beside them. */
function inputsOf({ stage }: BoundaryStage, { product, words }: FigureInput): readonly string[] {
  const own = product.items.filter(({ activity }) => activity.stage === stage);
  const known = own.filter((item): item is Item & { readonly kgCo2e: number } => {
    return item.kgCo2e !== null;
  });
  const ordered = known
    .map((item) => ({ item, kgCo2e: Math.abs(item.kgCo2e) }))
    .sort(itemOrder)
    .map(({ item }) => item.activity.name.trim() || words.unnamed);
  const names = [...new Set(ordered)];
  const shown = names.slice(0, names.length > MOST_INPUTS + 1 ? MOST_INPUTS : MOST_INPUTS + 1);
  const rest = own.filter(({ activity }) => {
    return !shown.includes(activity.name.trim() || words.unnamed);
  }).length;
  return rest === 0 ? shown : [...shown, fill(words.others, { count: rest })];
}

function frame(boundary: string, bottom: number): string {
  const box = {
    ...{ x: FRAME.left, y: 8 },
    ...{ width: FRAME.right - FRAME.left, height: bottom - 8 },
  };
  const dashed = { fill: 'none', stroke: INK.text, 'stroke-width': 1.4, rx: 8 };
  return (
    rectangle(box, { class: 'boundary', ...dashed, 'stroke-dasharray': '7 5' }) +
    textAt(fitted(boundary, box.width - 28, SIZE.text), INPUTS.left, 29)
  );
}

/** From each stage inside to the next one inside. */
function arrowsBetween(rows: readonly Row[]): readonly string[] {
  const inside = rows.filter(({ outside }) => outside === null);
  const x = STAGE.left + STAGE.width / 2;
  return inside.slice(1).map((row, index) => {
    const before = inside[index] as Row;
    return arrow({ x, y: boxOf(before).y + STAGE.height }, { x, y: boxOf(row).y });
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function arrow(from: Point, to: Point): string {
  const isDown = from.x === to.x;
  const [x, y] = [to.x, to.y];
  const head = isDown
    ? `${written(x - 4)},${written(y - 7)} ${written(x + 4)},${written(y - 7)}`
    : `${written(x - 7)},${written(y - 4)} ${written(x - 7)},${written(y + 4)}`;
  const end = isDown ? { x2: x, y2: y - 6 } : { x2: x - 6, y2: y };
  return (
    element('line', { x1: from.x, y1: from.y, ...end, stroke: INK.quiet, 'stroke-width': 1.2 }) +
    element('polygon', { points: `${written(x)},${written(y)} ${head}`, fill: INK.quiet })
  );
}

/** The box of a stage inside stands in the middle of its row. */
function boxOf({ top, height }: Row): Point & { readonly width: number; readonly height: number } {
  const y = top + (height - STAGE.height) / 2;
  return { x: STAGE.left, y, width: STAGE.width, height: STAGE.height };
}

function insideShapes(
  row: Row,
  { texts, words, numbers }: FigureInput,
  basis: FigureBasis,
): readonly string[] {
  const box = boxOf(row);
  const color = `#${STAGE_COLORS[row.stage]}`;
  const middle = box.y + STAGE.height / 2;
  const x = box.x + STAGE.width / 2 + 3;
  const kg = row.result === null ? null : basis.stageOf(row.result);
  const share = row.result?.share ?? null;
  const lines = [
    texts.stages[row.stage],
    kg === null ? words.noFigure : numbers.emission(kg),
    ...(share === null ? [] : [numbers.share(share)]),
  ];
  const first = middle + 4.5 - ((lines.length - 1) * LINE) / 2;
  const inputsTop = row.top + (row.height - row.inputs.length * LINE) / 2 + 13;
  return [
    ...row.inputs.map((name, index) =>
      textAt(
        fitted(name, INPUTS.right - INPUTS.left, SIZE.text),
        INPUTS.right,
        inputsTop + index * LINE,
        {
          anchor: 'end',
        },
      ),
    ),
    arrow({ x: INPUTS.right + 6, y: middle }, { x: STAGE.left, y: middle }),
    rectangle(box, { class: 'inside', fill: '#ffffff', stroke: color, 'stroke-width': 1.4 }),
    rectangle({ ...box, width: 6 }, { fill: color }),
    ...lines.map((line, index) =>
      textAt(line, x, first + index * LINE, {
        anchor: 'middle',
        ...(index > 0 && { size: SIZE.small, color: INK.quiet }),
      }),
    ),
  ];
}

function outsideShapes(
  { stage, outside, top, height }: Row,
  { texts }: FigureInput,
): readonly string[] {
  const reason = reasonLines(outside ?? '');
  const x = OUTSIDE.left + OUTSIDE.width / 2;
  return [
    rectangle(
      { x: OUTSIDE.left, y: top, width: OUTSIDE.width, height },
      { class: 'outside', fill: '#f5f7fa', stroke: INK.line, 'stroke-dasharray': '3 3', rx: 4 },
    ),
    textAt(texts.stages[stage], x, top + 20, { anchor: 'middle', color: INK.quiet }),
    ...reason.map((line, index) =>
      textAt(line, x, top + 37 + index * REASON_LINE, {
        ...{ anchor: 'middle', size: SIZE.small, color: INK.quiet },
      }),
    ),
  ];
}

function productShapes(
  name: string,
  total: string,
  bottom: number,
  words: FigureInput['words'],
): readonly string[] {
  const width = FRAME.right - FRAME.left - 28;
  return [
    element('line', {
      ...{ x1: INPUTS.left, x2: FRAME.right - 14, y1: bottom - 46, y2: bottom - 46 },
      ...{ stroke: INK.faint, 'stroke-width': 1 },
    }),
    textAt(fitted(name, width, SIZE.text), INPUTS.left, bottom - 28),
    textAt(fitted(`${words.total} ${total}`, width, SIZE.text), INPUTS.left, bottom - 11),
  ];
}

function told(
  rows: readonly Row[],
  boundary: string,
  notes: readonly string[],
  { words, texts, product }: FigureInput,
): string {
  const inside = rows.filter(({ outside }) => outside === null);
  const outside = rows.filter((row) => row.outside !== null);
  const list = inside.map(({ stage, inputs }) =>
    fill(words.insideTold, { stage: texts.stages[stage], inputs: strung(inputs, words.comma) }),
  );
  const others = outside.map((row) =>
    fill(words.outsideTold, { stage: texts.stages[row.stage], reason: row.outside ?? '' }),
  );
  const alt = fill(words.boundaryAlt, {
    ...{ product: product.product.name, boundary },
    inside: list.length === 0 ? words.none : strung(list, words.between),
    outside: others.length === 0 ? words.none : strung(others, words.between),
  });
  return strung([alt, ...notes], words.afterSentence);
}
