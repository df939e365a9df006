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
  | 'missing-period'
  | 'variant-without-amount'
  | 'date-cell'
  | 'not-a-count'
  | 'number-as-text'
  | 'full-width-text'
  | 'approximate-value'
  | 'bound-value'
  | 'comma-settled'
  | 'footnote-dropped'
  | 'unreadable-value'
  | 'gwp-unreadable'
  | 'hidden-row'
  | 'blank-or-placeholder'
  | 'merged-value-carried'
  | 'subtotal-ignored'
  | 'result-column-ignored'
  | 'duplicate-quantity-column'
  | 'plan-column-ignored'
  | 'loss-not-counted'
  | 'per-unit-differs'
  | 'loss-in-amounts'
  | 'loss-rate-blank'
  | 'loss-rate-wrong'
  | 'column-not-used'
  | 'biogenic-factor-apart'
  | 'parameter-not-counted'
  | 'inclusion-doubtful'
  | 'share-without-whole'
  | 'rows-not-charged'
  | 'sum-in-doubt'
  | 'output-column-not-used'
  | 'output-months-missing'
  | 'output-months-left-out'
  | 'factor-no-source'
  | 'supplier-factor'
  | 'factor-incoherent'
  | 'factor-implausible'
  | 'factor-duplicate'
  | 'factor-boundary'
  | 'boundary-mismatch'
  | 'factor-year'
  | 'factor-region'
  | 'electricity-series'
  | 'standard-superseded'
  | 'mass-balance'
  | 'cut-off'
  | 'percent-out-of-range'
  | 'future-year'
  | 'co2-only-factor'
  | 'biogenic-apart'
  | 'gwp-not-used'
  | 'gwp-not-latest'
  | 'factor-unit'
  | 'negative-amount'
  | 'credit'
  | 'unit-converted'
  | 'own-generation-total'
  | 'own-generation-doubtful'
  | 'certificate-unused'
  | 'certificate-exceeds'
  | 'hidden-column'
  | 'formula-skips-text'
  | 'outlier'
  | 'allocation-needed'
  | 'allocated'
  | 'shared-left-out'
  | 'of-which-ignored'
  | 'assembly-ignored'
  | 'goods-not-counted'
  | 'assembly-part-ignored'
  | 'statistic-row-ignored'
  | 'note-row-ignored'
  | 'no-journey'
  | 'row-not-included'
  | 'duplicate-row'
  | 'product-carried'
  | 'table-not-understood'
  | 'period-choice'
  | 'period-mixed'
  | 'output-without-product'
  | 'declared-unit-differs'
  | 'answer-unusable'
  | 'record-unreadable'
  | 'nothing-found'
  | 'input-missing'
  | DifferenceCode
  | 'subtotal-mismatch'
  | 'total-mismatch'
  | 'value-conflict'
  | 'not-distinctive'
  | 'workbook-differs-from-core';

/** What can be the matter with a figure that the ledger states, by the kind of slip. */
export type DifferenceCode =
  'row-counted-twice' | 'row-left-out' | 'scale-slip' | 'digits-swapped' | 'rounding-only';

/** One cause, with all the cells that show it. `effectKgCo2e` = used − correct, where known. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly cells: readonly CellRef[];
  readonly effectKgCo2e: number | null;
  /**
   * What the sentence in `texts` is filled with. `cases` is how many findings of items or tables this
   * cause was met in, where it was several.
   */
  readonly values: FindingValues;
  /** Of several cases: the names of what is affected, each once, where it has names. */
  readonly items?: readonly string[];
  /**
   * Why a stated figure differs: the explanations that fit, each of one or several causes. More than
   * one explanation means that they fit equally.
   */
  readonly explanations?: readonly (readonly FindingCause[])[];
  /** The finding that explains this one, wholly or in part. */
  readonly within?: FindingKey;
}

/** What a sentence is filled with. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** One cause within an explanation; `kind` is the key of its sentence in `texts`. */
export interface FindingCause {
  readonly kind: CauseKind;
  readonly values: FindingValues;
}

/** Causes as they are told; `carried` is told by another finding, `rows-shown` by the rows' own. */
export type CauseKind =
  DifferenceCode | 'scale-slip-sum' | 'digits-swapped-sum' | 'carried' | 'rows-shown';

/** Names a finding: a code stands at most once at a cell. */
export interface FindingKey {
  readonly code: FindingCode;
  readonly at: CellRef;
}
