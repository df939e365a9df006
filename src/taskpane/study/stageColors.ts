import type { Stage } from '../../core/study/stage';

/** Told apart on white, dark grey and black: at least 3 : 1 on each. */
export const STAGE_COLORS: Readonly<Record<Stage, string>> = {
  rawMaterial: '#2f8f6b',
  transport: '#c58400',
  production: '#3f87c7',
  distribution: '#9a6fc9',
  use: '#d0605a',
  endOfLife: '#7d858c',
};
