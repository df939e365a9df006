import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Grid } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { contentOf } from '../support/openedWorkbook';
import { rearranged } from '../support/rearranged';
import { anyFacts } from './traits/facts';
import { ledgerOf } from './traits/ledgerOf';
import { anyTraits } from './traits/traits';

const SAMPLES = join(__dirname, '../../assets/samples');

/** Stage sums and whether they are complete, by product. */
function totalsOf(grids: readonly Grid[]): unknown {
  const { footprint } = footprintOf(grids);
  return footprint.products.map(({ product, stages }) => ({
    name: product.name,
    covered: product.declaredUnit.covered,
    stages: stages.map(({ stage, ledgerKgCo2e, missing }) => [
      stage,
      ledgerKgCo2e === null ? null : Number(ledgerKgCo2e.toPrecision(12)),
      missing,
    ]),
  }));
}

const order = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 12, maxLength: 12 });
const places = (most: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.integer({ min: 0, max: most }), { maxLength: 2 });

describe.each([
  'jiuda-three-ledgers.xlsx',
  'jiuda-combined-subtotals.xlsx',
  'yunling-pumps-invented.xlsx',
])('%s', (name) => {
  let grids: readonly Grid[];
  let totals: unknown;

  beforeAll(async () => {
    grids = (await contentOf(await readFile(join(SAMPLES, name)))).sheets;
    totals = totalsOf(grids);
  });

  function check(how: fc.Arbitrary<Parameters<typeof rearranged>[1]>): void {
    fc.assert(
      fc.property(fc.array(how, { minLength: 12, maxLength: 12 }), (ways) => {
        const moved = grids.map((grid, index) => {
          const way = ways[index % ways.length];
          return way === undefined ? grid : rearranged(grid, way);
        });
        expect(totalsOf(moved)).toEqual(totals);
      }),
      { numRuns: 25, seed: 3 },
    );
  }

  it('comes to the same with its columns in any order', () => {
    check(order.map((one) => ({ order: one, blankRows: [], blankColumns: [] })));
  });

  it('comes to the same with blank rows anywhere', () => {
    check(places(60).map((blankRows) => ({ order: [0], blankRows, blankColumns: [] })));
  });

  it('comes to the same with blank columns before, between and behind', () => {
    check(places(12).map((blankColumns) => ({ order: [0], blankRows: [], blankColumns })));
  });
});

describe('generated ledgers', () => {
  it('come to the same with blank columns before, between and behind', () => {
    fc.assert(
      fc.property(anyFacts, anyTraits, places(10), (facts, given, blankColumns) => {
        // Of tables side by side a blank column is the end of one.
        const traits =
          given.stageAs === 'beside' ? { ...given, stageAs: 'sheets' as const } : given;
        const { grids } = ledgerOf(facts, traits);
        const how = { order: [0], blankRows: [], blankColumns };
        expect(totalsOf(grids.map((grid) => rearranged(grid, how)))).toEqual(totalsOf(grids));
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
