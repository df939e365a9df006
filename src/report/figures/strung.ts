import { fill } from '../../texts/fill';

/**
 * Parts of a sentence behind each other.
 * @param parts from first to last
 * @param between the pattern of two of them: {one}, {other}
 * @returns an empty text where there are none
 */
export function strung(parts: readonly string[], between: string): string {
  return parts.length === 0 ? '' : parts.reduce((one, other) => fill(between, { one, other }));
}
