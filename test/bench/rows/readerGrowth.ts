import type { Contest } from '../benchRow';
import { ledgerGrids, sumOfAmounts } from '../ledgers';
import { amountsRead } from './readerPerCell';

const ROWS = 5000;
const TIMES = 4;

/** A reader that is linear takes as long for four times the rows as for the rows four times. */
export function readerGrowth(): Contest {
  const [few, many] = [ledgerGrids(ROWS), ledgerGrids(TIMES * ROWS)];
  return {
    id: 'reader-growth',
    goal: 1.5,
    better: 'lower',
    about: `readLedger of ${String(TIMES * ROWS)} rows / ${String(TIMES)} times of ${String(ROWS)}`,
    candidate: () => Float64Array.of(amountsRead(many) / sumOfAmounts(TIMES * ROWS)),
    reference: () => {
      const sums = Array.from({ length: TIMES }, () => amountsRead(few));
      return Float64Array.of(
        sums.reduce((all, sum) => all + sum, 0) / (TIMES * sumOfAmounts(ROWS)),
      );
    },
    expected: Float64Array.of(1),
  };
}
