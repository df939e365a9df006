import { fill } from './fill';

/**
 * Parts in one line, each put behind the others by a pattern of the language: {one}, {other}.
 * @param parts in their order
 * @param between the pattern
 * @returns an empty text where there is no part
 */
export function strung(parts: readonly string[], between: string): string {
  return parts.length === 0 ? '' : parts.reduce((one, other) => fill(between, { one, other }));
}
