import type { ChartFigures } from './chartFigures';

/** One bar, in values of the axis. */
export interface Bar {
  readonly category: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
  /** Which of the bars beside each other in the category, and of how many. */
  readonly lane: number;
  readonly lanes: number;
}

/**
 * The bars of a chart; a cell without a number has none.
 * @param figures of the chart
 */
export function barsOf({ series, categories, shape }: ChartFigures): readonly Bar[] {
  const stacking = shape?.stacking ?? 'beside';
  return categories.flatMap((_, category) => {
    const values = series.map(({ values }) => values[category] ?? null);
    if (stacking === 'beside') return besideEachOther(values, category);
    const whole = stacking === 'shares' ? values.reduce<number>(addSize, 0) : 1;
    return whole === 0 ? [] : stacked(values, category, whole);
  });
}

function addSize(sum: number, value: number | null): number {
  return value === null ? sum : sum + Math.abs(value);
}

function besideEachOther(values: readonly (number | null)[], category: number): readonly Bar[] {
  return values.flatMap((to, index) =>
    to === null
      ? []
      : [{ category, series: index, from: 0, to, lane: index, lanes: values.length }],
  );
}

/** Negative values are stacked below zero, apart from the positive ones. */
function stacked(
  values: readonly (number | null)[],
  category: number,
  whole: number,
): readonly Bar[] {
  const ends = { above: 0, below: 0 };
  return values.flatMap((value, series) => {
    if (value === null) return [];
    const side = value < 0 ? 'below' : 'above';
    const from = ends[side];
    ends[side] += value / whole;
    return [{ category, series, from, to: ends[side], lane: 0, lanes: 1 }];
  });
}
