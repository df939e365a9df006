import { calculateFootprint } from '../../src/core/calculation/calculateFootprint';
import type { Footprint } from '../../src/core/study/footprint';
import type { Inventory } from '../../src/core/study/inventory';
import { buildInventory } from '../../src/ledger/buildInventory';
import { gwpSetIn } from '../../src/ledger/inventory/questions/gwpSetIn';
import { readLedger } from '../../src/ledger/readLedger';
import type { Grid } from '../../src/workbook/grid';

/**
 * Reads and calculates sheets, for tests.
 * @param grids the sheets
 * @param answers by question id
 */
export function footprintOf(
  grids: readonly Grid[],
  answers: Readonly<Record<string, string>> = {},
): { readonly inventory: Inventory; readonly footprint: Footprint } {
  const given = new Map(Object.entries(answers));
  const gwp = gwpSetIn(given);
  const inventory = buildInventory(readLedger(grids), given);
  return { inventory, footprint: calculateFootprint(inventory, { gwp, boundary: 'found' }) };
}

/**
 * Stage sums by product, as one object that a test can compare.
 * @param footprint the results
 */
export function stageSums({
  products,
}: Footprint): Readonly<Record<string, Readonly<Record<string, number | null>>>> {
  return Object.fromEntries(
    products.map(({ product, stages }) => [
      product.name,
      Object.fromEntries(
        stages.map(({ stage, kgCo2e }) => [
          stage,
          kgCo2e === null ? null : Number(kgCo2e.toPrecision(12)),
        ]),
      ),
    ]),
  );
}
