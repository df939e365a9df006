import { APARTS, type Apart } from './gasPart';

/**
 * Whether something stands apart from all sums.
 * @param key of a gas or of what stands apart
 */
export function isApart(key: string): key is Apart {
  return APARTS.some((apart) => apart === key);
}
