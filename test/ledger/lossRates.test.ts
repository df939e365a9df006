import type { CellContent, Grid } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(rows: Rows, answer?: string, formats: Grid['numberFormats'] = new Map()) {
  const grids = [{ ...gridOf('清单', rows), numberFormats: formats }];
  const open = footprintOf(grids).inventory;
  const question = open.questions.find(({ code }) => code === 'loss-rate') ?? null;
  const answers = question === null || answer === undefined ? {} : { [question.id]: answer };
  const { footprint, inventory } = footprintOf(grids, answers);
  return {
    sums: Object.values(stageSums(footprint))[0],
    isComplete: footprint.products[0]?.complete,
    question,
    keys: question?.options.map(({ key }) => key),
    told: inventory.findings.map(({ code }) => code),
  };
}

const HEADER = ['物料', '用量(kg)', '损耗率(%)', '因子(kgCO2e/kg)'];
const CHINESE: Rows = [HEADER, ['钢板', 100, 20, 2], ['铝锭', 10, 0, 5]];
const ENGLISH: Rows = [
  ['Material', 'Quantity (kg)', 'Scrap rate (%)', 'EF (kgCO2e/kg)'],
  ['Steel sheet', 100, 20, 2],
  ['Ingot', 10, 0, 5],
];

describe.each([
  ['损耗率', CHINESE],
  ['Scrap rate', ENGLISH],
])('%s beside amounts', (_, rows) => {
  it('is asked, nothing is assumed, and only what loses nothing counts: 10 × 5 = 50', () => {
    const { question, keys, sums, told, isComplete } = read(rows);
    expect(isComplete).toBe(false);
    expect(question?.assumed).toBeNull();
    expect(keys).toEqual(['loss-included', 'loss-added', 'loss-rest']);
    expect(sums).toEqual({ rawMaterial: 50 });
    expect(told).not.toContain('loss-not-counted');
  });

  it('is nothing where the amounts hold it: 100 × 2 + 50 = 250', () => {
    expect(read(rows, 'loss-included').sums).toEqual({ rawMaterial: 250 });
  });

  it('is added: 100 × 1.2 × 2 + 50 = 290', () => {
    expect(read(rows, 'loss-added').sums).toEqual({ rawMaterial: 290 });
  });

  it('is of what was put in: 100 ÷ 0.8 × 2 + 50 = 300', () => {
    expect(read(rows, 'loss-rest').sums).toEqual({ rawMaterial: 300 });
  });
});

describe('rates of loss', () => {
  it('are fractions where cells show percentages: 0.25 as 25% added, 100 × 1.25 × 2 = 250', () => {
    const rows: Rows = [
      ['物料', '用量(kg)', '损耗率', '因子(kgCO2e/kg)'],
      ['钢板', 100, 0.25, 2],
    ];
    const { sums } = read(rows, 'loss-added', new Map([['C2', '0%']]));
    expect(sums).toEqual({ rawMaterial: 250 });
  });

  it('written as texts are percentages: 25% added, 100 × 1.25 × 2 = 250', () => {
    const rows: Rows = [
      ['物料', '用量(kg)', '损耗率', '因子(kgCO2e/kg)'],
      ['钢板', 100, '25%', 2],
    ];
    expect(read(rows, 'loss-added').sums).toEqual({ rawMaterial: 250 });
  });

  it('of 0.5 without a sign may be a half or half a percent: both are offered', () => {
    const rows: Rows = [
      ['物料', '用量(kg)', '损耗率', '因子(kgCO2e/kg)'],
      ['钢板', 100, 0.5, 2],
    ];
    expect(read(rows).keys).toEqual([
      'loss-included',
      'loss-added',
      'loss-rest',
      'loss-added-percent',
      'loss-rest-percent',
    ]);
    // 100 × 1.005 × 2
    expect(read(rows, 'loss-added-percent').sums).toEqual({ rawMaterial: 201 });
  });

  it.each([
    ['损耗系数', '因子(kgCO2e/kg)'],
    ['Loss factor', 'EF (kgCO2e/kg)'],
  ])('%s of 1.05 multiplies: 100 × 1.05 × 2 = 210', (header, factor) => {
    const rows: Rows = [
      ['Material', 'Quantity (kg)', header, factor],
      ['PP', 100, 1.05, 2],
    ];
    expect(read(rows).sums).toEqual({ rawMaterial: null });
    expect(read(rows, 'loss-times').sums).toEqual({ rawMaterial: 210 });
  });

  it.each([
    ['物料', '用量(kg)', '材料利用率(%)', '因子(kgCO2e/kg)'],
    ['物料', '用量(kg)', '成材率', '因子(kgCO2e/kg)'],
    ['Material', 'Quantity (kg)', 'Material yield', 'EF (kgCO2e/kg)'],
    ['Material', 'Quantity (kg)', 'Utilisation (%)', 'EF (kgCO2e/kg)'],
  ])('%s | %s | %s of 80 divides: 100 ÷ 0.8 × 2 = 250', (...header) => {
    const rows: Rows = [header, ['钢板', 100, 80, 2]];
    const { keys } = read(rows);
    const key = keys?.find((one) => one.startsWith('loss-yield'));
    expect(read(rows).sums).toEqual({ rawMaterial: null });
    expect(read(rows, key).sums).toEqual({ rawMaterial: 250 });
  });

  it('that are blank lose nothing, and that is told: 100 × 2 × 1.2 + 10 × 5 = 290', () => {
    const rows: Rows = [HEADER, ['钢板', 100, 20, 2], ['铝锭', 10, null, 5]];
    const { sums, told } = read(rows, 'loss-added');
    expect(sums).toEqual({ rawMaterial: 290 });
    expect(told).toContain('loss-rate-blank');
  });

  it('of all that was put in leave nothing, and are told', () => {
    const rows: Rows = [HEADER, ['钢板', 100, 100, 2], ['铝锭', 10, 0, 5]];
    const { sums, told } = read(rows, 'loss-rest');
    expect(sums).toEqual({ rawMaterial: 50 });
    expect(told).toContain('loss-rate-wrong');
  });

  it.each([
    ['物料', '用量(含损耗)(kg)', '损耗率(%)', '因子(kgCO2e/kg)'],
    ['物料', '投料量(kg)', '损耗率(%)', '因子(kgCO2e/kg)'],
    ['Material', 'Quantity incl. scrap (kg)', 'Scrap rate (%)', 'EF (kgCO2e/kg)'],
    ['Material', 'Gross quantity (kg)', 'Scrap rate (%)', 'EF (kgCO2e/kg)'],
  ])('%s | %s | %s are not asked: 100 × 2 = 200', (...header) => {
    const { question, sums, told } = read([header, ['钢板', 100, 20, 2]]);
    expect(question).toBeNull();
    expect(sums).toEqual({ rawMaterial: 200 });
    expect(told).toContain('loss-in-amounts');
  });

  it('are not asked where a column proves them: 80 ÷ (1 − 20 %) = 100, and 100 × 2 = 200', () => {
    const header = ['物料', '净用量(kg)', '损耗率(%)', '毛用量(kg)', '因子(kgCO2e/kg)'];
    const { question, sums } = read([header, ['钢板', 80, 20, 100, 2]]);
    expect(question).toBeNull();
    expect(sums).toEqual({ rawMaterial: 200 });
  });

  it('are not asked where a note says it, and are where it says the opposite', () => {
    expect(read([...CHINESE, ['注：用量已含损耗']]).question).toBeNull();
    expect(read([...CHINESE, ['注：用量未含损耗']]).question).not.toBeNull();
  });

  it.each(['设备利用率(%)', '综合回收利用率(%)'])('%s is none', (header) => {
    const rows: Rows = [
      ['物料', '用量(kg)', header, '因子(kgCO2e/kg)'],
      ['钢板', 100, 80, 2],
    ];
    expect(read(rows).question).toBeNull();
  });
});
