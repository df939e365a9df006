import type { Stage } from '../core/study/stage';

/** The colour of each stage in charts and figures, as RRGGBB. */
export const STAGE_COLORS: Readonly<Record<Stage, string>> = {
  rawMaterial: '1E5C46',
  transport: 'E3A72F',
  production: '3B7FB6',
  distribution: '8E6BAF',
  use: 'C8553D',
  endOfLife: '7A7A7A',
};
