import type { CellRef } from '../core/cellRef';

/** Figures whose label another figure of the workbook contradicts by a power of ten. */
export interface UnitDoubt {
  /** The cells of the figures. */
  readonly cells: readonly CellRef[];
  /** The unit that they are in if the other figure is right. */
  readonly unitText: string;
  /** What contradicts: a stated total, stated results, or the same item elsewhere. */
  readonly kind: 'total' | 'results' | 'other';
  /** Where that stands, and what stands there. */
  readonly at: CellRef;
  readonly stated: string;
  /** What it should be by the label, in the unit of what is stated. */
  readonly computed: string;
  /** So many times they differ, more than one. */
  readonly times: number;
  /** The item that alone is in doubt; null where the whole column is. */
  readonly item: string | null;
}
