import type { OutputRow } from '../../ledger';

/** An output with the product that it is of. */
export interface NamedOutput extends OutputRow {
  readonly name: string;
}
