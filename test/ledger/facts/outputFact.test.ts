import { footprintOf } from '../../support/footprintOf';
import { gridOf } from '../../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['钢板', 2, 'kgCO2e/kg'],
]);
// 30 × 2 = 60 kgCO2e in all.
const LEDGER = gridOf('材料', [
  ['产品', '材料', '用量'],
  ['泵', '钢板', '30kg'],
]);
const WITH_OUTPUT = gridOf('产量', [
  ['产品', '产量（台）'],
  ['泵', 3],
]);
const CONFLICT = 'value-conflict:output:泵';

function studied(grids: Parameters<typeof footprintOf>[0], answers: Record<string, string>) {
  const { inventory, footprint } = footprintOf([...grids, FACTORS], answers);
  const [product] = footprint.products;
  return {
    inventory,
    total: product?.totalKgCo2e,
    unit: product?.product.declaredUnit.unit,
    codes: inventory.questions.map(({ code }) => code),
  };
}

describe('the output among the study facts', () => {
  it('divides what the ledger gives for all: 60 ÷ 1,200 = 0.05 kgCO2e per 台', () => {
    const { total, unit, codes } = studied([LEDGER], { 'fact:output:泵': '1,200 台' });
    expect([total, unit, codes]).toEqual([0.05, '台', []]);
  });

  it('is not asked for any more once it is given', () => {
    expect(studied([LEDGER], {}).codes).toEqual(['unit-of-analysis']);
    expect(studied([LEDGER], { 'fact:output:泵': '若干' }).codes).toEqual(['unit-of-analysis']);
  });

  it('is known from the ledger where that gives it: 60 ÷ 3 = 20', () => {
    const { total, inventory } = studied([LEDGER, WITH_OUTPUT], {});
    expect(total).toBe(20);
    expect(inventory.facts.products.get('泵')?.output).toMatchObject({
      value: { amount: 3, unit: '台' },
      source: 'ledger',
    });
  });

  it('that says the same as the ledger is no question', () => {
    const { total, codes } = studied([LEDGER, WITH_OUTPUT], { 'fact:output:泵': '3 台' });
    expect([total, codes]).toEqual([20, []]);
  });

  it('that says something else is asked, and the ledger holds until then', () => {
    const answers = { 'fact:output:泵': '6 台' };
    const { total, inventory } = studied([LEDGER, WITH_OUTPUT], answers);
    expect(total).toBe(20);
    expect(inventory.facts.products.get('泵')?.output?.value).toEqual({ amount: 3, unit: '台' });
    expect(inventory.questions).toMatchObject([
      {
        id: CONFLICT,
        code: 'value-conflict',
        at: { sheet: '产量', cell: 'B2' },
        options: [
          { key: 'ledger', label: '3 台' },
          { key: 'fact', label: '6 台' },
        ],
        assumed: 'ledger',
      },
    ]);
  });

  it('counts where somebody says that it is right: 60 ÷ 6 = 10', () => {
    const answers = { 'fact:output:泵': '6 台', [CONFLICT]: 'fact' };
    expect(studied([LEDGER, WITH_OUTPUT], answers).total).toBe(10);
  });
});

describe('the period among the study facts', () => {
  it('is that of the product where the ledger names none', () => {
    const { inventory } = studied([LEDGER], { 'fact:period:泵': '2024年1-9月' });
    expect(inventory.products[0]?.period).toBe('2024-01/2024-09');
  });
});

describe('a period that says something else than the ledger', () => {
  const DATED = gridOf('2023年材料', [
    ['产品', '材料', '2023年用量'],
    ['泵', '钢板', '30kg'],
  ]);

  it.each([
    [{}, '2023', 'ledger'],
    [{ 'value-conflict:period:泵': 'fact' }, '2024', 'answer'],
  ])('is asked, and what holds is in product and facts alike: %j', (answer, period, source) => {
    const { inventory, codes } = studied([DATED], { 'fact:period:泵': '2024', ...answer });
    expect(codes).toContain('value-conflict');
    expect(inventory.products[0]?.period).toBe(period);
    expect(inventory.facts.products.get('泵')?.period).toMatchObject({ value: period, source });
  });
});

describe('answers about facts that there are not', () => {
  it('are kept apart', () => {
    const { inventory } = studied([LEDGER], { 'fact:mass:阀': '3 kg', 'fact:colour': '红' });
    expect([...inventory.facts.stray]).toEqual([
      ['fact:mass:阀', '3 kg'],
      ['fact:colour', '红'],
    ]);
  });
});
