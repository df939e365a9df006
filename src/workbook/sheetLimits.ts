/**
 * What a sheet and a cell hold at the most, by Excel's specifications and limits
 * (Microsoft Support, "Excel specifications and limits").
 */
export const SHEET_LIMITS = {
  rows: 1_048_576,
  columns: 16_384,
  /** Characters of a cell's text. */
  text: 32_767,
  /** Characters of a formula as it is typed. */
  formula: 8_192,
  /** Characters of a sheet's name. */
  name: 31,
} as const;
