/** A figure as somebody wrote it down. */
export interface WrittenFigure {
  readonly value: number;
  /** Digits behind the decimal point that it is written with. */
  readonly decimals: number;
}

/** One of the numbers that a stated sum adds up. */
export interface Part {
  readonly value: number;
  /** The part as the ledger writes it beside our own value; null where it does not. */
  readonly shown?: number | null;
  /** The amount that the part is proportional to, for slips made in it. */
  readonly amount?: number | null;
}

/** A sum within the sum: its own right value and what is stated. */
export interface SubSum {
  readonly value: number;
  readonly stated: number;
  /** Positions of the parts it covers. */
  readonly parts: ReadonlySet<number>;
  readonly isWrong: boolean;
}

/** Which of the numbers a cause is about. */
export type Place =
  | { readonly kind: 'part'; readonly index: number }
  | { readonly kind: 'subSum'; readonly index: number }
  | { readonly kind: 'allSubSums' }
  | { readonly kind: 'whole' };

/** One thing that is the matter. `effect` is what it adds to the sum. */
export type Cause =
  | { readonly kind: 'row-counted-twice' | 'row-left-out'; readonly at: Place }
  | { readonly kind: 'scale-slip'; readonly at: Place; readonly power: number }
  | {
      readonly kind: 'digits-swapped';
      readonly at: Place;
      /** Whether the part's own figure was mistyped or the amount it is proportional to. */
      readonly of: 'value' | 'amount';
      readonly wrote: number;
      readonly correct: number;
    }
  | { readonly kind: 'carried'; readonly subSums: readonly number[] }
  | { readonly kind: 'rows-shown' }
  | { readonly kind: 'rounding-only' };

/** What is the matter with a stated sum; `difference` is stated − computed. */
export interface Difference {
  readonly computed: number;
  readonly difference: number;
  readonly verdict: 'agrees' | 'rounding-only' | 'explained' | 'not-distinctive' | 'unexplained';
  /** Explanations that fit; one where it is explained, several (or one by chance) where it is not. */
  readonly explanations: readonly (readonly Cause[])[];
}

/** A stated sum beside what its parts come to. */
export interface Compared {
  readonly stated: WrittenFigure;
  readonly parts: readonly Part[];
  readonly subSums: readonly SubSum[];
  readonly computed: number;
  readonly difference: number;
}

/** A model of how the sum was made, and what is then left to explain. */
export interface Base {
  readonly model: 'exact' | 'shown' | 'rounded';
  readonly left: number;
}
