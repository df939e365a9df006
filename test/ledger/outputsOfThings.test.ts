import { formReading } from '../support/lawsOfForms';

function reading(label: string, unit: string, declared: string) {
  const { sums, asked } = formReading({
    Data: [
      [label, 500, unit],
      [declared],
      ['Material', 'Annual amount (t)', 'Factor (kgCO2e/t)'],
      ['Iron', 400, 1000],
      ['Scrap', 200, 500],
    ],
  });
  return { sums: Object.values(sums), asked };
}

describe('a year’s output of what a declared unit calls by name', () => {
  it.each([
    ['Good castings shipped', 'short tons', 'Declared unit: 1 short ton of castings'],
    ['Good bars shipped', 'short tons', 'Declared unit: 1 short ton of bars'],
    ['合格铸件入库', '吨', '声明单位：1吨铸件'],
    ['铸件发货', 't', '声明单位：1 t铸件'],
    ['铸件完工', 't', '声明单位：1 t铸件'],
  ])('%s of %s is taken beside “%s”: (400 × 1000 + 200 × 500) / 500 = 1000', (...cells) => {
    expect(reading(...cells)).toEqual({ sums: [{ rawMaterial: 1000 }], asked: [] });
  });

  it.each([
    ['Good castings shipped', 'short tons', 'Declared unit: 1 short ton of pumps'],
    ['Good castings shipped', 'kWh', 'Declared unit: 1 t of castings'],
  ])('%s of %s is never taken silently beside “%s”', (...cells) => {
    const { sums, asked } = reading(...cells);
    expect(asked).not.toEqual([]);
    expect(sums).toEqual([{ rawMaterial: null }]);
  });
});

describe('waste that is treated, of a plant whose title names no stage', () => {
  it.each(['Wood waste, disposal', 'Wood waste - incineration', 'Wood waste disposal'])(
    '%s is production: 2 × 3 = 6',
    (name) => {
      const { sums } = formReading({
        Table: [
          ['Desk'],
          ['Declared unit: 1 desk'],
          ['Item', 'Amount', 'Unit', 'Factor (kgCO2e/unit)'],
          ['Steel', 10, 'kg', 2],
          [name, 2, 'kg', 3],
        ],
      });
      expect(Object.values(sums)).toEqual([{ rawMaterial: 20, production: 6 }]);
    },
  );
});
