import { readLedger } from '../../../src/ledger/readLedger';
import type { Grid } from '../../../src/workbook/grid';
import type { Contest } from '../benchRow';
import { amountsParsed, ledgerGrids, ledgerRows, sumOfAmounts } from '../ledgers';

const ROWS = 10_000;

/** From cells to a ledger as read, nothing joined: its tables, their columns, what each row says. */
export function readerPerCell(): Contest {
  const grids = ledgerGrids(ROWS);
  const payload = JSON.stringify(ledgerRows(ROWS));
  return {
    id: 'reader-per-cell',
    goal: null,
    better: 'lower',
    about: `readLedger of ${String(4 * ROWS)} cells / JSON.parse of the same cells`,
    candidate: () => Float64Array.of(amountsRead(grids)),
    reference: () => Float64Array.of(amountsParsed(payload)),
    expected: Float64Array.of(sumOfAmounts(ROWS)),
  };
}

/**
 * The sum of all amounts that the reader finds.
 * @param grids a ledger
 */
export function amountsRead(grids: readonly Grid[]): number {
  let sum = 0;
  for (const { amount } of readLedger(seenFirst(grids)).activityRows) {
    const first = amount?.parts[0];
    if (first?.kind === 'figure') sum += first.figure.evidence.value;
  }
  return sum;
}

/**
 * The grids as nobody has seen them: what is remembered of a sheet is remembered by its grid.
 * @param grids a ledger
 */
export function seenFirst(grids: readonly Grid[]): readonly Grid[] {
  return grids.map((grid) => ({ ...grid }));
}
