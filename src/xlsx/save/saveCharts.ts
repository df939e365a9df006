import { dropUnreached } from '../parts/dropUnreached';
import { requiredText, withPart } from '../parts/officePackage';
import { reachableParts } from '../parts/reachableParts';
import { relationshipsOf, withRelationships } from '../parts/relationships';
import { drawingPart, drawnCharts } from '../view/drawnCharts';
import { joinElement, splitElement } from '../xml/splitElement';
import { addChart, withDrawing } from './addChart';
import { editAnchor } from './editAnchor';
import { editChartReferences } from './editChartReferences';
import { savedChart } from './savedChart';
import { stableText } from './changedEntries';
import type { ChartView, SheetView } from '../../workbook/view';
import type { OfficePackage } from '../parts/officePackage';
import type { DrawnChart } from '../view/drawnCharts';
import type { PointsOf } from './savedChart';

/** The file with a sheet's charts changed. */
export interface SavedCharts {
  readonly parts: OfficePackage;
  /** Relationship to a drawing that the sheet did not have before. */
  readonly drawing: string | null;
}

interface Pair {
  readonly before: ChartView;
  readonly after: ChartView | null;
}

/**
 * Changes, adds and removes the charts of a sheet. A chart that only moves, gets another name or
 * reads other cells keeps its look; one of which more changes is drawn anew.
 * @param parts the file
 * @param sheetPart the sheet's part
 * @param before the sheet as it was
 * @param after the sheet as it is to be
 * @param pointsOf what references lead to
 */
export function saveCharts(
  parts: OfficePackage,
  sheetPart: string,
  before: Pick<SheetView, 'charts'>,
  after: Pick<SheetView, 'charts' | 'name'>,
  pointsOf: PointsOf,
): SavedCharts {
  const { pairs, added } = pairsOf(before.charts, after.charts);
  const changed = pairs.filter((pair) => stableText(pair.before) !== stableText(pair.after));
  let current = parts;
  const removed: DrawnChart[] = [];
  for (const pair of changed) {
    const file = fileChart(current, sheetPart, pairs, pair, after.name);
    if (pair.after === null) removed.push(removable(file, after.name));
    else
      current = editChart(current, sheetPart, file, pair.before, pair.after, after.name, pointsOf);
  }
  current = removeCharts(current, sheetPart, removed);
  if (added.length === 0) return { parts: current, drawing: null };
  const drawn = withDrawing(current, sheetPart);
  current = drawn.parts;
  for (const chart of added) {
    current = addChart(current, drawn.part, chart, savedChart(chart, after.name, pointsOf));
  }
  return { parts: current, drawing: drawn.relationship };
}

/** Charts are told apart by their names; of two with one name the first stays the first. */
function pairsOf(
  before: readonly ChartView[],
  after: readonly ChartView[],
): { readonly pairs: readonly Pair[]; readonly added: readonly ChartView[] } {
  const left = [...after];
  const take = (fits: (chart: ChartView) => boolean): ChartView | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const same = new Map(
    before.map((old) => [old, take((one) => stableText(one) === stableText(old))] as const),
  );
  const pairs = before.map((old) => ({
    before: old,
    after: same.get(old) ?? take(({ name }) => name === old.name),
  }));
  return { pairs, added: left };
}

function fileChart(
  parts: OfficePackage,
  sheetPart: string,
  pairs: readonly Pair[],
  pair: Pair,
  sheet: string,
): DrawnChart {
  const named = pairs.filter(({ before }) => before.name === pair.before.name);
  const drawn = drawnCharts(parts, sheetPart).filter(({ name }) => name === pair.before.name);
  const found = drawn.length === named.length ? drawn[named.indexOf(pair)] : undefined;
  if (found !== undefined) return found;
  throw new Error(`The file has no chart "${pair.before.name}" on sheet "${sheet}" to be changed`);
}

/** Whatever else stands in its group would go with it. */
function removable(file: DrawnChart, sheet: string): DrawnChart {
  if (!file.isGrouped) return file;
  throw new Error(
    `The chart "${file.name}" on sheet "${sheet}" belongs to a group of drawings and cannot be removed from it`,
  );
}

function editChart(
  parts: OfficePackage,
  sheetPart: string,
  file: DrawnChart,
  before: ChartView,
  after: ChartView,
  sheet: string,
  pointsOf: PointsOf,
): OfficePackage {
  const drawing = requiredDrawing(parts, sheetPart);
  const root = splitElement(requiredText(parts, drawing), drawing);
  const children = root.children.map((child, index) =>
    index === file.anchor
      ? { ...child, xml: editAnchor(child.xml, drawing, before, after) }
      : child,
  );
  const moved = withPart(parts, drawing, joinElement({ ...root, children }));
  const old = requiredText(parts, file.part);
  if (stableText(contentOf(before)) === stableText(contentOf(after))) return moved;
  const onlyReads = stableText(contentOf(before, true)) === stableText(contentOf(after, true));
  const xml = onlyReads
    ? editChartReferences(old, file.part, after.series)
    : savedChart(after, sheet, pointsOf);
  return withPart(moved, file.part, xml);
}

/** What the chart's own part says, with or without the cells that it reads. */
function contentOf(chart: ChartView, withoutCells = false): unknown {
  const { type, title, categoriesReversed, valueAxis } = chart;
  const series = chart.series.map((one) =>
    withoutCells ? { ...one, categories: one.categories === null, values: '' } : one,
  );
  return { type, title, categoriesReversed, valueAxis, series };
}

function removeCharts(
  parts: OfficePackage,
  sheetPart: string,
  removed: readonly DrawnChart[],
): OfficePackage {
  if (removed.length === 0) return parts;
  const drawing = requiredDrawing(parts, sheetPart);
  const root = splitElement(requiredText(parts, drawing), drawing);
  const gone = new Set(removed.map(({ anchor }) => anchor));
  const children = root.children.filter((_, index) => !gone.has(index));
  const targets = new Set(removed.map(({ part }) => part));
  const arrows = relationshipsOf(parts, drawing).filter(({ target }) => targets.has(target));
  const led = new Set([...targets].flatMap((part) => [...reachableParts(parts, part)]));
  const bare = withPart(parts, drawing, joinElement({ ...root, children }));
  const remove = new Set(arrows.map(({ id }) => id));
  return dropUnreached(withRelationships(bare, drawing, { remove, add: [] }), led);
}

function requiredDrawing(parts: OfficePackage, sheetPart: string): string {
  const drawing = drawingPart(parts, sheetPart);
  if (drawing === null) throw new Error(`${sheetPart} has no drawing`);
  return drawing;
}
