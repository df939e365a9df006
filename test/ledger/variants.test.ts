import fc from 'fast-check';
import { calculateFootprint } from '../../src/core/calculation/calculateFootprint';
import { buildInventory } from '../../src/ledger/buildInventory';
import { readLedger } from '../../src/ledger/readLedger';
import { JIUDA_TOTALS } from '../support/jiudaLedger';
import { variants, variantSheets } from '../support/ledgerVariant';

describe('a ledger written down in another way', () => {
  it('has the same totals, scaled as its factors are scaled', () => {
    fc.assert(
      fc.property(variants, (variant) => {
        const inventory = buildInventory(readLedger(variantSheets(variant)), new Map());
        const { products } = calculateFootprint(inventory, { gwp: 'AR6', boundary: 'found' });
        expect(products.map(({ product }) => product.name)).toEqual(variant.productNames);
        products.forEach(({ stages }, index) => {
          const expected = JIUDA_TOTALS[index];
          expect(stages.map(({ stage }) => stage)).toEqual([
            'rawMaterial',
            'transport',
            'production',
          ]);
          for (const { stage, kgCo2e, complete } of stages) {
            const sum = expected?.[stage as keyof typeof expected] ?? Number.NaN;
            const scaledSum = sum * variant.factorScale;
            expect(complete).toBe(true);
            expect(Math.abs((kgCo2e ?? Number.NaN) - scaledSum)).toBeLessThanOrEqual(
              1e-9 * Math.max(1, scaledSum),
            );
          }
        });
      }),
      { numRuns: 400 },
    );
  });
});
