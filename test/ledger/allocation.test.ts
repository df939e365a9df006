import { compensatedSum } from '../../src/core/calculation/compensatedSum';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

/**
 * Two machines made in 2024: 甲 30 台, 乙 10 台. Materials 甲 100 kg × 2 = 200, 乙 50 kg × 2 = 100.
 * One meter for both: 500 kWh × 0.5 = 250 kg; one tank of diesel: 40 kg × 3 = 120 kg.
 */
const OUTPUT = gridOf('产量', [
  ['产品', '产量（台）'],
  ['甲', 30],
  ['乙', 10],
]);
const MATERIAL = gridOf('材料', [
  ['产品', '材料名称', '用量'],
  ['甲', '钢板', '100kg'],
  ['乙', '钢板', '50kg'],
]);
const ENERGY = gridOf('能源', [
  ['能源种类', '消耗量'],
  ['电', '500kWh'],
  ['柴油', '40kg'],
]);
const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
  ['柴油', 3, 'kgCO2e/kg', '手册'],
]);
const METER = 'allocation-needed:能源:电';
const TANK = 'allocation-needed:能源:柴油';
const MASSES = { 'fact:mass:甲': '2 kg', 'fact:mass:乙': '0.014 t' };

function divided(answers: Readonly<Record<string, string>> = {}) {
  const result = footprintOf([OUTPUT, MATERIAL, ENERGY, FACTORS], answers);
  const production = result.footprint.products.map(({ stages }) => {
    return stages.find(({ stage }) => stage === 'production')?.ledgerKgCo2e ?? null;
  });
  return { ...result, production, codes: result.inventory.findings.map(({ code }) => code) };
}

/** Half and half of the diesel: 60 kg each. */
const HALVES = { [TANK]: 'own-key', 'allocation-key:能源:柴油': '甲:1，乙:1' };

describe('a meter that several products share', () => {
  it('is asked about with every item on its own, nothing assumed, and stands apart: 250 and 120', () => {
    const { inventory, footprint } = divided();
    const asked = inventory.questions.filter(({ code }) => code === 'allocation-needed');
    expect(asked.map(({ id, assumed }) => [id, assumed])).toEqual([
      [METER, null],
      [TANK, null],
    ]);
    expect(asked[0]?.options.map(({ key }) => key)).toEqual([
      ...['by-output', 'by-mass', 'by-hours', 'by-price', 'own-key'],
      ...['甲', '乙', 'leave-out', 'shared'],
    ]);
    expect(footprint.unassigned.map(({ row, kgCo2e }) => [row.name, kgCo2e])).toEqual([
      ['电', 250],
      ['柴油', 120],
    ]);
    expect(footprint.products.map(({ complete }) => complete)).toEqual([false, false]);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, readonly number[]]>([
    ['output, 30 : 10, 250 × 3/4 and 1/4', { [METER]: 'by-output' }, [187.5, 62.5]],
    [
      'mass, 30 × 2 = 60 kg : 10 × 14 = 140 kg, 250 × 0.3 and 0.7',
      { [METER]: 'by-mass', ...MASSES },
      [75, 175],
    ],
    [
      'hours, 20 h : 1800 min = 30 h, 250 × 0.4 and 0.6',
      { [METER]: 'by-hours', 'fact:hours:甲': '20', 'fact:hours:乙': '1800 min' },
      [100, 150],
    ],
    [
      'value, 30 × 100 = 3000 : 10 × 200 = 2000, 250 × 0.6 and 0.4',
      { [METER]: 'by-price', 'fact:price:甲': '100元', 'fact:price:乙': '200 元' },
      [150, 100],
    ],
    [
      'percentages of somebody, 80 and 20',
      { [METER]: 'own-key', 'allocation-key:能源:电': '甲=80%，乙=20%' },
      [200, 50],
    ],
    [
      'parts of somebody, 3 : 2',
      { [METER]: 'own-key', 'allocation-key:能源:电': '乙:2; 甲:3' },
      [150, 100],
    ],
  ])('is divided by %s', (_, answers, electricity) => {
    const { production, footprint, inventory } = divided({ ...answers, ...HALVES });
    expect(production).toEqual(electricity.map((kg) => kg + 60));
    expect(inventory.unassigned).toEqual([]);
    expect(footprint.products.map(({ complete }) => complete)).toEqual([true, true]);
  });

  it('is divided by the output for one unit: 甲 (200 + 187.5 + 60) / 30, 乙 (100 + 62.5 + 60) / 10', () => {
    const { footprint } = divided({ [METER]: 'by-output', ...HALVES });
    expect(footprint.products.map(({ totalKgCo2e }) => totalKgCo2e)).toEqual([447.5 / 30, 22.25]);
  });

  it('goes to one product, or is left out for a reason that is told', () => {
    const answers = { [METER]: '乙', [TANK]: 'leave-out' };
    const open = divided(answers);
    expect(stageSums(open.footprint)).toMatchObject({ 甲: {}, 乙: { production: 25 } });
    expect(open.footprint.products.map(({ complete }) => complete)).toEqual([false, false]);
    expect(open.inventory.questions.map(({ id }) => id)).toContain('allocation-reason:能源:柴油');
    const told = divided({ ...answers, 'allocation-reason:能源:柴油': '食堂用' });
    expect(told.inventory.unassigned).toEqual([]);
    expect(told.footprint.leftOut.map(({ kgCo2e }) => kgCo2e)).toEqual([120]);
    expect(told.footprint.products.map(({ complete }) => complete)).toEqual([true, true]);
    expect(told.inventory.findings.find(({ code }) => code === 'shared-left-out')).toMatchObject({
      values: { reason: '食堂用', names: '柴油' },
    });
  });

  it('stays apart while the key lacks a fact, and says which of which product', () => {
    const { inventory, footprint } = divided({ [METER]: 'by-mass', 'fact:mass:甲': '2 kg' });
    expect(inventory.unassigned.map(({ name }) => name)).toEqual(['电', '柴油']);
    expect(footprint.products.map(({ complete }) => complete)).toEqual([false, false]);
    expect(inventory.findings.find(({ code }) => code === 'allocation-needed')).toMatchObject({
      severity: 'error',
      values: { missing: 'mass', products: '乙', names: '电' },
    });
  });

  it('is not divided by prices in several currencies', () => {
    const { inventory } = divided({
      [METER]: 'by-price',
      'fact:price:甲': '100元',
      'fact:price:乙': '20 EUR',
    });
    expect(inventory.findings.find(({ code }) => code === 'allocation-needed')).toMatchObject({
      values: { fact: 'price', units: 'CNY, EUR' },
    });
  });

  it('is not divided by keys of which one is no finite number: 10 × 1e308 元', () => {
    const { inventory, footprint } = divided({
      [METER]: 'by-price',
      'fact:price:甲': '1元',
      'fact:price:乙': `1${'0'.repeat(308)}元`,
    });
    expect(inventory.findings.find(({ code }) => code === 'allocation-needed')).toMatchObject({
      severity: 'error',
      values: { idle: '乙', names: '电' },
    });
    expect(inventory.unassigned.map(({ name }) => name)).toEqual(['电', '柴油']);
    expect(footprint.products.map(({ complete }) => complete)).toEqual([false, false]);
  });

  it.each([
    ['甲=80%，乙=30%', 'percentages that come to 110'],
    ['甲=80%', 'percentages that come to 80'],
    ['甲=80%，丙=20%', 'a product that there is not'],
    ['甲=3，甲=1', 'a product named twice'],
    ['甲=60%，乙=2', 'a percentage beside a number'],
    ['甲=0，乙=0', 'nothing for anybody'],
    ['一半', 'no number'],
  ])('is not divided by %s: %s', (text) => {
    const { inventory } = divided({ [METER]: 'own-key', 'allocation-key:能源:电': text });
    const question = inventory.questions.find(({ code }) => code === 'allocation-key');
    expect(question).toMatchObject({ kind: 'text', answer: null, assumed: null });
    expect(inventory.unassigned.map(({ name }) => name)).toEqual(['电', '柴油']);
  });

  it('gives nothing to a product that an own key does not name: 甲 all of 250', () => {
    const key = { [METER]: 'own-key', 'allocation-key:能源:电': '甲=1' };
    expect(divided({ ...key, ...HALVES }).production).toEqual([310, 60]);
  });

  it('takes an answer for the whole sheet, as it was given before, and the own ones before it', () => {
    const sheet = { 'allocation-needed:能源': 'by-output' };
    // (250 + 120) × 3/4 and 1/4
    expect(divided(sheet).production).toEqual([277.5, 92.5]);
    // 120 × 3/4 = 90 and 250 + 30
    expect(divided({ ...sheet, [METER]: '乙' }).production).toEqual([90, 280]);
  });

  it('makes the whole again, is told once, and every part points to its keys', () => {
    const { inventory, footprint, codes } = divided({ [METER]: 'by-output', ...HALVES });
    const parts = footprint.products.flatMap(({ items }) =>
      items.flatMap(({ activity, kgCo2e }) => (activity.name === '电' ? (kgCo2e ?? 0) : [])),
    );
    expect(compensatedSum(parts)).toBe(250);
    expect(codes.filter((code) => code === 'allocated')).toHaveLength(2);
    const part = inventory.activities.find(
      ({ name, product }) => name === '电' && product === '乙',
    );
    expect(part?.allocation).toMatchObject({
      allocation: { method: 'by-output', total: 40 },
      key: { product: '乙', value: 10, terms: [{ kind: 'output', value: 10, unit: '台' }] },
    });
  });
});

describe('a key that the ledger tells itself', () => {
  const TABLE = gridOf('产量', [
    ['产品', '产量（台）', '单件质量（kg）', '工时（h）', '单价（元）'],
    ['甲', 30, 2, 20, 100],
    ['乙', 10, 14, 30, 200],
  ]);
  const electricity = (grid: typeof TABLE, answers: Readonly<Record<string, string>>) => {
    const { inventory, footprint } = footprintOf([grid, MATERIAL, ENERGY, FACTORS], answers);
    const items = footprint.products.flatMap(({ items: own }) => own);
    const parts = items.flatMap(({ activity, kgCo2e }) => (activity.name === '电' ? kgCo2e : []));
    return { inventory, parts };
  };

  it.each<readonly [string, string, readonly number[]]>([
    ['by-mass', '60 kg : 140 kg', [75, 175]],
    ['by-hours', '20 h : 30 h', [100, 150]],
    ['by-price', '3000 : 2000', [150, 100]],
  ])('stands in columns of the table of outputs: %s, %s', (method, _, parts) => {
    expect(electricity(TABLE, { [METER]: method }).parts).toEqual(parts);
  });

  it.each<readonly [string, readonly (string | number)[], readonly (string | number)[]]>([
    ['in the cells, and in other units', ['单重', '2kg', '1'], ['单重', '0.014t', '1']],
    ['as English headers', ['Mass per piece (kg)', 2, 1], ['Mass per piece (kg)', 14, 1]],
  ])('is read %s: 75 and 175', (_, first, second) => {
    const grid = gridOf('产量', [
      ['产品', '产量（台）', first[0] ?? ''],
      ['甲', 30, first[1] ?? ''],
      ['乙', 10, second[1] ?? ''],
    ]);
    expect(electricity(grid, { [METER]: 'by-mass' }).parts).toEqual([75, 175]);
  });

  it('is asked about where people say something else, and the ledger holds until then', () => {
    const answers = { [METER]: 'by-mass', 'fact:mass:乙': '4 kg' };
    const open = electricity(TABLE, answers);
    const question = open.inventory.questions.find(({ code }) => code === 'value-conflict');
    expect(question).toMatchObject({
      at: { cell: 'C3' },
      assumed: 'ledger',
      values: { fact: 'mass', product: '乙', found: '14 kg', other: '4 kg' },
    });
    expect(open.parts).toEqual([75, 175]);
    // 60 kg : 40 kg
    const told = electricity(TABLE, { ...answers, [question?.id ?? '']: 'fact' });
    expect(told.parts).toEqual([150, 100]);
    expect(
      electricity(TABLE, { [METER]: 'by-mass', 'fact:mass:乙': '0.014 t' }).inventory.questions,
    ).toHaveLength(2);
  });

  it('is not taken from hours of one piece, nor from rows that differ', () => {
    const each = gridOf('产量', [
      ['产品', '产量（台）', '单台工时（h）', '单件质量（kg）'],
      ['甲', 30, 20, 2],
      ['乙', 10, 30, 14],
      ['乙', 10, 30, 15],
    ]);
    expect(electricity(each, { [METER]: 'by-hours' }).parts).toEqual([]);
    expect(electricity(each, { [METER]: 'by-mass' }).parts).toEqual([]);
  });
});

describe('amounts for one beside a meter for all', () => {
  const EACH = gridOf('材料', [
    ['产品', '材料名称', '单台用量(kg)'],
    ['甲', '钢板', 100],
    ['乙', '钢板', 50],
  ]);
  const METER_ONLY = gridOf('能源', [
    ['能源种类', '消耗量'],
    ['电', '500kWh'],
  ]);
  const studied = (answers: Readonly<Record<string, string>>) =>
    footprintOf([EACH, METER_ONLY, FACTORS], { [METER]: 'own-key', ...answers });
  const KEY = { 'allocation-key:能源:电': '甲=60%，乙=40%' };

  it('need to be told how many were made: nothing is assumed, and there is no figure', () => {
    const { footprint, inventory } = studied(KEY);
    expect(footprint.products.map(({ totalKgCo2e }) => totalKgCo2e)).toEqual([null, null]);
    const asked = inventory.questions.filter(({ code }) => code === 'unit-of-analysis');
    expect(asked.map(({ label, assumed }) => [label, assumed])).toEqual([
      ['甲', null],
      ['乙', null],
    ]);
  });

  it('are joined by the output: 100 × 2 + 150 / 30 = 205 and 50 × 2 + 100 / 10 = 110', () => {
    const outputs = { 'fact:output:甲': '30 台', 'fact:output:乙': '10 台' };
    const { footprint } = studied({ ...KEY, ...outputs });
    expect(footprint.products.map(({ totalKgCo2e }) => totalKgCo2e)).toEqual([205, 110]);
  });
});

describe('many items that several products share', () => {
  const MANY = gridOf('能源', [
    ['能源种类', '消耗量'],
    ...Array.from({ length: 13 }, (_, index) => [`电表${String(index + 1)}`, '10kWh']),
  ]);
  const ids = (answers: Readonly<Record<string, string>>) =>
    footprintOf([OUTPUT, MATERIAL, MANY, FACTORS], answers)
      .inventory.questions.filter(({ code }) => code === 'allocation-needed')
      .map(({ id }) => id);

  it('are one question with an answer that asks for each: 13 more', () => {
    expect(ids({})).toEqual(['allocation-needed:能源']);
    expect(ids({ 'allocation-needed:能源': 'by-output' })).toHaveLength(1);
    expect(ids({ 'allocation-needed:能源': 'each' })).toHaveLength(14);
  });
});
