import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['钢板', 2, 'kgCO2e/kg'],
  ['铝锭', 10, 'kgCO2e/kg'],
  ['铜线', 4, 'kgCO2e/kg'],
  ['电力', 0.5, 'kgCO2e/kWh'],
]);

/** A ledger whose amounts are these, of 钢板, 铝锭 and 铜线. */
function read(
  amounts: readonly CellContent[],
  header = '用量(kg)',
  answers: Readonly<Record<string, string>> = {},
) {
  const names = ['钢板', '铝锭', '铜线'];
  const sheet = gridOf('材料', [
    ['材料名称', header],
    ...amounts.map((amount, index) => [names[index] ?? '', amount]),
  ]);
  const { footprint, inventory } = footprintOf([sheet, FACTORS], answers);
  return {
    total: footprint.products[0]?.totalKgCo2e ?? null,
    complete: footprint.products[0]?.complete,
    questions: inventory.questions.filter(({ code }) => code !== 'unit-of-analysis'),
    codes: inventory.findings.map(({ code }) => code),
    items: footprint.products[0]?.items.map(({ kgCo2e }) => kgCo2e),
  };
}

describe('a comma in a number', () => {
  it('alone is asked once a column and taken for thousands: 1234 × 2 + 2000 × 10 = 22468', () => {
    const { total, questions } = read(['1,234', '2,000']);
    expect(total).toBe(22468);
    expect(questions).toMatchObject([{ code: 'number-ambiguous', assumed: 'groups' }]);
    const answered = read(['1,234', '2,000'], '用量(kg)', { [questions[0]?.id ?? '']: 'decimals' });
    // 1.234 × 2 + 2 × 10
    expect(answered.total).toBeCloseTo(22.468, 9);
  });

  it('groups thousands where another cell has a decimal point: 1234 × 2 + 12.5 × 10 = 2593', () => {
    const { total, questions, codes } = read(['1,234', '12.5']);
    expect(total).toBe(2593);
    expect(questions).toEqual([]);
    expect(codes).toContain('comma-settled');
  });

  it('is decimal where others prove it: 1.234 × 2 + 1234.5 × 10 + 1200 × 4 = 17147.468', () => {
    const { total, questions, codes } = read(['1,234', '1.234,5', '1.200']);
    expect(total).toBeCloseTo(17147.468, 9);
    expect(questions).toEqual([]);
    expect(codes).toContain('comma-settled');
  });

  it('with other digits behind is decimal, and asked when it stands alone: 12.5 × 2 = 25', () => {
    const { total, questions } = read(['12,5', 1]);
    // + 1 × 10
    expect(total).toBe(35);
    expect(questions).toMatchObject([{ code: 'number-ambiguous', assumed: 'decimals' }]);
    expect(read(['12,5', '0,75']).questions).toEqual([]);
  });

  it('is not guessed in a column that writes both ways', () => {
    const { total, questions, complete } = read(['1,234', '1.234,5', '12.5']);
    expect([total === null, complete]).toEqual([false, false]);
    expect(questions).toMatchObject([{ code: 'number-ambiguous', assumed: null }]);
  });

  it('that is a slip among points is not guessed either: 17,40 beside 12.5', () => {
    const { questions, complete } = read(['17,40', '12.5']);
    expect(questions).toMatchObject([{ code: 'number-ambiguous', assumed: null }]);
    expect(complete).toBe(false);
  });
});

describe('several numbers in one cell', () => {
  it('are a range, its middle assumed and both ends offered: 11 × 2 + 1 × 10 = 32', () => {
    const { total, questions } = read(['10-12', 1]);
    expect(total).toBe(32);
    expect(questions).toMatchObject([
      { code: 'number-ambiguous', assumed: '11', values: { found: '10-12' } },
    ]);
    expect(questions[0]?.options.map(({ key }) => key)).toEqual(['11', '10', '12', 'none']);
    expect(read(['10-12', 1], '用量(kg)', { [questions[0]?.id ?? '']: '12' }).total).toBe(34);
  });

  it('are a product that nothing is assumed about: 2 × 115 × 2 = 460 once it is said', () => {
    const { total, questions, complete } = read(['2×115kg']);
    expect([total, complete]).toEqual([null, false]);
    expect(questions).toMatchObject([{ code: 'number-ambiguous', assumed: null }]);
    expect(read(['2×115kg'], '用量(kg)', { [questions[0]?.id ?? '']: '230' }).total).toBe(460);
  });
});

describe('what a number says beside its digits', () => {
  it.each([
    ['不到100', 'bound-value', 200],
    ['约100', 'approximate-value', 200],
    ['１００', 'full-width-text', 200],
    ['100①', 'footnote-dropped', 200],
    ['100', 'number-as-text', 200],
    ['0.01万', 'number-as-text', 200],
    ['1×10²', 'number-as-text', 200],
  ])('%s is reported as %s and counts %d', (amount, code, expected) => {
    const { total, codes } = read([amount]);
    expect([total, codes.includes(code as never)]).toEqual([expected, true]);
  });

  it.each(['若干', '5袋3桶', '2024-05-01'])('%s is no number, said and missing', (amount) => {
    const { total, codes, complete } = read([amount, 1]);
    expect([total, complete]).toEqual([10, false]);
    expect(codes).toContain('unreadable-value');
  });

  it('a date where an amount should stand is said, not read as its day number', () => {
    const { codes, complete } = read([{ dateSerial: 45000 }, 1]);
    expect(complete).toBe(false);
    expect(codes).toContain('date-cell');
  });
});

describe('units that contradict each other', () => {
  it('are asked once, the nearest assumed: 1 t × 2 = 2000, in kg it is 2', () => {
    const { total, questions } = read(['1t', '2t'], '用量(kg)');
    // 1000 × 2 + 2000 × 10
    expect(total).toBe(22000);
    expect(questions).toMatchObject([{ code: 'unit-conflict', assumed: 't' }]);
    expect(questions[0]?.options.map(({ key }) => key)).toEqual(['t', 'kg']);
    const answered = read(['1t', '2t'], '用量(kg)', { [questions[0]?.id ?? '']: 'kg' });
    expect(answered.total).toBe(22);
  });

  it('do not disagree where spellings differ: 1公斤 under kg', () => {
    expect(read(['1公斤', '2 KG'], '用量(kg)').questions).toEqual([]);
  });

  it('settle each other where one is open: ton under t is a tonne, 1000 × 2', () => {
    const { total, questions } = read(['1ton'], '用量(t)');
    expect([total, questions]).toEqual([2000, []]);
  });

  it('come from the unit column and the header too: 3 in t under kg', () => {
    const sheet = gridOf('材料', [
      ['材料名称', '用量(kg)', '单位'],
      ['钢板', 3, 't'],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(footprint.products[0]?.totalKgCo2e).toBe(6000);
    expect(inventory.questions.map(({ code }) => code)).toContain('unit-conflict');
  });
});

describe('a number without a unit', () => {
  it('is likely in the unit of all other cells, and asked: 100 × 2 + 50 × 10 = 700', () => {
    const { total, questions } = read(['100kg', '50'], '用量');
    expect(total).toBe(700);
    expect(questions).toMatchObject([{ code: 'missing-unit', assumed: 'kg' }]);
  });

  it('is not assumed to be in any where the others differ', () => {
    const { questions } = read(['100kg', '50', '0.1t'], '用量');
    expect(questions).toMatchObject([{ code: 'missing-unit', assumed: null }]);
  });
});
