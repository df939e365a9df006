import { everythingIsFresh, noTotal, totalsAre } from '../claims';
import { edited, type Typed } from '../editCells';
import { FACTORS, HOIST, type Sample } from '../sample';
import type { Scenario } from '../scenario';

/**
 * Somebody types other factors for motor (C5) and reducer (C6), 16.82 kgCO2/kg each.
 * @param result as the product wrote it
 * @param sample the expected totals
 */
export function factors(result: Uint8Array, sample: Sample): readonly Scenario[] {
  return [
    {
      id: 'factors-20',
      file: edited(result, FACTORS, { C5: 20, C6: 20 }),
      check: (after) => [
        totalsAre('factor 20 instead of 16.82: 1844.4 kgCO2e more, the mill as before', after, {
          hoist: sample.hoist.total + (230 + 350) * (20 - 16.82),
          mill: sample.mill.total,
        }),
        everythingIsFresh('factor 20 instead of 16.82: every row is fresh', after),
      ],
    },
    ...[null, '16,82', '待定'].map((value: Typed, index): Scenario => ({
      id: `factor-unusable-${String(index)}`,
      file: edited(result, FACTORS, { C5: value }),
      check: (after) => [
        noTotal(`factor ${String(value ?? 'emptied')}: no total of the hoist`, after, HOIST),
      ],
    })),
  ];
}
