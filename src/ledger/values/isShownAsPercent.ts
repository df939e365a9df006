/**
 * Whether a cell shows its number as a percentage: 0.04 as 4%.
 * @param format its number format, undefined for General
 */
export function isShownAsPercent(format: string | undefined): boolean {
  return format?.replace(/"[^"]*"/g, '').includes('%') === true;
}
