import type { FactEntry } from '../../core/study/facts';

/** A row of the table of study facts: a fact, or an answer that fits none. */
export interface FactRow {
  readonly id: string;
  readonly entry: FactEntry | null;
  /** What stands in the cell to be filled in. */
  readonly text: string;
}
