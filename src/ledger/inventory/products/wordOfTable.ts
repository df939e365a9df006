import type { ReadTable } from '../../ledger';
import type { NamedProduct } from './namedProduct';

/** A table, and what its title or its sheet's name says of the product. */
export interface WordOfTable {
  readonly table: ReadTable;
  readonly product: NamedProduct;
  /** What sort of data it gives. */
  readonly kind: string;
  /** What the name has beyond the words of any ledger; empty where it tells no product. */
  readonly word: string;
}
