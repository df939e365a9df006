import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['钢板', 2, 'kgCO2e/kg'],
  ['铝锭', 20, 'kgCO2e/kg'],
  ['公路运输', 0.1, 'kgCO2e/(t·km)'],
  ['电', 0.5, 'kgCO2e/kWh'],
]);

type Rows = readonly (readonly CellContent[])[];

function read(rows: Rows): {
  readonly sums: unknown;
  readonly told: ReadonlyMap<string, readonly string[]>;
  readonly questions: ReturnType<typeof footprintOf>['inventory']['questions'];
} {
  const { footprint, inventory } = footprintOf([gridOf('泵A', rows), FACTORS]);
  const told = new Map(
    inventory.findings.map(({ code, cells }) => [code, cells.map(({ cell }) => cell)]),
  );
  return { sums: Object.values(stageSums(footprint))[0], told, questions: inventory.questions };
}

describe('columns beside the amounts', () => {
  // 110 × 2 + 48 × 20 = 1180
  it.each([
    ['计划用量(kg)', '实际用量(kg)'],
    ['计划(kg)', '实际(kg)'],
    ['定额消耗(kg)', '实际消耗(kg)'],
    ['预算(kg)', '决算(kg)'],
    ['Budget (kg)', 'Actual (kg)'],
    ['Planned quantity (kg)', 'Quantity (kg)'],
  ])('%s beside %s: what was really used counts, in both orders', (plan, actual) => {
    const one = read([
      ['材料', plan, actual],
      ['钢板', 100, 110],
      ['铝锭', 50, 48],
    ]);
    const other = read([
      ['材料', actual, plan],
      ['钢板', 110, 100],
      ['铝锭', 48, 50],
    ]);
    expect(one.sums).toEqual({ rawMaterial: 1180 });
    expect(other.sums).toEqual({ rawMaterial: 1180 });
    expect(one.told.get('plan-column-ignored')).toEqual(['B1']);
    expect(other.told.get('plan-column-ignored')).toEqual(['C1']);
  });

  it('a plan that stands alone is all there is: 100 × 2 = 200', () => {
    const { sums } = read([
      ['材料', '单位', '定额'],
      ['钢板', 'kg', 100],
    ]);
    expect(sums).toEqual({ rawMaterial: 200 });
  });

  it('the planned figures of another year are no rivals of the real ones of this year', () => {
    const { told } = read([
      ['材料', '2025年计划用量(kg)', '2024年实际用量(kg)'],
      ['钢板', 100, 110],
    ]);
    expect(told.has('plan-column-ignored')).toBe(false);
  });

  // 105 × 2 + 55 × 20 = 1310
  it.each([
    ['净用量(kg)', '毛用量(kg)'],
    ['净用量(kg)', '用量(kg)'],
    ['净重(kg)', '总重(kg)'],
    ['Net weight (kg)', 'Gross weight (kg)'],
  ])('%s beside %s is asked, and the greater holds until then', (net, gross) => {
    const { sums, questions } = read([
      ['材料', net, gross],
      ['钢板', 100, 105],
      ['铝锭', 50, 55],
    ]);
    expect(sums).toEqual({ rawMaterial: 1310 });
    const asked = questions.filter(({ code }) => code === 'alternative-columns');
    expect(asked.map(({ assumed }) => assumed)).toEqual([gross]);
  });

  it.each(['损耗量(kg)'])('%s is told and not silently left out: 100 × 2 = 200', (loss) => {
    const { sums, told } = read([
      ['材料', '用量(kg)', loss],
      ['钢板', 100, 5],
    ]);
    expect(sums).toEqual({ rawMaterial: 200 });
    expect(told.get('loss-not-counted')).toEqual(['C1']);
  });

  it('stocks and differences beside what was used are told: 90 × 2 = 180', () => {
    const { sums, told } = read([
      ['材料', '期初库存(kg)', '本期入库(kg)', '本期领用量(kg)', '期末库存(kg)'],
      ['钢板', 10, 100, 90, 20],
    ]);
    expect(sums).toEqual({ rawMaterial: 180 });
    expect(told.get('column-not-used')).toEqual(['B1', 'C1', 'E1']);
  });

  it('a column of figures that nothing names is told', () => {
    const { told } = read([
      ['材料', '用量(kg)', '单价(元)', '班组'],
      ['钢板', 100, 5, '甲'],
      ['铝锭', 50, 6, '乙'],
    ]);
    expect(told.get('column-not-used')).toEqual(['C1']);
  });
});

describe('stages as columns', () => {
  it('are all read: 100 × 2 + 10 × 20 = 400; 20 + 5 t·km × 0.1 = 2.5; 30 + 4 kWh × 0.5 = 17', () => {
    const rows = [
      ['材料名称', '生产用电(kWh)', '原材料(kg)', '运输(t·km)'],
      ['钢板', 30, 100, 20],
      ['铝锭', 4, 10, 5],
    ];
    expect(read(rows).sums).toEqual({ rawMaterial: 400, transport: 2.5, production: 17 });
  });

  it('in English, with a blank where an item has none: 100 × 2, 20 × 0.1, 4 × 0.5', () => {
    const rows = [
      ['Component', 'Material (kg)', 'Transport (tkm)', 'Electricity (kWh)'],
      ['钢板', 100, 20, null],
      ['铝锭', null, null, 4],
    ];
    expect(read(rows).sums).toEqual({ rawMaterial: 200, transport: 2, production: 2 });
  });

  it('masses of two stages may be one mass twice and are not added', () => {
    const { sums, told, questions } = read([
      ['材料名称', '材料(kg)', '废弃物(kg)'],
      ['钢板', 100, 20],
    ]);
    expect(sums).not.toEqual(expect.objectContaining({ production: expect.any(Number) as number }));
    const isTold = told.has('column-not-used');
    expect(isTold || questions.some(({ code }) => code === 'alternative-columns')).toBe(true);
  });
});

describe('shares of a whole', () => {
  it('are multiplied with it: 500 kg × 60 % × 2 = 600, 500 kg × 40 % × 20 = 4000', () => {
    for (const shares of [
      ['占比(%)', 60, 40],
      ['质量占比', '60%', '40%'],
      ['Share', 0.6, 0.4],
    ]) {
      const { sums } = read([
        ['产品', '产品重量(kg)', '材料名称', shares[0] ?? null],
        ['泵A', 500, '钢板', shares[1] ?? null],
        ['泵A', 500, '铝锭', shares[2] ?? null],
      ]);
      expect(sums).toEqual({ rawMaterial: 4600 });
    }
  });

  it('without a whole are told in one sentence and never taken for amounts', () => {
    for (const header of ['占比', '占比(%)', '质量分数(%)']) {
      const { sums, told } = read([
        ['材料名称', header],
        ['钢板', '60%'],
        ['铝锭', '40%'],
      ]);
      expect(sums).toBeUndefined();
      expect(told.get('share-without-whole')).toEqual(['B1']);
      expect(told.has('table-not-understood')).toBe(false);
    }
  });
});

describe('columns of other trades', () => {
  it('months of real use beside their plans keep the product: (110 + 90) kWh × 0.5 = 100', () => {
    const rows = [
      ['能源', '单位', '1月计划', '1月实际', '2月计划', '2月实际'],
      ['电', 'kWh', 100, 110, 100, 90],
    ];
    const { footprint } = footprintOf([gridOf('泵A', rows), FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵A: { production: 100 } });
  });

  it('traditional characters: 計劃用量 beside 實際用量, 52 × 2 = 104', () => {
    const { sums, told } = read([
      ['物料名稱', '單位', '計劃用量', '實際用量'],
      ['钢板', 'kg', 50, 52],
    ]);
    expect(sums).toEqual({ rawMaterial: 104 });
    expect(told.get('plan-column-ignored')).toEqual(['C1']);
  });

  it('a concentration is no factor, whatever its unit looks like: 100 × 2 = 200', () => {
    const { sums } = read([
      ['助剂', '浓度(g/L)', '用量(kg)'],
      ['钢板', 60, 100],
    ]);
    expect(sums).toEqual({ rawMaterial: 200 });
  });

  it('headers that are nothing but units: 12 t × 21 kg/t = 252', () => {
    const ledger = gridOf('Waste register', [
      ['Waste stream', 'Treatment', 'Tonnes'],
      ['Cardboard', 'Recycling', 12],
    ]);
    const factors = gridOf('EF', [
      ['Waste stream', 'kgCO2e/t'],
      ['Cardboard', 21],
    ]);
    const { footprint } = footprintOf([ledger, factors]);
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 252 }]);
  });

  it('of factors per kg and per kWh the one counts that fits the amounts; the others are told', () => {
    const { sums, told } = read([
      [
        'Component',
        'Electricity EF (kgCO2e/kWh)',
        'Mass (kg)',
        'Material EF (kgCO2e/kg)',
        'Energy (kWh)',
      ],
      ['Knuckle', 0.6, 5, 2.4, 12],
    ]);
    // 5 × 2.4; whether the 12 kWh are for making the part is asked.
    expect(sums).toEqual({ rawMaterial: 12, production: null });
    expect(told.get('column-not-used')).toEqual(['B1']);
  });

  it('an output that names no product is told', () => {
    const { told } = read([
      ['设备', '产量(台)', '用电量(kWh)'],
      ['一号线', 10, 100],
      ['二号线', 20, 200],
    ]);
    expect(told.get('output-column-not-used')).toEqual(['B1']);
  });
});
