import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];
type Sheet = readonly [name: string, rows: Rows];

function read(...sheets: readonly Sheet[]) {
  const { footprint, inventory } = footprintOf(sheets.map(([name, rows]) => gridOf(name, rows)));
  return {
    total: footprint.products[0]?.totalKgCo2e?.toFixed(6) ?? null,
    isComplete: footprint.products.length > 0 && footprint.products.every((one) => one.complete),
    asked: inventory.questions.map(({ code }) => code),
  };
}

describe('what each product takes of energy', () => {
  const materials = (unit: string): Sheet => [
    'Materials',
    [
      ['Material', `用量(${unit})`, 'EF (kgCO2e/kg)'],
      ['A', 2, 8],
      ['B', 1, 5],
    ],
  ];
  const factors: Sheet = [
    'EF',
    [
      ['Energy', 'EF'],
      ['Electricity', '0.5 kgCO2e/kWh'],
      ['Natural gas', '2 kgCO2e/m3'],
    ],
  ];

  // 2 × 8 + 5 + (13.2 + 8.9) × 0.5 + 0.62 × 2 = 21 + 11.05 + 1.24
  it.each([
    ['kg/kWh', '电耗(kWh/kWh)', '天然气(m³/kWh)'],
    ['kg/unit', 'Power use (kWh/unit)', 'Gas use (m3/unit)'],
    ['kg/t', '电耗(kWh/t)', '天然气(m³/t)'],
  ])('is read from columns of carriers beside %s: %s | %s', (unit, power, gas) => {
    const energy: Sheet = [
      'Making',
      [
        ['工段', power, gas],
        ['Coating', 13.2, 0.62],
        ['Forming', 8.9, null],
      ],
    ];
    expect(read(materials(unit), energy, factors)).toMatchObject({
      total: '33.290000',
      isComplete: true,
    });
  });

  it.each([
    ['电耗(kWh/台)', '因子(kgCO2e/kWh)'],
    ['电耗(kWh/km)', '电力EF(kgCO2e/kWh)'],
  ])('is an amount under %s: (38 + 6.5) × 0.5 = 22.25', (used, factor) => {
    const rows = [
      ['工序', used, factor],
      ['机加工', 38, 0.5],
      ['装配', 6.5, 0.5],
    ];
    expect(read(['工序能耗', rows])).toMatchObject({ total: '22.250000', isComplete: true });
  });

  it('is none where a column beside it is a density: 220 × 0.5 + 22 × 2.6 = 167.2', () => {
    const energy: Sheet = [
      '能源',
      [
        ['月份', '电(kWh)', '柴油(L)', '柴油密度(kg/L)'],
        ['1月', 100, 10, 0.84],
        ['2月', 120, 12, 0.84],
      ],
    ];
    const list: Sheet = [
      '因子',
      [
        ['名称', '因子'],
        ['电', '0.5 kgCO2e/kWh'],
        ['柴油', '2.6 kgCO2e/L'],
      ],
    ];
    expect(read(energy, list)).toMatchObject({ total: '167.200000', isComplete: true });
  });

  it('of km电缆 is for a kilometre of a product that is called so: 2.5 t × 310 km × 0.1 = 77.5', () => {
    const freight: Sheet = [
      '运输',
      [
        ['YJV 电缆 每km'],
        ['材料', '运输量(t/km电缆)', '运距(km)', 'EF kgCO2e/(t·km)'],
        ['铜', 2.5, 310, 0.1],
      ],
    ];
    const copper: Sheet = [
      '材料',
      [['YJV 电缆 每km'], ['材料', '用量(kg/km)', '因子(kgCO2e/kg)'], ['铜', 2500, 5]],
    ];
    // 2500 × 5 + 77.5
    expect(read(copper, freight)).toMatchObject({ total: '12577.500000', isComplete: true });
  });
});

describe('a row whose name says that its amount is for one product', () => {
  // 17.5 × 0.35, whatever was made
  it.each([
    ['Electricity per table', 'Electricity emission factor', 'Output 2024', 'tables'],
    ['单台用电量', '电力排放因子', '产量', '台'],
  ])('%s is not divided by the output', (name, factor, output, unit) => {
    const rows = [
      ['Parameter', 'Value', 'Unit'],
      [name, 17.5, 'kWh'],
      [factor, 0.35, 'kgCO2e/kWh'],
      [output, 1000, unit],
    ];
    expect(read(['P', rows])).toEqual({ total: '6.125000', isComplete: true, asked: [] });
  });

  // 1000 × 2 / 1000
  it.each(['单件包装盒', 'Box per order'])('%s is a thing and is divided', (name) => {
    const rows = [
      ['名称', '数量', '单位', '因子', '因子单位'],
      [name, 1000, 'kg', 2, 'kgCO2e/kg'],
      ['产量', 1000, '件', null, null],
    ];
    expect(read(['物料', rows]).total).toBe('2.000000');
  });

  it('is what the year took where the header says so: 17500 × 0.4 / 1000 = 7', () => {
    const rows = [
      ['项目', '2024年用量', '单位', '因子', '因子单位'],
      ['单位产品能耗', 17500, 'kWh', 0.4, 'kgCO2e/kWh'],
      ['产量', 1000, '件', null, null],
    ];
    expect(read(['能源', rows]).total).toBe('7.000000');
  });
});

describe('a gallon', () => {
  const table = (...rows: Rows): Sheet => [
    'Data',
    [['Activity', 'Usage', 'Unit', 'Emission factor', 'EF unit'], ...rows],
  ];
  const propane = ['Propane', 10, 'gal', 1.5, 'kgCO2e/L'];

  // 10 × 3.785411784 L × 1.5
  it.each<[string, Rows]>([
    ['short tons', [['Sawdust', 0, 'short tons', 12.5, 'kgCO2e/short ton'], propane]],
    [
      'pounds and MMBtu alone',
      [
        ['Sawdust', 0, 'lb', 12.5, 'kgCO2e/lb'],
        ['Gas', 0, 'MMBtu', 53, 'kgCO2e/MMBtu'],
        ['Propane', 10, 'gal', 1.5 * 3.785411784, 'kgCO2e/gal'],
      ],
    ],
  ])('among %s is the American one', (_what, rows) => {
    const { total, asked } = read(table(...rows));
    expect(Number(total)).toBeCloseTo(56.78117676, 5);
    expect(asked).not.toContain('unit-ambiguous');
  });

  it.each<[string, Rows]>([
    ['kilograms', [['Sawdust', 1, 'kg', 12.5, 'kgCO2e/kg'], propane]],
    [
      'tons of both countries',
      [
        ['A', 1, 'short tons', 1, 'kgCO2e/short ton'],
        ['B', 1, 'long tons', 1, 'kgCO2e/long ton'],
        propane,
      ],
    ],
  ])('among %s is asked', (_what, rows) => {
    expect(read(table(...rows)).asked).toContain('unit-ambiguous');
  });
});
