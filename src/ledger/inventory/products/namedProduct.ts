import type { CellRef } from '../../../core/cellRef';
import type { NameSource } from '../../../core/study/inventory';

/** A product's name and where it stands. */
export interface NamedProduct {
  readonly name: string;
  readonly nameSource: NameSource;
  readonly at: CellRef | null;
}
