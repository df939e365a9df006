/** Digits behind the point, as in the PCF sheets. */
const DIGITS = 3;
const MOST_DIGITS_OF_EFFECT = 3;

/**
 * Emissions as shown: 55,924.529.
 * @param kgCo2e the figure, unrounded
 */
export function emissionText(kgCo2e: number): string {
  return kgCo2e.toLocaleString('en-US', {
    minimumFractionDigits: DIGITS,
    maximumFractionDigits: DIGITS,
  });
}

/** What a share of less than this is shown as would read 0.0 %. */
const LEAST_SHARE = 0.0005;

/**
 * A share as shown: 98.2%; what is not nothing is never shown as 0.
 * @param share 0 to 1; negative for a credit
 */
export function shareText(share: number): string {
  if (share > 0 && share < LEAST_SHARE) return '<0.1%';
  if (share < 0 && share > -LEAST_SHARE) return '−<0.1%';
  return share.toLocaleString('en-US', {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/**
 * A change of a total, with its sign: +12.5 or −3; one too small to show is said to be so.
 * @param kgCo2e the change
 */
export function effectText(kgCo2e: number): string {
  if (kgCo2e === 0) return '0';
  const size = Math.abs(kgCo2e);
  const least = 10 ** -MOST_DIGITS_OF_EFFECT;
  const sign = kgCo2e < 0 ? '−' : '+';
  if (size < least) return `${sign}<${String(least)}`;
  const digits = size.toLocaleString('en-US', { maximumFractionDigits: MOST_DIGITS_OF_EFFECT });
  return `${sign}${digits}`;
}
