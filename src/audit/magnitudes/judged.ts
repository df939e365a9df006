import type { CellRef } from '../../core/cellRef';
import type { UnitDoubt } from '../../ledger/unitDoubt';

/** What stated figures say about the labels of others. */
export interface Judged {
  readonly doubts: readonly UnitDoubt[];
  /** Cells of figures whose label a stated figure agrees with. */
  readonly confirmed: readonly CellRef[];
}
