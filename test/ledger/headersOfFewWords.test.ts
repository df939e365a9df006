import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];
type Sheet = readonly [name: string, rows: Rows];

function read(...sheets: readonly Sheet[]) {
  const { footprint, inventory } = footprintOf(sheets.map(([name, rows]) => gridOf(name, rows)));
  return {
    total: footprint.products[0]?.ledgerTotalKgCo2e?.toFixed(6) ?? null,
    isComplete: footprint.products.length > 0 && footprint.products.every((one) => one.complete),
    asked: inventory.questions
      .map(({ code }) => code)
      .filter((code) => code !== 'unit-of-analysis'),
  };
}

describe('a row of 1, 2, 3 below months', () => {
  const factors: Sheet = [
    '因子',
    [
      ['名称', '因子'],
      ['材料0号', '2 kgCO2e/kg'],
      ['材料1号', '2 kgCO2e/kg'],
    ],
  ];
  const rows: Rows = [
    ['材料0号', 'kg', 1, 2, 3],
    ['材料1号', 'kg', 4, 5, 6],
  ];

  // (1 + 2 + 3 + 4 + 5 + 6) × 2 = 42; without its first row 30
  it.each<[string, Rows]>([
    ['1月, 2月, 3月', [['名称', '单位', '1月', '2月', '3月']]],
    ['1, 2, 3', [['名称', '单位', 1, 2, 3]]],
    [
      '1, 2, 3 under a year',
      [
        ['名称', '单位', '2024年用量'],
        [null, null, 1, 2, 3],
      ],
    ],
  ])('is of amounts where the header has %s', (_what, header) => {
    expect(read(['月度', [...header, ...rows]], factors)).toMatchObject({
      total: '42.000000',
      isComplete: true,
    });
  });

  it('is never a header where none stands above it: nothing of it is calculated', () => {
    expect(read(['月度', rows], factors).isComplete).toBe(false);
  });
});

describe('a header that says what its figures are for one of', () => {
  it('per batch, is of amounts and names no unit: 86 × 0.371 + 190 × 0.21 = 71.806', () => {
    const { total, asked } = read([
      'Batch card',
      [
        ['Utility', 'Per batch', 'Unit', 'EF', 'EF unit'],
        ['Electricity', 86, 'kWh', 0.371, 'kgCO2e/kWh'],
        ['Steam', 190, 'kg', 0.21, 'kgCO2e/kg'],
      ],
    ]);
    expect([total, asked]).toEqual(['71.806000', []]);
  });

  it('below a heading is a header by the unit of its factors: 100 × 5 + 10 × 1.3 = 513', () => {
    const { total, isComplete } = read([
      'Works',
      [
        ['Material', 'Tonnes', 'kg CO2e/t'],
        ['Clay', 100, 5],
        [],
        ['4. Waste'],
        ['Waste', 'Tonnes', 'kg CO2e/t'],
        ['Kiln rejects to landfill', 10, 1.3],
      ],
    ]);
    expect([total, isComplete]).toEqual(['513.000000', true]);
  });
});

describe('a list of factors', () => {
  it('by name 电量 is of the energy in columns: 300 × 0.5 = 150', () => {
    const plant: Sheet = [
      '能耗',
      [
        ['车间', '电量（kWh）', '天然气（m³）'],
        ['熔炼', 100, 0],
        ['机加', 200, 0],
      ],
    ];
    const factors: Sheet = [
      '因子',
      [
        ['名称', '因子', '单位'],
        ['电量', 0.5, 'kgCO2e/kWh'],
        ['天然气', 2, 'kgCO2e/m³'],
      ],
    ];
    expect(read(plant, factors)).toEqual({ total: '150.000000', isComplete: true, asked: [] });
  });

  const parts: Sheet = [
    'BOM',
    [
      ['Part', 'Weight (kg)'],
      ['Steel', 10],
      ['Copper', 2],
    ],
  ];
  const list = (declared: number): Sheet => [
    'EF',
    [
      ['Dataset', 'Declared unit (kg)', 'GWP (kg CO2e)'],
      ['Steel', declared, 2.1],
      ['Copper', 1, 5],
    ],
  ];

  it('by declared units of one is a list: 10 × 2.1 + 2 × 5 = 31', () => {
    expect(read(parts, list(1))).toMatchObject({ total: '31.000000', isComplete: true });
  });

  it('by declared units of several is not calculated with', () => {
    expect(read(parts, list(1000)).isComplete).toBe(false);
  });
});
