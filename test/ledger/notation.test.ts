import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(...sheets: readonly Rows[]) {
  const grids = sheets.map((rows, at) => gridOf(`表${String(at + 1)}`, rows));
  const { inventory, footprint } = footprintOf(grids);
  return {
    total: footprint.products.reduce((sum, one) => sum + (one.totalKgCo2e ?? 0), 0),
    questions: inventory.questions
      .filter(({ code }) => code === 'number-ambiguous')
      .map(({ assumed }) => assumed),
    codes: inventory.findings.map(({ code }) => code),
  };
}

const ZH = ['能源', '用量', '单位', '排放因子(kgCO2e/kWh)'];
const EN = ['Energy', 'Amount', 'Unit', 'EF (kgCO2e/kWh)'];

describe('what one column proves about commas holds for its neighbours', () => {
  // 18650 × 0.38 + 41200 × 0.201 = 7087 + 8281.2
  it.each([
    [ZH, '电', '天然气'],
    [EN, 'Electricity', 'Natural gas'],
  ])('0,380 beside 18.650 makes 18650 of it (%s)', (header, one, other) => {
    const { total, questions, codes } = read([
      header,
      [one, '18.650', 'kWh', '0,380'],
      [other, '41.200', 'kWh', '0,201'],
    ]);
    expect(total).toBeCloseTo(15368.2, 6);
    expect(questions).toEqual([]);
    expect(codes).toContain('comma-settled');
  });

  // 18650 × 0.38
  it('0.38 beside 18,650 makes 18650 of it', () => {
    const { total, questions } = read([EN, ['Electricity', '18,650', 'kWh', '0.38']]);
    expect(total).toBeCloseTo(7087, 9);
    expect(questions).toEqual([]);
  });

  // 18.65 × 0.38 + 1.2 × 0.2 = 7.087 + 0.24
  it('but not where a column has proof of its own: 18.650 above 1.2', () => {
    const { total, questions } = read([
      EN,
      ['Electricity', '18.650', 'kWh', '0,380'],
      ['Natural gas', '1.2', 'kWh', '0,2'],
    ]);
    expect(total).toBeCloseTo(7.327, 9);
    expect(questions).toEqual([]);
  });

  it('two columns with one 12,5 each prove it together: 12.5 × 0.5 + 1.234 × 0.5', () => {
    const { total, questions } = read([
      ['Energy', 'Amount', 'Unit', 'EF (kgCO2e/kWh)', 'Emissions (kgCO2e)'],
      ['Electricity', '12,5', 'kWh', 0.5, '6,25'],
      ['Natural gas', '1,234', 'kWh', 0.5, ''],
    ]);
    expect(total).toBeCloseTo(6.25 + 0.617, 9);
    expect(questions).toEqual([]);
  });

  it('a table of both habits settles nothing: 1,234 is asked, thousands assumed until then', () => {
    const { total, questions } = read([
      ['Energy', 'Amount', 'Unit', 'EF (kgCO2e/kWh)', 'Emissions (kgCO2e)'],
      ['Electricity', '1,234', 'kWh', '0.5', '0,617'],
    ]);
    expect(total).toBeCloseTo(617, 9);
    expect(questions).toEqual(['groups']);
  });
});

describe('what one sheet proves about commas', () => {
  const decimals: Rows = [
    ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
    ['Pulp', '1.245,5', '0,61'],
  ];

  // 1245.5 × 0.61 + 1.234 × 2 = 759.755 + 2.468
  it('settles a comma of another: 1,234 beside 1.245,5', () => {
    const { total, questions } = read(decimals, [
      ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
      ['Ink', '1,234', 2],
    ]);
    expect(total).toBeCloseTo(762.223, 9);
    expect(questions).toEqual([]);
  });

  // 759.755 + 1 × 2750
  it('does not make 2750 of a point in silence: 2.750 on a sheet of its own is asked', () => {
    const { total, questions } = read(decimals, [
      ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
      ['Ink', 1, '2.750'],
    ]);
    expect(questions).toEqual(['decimals']);
    expect(total).toBeCloseTo(3509.755, 9);
  });
});

describe('several numbers of thousands in one column', () => {
  const header = ['Material', 'Qty', 'Unit', 'EF (kgCO2e/t)'];

  // 12400 × 780 + 61000 × 4.3 = 9672000 + 262300
  it('are not asked where all are round and a number beside them has decimals', () => {
    const { total, questions } = read([
      header,
      ['Cement', '12,400', 't', 780],
      ['Sand', '61,000', 't', 4.3],
    ]);
    expect(total).toBeCloseTo(9_934_300, 6);
    expect(questions).toEqual([]);
  });

  it('nor where smaller ones have no comma: 182,345 and 21,400 above 286', () => {
    const { questions } = read([
      header,
      ['Ammonia', '182,345', 't', 2.31],
      ['Steam', '21,400', 't', 1],
      ['Bags', '286', 't', 2],
    ]);
    expect(questions).toEqual([]);
  });

  it.each([
    ['one alone', ['12,400'], 4.3],
    ['with three figures behind, as systems write decimals', ['12,457', '3,200'], 4.3],
    ['among 1500, which has no comma', ['12,400', '3,200', '1500'], 4.3],
    ['where nothing has decimals', ['12,400', '3,200'], 4],
  ])('are asked: %s', (_, amounts, factor) => {
    const rows = amounts.map((amount, at) => [`M${String(at)}`, amount, 't', factor]);
    expect(read([header, ...rows]).questions).toEqual(['groups']);
  });
});

describe('numbers grouped as in India', () => {
  // (1245000 + 18250) × 2
  it.each([
    ['12,45,000', 2_526_500],
    // (10000000 + 18250) × 2
    ['1,00,00,000', 20_036_500],
    // (320500.5 + 18250) × 2
    ['3,20,500.5', 677_501],
  ])('%s is read, and proves that commas group', (amount, expected) => {
    const { total, questions } = read([
      ['Raw material', 'Qty (kg)', 'EF (kgCO2e/kg)'],
      ['Cotton', amount, 2],
      ['Paper', '18,250', 2],
    ]);
    expect(total).toBe(expected);
    expect(questions).toEqual([]);
  });
});
