import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(rows: Rows) {
  const { footprint, inventory } = footprintOf([gridOf('Data', rows)]);
  return {
    total: footprint.products[0]?.totalKgCo2e ?? null,
    asked: inventory.questions
      .map(({ code }) => code)
      .filter((code) => code !== 'unit-of-analysis'),
  };
}

describe('a factor without unit beside results in another mass', () => {
  const header = ['名称', '年消耗', '单位', '排放因子', '碳排放量(tCO2e)'];

  // 118000 × 1.95 + 46500 × 2.6 + 1265000 × 0.5366 = 230100 + 120900 + 678799
  it('is in the mass in which the results come out: kilograms', () => {
    const { total, asked } = read([
      header,
      ['聚丙烯', 118000, 'kg', 1.95, 230.1],
      ['熔喷布', 46500, 'kg', 2.6, 120.9],
      ['电', 1265000, 'kWh', 0.5366, 678.799],
    ]);
    expect(total).toBeCloseTo(1_029_799, 6);
    expect(asked).toEqual([]);
  });

  // 118000 × 1.95 + 46500 × 2.6 + 1265 × 536.6: the last factor is in kg as well; 1265 × 0.5366 t is the same
  it('and in a row of its own in tonnes', () => {
    const { total, asked } = read([
      header,
      ['聚丙烯', 118000, 'kg', 1.95, 230.1],
      ['熔喷布', 46500, 'kg', 2.6, 120.9],
      ['鼻梁条', 3800, 'kg', 2.9, 11.02],
      ['电', 1265, 'MWh', 0.5366, 678.799],
    ]);
    expect(total).toBeCloseTo(1_040_819, 6);
    expect(asked).toEqual([]);
  });

  it('is asked where the results come out in no mass', () => {
    const { asked } = read([
      header,
      ['聚丙烯', 118000, 'kg', 1.95, 300],
      ['熔喷布', 46500, 'kg', 2.6, 99],
    ]);
    expect(asked).toContain('missing-factor-unit');
  });
});

describe('a comma that may be either', () => {
  const header = ['Material', 'Charge', 'EF (kgCO2e/kg)', 'Remarks'];

  it('groups where a remark writes decimals with a point: 1850 × 2 = 3700', () => {
    const { total, asked } = read([header, ['Resin', '1,850 kg', 2, 'EF 5.1 kgCO2e/kg before']]);
    expect([total, asked]).toEqual([3700, []]);
  });

  it.each([['0,42 kg each'], ['section 5.1'], ['1.850 kg each']])(
    'is asked where texts write %s',
    (remark) => {
      expect(read([header, ['Resin', '1,850 kg', 2, remark]]).asked).toContain('number-ambiguous');
    },
  );

  const works = (output: string, unit: string): Rows => [
    ['Brick works'],
    ['Saleable output', output],
    [],
    ['Material', 'Amount', 'Unit', 'EF', 'EF unit'],
    ['Clay', 88600, unit, 5, 'kgCO2e/t'],
    ['Sand', 6400, unit, 5, 'kgCO2e/t'],
  ];

  // 95000 t × 5 kg / 74200 t
  it('of an output is told by what went in: 74,200 t of 95000 t', () => {
    const { total, asked } = read(works('74,200 t', 't'));
    expect(total).toBeCloseTo(475_000 / 74_200, 9);
    expect(asked).toEqual([]);
  });

  it('of an output is asked where what went in tells nothing: 74,200 t of 95 kg', () => {
    expect(read(works('74,200 t', 'g')).asked).toContain('number-ambiguous');
  });
});
