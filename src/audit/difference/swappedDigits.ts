/** Beyond these a number is no longer exact to its digits. */
const MOST_DECIMALS = 9;
const LARGEST_EXACT = 1e15;

/**
 * Every number that differs from a number by two neighbouring digits swapped: 1740 → 1704, 1470,
 * 7140. None has fewer digits before the decimal point than the number itself.
 * @param value as written
 * @param decimals digits behind the decimal point it is written with; null for those it has
 */
export function swappedDigits(value: number, decimals: number | null): readonly number[] {
  const behind = decimals ?? decimalsOf(value);
  if (behind === null) return [];
  const scale = 10 ** behind;
  const whole = Math.round(Math.abs(value) * scale);
  if (whole >= LARGEST_EXACT) return [];
  const swapped: number[] = [];
  for (let place = 1; place * 10 <= whole; place *= 10) {
    const right = Math.floor(whole / place) % 10;
    const left = Math.floor(whole / place / 10) % 10;
    const isFirst = place * 100 > whole;
    if (left === right || (isFirst && right === 0 && place >= scale)) continue;
    // Swapping moves the difference of the two digits by one place: 9 times their place.
    const changed = whole + (right - left) * 9 * place;
    swapped.push((Math.sign(value) * changed) / scale);
  }
  return swapped;
}

function decimalsOf(value: number): number | null {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled))) {
      return decimals;
    }
  }
  return null;
}
