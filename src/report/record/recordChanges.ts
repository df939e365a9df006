import type { Stage } from '../../core/study/stage';
import type { ChangeReason, Holds } from './changeReason';
import { amountReason, itemReasons, isSameFigure, type Compared } from './itemReasons';
import { pairedFigures, type FigurePair } from './pairedFigures';
import type { RecordedFigure, ReportRecord } from './reportRecord';

/** A figure that is not what the report says. */
export interface FigureChange {
  readonly kind: RecordedFigure['kind'];
  readonly product: string;
  readonly stage: RecordedFigure['stage'];
  readonly name: string;
  /** As in the report; null where it had none. */
  readonly before: RecordedFigure | null;
  /** As it is now; null where there is none any more. */
  readonly now: RecordedFigure | null;
  /** What is different; of totals and stages what their items' changes come from. */
  readonly reasons: readonly ChangeReason[];
}

/** What has changed since a report. */
export interface RecordChanges {
  /** Of the report: 2025-03-01. */
  readonly date: string;
  /** Totals first, then stages, then items by the size of their change. */
  readonly changes: readonly FigureChange[];
}

const ORDER: readonly RecordedFigure['kind'][] = ['total', 'stage', 'item'];

/**
 * Compares a report with what would be reported now.
 * @param before the record of the last report
 * @param now the record that a report made now would leave
 * @param holds what the ledger's cells hold now
 */
export function recordChanges(
  before: ReportRecord,
  now: ReportRecord,
  holds: Holds,
): RecordChanges {
  const compared: Compared = {
    isOtherGwp: before.gwp !== now.gwp,
    isOtherAnswer: !isSameAnswers(before.answers, now.answers),
    holds,
  };
  const pairs = pairedFigures(before.figures, now.figures);
  const items = pairs.flatMap((pair) => itemChange(pair, compared));
  const sums = pairs.flatMap((pair) => sumChange(pair, pairs, items, compared));
  const bySize = [...items].sort((a, b) => sizeOf(b) - sizeOf(a));
  const changes = [...sums, ...bySize];
  return {
    date: before.date,
    changes: ORDER.flatMap((kind) => changes.filter((change) => change.kind === kind)),
  };
}

type Answers = ReportRecord['answers'];

function isSameAnswers(before: Answers, now: Answers): boolean {
  return before.size === now.size && [...before].every(([id, text]) => now.get(id) === text);
}

function itemChange([before, now]: FigurePair, compared: Compared): readonly FigureChange[] {
  const figure = now ?? before;
  if (figure?.kind !== 'item') return [];
  const reasons = itemReasons(before, now, compared);
  return reasons.length === 0 ? [] : [changeOf(figure, [before, now], reasons)];
}

/** A total or stage differs for the reasons of its items, of the boundary, and of the output. */
function sumChange(
  pair: FigurePair,
  pairs: readonly FigurePair[],
  items: readonly FigureChange[],
  compared: Compared,
): readonly FigureChange[] {
  const [before, now] = pair;
  const figure = now ?? before;
  if (figure === null || figure.kind === 'item') return [];
  const isRenamed = before !== null && now !== null && before.product !== now.product;
  const isSame = before !== null && now !== null && isSameFigure(before.kgCo2e, now.kgCo2e);
  if (isSame)
    return isRenamed && figure.kind === 'total' ? [changeOf(figure, pair, ['renamed'])] : [];
  const reasons = new Set<ChangeReason>([
    ...itemsReasons(figure, pairs, items),
    ...(isOtherBoundary(figure, pairs) ? (['method'] as const) : []),
    ...outputReasons(pair, compared),
  ]);
  if (reasons.size === 0 && before === null) reasons.add('added');
  if (reasons.size === 0 && now === null) reasons.add('removed');
  // No item, no boundary, no output: what a unit is, or what is shared, was decided otherwise.
  if (reasons.size === 0) reasons.add(compared.isOtherAnswer ? 'correction' : 'data');
  return [changeOf(figure, pair, [...reasons])];
}

/** Only of items that are in the sum, then or now, and whose own figures differ. */
function itemsReasons(
  { product, stage }: RecordedFigure,
  pairs: readonly FigurePair[],
  items: readonly FigureChange[],
): readonly ChangeReason[] {
  const counted = stagesOf(product, pairs, 'either');
  return items
    .filter((item) => item.product === product && item.stage !== null)
    .filter((item) => (stage === null ? counted.has(item.stage as Stage) : item.stage === stage))
    .filter(({ before, now }) => !isSameFigure(before?.kgCo2e ?? null, now?.kgCo2e ?? null))
    .flatMap(({ reasons }) => reasons)
    .filter((reason) => reason !== 'renamed');
}

/** A stage that has items now as before, and is in the total only now, or only before. */
function isOtherBoundary(
  { product, stage }: RecordedFigure,
  pairs: readonly FigurePair[],
): boolean {
  const both = stagesOf(product, pairs, 'both');
  const either = stagesOf(product, pairs, 'either');
  const moved = [...either].filter(
    (one) => !both.has(one) && pairs.some((pair) => isItemOf(pair, product, one)),
  );
  return stage === null ? moved.length > 0 : moved.includes(stage);
}

function isItemOf([before, now]: FigurePair, product: string, stage: Stage): boolean {
  return before !== null && now?.kind === 'item' && now.product === product && now.stage === stage;
}

function stagesOf(
  product: string,
  pairs: readonly FigurePair[],
  when: 'both' | 'either',
): ReadonlySet<Stage> {
  return new Set(
    pairs.flatMap(([before, now]) => {
      const figure = now ?? before;
      if (figure?.kind !== 'stage' || figure.product !== product || figure.stage === null)
        return [];
      return when === 'either' || (before !== null && now !== null) ? [figure.stage] : [];
    }),
  );
}

function outputReasons([before, now]: FigurePair, compared: Compared): readonly ChangeReason[] {
  if (before?.kind !== 'total' || now === null) return [];
  if (isSameFigure(before.amount, now.amount)) return [];
  return [amountReason(before, now, compared)];
}

function changeOf(
  { kind, product, stage, name }: RecordedFigure,
  [before, now]: FigurePair,
  reasons: readonly ChangeReason[],
): FigureChange {
  return { kind, product, stage, name, before, now, reasons };
}

/** An item that has appeared or gone changes by all that it is. */
function sizeOf({ before, now }: FigureChange): number {
  const [one, other] = [before, now].flatMap((figure) => figure?.kgCo2e ?? []);
  if (one === undefined) return 0;
  return Math.abs(other === undefined ? one : other - one);
}
