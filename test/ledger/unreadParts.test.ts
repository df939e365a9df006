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

describe('tables side by side', () => {
  const steel = ['材料名称', '用量(kg)'];
  const power = ['能源种类', '消耗量(kWh)'];

  it.each([
    [
      'behind a blank column',
      [
        [...steel, null, ...power],
        ['钢板', 100, null, '电力', 10],
      ],
    ],
    [
      'with headers in different rows, under titles of their own',
      [
        ['原材料', null, null, '能源'],
        [null, null, null, '单位：kWh'],
        [...steel, null, '能源种类', '消耗量'],
        ['钢板', 100, null, '电力', 10],
      ],
    ],
  ])('are both read %s: 100 × 2 and 10 × 0.5', (_, rows) => {
    const { footprint } = footprintOf([gridOf('台账', rows), FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 200, production: 5 }]);
  });

  it('are both read where a header begins again: 100 × 2 + 10 × 4 + 1 × 2 = 242', () => {
    const sheet = gridOf('台账', [
      [...steel, ...steel],
      ['钢板', 100, '铜线', 10],
      ['钢板', 1, null, null],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 242 }]);
    expect(new Set(inventory.activities.map(({ at }) => at.cell))).toEqual(
      new Set(['B2', 'D2', 'B3']),
    );
  });

  it('share a title that is merged over both: one product, 240', () => {
    const sheet = gridOf(
      '台账',
      [
        ['离心泵'],
        ['单位：kg'],
        ['材料名称', '用量', null, '材料名称', '用量'],
        ['钢板', 100, null, '铜线', 10],
      ],
      [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: 4 })),
    );
    const { footprint } = footprintOf([sheet, FACTORS]);
    // 100 × 2 + 10 × 4: the unit above holds for the right half too.
    expect(stageSums(footprint)).toEqual({ 离心泵: { rawMaterial: 240 } });
  });

  it('are one table where the right half names nothing, and where cells are merged over both', () => {
    const remarks = gridOf('台账', [
      [...steel, null, '备注', '运距(km)'],
      ['钢板', 100, null, '甲', 10],
    ]);
    expect(Object.values(stageSums(footprintOf([remarks, FACTORS]).footprint))).toEqual([
      { rawMaterial: 200, transport: 0.1 },
    ]);
    const merged = gridOf(
      '台账',
      [
        [...steel, null, ...power],
        ['钢板', 100, null, '电力', 10],
      ],
      [{ top: 0, left: 1, bottom: 0, right: 3 }],
    );
    const { inventory } = footprintOf([merged, FACTORS]);
    expect(inventory.tables.filter(({ sheet }) => sheet === '台账')).toHaveLength(1);
  });

  it('are told where a table below reaches over both', () => {
    const sheet = gridOf('台账', [
      [...steel, null, ...power],
      ['钢板', 100, null, '电力', 10],
      [],
      ['材料名称', '用量(kg)', '规格', '材质', '备注'],
      ['铜线', 10, '1', '铜', '甲'],
    ]);
    expect(unread([sheet, FACTORS])).toEqual(['E1']);
  });
});

describe('columns of products whose names are of no series', () => {
  it.each([
    ['a caption', [['单位：kg'], ['材料名称', '离心泵', '减速机'], ['钢板', 100, 50]]],
    [
      'a column',
      [
        ['材料名称', '单位', '离心泵', '减速机'],
        ['钢板', 'kg', 100, 50],
      ],
    ],
    [
      'the headers',
      [
        ['材料名称', '离心泵(kg)', '减速机(kg)'],
        ['钢板', 100, 50],
      ],
    ],
    [
      'the cells',
      [
        ['材料名称', '离心泵', '减速机'],
        ['钢板', '100kg', '50kg'],
      ],
    ],
  ])('are asked about with the unit in %s; as products they are 200 and 100', (_, rows) => {
    const sheet = gridOf('材料', rows);
    const { inventory, footprint } = footprintOf([sheet, FACTORS]);
    const question = inventory.questions.find(({ code }) => code === 'alternative-columns');
    expect(question).toMatchObject({ assumed: null, answer: null });
    expect(footprint.products.every(({ complete }) => !complete)).toBe(true);
    const answered = footprintOf([sheet, FACTORS], { [question?.id ?? '']: 'each-a-product' });
    const sums = Object.values(stageSums(answered.footprint));
    expect(sums).toEqual([{ rawMaterial: 200 }, { rawMaterial: 100 }]);
  });

  it('are asked about where each holds but one item, of its own kind of unit', () => {
    const sheet = gridOf('能源', [
      ['能源种类', '离心泵', '减速机'],
      ['电力', '10kWh', null],
      ['柴油', null, '5kg'],
    ]);
    const { inventory } = footprintOf([sheet, FACTORS]);
    expect(inventory.questions.map(({ code }) => code)).toContain('alternative-columns');
  });

  it('are asked about under a header over both that says what they count', () => {
    const rows = [
      ['能源种类', '消耗情况', null],
      [null, '离心泵', '减速机'],
      ['电力', '10kWh', null],
      ['柴油', null, '5kg'],
    ];
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ];
    const { inventory } = footprintOf([gridOf('能源', rows, merges), FACTORS]);
    expect(inventory.questions.map(({ code }) => code)).toContain('alternative-columns');
  });

  it('are no rivals of an amount beside them: 100 × 2 = 200', () => {
    const sheet = gridOf('材料', [
      ['材料名称', '单位', '用量(kg)', '厚度', '宽度'],
      ['钢板', 'kg', 100, 2, 1000],
    ]);
    const { footprint, inventory } = footprintOf([sheet, FACTORS]);
    expect(inventory.questions.map(({ code }) => code)).not.toContain('alternative-columns');
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 200 }]);
  });
});

describe('factors in notes', () => {
  it.each([
    ['注：电力排放因子 0.5703 kgCO2/kWh', 5.703],
    ['说明：电力的排放因子取0.5 kgCO2e/kWh，钢材因子取 2.05 tCO2e/t', 5],
    ['Note: emission factor of electricity is 0.6 kgCO2e/kWh', 6],
  ])('are read: 10 kWh with %s', (note, kgCo2e) => {
    const sheet = gridOf('能源', [['能源种类', '消耗量(kWh)'], ['电力', 10], [note]]);
    const { footprint, inventory } = footprintOf([sheet]);
    expect(Object.values(stageSums(footprint))).toEqual([{ production: kgCo2e }]);
    expect(inventory.factors[0]?.evidence).toMatchObject({ at: { cell: 'A3' }, found: note });
  });

  it('are read several from one cell, in the column of the amounts: 100 × 2.4 + 10 × 20 = 440', () => {
    const sheet = gridOf('材料', [
      ['用量(kg)', '材料名称'],
      [100, '钢板'],
      [10, '铝锭'],
      ['注：数据来自仓库领料单'],
      ['说明：按实际领用填写'],
      ['注：排放因子 钢板 2.4 kgCO2e/kg, 铝锭 20 kgCO2e/kg'],
    ]);
    const { footprint, inventory } = footprintOf([sheet]);
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 440 }]);
    expect(new Set(inventory.factors.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ['注：排放因子 0.5 kgCO2e/kWh', 'it names nothing'],
    ['注：电力 2024年 1.5 kg/台', 'it speaks of no factor'],
    ['注：电力排放因子 1,000.5 kgCO2e/kWh', 'its number has a comma'],
  ])('are not made of %s: %s', (note) => {
    const sheet = gridOf('能源', [['能源种类', '消耗量(kWh)'], ['电力', 10], [note]]);
    expect(footprintOf([sheet]).inventory.factors).toEqual([]);
  });

  it('hide no single figure above them: notes are nothing that a column holds', () => {
    const sheet = gridOf('材料', [
      ['泵A', '泵B', '材料名称', '单位'],
      [100, 50, '钢板', 'kg'],
      ['注：甲'],
      ['说明：乙'],
      ['备注：丙'],
    ]);
    const { footprint } = footprintOf([sheet, FACTORS]);
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 200 }, 泵B: { rawMaterial: 100 } });
  });
});
