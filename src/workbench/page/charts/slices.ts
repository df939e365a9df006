import type { ChartFigures } from './chartFigures';

/** A slice of a pie: its ends as parts of the whole turn. */
export interface Slice {
  readonly index: number;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The slices of a pie; a cell without a number, or below zero, has none.
 * @param figures of the chart; only its first series is shown, as in Excel
 */
export function slicesOf({ series, categories }: ChartFigures): readonly Slice[] {
  const values = categories.map((_, index) => {
    const value = series[0]?.values[index] ?? null;
    return value !== null && value > 0 ? value : null;
  });
  const whole = values.reduce<number>((sum, value) => (value === null ? sum : sum + value), 0);
  let end = 0;
  return categories.flatMap((name, index) => {
    const value = values[index] ?? null;
    if (value === null) return [];
    const from = end;
    end += value / whole;
    return [{ index, name, from, to: end }];
  });
}
