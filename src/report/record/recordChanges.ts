import type { RecordedFigure, ReportRecord } from './reportRecord';

/**
 * Why a figure differs from that of the report. `data`: the ledger's cells hold something else.
 * `factor`: the factor is another. `method`: the GWP set or the boundary is another. `correction`: the
 * ledger is the same and read otherwise, by an answer or a corrected column. `added`, `removed`: the
 * ledger has the item only now, or no longer.
 */
export type ChangeReason = 'data' | 'factor' | 'method' | 'correction' | 'added' | 'removed';

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

/** Figures agree where |a − b| ≤ 1e-9·max(1, |a|). */
const AGREEMENT = 1e-9;

const ORDER: readonly RecordedFigure['kind'][] = ['total', 'stage', 'item'];

/**
 * Compares a report with what would be reported now.
 * @param before the record of the last report
 * @param now the record that a report made now would leave
 */
export function recordChanges(before: ReportRecord, now: ReportRecord): RecordChanges {
  const method = before.gwp !== now.gwp || before.boundary !== now.boundary;
  const old = keyed(before.figures);
  const fresh = keyed(now.figures);
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  const pairs = keys.map((key): Pair => [old.get(key) ?? null, fresh.get(key) ?? null]);
  const items = pairs.flatMap((pair) => itemChange(pair, before.gwp !== now.gwp));
  const sums = pairs.flatMap((pair) => sumChange(pair, items, method));
  const bySize = [...items].sort((a, b) => sizeOf(b) - sizeOf(a));
  const changes = [...sums, ...bySize];
  return {
    date: before.date,
    changes: ORDER.flatMap((kind) => changes.filter((change) => change.kind === kind)),
  };
}

type Pair = readonly [before: RecordedFigure | null, now: RecordedFigure | null];

/** Items of one name are told apart by their order. */
function keyed(figures: readonly RecordedFigure[]): ReadonlyMap<string, RecordedFigure> {
  const counts = new Map<string, number>();
  return new Map(
    figures.map((figure) => {
      const { kind, product, stage, name } = figure;
      const key = JSON.stringify([kind, product, stage, name]);
      const before = counts.get(key);
      const count = before === undefined ? 1 : before + 1;
      counts.set(key, count);
      return [`${key}${String(count)}`, figure];
    }),
  );
}

function itemChange([before, now]: Pair, isOtherGwp: boolean): readonly FigureChange[] {
  const figure = now ?? before;
  if (figure?.kind !== 'item') return [];
  const reasons = itemReasons(before, now, isOtherGwp);
  return reasons.length === 0 ? [] : [changeOf(figure, [before, now], reasons)];
}

function itemReasons(
  before: RecordedFigure | null,
  now: RecordedFigure | null,
  isOtherGwp: boolean,
): readonly ChangeReason[] {
  if (before === null) return ['added'];
  if (now === null) return ['removed'];
  const reasons = new Set<ChangeReason>();
  const isAmountOther = !isSame(before.amount, now.amount) || before.unit !== now.unit;
  if (isAmountOther && before.unit === now.unit) {
    reasons.add(before.found === now.found ? 'correction' : 'data');
  }
  if (!isSame(before.factor, now.factor) || before.unit !== now.unit) {
    reasons.add(factorReason(before, now, isOtherGwp));
  }
  if (reasons.size === 0 && !isSame(before.kgCo2e, now.kgCo2e)) reasons.add('correction');
  return [...reasons];
}

function factorReason(
  before: RecordedFigure,
  now: RecordedFigure,
  isOtherGwp: boolean,
): ChangeReason {
  if (before.factorFound !== now.factorFound) return 'factor';
  return isOtherGwp ? 'method' : 'correction';
}

/** A total or stage differs for the reasons of its items, of the method, and of the output. */
function sumChange(
  [before, now]: Pair,
  items: readonly FigureChange[],
  isOtherMethod: boolean,
): readonly FigureChange[] {
  const figure = now ?? before;
  if (figure === null || figure.kind === 'item') return [];
  if (before !== null && now !== null && isSame(before.kgCo2e, now.kgCo2e)) return [];
  const reasons = new Set<ChangeReason>();
  for (const item of items) {
    const isIts = figure.stage === null || item.stage === figure.stage;
    if (item.product === figure.product && isIts) item.reasons.forEach((one) => reasons.add(one));
  }
  if (isOtherMethod) reasons.add('method');
  if (before !== null && now !== null && !isSame(before.amount, now.amount)) {
    reasons.add(before.found === now.found ? 'correction' : 'data');
  }
  if (before === null) reasons.add('added');
  if (now === null) reasons.add('removed');
  // Neither items nor method: what a unit is, or what is shared, was decided otherwise.
  if (reasons.size === 0) reasons.add('correction');
  return [changeOf(figure, [before, now], [...reasons])];
}

function changeOf(
  { kind, product, stage, name }: RecordedFigure,
  [before, now]: Pair,
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

function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= AGREEMENT * Math.max(1, Math.abs(a));
}
