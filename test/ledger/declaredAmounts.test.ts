import fc from 'fast-check';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FACTORS = gridOf('Factors', [
  ['Name', 'Emission factor', 'Unit'],
  ['Iron', 2, 'kgCO2e/kg'],
  ['铁', 2, 'kgCO2e/kg'],
]);

function read(rows: Rows) {
  const { inventory, footprint } = footprintOf([gridOf('Data', rows), FACTORS]);
  const [product] = footprint.products;
  return {
    each: product?.totalKgCo2e ?? null,
    unit: product?.product.declaredUnit.unit ?? null,
    asked: inventory.questions.map(({ code }) => code),
    errors: inventory.findings.flatMap(({ code, severity }) => (severity === 'error' ? code : [])),
  };
}

describe('results for so many as the ledger declares', () => {
  it('amounts of nothing but a declared quantity are those of it: 50 kg × 2 for 1,000 cans', () => {
    const rows = [['Declared unit: 1000 cans'], ['Material', 'Quantity (kg)'], ['Iron', 50]];
    expect(read(rows)).toMatchObject({ each: 100, unit: '1,000 cans', asked: [] });
  });

  it('an output in 万片 beside 声明单位 1万片: 500 kg × 2 / 20 万片 = 50', () => {
    const rows = [
      ['声明单位：1万片', '产量：20万片'],
      ['材料', '全年用量(kg)'],
      ['铁', 500],
    ];
    expect(read(rows)).toMatchObject({ each: 50, unit: '1万片', asked: [] });
  });

  it('an output in t is told for 1 kg where that is declared: 500 kg × 2 / 5000 kg = 0.2', () => {
    const rows = [
      ['Declared unit: 1 kg iron castings', 'Output: 5 t'],
      ['Material', 'Annual quantity (kg)'],
      ['Iron', 500],
    ];
    expect(read(rows)).toMatchObject({ each: 0.2, unit: 'kg', asked: [] });
  });

  it('amounts for one can are those of 1,000: 0.05 kg × 1000 × 2 = 100', () => {
    const rows = [['Declared unit: 1000 cans'], ['Material', 'kg/can'], ['Iron', 0.05]];
    expect(read(rows)).toMatchObject({ each: 100, unit: '1,000 cans', asked: [] });
  });

  it('declared n of an output of n × m: the total by m, however many n are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.integer({ min: 2, max: 500 }), (n, m) => {
        const { each } = read([
          [`声明单位：${String(n)}只`, `产量：${String(n * m)}只`],
          ['材料', '全年用量(kg)'],
          ['铁', m],
        ]);
        expect(each).toBeCloseTo(2, 9);
      }),
      { numRuns: 20 },
    );
  });
});

describe('amounts for one batch', () => {
  const batch = (...above: Rows): Rows => [
    ['White tin loaf 800 g'],
    ...above,
    ['Ingredient', 'kg per batch', 'EF (kgCO2e/kg)'],
    ['Wheat flour', 500, 2],
    ['Salt', 125, 2],
  ];

  it('are divided by what the batch makes: (500 + 125) × 2 / 1250 loaves = 1', () => {
    const rows = batch(['Batch yield', 1250, 'loaves'], ['Declared unit', '1 loaf']);
    expect(read(rows)).toMatchObject({ each: 1, asked: [], errors: [] });
  });

  it('批产量 500 件, 250 kg × 2 / 500 = 1 for one 件', () => {
    const rows = [
      ['批产量：500件', '声明单位：1件'],
      ['材料', '用量(kg/批)'],
      ['铁', 250],
    ];
    expect(read(rows)).toMatchObject({ each: 1, asked: [], errors: [] });
  });

  it('a header that says no more than “per batch” is for one as well, its units in the cells: (625 × 2 + 410 × 0.5 + 100 × 0.2) / 1250 = 1.18', () => {
    const rows = [
      ...batch(['Batch yield', 1250, 'loaves'], ['Declared unit', '1 loaf']),
      ['Utility', 'per batch', 'EF'],
      ['Electricity', '410 kWh', '0.5 kgCO2e/kWh'],
      ['Natural gas', '100 kWh', '0.2 kgCO2e/kWh'],
    ];
    expect(read(rows)).toMatchObject({ each: 1.18, asked: [], errors: [] });
  });

  it('of which nothing says what it makes, or two things, do not count silently', () => {
    const declared = ['Declared unit', '1 loaf'];
    expect(read(batch(declared)).errors).toContain('per-unit-differs');
    const two = batch(['Batch yield', 1250, 'loaves'], ['Batch size', 900, 'loaves'], declared);
    expect(read(two).errors).toContain('per-unit-differs');
  });
});
