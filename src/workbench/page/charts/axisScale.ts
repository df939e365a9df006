/** The values an axis reaches from and to, and where it has lines. */
export interface AxisScale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED_TICKS = 5;

/**
 * An axis with round ticks that holds all values and zero.
 * @param values all that is drawn
 * @param fixed ends that the chart states; null is free
 */
export function axisScale(
  values: readonly number[],
  fixed: { readonly least: number | null; readonly most: number | null },
): AxisScale {
  const low = fixed.least ?? Math.min(0, ...values);
  const high = fixed.most ?? Math.max(0, ...values);
  const span = high > low ? high - low : 1;
  const step = roundStep(span / WANTED_TICKS);
  const least = fixed.least ?? Math.floor(low / step) * step;
  const most = fixed.most ?? Math.ceil((low + span) / step) * step;
  const count = Math.floor((most - least) / step + 1e-9);
  return { least, most, ticks: Array.from({ length: count + 1 }, (_, i) => least + i * step) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}
