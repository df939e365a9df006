import type { Ratio } from '../../core/quantities/conversionRatio';

/**
 * What the ledger gives of something of which a part is calculated with: 10,618 lb of a batch, of which one gallon
 * takes a thousandth.
 * @param each the part, in any unit
 * @param part which part it is
 */
export function wholeOf(each: number, { numerator, denominator }: Ratio): number {
  return (each * denominator) / numerator;
}
