/** Two ways to the same result, and how they are compared. */
export interface Contest {
  readonly id: string;
  /** Candidate time ÷ reference time that is aimed at; null where none is. */
  readonly goal: number | null;
  readonly better: 'lower' | 'higher';
  /** Said above the table: what is measured against what. */
  readonly about: string;
  /** The product's way: its result is the sums by group. */
  readonly candidate: () => Float64Array;
  /** The plainest way that could be. */
  readonly reference: () => Float64Array;
  /** What both must come to, found in a third way. */
  readonly expected: Float64Array;
}

/** One line of the scorecard to be: what it is about, and how it is found. */
export interface Measure {
  readonly about: string;
  readonly row: () => BenchRow | Promise<BenchRow>;
}

/** One line of the scorecard, in the form of the JSON document. */
export interface BenchRow {
  readonly id: string;
  readonly ratio: number;
  readonly goal: number | null;
  readonly better: 'lower' | 'higher';
  readonly candidate: string;
  readonly reference: string;
  readonly rounds: number;
}
