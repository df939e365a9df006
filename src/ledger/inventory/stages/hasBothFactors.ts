import type { ActivityRow } from '../../ledger';

/**
 * Whether a row gives a factor for its goods and one for their freight.
 * @param row with activity data
 */
export function hasBothFactors({ factor, freightFactor }: ActivityRow): boolean {
  return factor?.value.kind === 'figure' && freightFactor !== null;
}
