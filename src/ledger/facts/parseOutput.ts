import type { FactOutput } from '../../core/study/facts';
import { parseAmount } from '../values/parseAmount';
import { countedUnit } from '../values/countedUnit';

/**
 * How many were made: "1,200 台", "0.3万件" is 3000 件, "1200". The unit is kept as written.
 * @param text as written
 * @returns null where it is no number above 0
 */
export function parseOutput(text: string): FactOutput | null {
  const parsed = parseAmount(text);
  if (parsed === null) return null;
  const { value, unitText } = parsed;
  const { multiplier, unit } = countedUnit(unitText);
  const amount = value * multiplier;
  if (!Number.isFinite(amount) || amount <= 0) return null;
  return { amount, unit: unit === '' ? null : unit };
}

/** Outputs that differ by less than binary fractions are one. */
const AGREEMENT = 1e-9;

/**
 * Whether an output is the one that somebody else says.
 * @param output as given
 * @param amount as the other has it
 */
export function isSameOutput(
  { amount: given }: Pick<FactOutput, 'amount'>,
  amount: number,
): boolean {
  return Math.abs(given - amount) <= AGREEMENT * Math.abs(amount);
}
