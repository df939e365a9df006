import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['钢板', 2, 'kgCO2e/kg', '手册'],
  ['铜线', 4, 'kgCO2e/kg', '手册'],
  ['电力', 0.5, 'kgCO2e/kWh', '手册'],
  ['Steel sheet', 2, 'kgCO2e/kg', 'handbook'],
  ['Electricity', 0.5, 'kgCO2e/kWh', 'handbook'],
  ['公路运输', 0.1, 'kgCO2e/(t·km)', '手册'],
]);

function unread(grids: Parameters<typeof footprintOf>[0]): readonly (string | undefined)[] {
  const { inventory } = footprintOf(grids);
  return inventory.findings
    .filter(({ code }) => code === 'table-not-understood')
    .map(({ cells }) => cells[0]?.cell);
}

describe('tables on one sheet, of which none may vanish', () => {
  it('reads products as columns under a caption with the unit: 100 × 2 + 10 × 4, 50 × 2, 20 × 4', () => {
    const sheet = gridOf('台账', [
      ['材料台账'],
      ['单位：kg'],
      ['材料名称', '泵A', '泵B', '泵C', '备注'],
      ['钢板', 100, 50, null, null],
      ['铜线', 10, null, 20, null],
      [],
      ['能源'],
      ['序号', '能源种类', '单位', '泵A', '泵B', '泵C'],
      [1, '电力', 'kWh', 10, 10, 10],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({
      泵A: { rawMaterial: 240, production: 5 },
      泵B: { rawMaterial: 100, production: 5 },
      泵C: { rawMaterial: 80, production: 5 },
    });
  });

  it('tells of rows with several figures that stand in no table, once for rows that follow', () => {
    const sheet = gridOf('台账', [
      ['甲', '乙', '丙'],
      ['子', 100, 50],
      ['丑', 10, 20],
      [],
      ['材料名称', '用量(kg)', '备注'],
      ['钢板', 100, null],
    ]);
    expect(unread([sheet, FACTORS])).toEqual(['B2']);
  });

  it.each([
    ['years', ['年份', 2023, 2024]],
    ['captions', ['产量', 1200, '台']],
    ['sums of the sheet', ['合计', 110, 30]],
  ])('says nothing of %s above a table', (_, above) => {
    const sheet = gridOf('台账', [
      above,
      [],
      ['材料名称', '用量(kg)', '备注'],
      ['钢板', 100, null],
    ]);
    expect(unread([sheet, FACTORS])).toEqual([]);
  });

  it('takes a row of items without an amount for no header', () => {
    const sheet = gridOf('台账', [
      ['材料', '离心泵(kg)', '备注(kg)'],
      ['原材料', '待补充', '待补充'],
      ['钢板', 100, 10],
      ['铜线', 10, 10],
    ]);
    const { inventory } = footprintOf([sheet, FACTORS]);
    expect(inventory.tables.filter(({ sheet: name }) => name === '台账')).toHaveLength(1);
  });
});

describe('what stands between two tables', () => {
  it('is no title of the second where it is a note: freight is not counted as material', () => {
    const sheet = gridOf('台账', [
      ['原材料'],
      ['材料名称', '用量(kg)', '备注'],
      ['钢板', 100, null],
      ['铜线', '—', null],
      ['注：数据来自仓库领料单'],
      [],
      ['运输'],
      ['货物名称', '用量(kg)', '运距(km)'],
      ['钢板', 100, 10],
      ['铜线', 25, 20],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    // 100 kg × 2; 0.1 t × 10 km × 0.1 + 0.025 t × 20 km × 0.1: the 25 kg are carried, not used.
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 200, transport: 0.15 }]);
  });

  it('keeps the unit and the period of the second table, which stand behind a note', () => {
    const sheet = gridOf('台账', [
      ['原材料'],
      ['材料名称', '用量(kg)'],
      ['钢板', 100],
      ['制表：张三'],
      ['单位：kg'],
      ['材料名称', '用量'],
      ['铜线', 10],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(footprint.products[0]?.stages[0]?.kgCo2e).toBe(240);
  });
});

describe('sections in English', () => {
  it('asks goods under “Raw materials” for no distance: 100 × 2, 0.1 t × 10 km × 0.1, 10 × 0.5', () => {
    const sheet = gridOf('Ledger', [
      ['Material', 'Amount', 'Unit', 'Distance (km)'],
      ['Raw materials'],
      ['Steel sheet', 100, 'kg', null],
      ['Transport'],
      ['Steel sheet', 100, 'kg', 10],
      ['Energy'],
      ['Electricity', 10, 'kWh', null],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([
      { rawMaterial: 200, transport: 0.1, production: 5 },
    ]);
    const codes = [...inventory.findings, ...footprint.findings].map(({ code }) => code);
    expect(codes).not.toContain('missing-distance');
  });
});
