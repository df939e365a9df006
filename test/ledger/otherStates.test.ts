import fc from 'fast-check';
import { formReading, type Sheets } from '../support/lawsOfForms';

type Rows = Sheets[string];

const EF: Rows = [
  ['Item', 'Factor', 'Unit'],
  ['Steel', 2, 'kgCO2e/kg'],
  ['Copper', 3, 'kgCO2e/kg'],
];

function materials(steel: number, copper: number): Rows {
  return [
    ['Item', 'Amount (kg)'],
    ['Steel', steel],
    ['Copper', copper],
  ];
}

function reading(sheets: Sheets, answers: Readonly<Record<string, string>> = {}) {
  const { sums, asked } = formReading({ ...sheets, EF }, answers);
  const known = Object.values(sums)
    .flatMap((stages) => Object.values(stages))
    .filter((one) => one !== null);
  const total = known.reduce((sum, one) => sum + one, 0);
  return { total, asked: asked.filter((code) => code !== 'unit-of-analysis') };
}

describe('sheets of another state of the data', () => {
  it.each([
    'BOM old',
    'Copy of BOM',
    'Old version',
    'Archive 2022',
    'Scenario B',
    'Benchmark',
    'Competitor',
    'Template',
    'Materials (example)',
    'BOM副本',
    '旧版',
    '原材料-備份',
    '竞品',
    '方案二',
    '示例',
  ])('%s is asked, and only 100 × 2 + 10 × 3 = 230 counts', (name) => {
    const sheets = { Materials: materials(100, 10), [name]: materials(50, 20) };
    const { total, asked } = reading(sheets);
    expect(total).toBe(230);
    expect(asked).toEqual(['sheet-state']);
    // 50 × 2 + 20 × 3 = 160 more once somebody says that it counts.
    expect(reading(sheets, { 'sheet-state': 'count' }).total).toBe(390);
    expect(reading(sheets, { 'sheet-state': 'leave-out' }).total).toBe(230);
  });

  it.each(['Template', '旧版', 'Draft'])('%s that is all there is counts: 230', (name) => {
    expect(reading({ [name]: materials(100, 10) })).toEqual({ total: 230, asked: [] });
  });

  it.each(['Old mill', 'Draft beer line', 'Copy paper', 'Testing', '建筑模板', '配方案例车间'])(
    '%s is a sheet like others: 230 + 160 = 390',
    (name) => {
      const { total, asked } = reading({
        Materials: materials(100, 10),
        [name]: materials(50, 20),
      });
      expect([total, asked]).toEqual([390, []]);
    },
  );

  it('that repeat every row of another are asked, in any order of its sheets', () => {
    const names = fc.shuffledSubarray(
      ['Materials', 'Data', 'Materials (2)', '能耗', 'Consumption'],
      {
        minLength: 2,
        maxLength: 2,
      },
    );
    const kg = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(names, kg, kg, ([a = '', b = ''], steel, copper) => {
        const rows = materials(steel, copper);
        const { total, asked } = reading({ [a]: rows, [b]: rows });
        expect([total, asked]).toEqual([2 * steel + 3 * copper, ['sheet-state']]);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['Materials', 'Materials (2)', ['sheet-state']],
    ['Line 1', 'Line 2', []],
    ['Pump', 'Motor', []],
    ['Model A', 'Model B', []],
    ['一车间', '二车间', []],
    ['Jan', 'Feb', []],
  ])('%s and %s with the same rows: %j', (a, b, expected) => {
    expect(reading({ [a]: materials(100, 10), [b]: materials(100, 10) }).asked).toEqual(expected);
  });
});

describe('outputs in words that no title names', () => {
  const rows = (name: string, kg: number): Rows => [
    ['Item', 'Amount (kg)'],
    ['Steel', 100],
    ['Copper', 10],
    [name, kg],
  ];

  it.each<[string, number]>([
    ['Pomace produced', 5],
    ['Resin produced', 500],
    ['油墨产量', 500],
  ])('%s of %d kg beside 110 kg is asked, and is an item once somebody says so', (name, kg) => {
    const sheets = { Data: rows(name, kg) };
    expect(reading(sheets).asked).toEqual(['output-meaning']);
    expect(reading(sheets, { 'output-meaning': 'is-item' }).asked).toContain('output-meaning');
    const { sums, told } = formReading({ ...sheets, EF }, { 'output-meaning': 'is-item' });
    expect(Object.values(sums)).toEqual([{ rawMaterial: 230 }]);
    expect(told).toContain('missing-factor');
  });

  it.each<[string, Sheets]>([
    ['what comes to as much as went in', { Data: rows('Brackets produced', 105) }],
    ['what the sheet names', { 'Resin plant': rows('Resin produced', 500) }],
    ['what the title names', { Data: [['Resin 2024'], ...rows('Resin produced', 500)] }],
    ['a plain output', { Data: rows('Output', 500) }],
  ])('of %s nothing is asked', (_, sheets) => {
    expect(reading(sheets).asked).not.toContain('output-meaning');
  });
});
