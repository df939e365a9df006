import type { Ratio } from '../../core/quantities/conversionRatio';

/**
 * A term multiplied by an exact ratio, as short as it can be written: D4, D4/1000, D4*3.
 * @param term a cell or formula
 * @param ratios multiplied with each other
 */
export function scaled(term: string, ...ratios: readonly Ratio[]): string {
  const factors = ratios.flatMap(({ numerator, denominator }) => [
    numerator === 1 ? '' : `*${String(numerator)}`,
    denominator === 1 ? '' : `/${String(denominator)}`,
  ]);
  return `${term}${factors.join('')}`;
}
