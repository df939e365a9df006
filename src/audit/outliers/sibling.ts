import type { Term } from '../../core/study/activity';

/** What siblings are amounts of. */
export type SiblingKind = 'amount' | 'mass' | 'distance' | 'factor';

/** A figure among others of its kind. */
export interface Sibling {
  readonly kind: SiblingKind;
  /** The item, or the factor. */
  readonly name: string;
  /** Whose it is; null for factors. */
  readonly product: string | null;
  /** In the unit that the group has in common. */
  readonly value: number;
  /** The number in the ledger that is off where the figure is. */
  readonly evidence: Term['evidence'];
  /** The unit that it stands in. */
  readonly unit: string;
}

/** Figures that should be of one size, and which way they are siblings. */
export interface SiblingGroup {
  /** Parts of one amount, mostly its months; the same thing in several rows or products; one factor. */
  readonly of: 'parts' | 'items' | 'factors';
  readonly siblings: readonly Sibling[];
}
