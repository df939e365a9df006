import type { Area } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(
  rows: Rows,
  merges: readonly Area[] = [],
  sheet = '清单',
): {
  readonly sums: unknown;
  readonly asked: readonly string[];
  readonly told: readonly string[];
  readonly missing: readonly string[];
} {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows, merges)]);
  const asked = inventory.questions.map(({ code }) => code);
  return {
    sums: Object.values(stageSums(footprint))[0],
    asked: asked.filter((code) => code !== 'unit-of-analysis'),
    told: inventory.findings.map(({ code }) => code),
    missing: inventory.activities.flatMap(({ name, data }) =>
      data.kind === 'amount' && data.amount === null ? [name] : [],
    ),
  };
}

const across = (left: number, right: number): Area => ({ top: 0, left, bottom: 0, right });
const down = (column: number): Area => ({ top: 0, left: column, bottom: 1, right: column });

// 甲 10 × 2 + 乙 1 × 2 = 22; 5 × 0.1 + 5 × 0.1 = 1; 4 × 0.5 + 6 × 0.5 = 5
const SUMS = { rawMaterial: 22, transport: 1, production: 5 };

describe('stages side by side, each with its factors', () => {
  const GROUPS = ['零件', '原材料', null, '运输', null, '生产', null];
  const ROWS = [
    ['甲', 10, 2, 5, 0.1, 4, 0.5],
    ['乙', 1, 2, 5, 0.1, 6, 0.5],
  ];
  const LEAVES = [
    null,
    '用量(kg)',
    '因子(kgCO2e/kg)',
    '周转量(t·km)',
    '因子(kgCO2e/t·km)',
    '电耗(kWh)',
    '因子(kgCO2e/kWh)',
  ];

  it('are all read where their headers are merged', () => {
    const merges = [down(0), across(1, 2), across(3, 4), across(5, 6)];
    const { sums, asked, told } = read([GROUPS, LEAVES, ...ROWS], merges);
    expect(sums).toEqual(SUMS);
    expect(asked).toEqual([]);
    expect(told).not.toContain('column-not-used');
  });

  it('are all read where each header stands above the first of its columns alone', () => {
    const leaves = ['零件', ...LEAVES.slice(1)];
    expect(read([[null, ...GROUPS.slice(1)], leaves, ...ROWS]).sums).toEqual(SUMS);
  });

  it('in English, in another order: 6 + 4 kWh × 0.5 = 5; 1000 + 1000 kg × 2 = 4000; 8 kg × 0.25 = 2', () => {
    const { sums } = read(
      [
        ['Part', 'Manufacturing', null, 'End of life', null, 'Raw materials', null],
        [
          null,
          'Electricity (kWh)',
          'EF (kgCO2e/kWh)',
          'Mass (kg)',
          'EF (kgCO2e/kg)',
          'Mass (kg)',
          'EF (kgCO2e/kg)',
        ],
        ['A', 6, 0.5, 4, 0.25, 1000, 2],
        ['B', 4, 0.5, 4, 0.25, 1000, 2],
      ],
      [down(0), across(1, 2), across(3, 4), across(5, 6)],
      'Inventory',
    );
    expect(sums).toEqual({ rawMaterial: 4000, production: 5, endOfLife: 2 });
  });

  it('a part that has nothing in a stage is no gap: 10 × 2 = 20 and 6 × 0.5 = 3', () => {
    const { sums, missing } = read(
      [
        ['零件', '原材料', null, '生产', null],
        [null, '用量(kg)', '因子(kgCO2e/kg)', '电耗(kWh)', '因子(kgCO2e/kWh)'],
        ['甲', 10, 2, null, null],
        ['乙', null, null, 6, 0.5],
      ],
      [down(0), across(1, 2), across(3, 4)],
    );
    expect(sums).toEqual({ rawMaterial: 20, production: 3 });
    expect(missing).toEqual([]);
  });

  it('one that has a factor and no amount is one: nothing is read as zero', () => {
    const { sums, missing } = read(
      [
        ['零件', '原材料', null, '生产', null],
        [null, '用量(kg)', '因子(kgCO2e/kg)', '电耗(kWh)', '因子(kgCO2e/kWh)'],
        ['甲', 10, 2, 6, 0.5],
        ['乙', null, 2, 6, 0.5],
      ],
      [down(0), across(1, 2), across(3, 4)],
    );
    expect(sums).toEqual({ rawMaterial: 20, production: 6 });
    expect(missing).toEqual(['乙']);
  });

  it('sums below them are kept out: 22, 1 and 5 again', () => {
    const merges = [down(0), across(1, 2), across(3, 4), across(5, 6)];
    const total = ['合计', 11, null, 10, null, 10, null];
    expect(read([GROUPS, LEAVES, ...ROWS, total], merges).sums).toEqual(SUMS);
  });

  it('units in columns of their own: 10 × 2 = 20 and 6 × 0.5 = 3', () => {
    const { sums } = read(
      [
        ['零件', '原材料', null, null, '生产', null, null],
        [null, '用量', '单位', '因子(kgCO2e/kg)', '用量', '单位', '因子(kgCO2e/kWh)'],
        ['甲', 10, 'kg', 2, 6, 'kWh', 0.5],
      ],
      [down(0), across(1, 3), across(4, 6)],
    );
    expect(sums).toEqual({ rawMaterial: 20, production: 3 });
  });

  it('a block of distances takes its mass from the block of materials: 1 t × 50 km × 0.1 = 5', () => {
    const { sums } = read(
      [
        ['零件', '原材料', null, '运输', null, '生产', null],
        [
          null,
          '用量(kg)',
          '因子(kgCO2e/kg)',
          '距离(km)',
          '因子(kgCO2e/t·km)',
          '电耗(kWh)',
          '因子(kgCO2e/kWh)',
        ],
        ['甲', 1000, 2, 50, 0.1, 6, 0.5],
      ],
      [down(0), across(1, 2), across(3, 4), across(5, 6)],
    );
    expect(sums).toEqual({ rawMaterial: 2000, transport: 5, production: 3 });
  });

  it('one mass of two stages, without factors, is not counted twice', () => {
    const { sums, asked } = read(
      [
        ['零件', '原材料', null, '废弃', null],
        [null, '用量(kg)', '备注', '重量(kg)', '备注'],
        ['甲', 10, 'x', 10, 'y'],
      ],
      [down(0), across(1, 2), across(3, 4)],
    );
    expect(sums).toEqual({ rawMaterial: null });
    expect(asked).toContain('alternative-columns');
  });
});

describe('amounts of different kinds under one header, each with its factor behind it', () => {
  it('are all read: 22, 1 and 5', () => {
    const { sums, asked, told } = read([
      [
        '零件',
        '用量(kg)',
        '材料因子(kgCO2e/kg)',
        '周转量(t·km)',
        '运输因子(kgCO2e/t·km)',
        '用电量(kWh)',
        '电力因子(kgCO2e/kWh)',
      ],
      ['甲', 10, 2, 5, 0.1, 4, 0.5],
      ['乙', 1, 2, 5, 0.1, 6, 0.5],
    ]);
    expect(sums).toEqual(SUMS);
    expect(asked).toEqual([]);
    expect(told).not.toContain('column-not-used');
  });

  it('with a distance between them: 1 t × 2 kg/kg, 1 t × 50 km × 0.1 = 5, 6 kWh × 0.5 = 3', () => {
    const { sums } = read([
      [
        'Part',
        'Mass (kg)',
        'EF (kgCO2e/kg)',
        'Distance (km)',
        'EF (kgCO2e/tkm)',
        'Electricity (kWh)',
        'EF (kgCO2e/kWh)',
      ],
      ['A', 1000, 2, 50, 0.1, 6, 0.5],
    ]);
    expect(sums).toEqual({ rawMaterial: 2000, transport: 5, production: 3 });
  });
});

describe('titles of transport', () => {
  it.each(['原料运输', '原材料运输', '原辅料运输明细', '原材料进厂运输', 'Raw material transport'])(
    '%s makes no stage of materials: 10 t × 100 km × 0.1 = 100',
    (title) => {
      const { sums } = read(
        [
          ['货物', '运输量(t)', '距离(km)', '周转量(t·km)', '因子(kgCO2e/t·km)'],
          ['钢坯', 10, 100, 1000, 0.1],
        ],
        [],
        title,
      );
      expect(sums).toEqual({ transport: 100 });
    },
  );

  it('原材料及运输 is about both: 10 t × 2 = 20000 and 100', () => {
    const { sums } = read(
      [
        ['货物', '用量(t)', '因子(kgCO2e/kg)', '距离(km)', '运输因子(kgCO2e/t·km)'],
        ['钢坯', 10, 2, 100, 0.1],
      ],
      [],
      '原材料及运输',
    );
    expect(sums).toEqual({ rawMaterial: 20000, transport: 100 });
  });
});
