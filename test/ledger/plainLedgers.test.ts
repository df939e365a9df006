import fc from 'fast-check';
import { gasResults } from '../../src/core/gases/gasResults';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';
import { PLAIN_SETS, plainGwp } from '../support/plain/plainGwp';
import { SEEDED } from '../support/seeded';

/*
 * Ledgers worked out once more from what was typed into them, in plain loops: what the inventory has
 * settled already (the way back, the weighing of gases) is part of the comparison here.
 */

type Rows = readonly (readonly CellContent[])[];

const MODES = { 公路: 0.1, 铁路: 0.02, 水路: 0.015 } as const;
const MODE_NAMES = ['公路', '铁路', '水路'] as const;
const NAMES = ['钢板', '铝锭', '铜线', '铸件', '纸箱'] as const;

const FREIGHT_FACTORS: Rows = [
  ['名称', '排放因子', '单位'],
  ...MODE_NAMES.map((mode) => [mode, MODES[mode], 'kgCO2e/(t·km)']),
];

const KG_PER_TONNE = 1000;

interface Load {
  readonly tonnes: number;
  readonly km: number;
  /** The way back, where a column gives it; 0 where nothing comes back. */
  readonly backKm: number;
  readonly mode: (typeof MODE_NAMES)[number];
  readonly returns: boolean;
}

const anyLoad: fc.Arbitrary<Load> = fc.record({
  tonnes: fc.integer({ min: 1, max: 90_000 }).map((kg) => kg / KG_PER_TONNE),
  km: fc.integer({ min: 1, max: 3000 }),
  backKm: fc.integer({ min: 1, max: 3000 }),
  mode: fc.constantFrom(...MODE_NAMES),
  returns: fc.boolean(),
});

/** One of each name; at least one vehicle comes back, or there is nothing to ask. */
const anyLoads = fc
  .array(anyLoad, { minLength: 2, maxLength: NAMES.length })
  .filter((loads) => loads.some(({ returns }) => returns));

type Way = 'remark' | 'column';

const RETURN_COLUMN: Readonly<Record<Way, string>> = { remark: '备注', column: '返程空驶距离(km)' };

function freightSheet(loads: readonly Load[], way: Way): Rows {
  const cell = ({ returns, backKm }: Load): CellContent => {
    if (!returns) return null;
    return way === 'remark' ? '空车返回' : backKm;
  };
  return [
    ['货物', '重量(t)', '运输距离(km)', '运输方式', RETURN_COLUMN[way]],
    ...loads.map((load, index) => [
      NAMES[index] ?? '',
      load.tonnes,
      load.km,
      load.mode,
      cell(load),
    ]),
  ];
}

/** As one would add it up on paper. */
function plainFreight(loads: readonly Load[], way: Way, isCounted: boolean): number {
  let sum = 0;
  for (const { tonnes, km, backKm, mode, returns } of loads) {
    let distance = km;
    if (returns && isCounted) distance += way === 'remark' ? km : backKm;
    sum += tonnes * distance * MODES[mode];
  }
  return sum;
}

/** Each run reads one or two ledgers. */
const RUNS = { ...SEEDED, numRuns: 60 };

describe('freight of any ledger whose vehicles come back empty', () => {
  it.each(['remark', 'column'] as const)(
    'is that of a plain calculation, with the way back told by a %s counted or not',
    (way) => {
      fc.assert(
        fc.property(anyLoads, fc.boolean(), (loads, isCounted) => {
          const sheets = [
            gridOf('运输', freightSheet(loads, way)),
            gridOf('因子', FREIGHT_FACTORS),
          ];
          const first = footprintOf(sheets);
          const asked = first.inventory.questions.filter(({ code }) => code === 'empty-return');
          expect(asked).toHaveLength(1);
          const counted = way === 'remark' ? 'double' : 'added';
          const answer = isCounted ? counted : 'included';
          const answers = Object.fromEntries(asked.map(({ id }) => [id, answer]));
          const { footprint } = footprintOf(sheets, answers);
          const plain = plainFreight(loads, way, isCounted);
          const total = footprint.products[0]?.totalKgCo2e ?? Number.NaN;
          expect(Math.abs(total - plain)).toBeLessThanOrEqual(1e-9 * Math.max(1, plain));
        }),
        RUNS,
      );
    },
  );
});

/** Gases with the header of their column, and how they are told in the results. */
const GAS_COLUMNS = [
  ['化石CO2(kg/TJ)', 'CO2', 'CO2'],
  ['化石甲烷(kg/TJ)', 'CH4-fossil', 'CH4-fossil'],
  ['N2O(kg/TJ)', 'N2O', 'N2O'],
  ['生物源CO2(kg/TJ)', 'CO2', 'biogenic'],
] as const;

const FUELS = ['天然气', '柴油', '生物质'] as const;

interface Burnt {
  readonly gigajoules: number;
  /** kg for one TJ, in the order of the columns. */
  readonly factors: readonly number[];
}

const anyBurnt: fc.Arbitrary<readonly Burnt[]> = fc.array(
  fc.record({
    gigajoules: fc.integer({ min: 1, max: 50_000 }),
    factors: fc.tuple(...GAS_COLUMNS.map(() => fc.integer({ min: 1, max: 99_000 }))),
  }),
  { minLength: FUELS.length, maxLength: FUELS.length },
);

const GJ_PER_TJ = 1000;

/** kg CO2e by what they are told as; what is biogenic is in no total. */
function plainGases(burnt: readonly Burnt[], set: string): Readonly<Record<string, number>> {
  const sums: Record<string, number> = { total: 0 };
  for (const { gigajoules, factors } of burnt) {
    factors.forEach((factor, at) => {
      const [, gas, told] = GAS_COLUMNS[at] ?? ['', '', ''];
      // AR4 does not tell the origins of methane apart.
      const key = set === 'AR4' && told === 'CH4-fossil' ? 'CH4-non-fossil' : told;
      const kgCo2e = (gigajoules / GJ_PER_TJ) * factor * plainGwp(gas, set);
      sums[key] = (sums[key] ?? 0) + kgCo2e;
      if (key !== 'biogenic') sums['total'] = (sums['total'] ?? 0) + kgCo2e;
    });
  }
  return sums;
}

describe('fuels of any ledger with factors by gas', () => {
  it('are those of a plain calculation by every GWP set, biogenic carbon apart', () => {
    fc.assert(
      fc.property(anyBurnt, fc.constantFrom(...PLAIN_SETS), (burnt, set) => {
        const used = burnt.map(({ gigajoules }, at) => [FUELS[at] ?? '', gigajoules, 'GJ']);
        const factors = burnt.map((one, at) => [FUELS[at] ?? '', ...one.factors]);
        const { footprint, inventory } = footprintOf(
          [
            gridOf('能耗', [['能源', '用量', '单位'], ...used]),
            gridOf('因子', [['燃料', ...GAS_COLUMNS.map(([header]) => header)], ...factors]),
          ],
          { 'setting:gwp': set },
        );
        const [product] = footprint.products;
        if (product === undefined) throw new Error('There is no product.');
        const stages = product.stages.map(({ stage }) => stage);
        const found = new Map<string, number>([['total', product.totalKgCo2e ?? Number.NaN]]);
        for (const { key, kgCo2e } of gasResults(product, stages, set)) found.set(key, kgCo2e);
        const plain = plainGases(burnt, set);
        expect([...found.keys()].sort()).toEqual(Object.keys(plain).sort());
        for (const [key, kgCo2e] of Object.entries(plain)) {
          const difference = Math.abs((found.get(key) ?? Number.NaN) - kgCo2e);
          expect([key, difference <= 1e-9 * Math.max(1, kgCo2e)]).toEqual([key, true]);
        }
        expect(inventory.questions.map(({ code }) => code)).not.toContain('missing-factor');
      }),
      RUNS,
    );
  });
});
