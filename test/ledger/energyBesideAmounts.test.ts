import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FACTORS: Rows = [
  ['名称', '排放因子', '单位'],
  ['钢板', 2, 'kgCO2e/kg'],
  ['铝锭', 8, 'kgCO2e/kg'],
  ['电力', 0.5, 'kgCO2e/kWh'],
];
const EF: Rows = [
  ['Name', 'Emission factor', 'Unit'],
  ['Cathode', 10, 'kgCO2e/kg'],
  ['Anode', 5, 'kgCO2e/kg'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
];

function read(rows: Rows, factors: Rows, answer?: string) {
  const grids = [gridOf('清单', rows), gridOf('因子', factors)];
  const open = footprintOf(grids).inventory;
  const question = open.questions.find(({ code }) => code === 'processing-energy') ?? null;
  const answers = question === null || answer === undefined ? {} : { [question.id]: answer };
  const { footprint, inventory } = footprintOf(grids, answers);
  return {
    sums: Object.values(stageSums(footprint))[0],
    question,
    production: footprint.products[0]?.stages.find(({ stage }) => stage === 'production'),
    found: inventory.findings.map(({ code }) => code),
  };
}

describe('energy beside the amounts of items', () => {
  it('named by its header is an activity of its own: (50 + 30) kWh × 0.5 = 40, 100 × 2 + 20 × 8 = 360', () => {
    const rows: Rows = [
      ['物料', '用量kg', '加工电耗kWh'],
      ['钢板', 100, 50],
      ['铝锭', 20, 30],
    ];
    const { sums, question, found } = read(rows, FACTORS);
    expect(sums).toEqual({ rawMaterial: 360, production: 40 });
    expect(question).toBeNull();
    expect(found).not.toContain('column-not-used');
  });

  // 100 pieces × 2 and 50 kWh × 0.5
  it.each([
    ['零件', '数量(件)', '加工电耗(kWh)'],
    ['零件', '数量(件)', '耗电量(kWh)'],
    ['名称', '数量(个)', '用电量(kWh)'],
    ['零部件', '數量(件)', '加工電耗(kWh)'],
    ['物料', '数量(台)', '耗电量(kWh)'],
    ['Part', 'Quantity (pcs)', 'Electricity consumption (kWh)'],
  ])('beside pieces that go in is one, too: %s | %s | %s, 200 and 25', (...header) => {
    const factors: Rows = [
      ...FACTORS,
      ['螺栓', 2, 'kgCO2e/件'],
      ['Electricity', 0.5, 'kgCO2e/kWh'],
    ];
    const { sums, question } = read([header, ['螺栓', 100, 50]], factors);
    expect([sums, question]).toEqual([{ rawMaterial: 200, production: 25 }, null]);
  });

  it.each([
    ['设备', '数量(台)', '年用电量(kWh)'],
    ['设备名称', '台数', '用电量(kWh)'],
    ['产品', '数量(件)', '用电量(kWh)'],
    ['Machine', 'Quantity', 'Electricity consumption (kWh)'],
  ])('is all there is beside machines and products: %s | %s | %s, 50 × 0.5 = 25', (...header) => {
    const factors: Rows = [
      ...FACTORS,
      ['车床', 0.5, 'kgCO2e/kWh'],
      ['Electricity', 0.5, 'kgCO2e/kWh'],
    ];
    expect(read([header, ['车床', 3, 50]], factors).sums).toEqual({ production: 25 });
  });

  it('has not the factor of its row, which is for the item: 100 × 3 = 300 and 50 × 0.5 = 25', () => {
    const header = ['物料', '用量(kg)', '加工电耗(kWh)', '排放因子(kgCO2e/kg)'];
    const { sums } = read([header, ['钢板', 100, 50, 3]], FACTORS);
    expect(sums).toEqual({ rawMaterial: 300, production: 25 });
  });

  it('has not the units of the items in their column: 100 × 2 = 200, 50 × 0.5 = 25', () => {
    const header = ['物料', '用量', '单位', '电耗(kWh)'];
    expect(read([header, ['钢板', 100, 'kg', 50]], FACTORS).sums).toEqual({
      rawMaterial: 200,
      production: 25,
    });
  });

  const cells: Rows = [
    ['Component', 'g/cell', 'kWh/cell'],
    ['Cathode', 120, 0.5],
    ['Anode', 80, 0.25],
  ];

  it('is asked about where no word says what it is: 0.12 × 10 + 0.08 × 5 = 1.6 is not all', () => {
    const { sums, question, production } = read(cells, EF);
    expect(sums).toEqual({ rawMaterial: 1.6, production: null });
    expect(question?.assumed).toBeNull();
    expect(production?.complete).toBe(false);
  });

  it('counts as what the answer says: 0.75 kWh × 0.5 = 0.375', () => {
    const { sums } = read(cells, EF, 'processing-electricity');
    expect(sums).toEqual({ rawMaterial: 1.6, production: 0.375 });
  });

  it('is left out where the answer says so', () => {
    expect(read(cells, EF, 'processing-not-counted').sums).toEqual({ rawMaterial: 1.6 });
  });

  it('is not counted again beside energy carriers, whose heat it is', () => {
    const rows: Rows = [
      ['能源', '消耗量(t)', '热量(GJ)'],
      ['原煤', 10, 209],
      ['柴油', 1, 43],
    ];
    const coal: Rows = [FACTORS[0] ?? [], ['原煤', 2, 'tCO2e/t'], ['柴油', 3, 'tCO2e/t']];
    expect(read(rows, coal).sums).toEqual({ production: 23_000 });
  });

  it('that was made is no energy used', () => {
    const rows: Rows = [
      ['物料', '用量(kg)', '发电量(kWh)'],
      ['钢板', 100, 50],
    ];
    const { sums, found } = read(rows, FACTORS);
    expect(sums).toEqual({ rawMaterial: 200 });
    expect(found).toContain('column-not-used');
  });
});

describe('energy for each unit of the items', () => {
  it.each([
    ['加工电耗(kWh/kg)', '用量(kg)', [100, 20]],
    ['加工电耗 kWh/kg', '用量(t)', [0.1, 0.02]],
    ['Processing electricity (kWh/kg)', '用量(kg)', [100, 20]],
    ['加工电耗(MJ/kg)', '用量(kg)', [100, 20]],
  ] as const)(
    '%s of %s is multiplied by their amounts: (0.5 × 100 + 1.5 × 20) = 80 of it',
    (header, amount, [steel, aluminium]) => {
      const rows: Rows = [
        ['物料', amount, header],
        ['钢板', steel, 0.5],
        ['铝锭', aluminium, 1.5],
      ];
      // × 0.5 kg/kWh = 40; 80 MJ ÷ 3.6 × 0.5 = 11.1111111111.
      const factors = [...FACTORS, ['Electricity', 0.5, 'kgCO2e/kWh']];
      const production = header.includes('MJ') ? 11.1111111111 : 40;
      expect(read(rows, factors).sums).toEqual({ rawMaterial: 360, production });
    },
  );

  it.each(['加工能耗(kWh/kg)', '单位能耗(kWh/kg)', 'Energy use (kWh/kg)'])(
    '%s does not say which: it is asked, and until then its stage is incomplete',
    (header) => {
      const rows: Rows = [
        ['物料', '用量(kg)', header],
        ['钢板', 100, 0.5],
      ];
      const { question, production } = read(rows, FACTORS);
      expect(question?.assumed).toBeNull();
      expect([production?.kgCo2e, production?.complete]).toEqual([null, false]);
      // 100 × 2 = 200 of steel, 50 kWh × 0.5 = 25.
      const { sums } = read(rows, FACTORS, 'processing-electricity');
      expect(sums).toEqual({ rawMaterial: 200, production: 25 });
      expect(read(rows, FACTORS, 'processing-not-counted').sums).toEqual({ rawMaterial: 200 });
    },
  );

  it('beside a meter of the same energy may be a part of it: it is asked', () => {
    const rows: Rows = [
      ['物料', '用量(kg)', '加工电耗(kWh/kg)'],
      ['钢板', 100, 0.5],
    ];
    const meter = gridOf('能源', [
      ['能源', '用量', '单位'],
      ['电', 80, 'kWh'],
    ]);
    const grids = [gridOf('清单', rows), meter, gridOf('因子', FACTORS)];
    const { inventory, footprint } = footprintOf(grids);
    const question = inventory.questions.find(({ code }) => code === 'processing-energy');
    expect(question?.options.map(({ key }) => key)).toEqual([
      'processing-as-named',
      'processing-not-counted',
    ]);
    expect(footprint.products[0]?.complete).toBe(false);
    const sums = (answer: string): unknown =>
      Object.values(stageSums(footprintOf(grids, { [question?.id ?? '']: answer }).footprint))[0];
    expect(sums('processing-not-counted')).toEqual({ rawMaterial: 200, production: 40 });
    expect(sums('processing-as-named')).toEqual({ rawMaterial: 200, production: 65 });
  });

  it('where an item’s amount is missing is missing, too, and where it is blank there is none', () => {
    const rows: Rows = [
      ['物料', '用量(kg)', '加工电耗(kWh/kg)'],
      ['钢板', 100, 0.5],
      ['铝锭', '待定', 1.5],
      ['钢板', 10, null],
    ];
    const { sums, production } = read(rows, FACTORS);
    expect(sums?.['production']).toBe(25);
    expect([production?.complete, production?.missing]).toEqual([false, 1]);
  });

  it.each(['能量密度(kWh/kg)', '低位发热量(kWh/kg)', 'Energy density (Wh/kg)'])(
    '%s is what the item holds, and nothing was used',
    (header) => {
      const rows: Rows = [
        ['物料', '用量(kg)', header],
        ['钢板', 100, 0.5],
      ];
      const { sums, question } = read(rows, FACTORS);
      expect([sums, question]).toEqual([{ rawMaterial: 200 }, null]);
    },
  );
});
