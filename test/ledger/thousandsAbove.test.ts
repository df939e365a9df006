import { formReading, type Sheets } from '../support/lawsOfForms';

type Rows = Sheets[string];

const EF: Rows = [
  ['Name', 'Factor', 'Unit'],
  ['Steel', 2, 'kgCO2e/kg'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
  ['钢材', 2, 'kgCO2e/kg'],
  ['电力', 0.5, 'kgCO2e/kWh'],
];

function reading(rows: Rows, answers: Readonly<Record<string, string>> = {}) {
  const { sums, asked } = formReading({ Data: rows, EF }, answers);
  return {
    total: Object.values(sums).flatMap((stages) => Object.values(stages))[0],
    asked: asked.filter((code) => code !== 'unit-of-analysis'),
  };
}

describe('thousands of a unit above a header of the unit itself', () => {
  it.each<[string, string, string, string, number]>([
    ["Unit: '000 kg", 'Steel', 'Quantity (kg)', '1000 kg', 20_000],
    ["Unit: '000 kWh", 'Electricity', 'Amount (kWh)', '1000 kWh', 5000],
    ['单位：千公斤', '钢材', '数量(kg)', '1000 kg', 20_000],
    ['单位：千元、千公斤', '钢材', '数量(kg)', '1000 kg', 20_000],
    ['单位：万千瓦时', '电力', '用量(kWh)', '10000 kWh', 50_000],
  ])('is asked with nothing assumed: %s', (caption, name, amount, thousands, total) => {
    const header = [/[a-z]/i.test(name) ? 'Item' : '项目', amount];
    const rows = [[caption], header, [name, 10]];
    expect(reading(rows)).toEqual({ total: null, asked: ['unit-conflict'] });
    expect(reading(rows, { 'unit-conflict': thousands }).total).toBe(total);
    const [, plain = ''] = thousands.split(' ');
    expect(reading(rows, { 'unit-conflict': plain }).total).toBe(
      total / Number.parseInt(thousands),
    );
  });

  it('is what counts where the header names no unit: 10 × 1000 × 2', () => {
    const rows = [["Unit: '000 kg"], ['Material', 'Quantity'], ['Steel', 10]];
    expect(reading(rows)).toEqual({ total: 20_000, asked: [] });
  });
});

describe('a power', () => {
  it.each(['mw', 'MW', 'Mw', 'kw', 'kW'])('is no energy, whatever its case: 10 %s', (unit) => {
    const rows = [
      ['Item', 'Amount', 'Unit'],
      ['Electricity', 10, unit],
    ];
    expect(reading(rows).total).toBeNull();
  });

  it.each([
    ['mwh', 5000],
    ['MWH', 5000],
    ['kwh', 5],
    ['KWH', 5],
  ])('that ran for hours is an energy, whatever its case: 10 %s', (unit, total) => {
    const rows = [
      ['Item', 'Amount', 'Unit'],
      ['Electricity', 10, unit],
    ];
    expect(reading(rows)).toEqual({ total, asked: [] });
  });
});
