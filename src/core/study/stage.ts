/** Life-cycle stages in the order of the life cycle; transport is inbound. */
export const STAGES = [
  'rawMaterial',
  'transport',
  'production',
  'distribution',
  'use',
  'endOfLife',
] as const;

/** A life-cycle stage. */
export type Stage = (typeof STAGES)[number];
