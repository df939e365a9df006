import type { Ratio } from '../quantities/conversionRatio';
import type { Fact } from './facts';

/** By what an amount that several products share can be divided; the words stand in `texts`. */
export const ALLOCATION_METHODS = [
  'by-output',
  'by-mass',
  'by-hours',
  'by-price',
  'own-key',
] as const;

/** One of them. */
export type AllocationMethod = (typeof ALLOCATION_METHODS)[number];

/**
 * One number of a product's key, brought to the unit that all products have in common. The output is
 * what the product's figures are divided by, wherever it was taken from.
 */
export type KeyTerm =
  | {
      readonly kind: 'output';
      readonly value: number;
      readonly unit: string | null;
      /** Brings it into the common unit: 1000 for t where others are made in kg. */
      readonly scale: Ratio;
    }
  | {
      readonly kind: 'fact';
      readonly fact: Fact<'mass' | 'hours' | 'price'>;
      readonly value: number;
      readonly unit: string;
    }
  | { readonly kind: 'own'; readonly value: number };

/** What a product counts for: its terms multiplied with each other, a number above 0. */
export interface ProductKey {
  readonly product: string;
  readonly value: number;
  readonly terms: readonly KeyTerm[];
}

/**
 * How an amount is divided: every product gets `value / total` of it. The share is never rounded to
 * a number of its own, so that the numerators make the denominator.
 */
export interface Allocation {
  readonly method: AllocationMethod;
  /** An own key as it was written; null for the others. */
  readonly written: string | null;
  readonly keys: readonly ProductKey[];
  /** The sum of all keys. */
  readonly total: number;
}

/** A product's part of an activity that several share. */
export interface AllocatedPart {
  readonly allocation: Allocation;
  readonly key: ProductKey;
  /** Which of the study's shared activities it is a part of, from zero. */
  readonly shared: number;
}

/**
 * What a product gets of an amount.
 * @param amount of all products together
 * @param part of the product; undefined where the amount is its own
 */
export function partOf(amount: number, part: AllocatedPart | undefined): number {
  return part === undefined ? amount : (amount * part.key.value) / part.allocation.total;
}

/**
 * Whether an activity speaks for all parts of what is shared: what holds for the whole amount is told
 * once.
 * @param part of an activity; undefined where the amount is its product's own
 */
export function isFirstPart(part: AllocatedPart | undefined): boolean {
  return part === undefined || part.allocation.keys[0] === part.key;
}
