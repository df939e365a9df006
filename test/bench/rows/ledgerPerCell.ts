import { buildInventory } from '../../../src/ledger/buildInventory';
import { readLedger } from '../../../src/ledger/readLedger';
import type { Contest } from '../benchRow';
import { amountsParsed, ledgerGrids, ledgerRows, sumOfAmounts } from '../ledgers';
import { seenFirst } from './readerPerCell';

const ROWS = 10_000;

/**
 * From cells to an inventory with every figure's evidence, against parsing the same cells as JSON:
 * how much understanding costs beside merely having the cells.
 */
export function ledgerPerCell(): Contest {
  const grids = ledgerGrids(ROWS);
  const payload = JSON.stringify(ledgerRows(ROWS));
  return {
    id: 'ledger-per-cell',
    goal: null,
    better: 'lower',
    about: `readLedger and buildInventory of ${String(4 * ROWS)} cells / JSON.parse of the same cells`,
    candidate: () =>
      Float64Array.of(amountsRead(buildInventory(readLedger(seenFirst(grids)), new Map()))),
    reference: () => Float64Array.of(amountsParsed(payload)),
    expected: Float64Array.of(sumOfAmounts(ROWS)),
  };
}

function amountsRead({ activities }: ReturnType<typeof buildInventory>): number {
  return activities.reduce((sum, { data }) => {
    return data.kind === 'amount' && data.amount !== null ? sum + data.amount.quantity.amount : sum;
  }, 0);
}
