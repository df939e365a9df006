import type { CellRef } from '../cellRef';
import type { EmissionFactor } from './factor';
import type { OfferReason } from './libraryOrigin';

/** Codes of doubts that only a person can settle. */
export type QuestionCode =
  | 'name-near-match'
  | 'unit-of-analysis'
  | 'unit-ambiguous'
  | 'unit-conflict'
  | 'number-ambiguous'
  | 'negative-amount'
  | 'conversion-needed'
  | 'missing-unit'
  | 'missing-factor'
  | 'missing-factor-unit'
  | 'hidden-sheet'
  | 'alternative-columns'
  | 'amount-meaning'
  | 'row-meaning'
  | 'sheet-state'
  | 'period-choice'
  | 'value-conflict'
  | 'boundary-mismatch'
  | 'allocation-needed'
  | 'allocation-key'
  | 'allocation-reason'
  | 'group-heading'
  | 'assembly-amount'
  | 'assembly-count'
  | 'sheets-of-title'
  | 'methane-origin'
  | 'gwp-missing'
  | 'gas-released'
  | 'weight-of-one'
  | 'title-of-one'
  | 'span-of-amounts'
  | 'years-of-use'
  | 'ratio-meant'
  | 'electricity-exported'
  | 'output-useful'
  | 'output-choice'
  | 'output-meaning'
  | 'empty-return'
  | 'electricity-basis'
  | 'certificate-in-factor'
  | 'loss-rate'
  | 'freight-load'
  | 'processing-energy'
  | 'inbound-goods';

/** One way to answer; `label` is ledger text or a key of `texts`. */
export interface QuestionOption {
  readonly key: string;
  readonly label: string;
  /** Where the option is a factor of the built-in library; it is shown by this, not by its label. */
  readonly offer?: FactorOffer;
}

/** A factor of the built-in library that may be meant, and why. */
export interface FactorOffer {
  readonly factor: EmissionFactor;
  readonly reason: OfferReason;
  /** The word or grade that led there; empty where the whole name did. */
  readonly told: string;
  /** What the thing is: a key of `texts.factors.classes`; null where it is not known. */
  readonly class: string | null;
}

/**
 * A doubt with its options. The id depends on code, sheet and label text, never on the row, so that
 * an answer survives inserted rows. `assumed` is null where nothing may be assumed.
 */
export interface Question {
  readonly id: string;
  readonly code: QuestionCode;
  readonly at: CellRef | null;
  /** All cells that share the doubt, where it is several. */
  readonly cells?: readonly CellRef[];
  /** Names of the items in these cells, each once. */
  readonly items?: readonly string[];
  readonly label: string;
  readonly kind: 'choice' | 'number' | 'text';
  readonly options: readonly QuestionOption[];
  readonly assumed: string | null;
  /** The answer given, or null while the question is open. */
  readonly answer: string | null;
  readonly values: Readonly<Record<string, string | number>>;
}
