import { UNIT_SLIPS, type UnitSlip } from '../../ledger/language/unitSlips';

/** Stated results rest on rounded factors: so far may a power of ten be from exact. */
const NEAR = 0.005;

/**
 * The slip that makes a computed figure what is stated.
 * @param unit the unit's key as labelled
 * @param stated value and digits behind the decimal point
 * @param computed by the label, in the same unit
 * @returns null where no usual slip explains the difference
 */
export function slipOf(
  unit: string,
  stated: { readonly value: number; readonly decimals: number },
  computed: number,
): UnitSlip | null {
  const found = UNIT_SLIPS.find(
    ({ from, times }) => from === unit && isNear(stated, computed * times),
  );
  return found ?? null;
}

/**
 * By which power of ten a stated figure is off, where it is one by which units differ.
 * @param stated value and digits behind the decimal point
 * @param computed in the same unit
 */
export function powerOf(
  stated: { readonly value: number; readonly decimals: number },
  computed: number,
): number | null {
  return [3, -3, 4, -4].find((power) => isNear(stated, computed * 10 ** power)) ?? null;
}

function isNear(
  { value, decimals }: { readonly value: number; readonly decimals: number },
  meant: number,
): boolean {
  if (value === 0 || meant === 0) return false;
  const halfDigit = 10 ** -decimals / 2;
  return Math.abs(value - meant) <= Math.max(NEAR * Math.abs(meant), halfDigit);
}

/**
 * How many times two figures differ, more than one.
 * @param slip between them
 */
export function timesOf({ times }: UnitSlip): number {
  return Math.round(times < 1 ? 1 / times : times);
}
