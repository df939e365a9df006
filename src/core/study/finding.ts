import type { CellRef } from '../cellRef';

/** error: the figure is wrong or missing; warning: an expert must look; info: what was done. */
export type Severity = 'error' | 'warning' | 'info';

/** Codes in use. A code is never renamed; its sentence stands in `texts`. */
export type FindingCode =
  | 'error-cell'
  | 'missing-factor'
  | 'missing-quantity'
  | 'missing-distance'
  | 'missing-unit'
  | 'unit-conflict'
  | 'number-as-text'
  | 'full-width-text'
  | 'approximate-value'
  | 'hidden-row'
  | 'blank-or-placeholder'
  | 'merged-value-carried'
  | 'subtotal-ignored'
  | 'result-column-ignored'
  | 'duplicate-quantity-column'
  | 'factor-no-source'
  | 'co2-only-factor'
  | 'factor-unit'
  | 'negative-amount'
  | 'outlier'
  | 'allocation-needed'
  | 'of-which-ignored'
  | 'table-not-understood'
  | 'period-choice'
  | 'answer-unusable'
  | 'nothing-found';

/** One cause, with all the cells that show it. `effectKgCo2e` = used − correct, where known. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cells: readonly CellRef[];
  readonly effectKgCo2e: number | null;
  /** What the sentence in `texts` is filled with. */
  readonly values: Readonly<Record<string, string | number>>;
}
