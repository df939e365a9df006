import type { Appearance } from '../theme/pageTheme';

/** Colours of series that name none, distinguishable on light and on dark. */
const PALETTE = ['2f7f5f', 'd9921a', '3b7fb6', '8e6baf', 'c8553d', '7a7a7a', '4aa3a2', 'b5651d'];
const CONTRAST = ['ffffff', 'ffff00', '3ff23f', '1aebff', 'ff8ad8', 'ffb000'];

/**
 * The colour a series or slice is drawn in. In high contrast the chart's own colours give way.
 * @param own colour the chart states, RRGGBB
 * @param index of the series or slice
 * @param appearance of the page
 */
export function chartColor(own: string | null, index: number, appearance: Appearance): string {
  if (appearance === 'contrast') return `#${CONTRAST[index % CONTRAST.length] ?? 'ffffff'}`;
  return `#${own ?? PALETTE[index % PALETTE.length] ?? '7a7a7a'}`;
}
