import fc from 'fast-check';
import { formReading, type Sheets } from '../support/lawsOfForms';

function reading(sheets: Sheets, answers: Readonly<Record<string, string>> = {}) {
  const read = formReading(sheets, answers);
  return { ...read, sums: Object.values(read.sums) };
}

const FACTOR = '排放因子(kgCO2e/kg)';

describe('amounts for one beside amounts of which nothing says what they are for', () => {
  it('assume no output: 每千本用量 beside 385 kWh of a declared 1本 is asked', () => {
    const sheets: Sheets = {
      物料: [
        ['精装书 碳足迹数据'],
        ['声明单位：1本'],
        ['物料', '每千本用量', '单位', FACTOR],
        ['内文纸', 612, 'kg', 1.5],
        ['油墨', 8, 'kg', 3],
      ],
      能源: [
        ['能源', '用量', '排放因子'],
        ['电力', '385 kWh', '0.6 kgCO2e/kWh'],
      ],
    };
    const open = reading(sheets);
    expect(open.asked).toContain('unit-of-analysis');
    expect(open.sums).toEqual([{ rawMaterial: null, production: null }]);
    // Of a thousand: (612 × 1.5 + 8 × 3) / 1000 = 0.942; 385 × 0.6 / 1000 = 0.231.
    const { sums } = reading(sheets, { 'unit-of-analysis': '1000' });
    expect(sums).toEqual([
      {
        rawMaterial: expect.closeTo(0.942, 9) as number,
        production: expect.closeTo(0.231, 9) as number,
      },
    ]);
  });

  it('assume no output in English either: kg per piece beside kWh of nobody knows what', () => {
    const { asked, sums } = reading({
      Materials: [
        ['Material', 'Amount (kg/piece)', 'Factor (kgCO2e/kg)'],
        ['Steel', 3, 2],
        ['Brass', 1, 4],
      ],
      Energy: [
        ['Energy', 'Amount', 'Unit', 'Factor (kgCO2e/kWh)'],
        ['Electricity', 900, 'kWh', 0.5],
      ],
    });
    expect(asked).toContain('unit-of-analysis');
    expect(sums).toEqual([{ rawMaterial: null, production: null }]);
  });
});

describe('每瓶用量 beside 每批瓶数', () => {
  it('is multiplied whatever is counted, in any order of the columns', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('瓶', '罐', '盒', '袋'),
        fc.constantFrom('每批', '每日', '年', ''),
        fc.boolean(),
        fc.integer({ min: 2, max: 900 }),
        (noun, time, isFirst, count) => {
          const each = [`每${noun}用量(g)`, 30, 10];
          const counted = [`${time}${noun}数`, count, count];
          const columns = [
            ['包材', 'PP件', '纸标'],
            ...(isFirst ? [each, counted] : [counted, each]),
            [FACTOR, 2, 1],
          ];
          const rows = [0, 1, 2].map((row) => columns.map((column) => column[row] ?? null));
          // (30 g × 2 + 10 g × 1) × count = 0.07 kg × count.
          const { sums } = reading({ 包材: rows });
          expect(sums).toEqual([{ rawMaterial: expect.closeTo(0.07 * count, 9) as number }]);
        },
      ),
      { numRuns: 16 },
    );
  });
});

describe('an output behind a comma, without a colon', () => {
  it.each([
    '产品：浮法玻璃，产量500吨，声明单位：1吨',
    '产品：浮法玻璃；产量500吨；声明单位：1吨',
    '声明单位：1吨，产量500吨',
    'Product: Float glass, production 500 t, declared unit: 1 t',
    'Product: Float glass; output 500 t; declared unit: 1 t',
  ])('%s: 2000 t of CO2e over 500 t', (caption) => {
    const { sums, declared } = reading({
      台账: [
        [caption],
        ['名称', '消耗量(t)', '排放因子(tCO2e/t)'],
        ['硅砂', 1000, 0.5],
        ['纯碱', 1000, 1.5],
      ],
    });
    // 1000 t × 0.5 + 1000 t × 1.5 = 2000 tCO2e; over 500 t: 4000 kg each.
    expect(sums).toEqual([{ rawMaterial: 4000 }]);
    expect(declared).toMatch(/^500 (吨|t)$/);
  });
});
