import { formReading, type Sheets } from '../support/lawsOfForms';

function plant(name: string): Sheets {
  return {
    Data: [
      ['Item', 'Amount (kg)', 'Factor (kgCO2e/kg)'],
      ['Steel', 10, 2],
      [name, 5, 3],
      ['Copper', 1, 4],
    ],
  };
}

function reading(sheets: Sheets, answers: Readonly<Record<string, string>> = {}) {
  const { sums, asked } = formReading(sheets, answers);
  const known = Object.values(sums)
    .flatMap((stages) => Object.values(stages))
    .filter((one) => one !== null);
  return {
    total: known.reduce((sum, one) => sum + one, 0),
    asked: asked.filter((code) => code === 'row-meaning'),
  };
}

describe('what a company does beside making things', () => {
  it.each([
    '员工差旅',
    '员工通勤',
    '办公楼空调',
    '食堂液化气',
    '職工食堂',
    'Business travel',
    'Employee commuting',
    'Head office heating',
    'Canteen LPG',
  ])('%s is asked and waits: 10 × 2 + 1 × 4 = 24, and 5 × 3 more where it counts', (name) => {
    expect(reading(plant(name))).toEqual({ total: 24, asked: ['row-meaning'] });
    expect(reading(plant(name), { 'row-meaning': 'count-as-used' }).total).toBe(39);
    expect(reading(plant(name), { 'row-meaning': 'leave-out' }).total).toBe(24);
  });

  it.each(['办公椅靠背', '食堂餐盘', 'Office chair back', 'Canteen tray', 'Travel mug lid'])(
    '%s is a part like others: 24 + 5 × 3 = 39',
    (name) => {
      expect(reading(plant(name))).toEqual({ total: 39, asked: [] });
    },
  );

  it.each(['员工通勤', 'Business travel'])('a sheet %s is asked once', (name) => {
    const sheets = {
      Materials: [
        ['Item', 'Amount (kg)', 'Factor (kgCO2e/kg)'],
        ['Steel', 10, 2],
        ['Copper', 1, 4],
      ],
      [name]: [
        ['Item', 'Amount (kg)', 'Factor (kgCO2e/kg)'],
        ['Petrol', 3, 3],
        ['Diesel', 2, 3],
      ],
    };
    // 3 × 3 + 2 × 3 = 15 of the sheet.
    expect(reading(sheets)).toEqual({ total: 24, asked: ['row-meaning'] });
    expect(reading(sheets, { 'row-meaning': 'count-as-used' }).total).toBe(39);
  });

  it('that is all there is counts', () => {
    const sheets = {
      Data: [
        ['Item', 'Amount (kg)', 'Factor (kgCO2e/kg)'],
        ['Canteen LPG', 5, 3],
        ['Business travel', 1, 4],
      ],
    };
    expect(reading(sheets)).toEqual({ total: 19, asked: [] });
  });
});

describe('what came back within the plant', () => {
  it.each([
    ['减：钢材退库', '钢材', '铜', '—'],
    ['Steel returned to stock', 'Steel', 'Copper', '-'],
    ['Steel returned to stock', 'Steel', 'Copper', null],
  ])('%s made no journey', (back, steel, copper, dash) => {
    const { sums, told } = formReading({
      Data: [
        ['Item', 'Amount (t)', 'Factor (kgCO2e/t)', 'Distance (km)', 'Freight factor (kgCO2e/tkm)'],
        [steel, 10, 20, 100, 0.5],
        [copper, 4, 50, 200, 0.5],
        [back, -2, 20, dash, 0.5],
      ],
    });
    // 10 × 20 + 4 × 50 - 2 × 20 = 360; 10 × 100 × 0.5 + 4 × 200 × 0.5 = 900.
    expect(Object.values(sums)).toEqual([{ rawMaterial: 360, transport: 900 }]);
    expect(told).not.toContain('missing-distance');
  });
});
