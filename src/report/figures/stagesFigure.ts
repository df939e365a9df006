import { BOUNDARIES } from '../../core/study/boundary';
import type { StageResult } from '../../core/study/footprint';
import { STAGES, type Stage } from '../../core/study/stage';
import { fill } from '../../texts/fill';
import { strung } from '../../texts/strung';
import { STAGE_COLORS } from '../stageColors';
import { FIGURE_WIDTH, type Figure, type FigureInput } from './figure';
import { figureBasis, type FigureBasis } from './figureBasis';
import { footnotes } from './footnotes';
import { notDrawn } from './notDrawn';
import { element, figureOf, HATCHED, INK, rectangle, SIZE, textAt } from './shapes';
import { fitted, textWidth } from './textWidth';

const ROW = 36;
const BAR = 20;
const TOP = 26;
const BARS = { left: 132, right: 408, least: 60 };
/** Between a bar and the words behind it. */
const SPACE = 8;

/** A line of the figure. */
interface StageRow {
  readonly stage: Stage;
  /** Null where nothing is known. */
  readonly value: number | null;
  readonly isInside: boolean;
  readonly words: string;
}

/**
 * Bars of what each stage emits, with its share. Stages outside the boundary are hatched; of those
 * without a figure there is no bar, but words.
 * @param input what is drawn
 */
export function stagesFigure(input: FigureInput): Figure {
  const { words, texts, product, numbers } = input;
  const basis = figureBasis(input);
  const rows = rowsOf(input, basis);
  const axis = axisOf(rows);
  const bottom = TOP + rows.length * ROW;
  const notes = footnotes([...incomplete(input), ...notDrawn(input, basis)], bottom + 34);
  const total =
    basis.total === null ? words.totalUnknown : `${numbers.emission(basis.total)} ${basis.unit}`;
  const shapes = [
    textAt(basis.unit, BARS.left, 14, { size: SIZE.small, color: INK.quiet }),
    ...rows.flatMap((row, index) => rowShapes(row, TOP + index * ROW, axis, texts.stages)),
    element('line', {
      ...{ x1: axis.zero, x2: axis.zero, y1: TOP - 4, y2: bottom },
      ...{ stroke: INK.line, 'stroke-width': 1 },
    }),
    textAt(words.total, BARS.left - SPACE, bottom + 20, { anchor: 'end' }),
    textAt(fitted(total, FIGURE_WIDTH - BARS.left, SIZE.text), BARS.left, bottom + 20),
    ...notes.shapes,
  ];
  const told = rows.map((row) =>
    fill(words.named, { name: texts.stages[row.stage], value: row.words }),
  );
  const alt = fill(words.stagesAlt, {
    ...{ product: product.product.name, unit: basis.unit, total },
    list: strung(told, words.between),
  });
  const said = strung([alt, ...incomplete(input), ...notDrawn(input, basis)], words.afterSentence);
  return figureOf(shapes, bottom + 30 + notes.height, said);
}

function rowsOf(input: FigureInput, basis: FigureBasis): readonly StageRow[] {
  const asked: readonly Stage[] = BOUNDARIES[input.method.boundary];
  const byStage = new Map(input.product.stages.map((result) => [result.stage, result]));
  return STAGES.flatMap((stage): StageRow[] => {
    const result = byStage.get(stage);
    if (result !== undefined) return [rowOf(result, input, basis)];
    const isMissing = asked.includes(stage) && input.method.boundary !== 'found';
    return isMissing
      ? [{ stage, value: null, isInside: true, words: input.words.nothingInLedger }]
      : [];
  });
}

function rowOf(result: StageResult, { words, numbers }: FigureInput, basis: FigureBasis): StageRow {
  const { stage, share, inBoundary } = result;
  const value = basis.stageOf(result);
  const emission = value === null ? words.noFigure : numbers.emission(value);
  const told = inBoundary
    ? share === null || value === null
      ? emission
      : fill(words.withShare, { emission, share: numbers.share(share) })
    : fill(words.outsideValue, { emission });
  return { stage, value, isInside: inBoundary, words: told };
}

interface Axis {
  readonly zero: number;
  /** Pixels of 1 kg. */
  readonly scale: number;
}

/** Negative stages, where more is taken back than used, are on the left of the axis. */
function axisOf(rows: readonly StageRow[]): Axis {
  const values = rows.flatMap(({ value }) => value ?? []);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const widest = Math.max(0, ...rows.map(({ words }) => textWidth(words, SIZE.text)));
  const right = Math.min(BARS.right, FIGURE_WIDTH - SPACE - 4 - widest);
  const length = Math.max(BARS.least, right - BARS.left);
  const scale = most === least ? 0 : length / (most - least);
  return { zero: BARS.left - least * scale, scale };
}

function rowShapes(
  { stage, value, isInside, words }: StageRow,
  top: number,
  { zero, scale }: Axis,
  names: Readonly<Record<Stage, string>>,
): readonly string[] {
  const middle = top + BAR / 2 + 4.5;
  const name = fitted(names[stage], BARS.left - SPACE - 4, SIZE.text);
  const length = value === null ? 0 : value * scale;
  const behind = Math.max(zero, zero + length) + SPACE;
  const color = `#${STAGE_COLORS[stage]}`;
  return [
    textAt(name, BARS.left - SPACE, middle, { anchor: 'end' }),
    ...(value === null
      ? []
      : [
          rectangle(
            { x: Math.min(zero, zero + length), y: top, width: Math.abs(length), height: BAR },
            isInside
              ? { class: 'bar', fill: color }
              : { class: 'bar', fill: HATCHED, stroke: INK.line },
          ),
        ]),
    textAt(fitted(words, FIGURE_WIDTH - behind, SIZE.text), behind, middle, {
      color: value === null || !isInside ? INK.quiet : INK.text,
    }),
  ];
}

/** Stages that are summed although something is missing in them. */
function incomplete({ product, texts, words }: FigureInput): readonly string[] {
  const names = product.stages
    .filter(({ inBoundary, complete, kgCo2e, ledgerKgCo2e }) => {
      return inBoundary && !complete && (kgCo2e ?? ledgerKgCo2e) !== null;
    })
    .map(({ stage }) => texts.stages[stage]);
  return names.length === 0 ? [] : [fill(words.incomplete, { stages: strung(names, words.comma) })];
}
