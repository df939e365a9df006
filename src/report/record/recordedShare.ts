import {
  ALLOCATION_METHODS,
  type AllocatedPart,
  type AllocationMethod,
} from '../../core/study/allocation';

/** In place of a share, in a record that was first written when shares were not kept. */
export const UNKNOWN_SHARE = '?';

/** What a product got of an amount that several share: `key / total` of it. */
export interface RecordedShare {
  readonly method: AllocationMethod;
  readonly key: number;
  readonly total: number;
}

/**
 * A share as the record keeps it, in any language alike: by-mass 60/200.
 * @param part of an activity; undefined where the amount is its product's own
 */
export function shareText(part: AllocatedPart | undefined): string {
  if (part === undefined) return '';
  const { key, allocation } = part;
  return `${allocation.method} ${String(key.value)}/${String(allocation.total)}`;
}

/**
 * Reads such a text.
 * @param text by-mass 60/200
 * @returns null for any other
 */
export function readShare(text: string): RecordedShare | null {
  const [, word, ...numbers] = /^(\S+) (\S+)\/(\S+)$/.exec(text) ?? [];
  const method = ALLOCATION_METHODS.find((one) => one === word);
  const [key, total] = numbers.map(Number);
  if (method === undefined || key === undefined || total === undefined) return null;
  return Number.isFinite(key) && total > 0 && Number.isFinite(total)
    ? { method, key, total }
    : null;
}

/**
 * What part of the whole a text says; an amount without a share is its product's own.
 * @param text by-mass 60/200, or nothing
 */
export function sharedPart(text: string): number | null {
  if (text === '') return 1;
  const share = readShare(text);
  return share === null ? null : share.key / share.total;
}
