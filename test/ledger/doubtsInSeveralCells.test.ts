import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['钢板', 2, 'kgCO2e/kg'],
  ['柴油', 3, 'kgCO2e/kg'],
  ['电', 0.5, 'kgCO2e/kWh'],
]);

function read(
  rows: readonly (readonly CellContent[])[],
  answers: Readonly<Record<string, string>> = {},
) {
  const { footprint, inventory } = footprintOf([gridOf('台账', rows), FACTORS], answers);
  const product = footprint.products[0];
  return {
    total: product?.totalKgCo2e ?? null,
    complete: product?.complete,
    items: product?.items ?? [],
    questions: inventory.questions.filter(({ code }) => code !== 'unit-of-analysis'),
    codes: [...inventory.findings, ...footprint.findings].map(({ code }) => code),
  };
}

describe('months with numbers that can be read in several ways', () => {
  const rows = [
    ['材料名称', '单位', '1月', '2月'],
    ['钢板', 'kg', '1,234', '2,000'],
  ];

  it('are asked about once, commas taken for thousands: (1234 + 2000) × 2 = 6468', () => {
    const { total, questions } = read(rows);
    expect(total).toBe(6468);
    expect(questions).toMatchObject([{ code: 'number-ambiguous', assumed: 'groups' }]);
  });

  it('follow the one answer: (1.234 + 2) × 2 = 6.468', () => {
    const [question] = read(rows).questions;
    const { total } = read(rows, { [question?.id ?? '']: 'decimals' });
    expect(total).toBeCloseTo(6.468, 9);
  });

  it('prove for each other what a comma is: 1,234 beside 12.5 is (1234 + 12.5) × 2 = 2493', () => {
    const { total, questions } = read([
      ['材料名称', '单位', '1月', '2月'],
      ['钢板', 'kg', '1,234', '12.5'],
    ]);
    expect(total).toBe(2493);
    expect(questions).toEqual([]);
  });

  it('are missing where nobody says what 1/2 is: 10 × 2 + 10 × 0.5 = 25, incomplete', () => {
    const { total, complete, questions, codes } = read([
      ['材料名称', '单位', '1月', '2月'],
      ['钢板', 'kg', 10, '1/2'],
      ['电', 'kWh', 4, 6],
    ]);
    expect([total, complete]).toEqual([25, false]);
    expect(questions).toMatchObject([{ code: 'number-ambiguous', assumed: null }]);
    // The question asks what stands there: no finding says that it is missing.
    expect(codes).not.toContain('missing-period');
  });
});

it('asks once about months whose units contradict the unit column: (1 + 2) t × 2 = 6000', () => {
  const { total, questions } = read([
    ['材料名称', '单位', '1月', '2月'],
    ['钢板', 'kg', '1t', '2t'],
  ]);
  expect(total).toBe(6000);
  expect(questions).toMatchObject([{ code: 'unit-conflict', assumed: 't' }]);
});

it('settles the parts of a product: 1,500 kg × 2 pieces × 2 = 6000', () => {
  const { total, questions } = read([
    ['材料名称', '单重(kg)', '数量'],
    ['钢板', '1,500', 2],
  ]);
  expect(total).toBe(6000);
  expect(questions).toMatchObject([{ code: 'number-ambiguous', assumed: 'groups' }]);
});

describe('negative months', () => {
  it('of a positive year are taken off it: (10 − 4) × 2 = 12', () => {
    const { total, codes } = read([
      ['材料名称', '单位', '1月', '2月'],
      ['钢板', 'kg', 10, -4],
    ]);
    expect(total).toBe(12);
    expect(codes).toContain('negative-amount');
    expect(codes).not.toContain('credit');
  });

  it('that leave less than nothing are a credit, apart: (−5 + 2) × 2 = −6 beside 7 × 2 = 14', () => {
    const { total, items, codes } = read([
      ['材料名称', '单位', '1月', '2月'],
      ['钢板', 'kg', 3, 4],
      ['钢板', 'kg', -5, 2],
    ]);
    expect(total).toBe(14);
    expect(items[1]).toMatchObject({ kgCo2e: -6, isCredit: true });
    expect(codes).toContain('credit');
  });

  it('in rows of their own stay apart from the months that are added: 30 × 2 = 60, not 50', () => {
    const { total, codes } = read([
      ['月份', '材料名称', '用量(kg)'],
      ['1月', '钢板', 10],
      ['2月', '钢板', 20],
      ['2月', '钢板', -5],
    ]);
    expect(total).toBe(60);
    expect(codes).toContain('credit');
  });
});

it('turns months of litres into kilograms by a density: (100 + 50) L × 0.84 kg/L × 3 = 378', () => {
  const { total, items } = read([
    ['能源', '单位', '密度(kg/L)', '1月', '2月'],
    ['柴油', 'L', 0.84, 100, 50],
  ]);
  expect(total).toBeCloseTo(378, 9);
  expect(items[0]?.activity.conversion?.evidence?.at.cell).toBe('C2');
});

it('says how sure every cell of an amount is', () => {
  const { items } = read([
    ['材料名称', '单重(kg)', '数量'],
    ['钢板', 1.5, '约2'],
  ]);
  const data = items[0]?.activity.data;
  const terms = data?.kind === 'amount' ? (data.amount?.terms ?? []) : [];
  const certainties = terms.map(({ evidence }) => evidence.certainty ?? Number.NaN);
  expect(certainties).toHaveLength(2);
  expect(certainties.every((one) => one > 0.5 && one <= 1)).toBe(true);
  expect(certainties[1]).toBeLessThan(certainties[0] ?? 0);
});
