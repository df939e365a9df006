import type { Area } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['钢板', 2, 'kgCO2e/kg'],
  ['铝锭', 20, 'kgCO2e/kg'],
  ['公路', 0.1, 'kgCO2e/(t·km)'],
  ['铁路', 0.02, 'kgCO2e/(t·km)'],
  ['海运', 0.01, 'kgCO2e/(t·km)'],
]);

function read(
  rows: readonly (readonly CellContent[])[],
  merges: readonly Area[] = [],
  sheet = '材料',
): {
  readonly sums: unknown;
  readonly asked: readonly string[];
  readonly freight: readonly (string | null)[];
} {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows, merges), FACTORS]);
  return {
    sums: Object.values(stageSums(footprint))[0],
    asked: inventory.questions
      .map(({ code }) => code)
      .filter((code) => code !== 'unit-of-analysis'),
    freight: inventory.activities.flatMap(({ data, factor }) =>
      data.kind === 'freight' ? [factor?.name ?? null] : [],
    ),
  };
}

describe('legs of a journey as columns of distances', () => {
  // 1 t × (100 × 0.1 + 200 × 0.02 + 300 × 0.01) = 10 + 4 + 3 = 17
  it.each([
    ['公路(km)', '铁路(km)', '海运(km)'],
    ['公路运距(km)', '铁路运距(km)', '海运运距(km)'],
    ['海运距离(km)', '公路距离(km)', '铁路距离(km)'],
  ])('%s | %s | %s: each with its mode', (...headers) => {
    const km: Readonly<Record<string, number>> = { 公: 100, 铁: 200, 海: 300 };
    const { sums, asked, freight } = read([
      ['材料', '用量(kg)', ...headers],
      ['钢板', 1000, ...headers.map((header) => km[header.charAt(0)] ?? null)],
    ]);
    expect(sums).toEqual({ rawMaterial: 2000, transport: 17 });
    expect(asked).toEqual([]);
    expect([...freight].sort()).toEqual(['公路', '海运', '铁路'].sort());
  });

  it('under one header 运输距离(km), with 0 and blanks where a leg is missing: 10 + 6 = 16', () => {
    // 钢板 1 t × 100 km × 0.1 = 10; 铝锭 2 t × 300 km × 0.01 = 6
    const { sums, freight } = read(
      [
        ['材料', '用量', null, '运输距离(km)', null, null],
        [null, '数值', '单位', '公路', '海运', '铁路'],
        ['钢板', 1000, 'kg', 100, 0, null],
        ['铝锭', 2000, 'kg', null, 300, 0],
      ],
      [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 2 },
        { top: 0, left: 3, bottom: 0, right: 5 },
      ],
    );
    expect(sums).toEqual({ rawMaterial: 42000, transport: 16 });
    expect(freight).toEqual(['公路', '海运']);
  });

  it.each([
    ['一程运距(km)', '一程方式', '二程运距(km)', '二程方式'],
    ['第一段距离(km)', '第一段运输方式', '第二段距离(km)', '第二段运输方式'],
    ['Leg 1 distance (km)', 'Leg 1 mode', 'Leg 2 distance (km)', 'Leg 2 mode'],
  ])('%s | %s | %s | %s: 1 t × (100 × 0.1 + 200 × 0.02) = 14', (...headers) => {
    const { sums, asked, freight } = read([
      ['材料', '用量(kg)', ...headers],
      ['钢板', 1000, 100, '公路', 200, '铁路'],
    ]);
    expect(sums).toEqual({ rawMaterial: 2000, transport: 14 });
    expect(asked).toEqual([]);
    expect(freight).toEqual(['公路', '铁路']);
  });

  it('with a factor of each leg beside it: 1 t × (100 × 0.3 + 200 × 0.05) = 40', () => {
    const { sums, asked } = read([
      ['材料', '用量(kg)', '公路(km)', '公路因子(kgCO2e/tkm)', '铁路(km)', '铁路因子(kgCO2e/tkm)'],
      ['钢板', 1000, 100, 0.3, 200, 0.05],
    ]);
    expect(sums).toEqual({ rawMaterial: 2000, transport: 40 });
    expect(asked).toEqual([]);
  });

  it('in a table of transport nothing is material: 1 t × (100 × 0.1 + 200 × 0.02) = 14', () => {
    const { sums } = read(
      [
        ['货物', '重量(t)', '公路里程(km)', '铁路里程(km)'],
        ['钢板', 1, 100, 200],
      ],
      [],
      '运输',
    );
    expect(sums).toEqual({ transport: 14 });
  });

  it('the mass may stand in another table: 14', () => {
    const { footprint } = footprintOf([
      gridOf('材料', [
        ['材料', '用量(kg)'],
        ['钢板', 1000],
      ]),
      gridOf('运输', [
        ['材料', '公路(km)', '铁路(km)'],
        ['钢板', 100, 200],
      ]),
      FACTORS,
    ]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 2000, transport: 14 }]);
  });

  it('a total beside them is no leg: 14', () => {
    const { sums } = read([
      ['材料', '用量(kg)', '公路(km)', '铁路(km)', '总里程(km)'],
      ['钢板', 1000, 100, 200, 300],
    ]);
    expect(sums).toEqual({ rawMaterial: 2000, transport: 14 });
  });

  it('without any distance the row has one gap, and not one for each leg', () => {
    const { freight } = read([
      ['材料', '用量(kg)', '公路(km)', '铁路(km)'],
      ['钢板', 1000, 100, 200],
      ['铝锭', 10, null, null],
    ]);
    expect(freight).toHaveLength(3);
  });

  it.each([
    ['供应商A运距(km)', '供应商B运距(km)'],
    ['运距1(km)', '运距2(km)'],
    ['去程(km)', '回程(km)'],
    ['公路运距甲(km)', '公路运距乙(km)'],
  ])('%s | %s may be anything and are asked', (one, other) => {
    const { asked, sums } = read([
      ['材料', '用量(kg)', one, other],
      ['钢板', 1000, 100, 200],
    ]);
    expect(asked).toContain('alternative-columns');
    expect(sums).toEqual({ rawMaterial: 2000, transport: null });
  });

  it('a leg that is blank is watched: its cell is among those that the row rests on', () => {
    const { inventory } = footprintOf([
      gridOf('材料', [
        ['材料', '用量(kg)', '公路(km)', '铁路(km)'],
        ['钢板', 1000, 100, null],
        ['铝锭', 1000, 100, 200],
      ]),
      FACTORS,
    ]);
    const [first] = inventory.activities.filter(({ data }) => data.kind === 'freight');
    expect(first?.witnesses.map(({ at }) => at.cell)).toContain('D2');
  });
});
