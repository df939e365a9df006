import { recordChanges } from '../../../src/report/record/recordChanges';
import type { RecordedFigure, ReportRecord } from '../../../src/report/record/reportRecord';
import type { Contest } from '../benchRow';

const PRODUCTS = 100;
const ITEMS = 100;
const TIMES = 4;

/** What is compared with the last report is linear only if no product is looked for among all others. */
export function sinceGrowth(): Contest {
  const [few, many] = [pairOf(PRODUCTS), pairOf(TIMES * PRODUCTS)];
  return {
    id: 'since-growth',
    goal: 1.25,
    better: 'lower',
    about: `recordChanges of ${String(TIMES * PRODUCTS)} products with ${String(ITEMS)} items, each amount another and every other item renamed / ${String(TIMES)} times of ${String(PRODUCTS)}`,
    candidate: () => Float64Array.of(changed(many) / (ITEMS + 2)),
    reference: () => {
      const counts = Array.from({ length: TIMES }, () => changed(few));
      return Float64Array.of(counts.reduce((all, count) => all + count, 0) / (ITEMS + 2));
    },
    expected: Float64Array.of(TIMES * PRODUCTS),
  };
}

type Pair = readonly [before: ReportRecord, now: ReportRecord];

/** Of every other item the amount is another, of the others the name: all of them are told, and all sums. */
function pairOf(products: number): Pair {
  return [recordOf(products, false), recordOf(products, true)];
}

function recordOf(products: number, isLater: boolean): ReportRecord {
  const figures = Array.from({ length: products }, (_, index) => figuresOf(index, isLater)).flat();
  return {
    date: '2025-03-01',
    gwp: 'AR6',
    boundary: 'found',
    answers: new Map(),
    figures,
  };
}

function figuresOf(index: number, isLater: boolean): readonly RecordedFigure[] {
  const product = `泵${String(index)}`;
  const items = Array.from({ length: ITEMS }, (_, row) => itemOf(product, row, isLater));
  const kgCo2e = items.reduce((sum, item) => sum + (item.kgCo2e ?? NaN), 0);
  const sum = { ...items[0], product, name: '', found: '', cells: '', kgCo2e } as RecordedFigure;
  return [{ ...sum, kind: 'total', stage: null, amount: 1 }, { ...sum, kind: 'stage' }, ...items];
}

function itemOf(product: string, row: number, isLater: boolean): RecordedFigure {
  const isRenamed = isLater && row % 2 === 1;
  const amount = isLater && row % 2 === 0 ? row + 2 : row + 1;
  return {
    kind: 'item',
    product,
    stage: 'rawMaterial',
    name: `${isRenamed ? '新' : ''}材料${String(row)}`,
    found: String(amount),
    amount,
    unit: 'kg',
    factorFound: '2',
    factor: 2,
    kgCo2e: 2 * amount,
    cells: `材料!C${String(row + 2)}`,
    share: '',
  };
}

function changed([before, now]: Pair): number {
  const present = { holds: () => false, bearingOf: () => 'other' as const };
  return recordChanges(before, now, present).changes.length;
}
