import { expectLaws, formReading, type Sheets } from '../support/lawsOfForms';

const OIL: Sheets = {
  Process: [
    ['Inputs', null, null, null, null],
    ['Item', 'Amount', 'Unit', 'Emission factor', 'Factor unit'],
    ['Soybeans', 1000, 'kg', 0.5, 'kgCO2e/kg'],
    [null, null, null, null, null],
    ['Outputs', null, null, null, null],
    ['Item', 'Amount', 'Unit', null, null],
    ['Soy oil', 180, 'kg', null, null],
    ['Soy meal', 780, 'kg', null, null],
  ],
};

describe('a process in two blocks, what goes in and what comes out', () => {
  it.each([
    ['投入', '产出'],
    ['輸入', '輸出'],
    ['Inputs', 'Outputs'],
  ])(
    '%s | %s has one product with its output: (1000 × 200 + 5000 × 0.5) / 400 = 506.25',
    (...titles) => {
      const sheets: Sheets = {
        工序: [
          [titles[0], null, null, null],
          ['名称', '数量', '单位', '排放因子(kgCO2e/单位)'],
          ['原油', 1000, 't', 200],
          ['电', 5000, 'kWh', 0.5],
          [null, null, null, null],
          [titles[1], null, null, null],
          ['名称', '数量', '单位', null],
          ['汽油', 400, 't', null],
        ],
      };
      expect(formReading(sheets)).toMatchObject({
        sums: { 汽油: { rawMaterial: 500, production: 6.25 } },
        declared: '400 t',
        asked: [],
      });
    },
  );

  it('makes no product of what goes into the air or the grid', () => {
    const sheets: Sheets = {
      Process: [
        ...(OIL['Process'] ?? []).slice(0, 7),
        ['Methane', 2, 'kg', null, null],
        ['Electricity', 300, 'kWh', null, null],
      ],
    };
    expect(Object.keys(formReading(sheets).sums)).not.toContain('Methane');
    expect(Object.keys(formReading(sheets).sums)).not.toContain('Electricity');
  });

  it('asks how several products share what went in, and counts it for none until then', () => {
    const { sums, asked, declared } = formReading(OIL);
    expect([sums, asked, declared]).toEqual([
      { 'Soy oil': {}, 'Soy meal': {} },
      ['allocation-needed'],
      '180 kg',
    ]);
  });

  it('shares it by output: 1000 × 0.5 / (180 + 780) = 0.520833333333 for a kilogram of either', () => {
    const { sums } = formReading(OIL, { 'allocation-needed': 'by-output' });
    expect(sums).toEqual({
      'Soy oil': { rawMaterial: 0.520833333333 },
      'Soy meal': { rawMaterial: 0.520833333333 },
    });
  });

  it('keeps waste among the items, and tells that it has no factor', () => {
    const sheets = {
      Process: (OIL['Process'] ?? []).map((row) =>
        row.map((cell) => (cell === 'Soy meal' ? 'Scrap meal' : cell)),
      ),
    };
    const { sums, told } = formReading(sheets);
    expect(Object.keys(sums)).toEqual(['Soy oil']);
    expect(told).toContain('missing-factor');
  });

  it.each([
    ['投入', '产出', '副产品', '豆油'],
    ['投入', '产出', '联产品', '工序'],
    ['Input', 'Output', 'Co-product', 'Process'],
  ])('is told by the rows as well: %s | %s | %s on %s', (into, out, beside, sheet) => {
    const sheets: Sheets = {
      [sheet]: [
        ['类别', '名称', '数量', '单位', '排放因子(kgCO2e/kg)'],
        [into, '大豆', 1000, 'kg', 0.5],
        [out, '豆油', 180, 'kg', null],
        [beside, '豆粕', 780, 'kg', null],
      ],
    };
    const { sums, asked } = formReading(sheets);
    expect([sums, asked]).toEqual([{ 豆油: {}, 豆粕: {} }, ['allocation-needed']]);
    expectLaws(sheets, true);
  });
});
