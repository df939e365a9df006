import { groupedBy } from '../../core/groupedBy';
import type { Bearing, ChangeReason, Compared, Present } from './changeReason';
import { isSameFigure } from './agreement';
import type { FigureChange } from './figureChange';
import { itemReasons } from './itemReasons';
import { pairedFigures, type FigurePair } from './pairedFigures';
import type { RecordedFigure, ReportRecord } from './reportRecord';
import { sumReasons, type ProductChanges } from './sumReasons';

/** By what figures were calculated. */
export type RecordedMethod = Pick<ReportRecord, 'gwp' | 'boundary'>;

/** What has changed since a report. */
export interface RecordChanges {
  /** Of the report: 2025-03-01. */
  readonly date: string;
  /** The method of the report, and the present one. */
  readonly method: { readonly before: RecordedMethod; readonly now: RecordedMethod };
  /** Totals first, then stages, then items by the size of their change. */
  readonly changes: readonly FigureChange[];
}

const ORDER: readonly RecordedFigure['kind'][] = ['total', 'stage', 'item'];

/**
 * Compares a report with what would be reported now.
 * @param before the record of the last report
 * @param now the record that a report made now would leave
 * @param present what stands in the workbook now
 */
export function recordChanges(
  before: ReportRecord,
  now: ReportRecord,
  present: Present,
): RecordChanges {
  const compared = comparedBy(before, now, present);
  const pairs = pairedFigures(before.figures, now.figures);
  const products = [...groupedBy(pairs, productOf).values()].map((own): ProductChanges => {
    return { pairs: own, items: own.flatMap((pair) => itemChange(pair, compared)) };
  });
  const sums = products.flatMap((product) =>
    product.pairs.flatMap((pair) => sumChange(pair, product, compared)),
  );
  const items = products.flatMap((product) => product.items);
  const bySize = [...items].sort((a, b) => sizeOf(b) - sizeOf(a));
  const changes = [...sums, ...bySize];
  return {
    date: before.date,
    method: { before: methodOf(before), now: methodOf(now) },
    changes: ORDER.flatMap((kind) => changes.filter((change) => change.kind === kind)),
  };
}

function methodOf({ gwp, boundary }: ReportRecord): RecordedMethod {
  return { gwp, boundary };
}

function comparedBy(before: ReportRecord, now: ReportRecord, present: Present): Compared {
  const ids = new Set([...before.answers.keys(), ...now.answers.keys()]);
  const others = [...ids].filter((id) => before.answers.get(id) !== now.answers.get(id));
  const bearings = new Set<Bearing>(others.map(present.bearingOf));
  return {
    isOtherGwp: before.gwp !== now.gwp,
    isOtherAnswer: others.length > 0,
    isOtherSharing: bearings.has('sharing'),
    isOtherKey: bearings.has('key'),
    holds: present.holds,
  };
}

function productOf([before, now]: FigurePair): string {
  return (now ?? before)?.product ?? '';
}

function itemChange([before, now]: FigurePair, compared: Compared): readonly FigureChange[] {
  const figure = now ?? before;
  if (figure?.kind !== 'item') return [];
  const reasons = itemReasons(before, now, compared);
  return reasons.length === 0 ? [] : [changeOf(figure, [before, now], reasons)];
}

function sumChange(
  pair: FigurePair,
  product: ProductChanges,
  compared: Compared,
): readonly FigureChange[] {
  const [before, now] = pair;
  const figure = now ?? before;
  if (figure === null || figure.kind === 'item') return [];
  const isRenamed = before !== null && now !== null && before.product !== now.product;
  const isSame = before !== null && now !== null && isSameFigure(before.kgCo2e, now.kgCo2e);
  if (!isSame) return [changeOf(figure, pair, sumReasons(pair, product, compared))];
  return isRenamed && figure.kind === 'total' ? [changeOf(figure, pair, ['renamed'])] : [];
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
