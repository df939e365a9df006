import type { ActivityRow } from '../../ledger';
import type { factorOf } from './factorsOf';
import { isAsked } from './isAsked';

/**
 * Whether a row has a factor of its own of which something is still asked, or of which something is wrong.
 * @param row a row with activity data
 * @param read what its factor came to
 */
export function hasOwn({ factor }: ActivityRow, read: ReturnType<typeof factorOf> | null): boolean {
  if (factor === null || read === null || 'factor' in read) return false;
  return factor.value.kind === 'figure' || isAsked(factor.value);
}
