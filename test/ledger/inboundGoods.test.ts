import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FACTORS: Rows = [
  ['名称', '排放因子', '单位'],
  ['钢板', 2, 'kgCO2e/kg'],
  ['铝锭', 8, 'kgCO2e/kg'],
  ['橡胶', 3, 'kgCO2e/kg'],
];
/** 10 t × 300 km + 2 t × 500 km = 4000 t·km, × 0.1 = 400 kgCO2e. */
const JOURNEYS: Rows = [
  ['物料', '重量(t)', '运距(km)', '运输因子(kgCO2e/tkm)'],
  ['钢板', 10, 300, 0.1],
  ['铝锭', 2, 500, 0.1],
];

function read(sheets: Readonly<Record<string, Rows>>, answer?: string) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const open = footprintOf(grids).inventory;
  const question = open.questions.find(({ code }) => code === 'inbound-goods') ?? null;
  const answers = question === null || answer === undefined ? {} : { [question.id]: answer };
  const { footprint } = footprintOf(grids, answers);
  const complete = footprint.products[0]?.complete;
  return { sums: Object.values(stageSums(footprint))[0], question, complete };
}

describe('materials whose masses stand on a sheet of inbound transport alone', () => {
  const energy: Rows = [
    ['能源', '用量(kWh)', '排放因子(kgCO2e/kWh)'],
    ['电', 1000, 0.5],
  ];
  const alone = { 原料运输: JOURNEYS, 因子: FACTORS };
  const plant = { ...alone, 能源: energy };

  it('are asked about, and count where each has a factor: 10000 × 2 + 2000 × 8 = 36000', () => {
    const { sums, question, complete } = read(plant);
    expect(sums).toEqual({ rawMaterial: 36_000, transport: 400, production: 500 });
    expect(question?.assumed).toBe('goods-too');
    expect(question?.values).toMatchObject({ count: 2, names: '钢板 / 铝锭' });
    expect(complete).toBe(true);
  });

  it('are asked about without an assumption where one lacks its factor: 1000 × 0.5 = 500', () => {
    const { sums, question, complete } = read({ ...plant, 因子: FACTORS.slice(0, 2) });
    expect(sums).toEqual({ rawMaterial: null, transport: 400, production: 500 });
    expect(question?.assumed).toBeNull();
    expect(complete).toBe(false);
  });

  it('are freight where the one factor of their name is one of freight', () => {
    const freight: Rows = [
      ['名称', '排放因子', '单位'],
      ['钢板', 0.1, 'kgCO2e/(t·km)'],
      ['铝锭', 0.1, 'kgCO2e/(t·km)'],
    ];
    const { question } = read({ ...plant, 因子: freight });
    expect(question?.assumed).toBeNull();
  });

  it('count as raw materials where the answer says so: 10000 × 2 + 2000 × 8 = 36000', () => {
    const { sums } = read(plant, 'goods-too');
    expect(sums).toEqual({ rawMaterial: 36_000, transport: 400, production: 500 });
  });

  it('are freight alone where the answer says so', () => {
    const { sums, complete } = read(plant, 'transport-only');
    expect(sums).toEqual({ transport: 400, production: 500 });
    expect(complete).toBe(true);
  });

  it('count where the ledger is about nothing else and has a factor for each', () => {
    const { sums, question, complete } = read(alone);
    expect(sums).toEqual({ rawMaterial: 36_000, transport: 400 });
    expect(question?.assumed).toBe('goods-too');
    expect(complete).toBe(true);
  });

  it('are freight alone until somebody says, where one of them lacks its factor', () => {
    const { sums, question, complete } = read({ ...alone, 因子: FACTORS.slice(0, 2) });
    expect(sums).toEqual({ transport: 400 });
    expect(question?.assumed).toBe('transport-only');
    expect(complete).toBe(true);
  });

  it('leave nothing to ask without any factor for them: 400 of transport, and it is told', () => {
    const { sums, question, complete } = read({ 原料运输: JOURNEYS });
    expect([sums, question, complete]).toEqual([{ transport: 400 }, null, true]);
    const { findings } = footprintOf([gridOf('原料运输', JOURNEYS)]).inventory;
    const told = findings.find(({ code }) => code === 'goods-not-counted');
    expect(told?.values).toEqual({ count: 2, names: '钢板 / 铝锭' });
  });

  it('in English: 10 t × 300 km × 0.1 = 300', () => {
    const rows: Rows = [
      ['Material', 'Mass (t)', 'Distance (km)', 'Factor (kgCO2e/tkm)'],
      ['Steel', 10, 300, 0.1],
    ];
    const { sums, question } = read({ 'Inbound transport': rows, 能源: energy });
    expect(sums).toEqual({ rawMaterial: null, transport: 300, production: 500 });
    expect(question).not.toBeNull();
  });

  it('wait for an answer beside a ledger of raw materials: 5 × 3 = 15', () => {
    const rubber: Rows = [
      ['物料', '用量(kg)'],
      ['橡胶', 5],
    ];
    const { sums, question, complete } = read({ ...alone, 原材料: rubber });
    expect(sums).toEqual({ rawMaterial: 15, transport: 400 });
    expect(question?.assumed).toBeNull();
    expect(complete).toBe(false);
  });

  it('are not asked about where another ledger gives them', () => {
    const steel: Rows = [
      ['物料', '用量(t)'],
      ['钢板', 10],
      ['铝锭', 2],
    ];
    const { sums, question } = read({ ...alone, 原材料: steel });
    expect(sums).toEqual({ rawMaterial: 36_000, transport: 400 });
    expect(question).toBeNull();
  });

  it('are not asked about of finished goods that leave the plant', () => {
    expect(read({ 产品运输: JOURNEYS }).question).toBeNull();
  });
});
