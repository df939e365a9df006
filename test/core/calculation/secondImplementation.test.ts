import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { calculateFootprint } from '../../../src/core/calculation/calculateFootprint';
import { conversionRatio } from '../../../src/core/quantities/conversionRatio';
import { BOUNDARIES, type Boundary } from '../../../src/core/study/boundary';
import { GWP100, GWP_SETS, type GwpSet } from '../../../src/core/gases/gwpTable';
import { gwp } from '../../../src/core/gases/gwp';
import type { Inventory } from '../../../src/core/study/inventory';
import { contentOf } from '../../support/openedWorkbook';
import { footprintOf } from '../../support/footprintOf';
import { anyInventory } from '../../support/plain/anyInventory';
import { differences } from '../../support/plain/differences';
import { plainFootprint } from '../../support/plain/plainFootprint';
import { ALL_PLAIN_GWP, PLAIN_GWP, PLAIN_SETS, plainGwp } from '../../support/plain/plainGwp';
import { PLAIN_UNITS, type PlainUnitName } from '../../support/plain/plainUnits';
import { SEEDED } from '../../support/seeded';
import { ALL_UNITS } from '../../support/unitSamples';

const ALL = Object.keys(BOUNDARIES) as Boundary[];
/** Of a thousand inventories: enough that a slip in one kind of row shows. */
const AT_LEAST = 40;
const MANY = { ...SEEDED, numRuns: 1000 };

function differencesOf(
  inventory: Inventory,
  boundary: Boundary,
  set: GwpSet = 'AR6',
): readonly string[] {
  const footprint = calculateFootprint(inventory, { gwp: set, boundary });
  return differences(footprint, plainFootprint(inventory, boundary, set));
}

const anyStudy = fc
  .constantFrom(...GWP_SETS)
  .chain((set) => fc.tuple(anyInventory(set), fc.constant(set)));

/** What a random inventory holds, so that the comparison cannot pass by being empty. */
function tallied(inventories: readonly Inventory[]): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {};
  const count = (what: string): void => {
    tally[what] = (tally[what] ?? 0) + 1;
  };
  for (const inventory of inventories) {
    const plain = plainFootprint(inventory, 'cradle-to-gate', 'AR6');
    for (const { code } of plain.problems) count(code);
    for (const { ledgerTotalKgCo2e, totalKgCo2e, complete, stages } of plain.products) {
      if (complete) count('complete');
      if (ledgerTotalKgCo2e !== null) count('total');
      if (ledgerTotalKgCo2e !== null && totalKgCo2e === null) count('without an output');
      if (stages.some(({ ledgerCredits }) => ledgerCredits !== null)) count('credits');
      const keys = stages.flatMap(({ gases }) => Object.keys(gases));
      for (const key of new Set(keys)) count(key);
    }
  }
  return tally;
}

describe('the core and a plain second implementation', () => {
  it('agree to 1e-9 in every item, stage, gas, credit, share and total of any inventory, by any GWP set', () => {
    fc.assert(
      fc.property(anyStudy, fc.constantFrom(...ALL), ([inventory, set], boundary) => {
        expect(differencesOf(inventory, boundary, set)).toEqual([]);
      }),
      MANY,
    );
  });

  it('are compared over inventories that hold all there is', () => {
    const tally = tallied(fc.sample(anyInventory('AR6'), MANY));
    for (const what of [
      ...['missing-quantity', 'missing-distance', 'missing-factor', 'factor-unit', 'outlier'],
      ...['complete', 'total', 'without an output', 'credits'],
      ...['biogenic', 'landUse', 'aircraft', 'combustion', 'upstream'],
      ...Object.keys(PLAIN_GWP),
    ]) {
      expect([what, Math.min(tally[what] ?? 0, AT_LEAST)]).toEqual([what, AT_LEAST]);
    }
  });

  it.each(['jiuda-three-sheets', 'jiuda-combined-subtotals', 'yunling-pumps-invented'])(
    'agree on the ledger %s, within any boundary',
    async (name) => {
      const file = await readFile(join(__dirname, '../../cases', name, 'ledger.xlsx'));
      const { inventory } = footprintOf((await contentOf(file)).sheets);
      expect(inventory.activities.length).toBeGreaterThan(10);
      for (const boundary of ALL) expect(differencesOf(inventory, boundary)).toEqual([]);
    },
  );
});

describe('the potentials of the plain implementation', () => {
  it('are those of the core, of every gas that it knows and of no other', () => {
    const ofCore = Object.entries(GWP100).map(([gas, sets]) => [
      gas,
      PLAIN_SETS.map((set) => sets[set]),
    ]);
    expect(Object.fromEntries(ofCore)).toEqual(ALL_PLAIN_GWP);
  });

  it('are what the core answers', () => {
    const gases = Object.keys(PLAIN_GWP) as (keyof typeof PLAIN_GWP)[];
    for (const set of PLAIN_SETS) {
      expect(gases.map((gas) => gwp(gas, set))).toEqual(gases.map((gas) => plainGwp(gas, set)));
    }
  });
});

describe('the units of the plain implementation', () => {
  const names = Object.keys(PLAIN_UNITS) as PlainUnitName[];
  const pairs = names.flatMap((from) => names.map((to) => [from, to] as const));

  it('are all that the core knows', () => {
    expect([...names].sort()).toEqual([...ALL_UNITS].sort());
  });

  // From the definitions of pound, foot, litre and calorie; see plainUnits.ts.
  it('convert to each other as those of the core do, and refuse what those refuse', () => {
    const differing = pairs.filter(([from, to]) => {
      const ratio = conversionRatio(from, to);
      const isOneKind = PLAIN_UNITS[from].kind === PLAIN_UNITS[to].kind;
      if (!ratio.ok || !isOneKind) return ratio.ok !== isOneKind;
      const plain = PLAIN_UNITS[from].size / PLAIN_UNITS[to].size;
      const core = ratio.value.numerator / ratio.value.denominator;
      return Math.abs(plain / core - 1) > 1e-12;
    });
    expect(differing).toEqual([]);
  });
});
