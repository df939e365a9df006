/**
 * Why a figure differs from that of the report. `data`: the ledger's cells hold something else.
 * `factor`: the factor is another. `method`: the GWP set or the boundary is another. `correction`: the
 * ledger is the same and read otherwise, by an answer or a corrected column. `renamed`: the same cells
 * and figures under another name. `added`, `removed`: the ledger has the item only now, or no longer.
 */
export type ChangeReason =
  'data' | 'factor' | 'method' | 'correction' | 'renamed' | 'added' | 'removed';

/** Whether a cell of the ledger, 材料!C2, holds a text now. */
export type Holds = (cell: string, text: string) => boolean;
