/** What of the method is another: the GWP set, the boundary, or how what products share is divided. */
export const METHOD_PARTS = ['gwp', 'boundary', 'allocation'] as const;

/** One of them. */
export type MethodPart = (typeof METHOD_PARTS)[number];

/**
 * Why a figure differs from that of the report. `data`: the ledger's cells hold something else.
 * `factor`: the factor is another. `gwp`, `boundary`, `allocation`: that part of the method is another.
 * `correction`: the ledger is the same and read otherwise, by an answer or a corrected column.
 * `renamed`: the same cells and figures under another name. `added`, `removed`: the ledger has the item
 * only now, or no longer.
 */
export type ChangeReason =
  'data' | 'factor' | MethodPart | 'correction' | 'renamed' | 'added' | 'removed';

/** Whether a cell of the ledger, 材料!C2, holds a text now. */
export type Holds = (cell: string, text: string) => boolean;

/**
 * What an answer of a person bears on: whose shared amounts are and by what they are divided, what the
 * keys of the division are made of, or something else.
 */
export type Bearing = 'sharing' | 'key' | 'other';

/** What stands in the workbook now, beside the figures. */
export interface Present {
  readonly holds: Holds;
  /** By the id of an answer. */
  readonly bearingOf: (id: string) => Bearing;
}

/** What of a report and of the present bears on all figures. */
export interface Compared {
  readonly isOtherGwp: boolean;
  /** Whether people have answered anything otherwise. */
  readonly isOtherAnswer: boolean;
  /** Whether they say otherwise whose shared amounts are, or how they are divided. */
  readonly isOtherSharing: boolean;
  /** Whether what they say of products and columns, which keys are made of, is something else. */
  readonly isOtherKey: boolean;
  readonly holds: Holds;
}
