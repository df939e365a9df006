import { formReading, type Sheets } from '../../support/lawsOfForms';

type Rows = Sheets[string];

function reading(
  name: string,
  answers: Readonly<Record<string, string>> = {},
  factors: Rows = [],
  remark = '',
) {
  const sheets: Sheets = {
    Energy: [
      ['Item', 'Amount', 'Unit', 'Remark'],
      [name, 100, 'kWh', remark],
      ['Natural gas', 10, 'm3', ''],
    ],
    Factors: [
      ['Name', 'Emission factor', 'Unit'],
      ['Grid electricity', 0.5, 'kgCO2e/kWh'],
      ['Natural gas', 2, 'kgCO2e/m3'],
      ...factors,
    ],
  };
  const { sums, asked } = formReading(sheets, answers);
  return {
    sums: Object.values(sums),
    asked: asked.filter((code) => code !== 'unit-of-analysis'),
  };
}

const NAMES = [
  'Electricity (renewable PPA)',
  'Electricity (100% renewable)',
  'Electricity (green tariff)',
  'Electricity - wind PPA',
  'Green electricity',
  '绿电',
  '电力（绿电）',
  '100%绿电',
  '外购绿电',
  '可再生能源电力',
];

describe('electricity by contract or from renewable sources', () => {
  it.each(NAMES)('is never silently the grid’s: %s waits, 10 × 2 = 20', (name) => {
    expect(reading(name)).toEqual({ sums: [{ production: 20 }], asked: ['missing-factor'] });
    // By where it is used: 20 + 100 × 0.5.
    const located = reading(name, { 'missing-factor': 'gridelectricity' });
    expect(located.sums).toEqual([{ production: 70 }]);
  });

  it('may be said by a cell beside it', () => {
    const said = reading('Electricity', {}, [], '100% renewable PPA');
    expect(said).toEqual({ sums: [{ production: 20 }], asked: ['missing-factor'] });
  });

  it('has the factor that the ledger gives for just that: 20 + 100 × 0.02 = 22', () => {
    const factor = ['Electricity (renewable PPA)', 0.02, 'kgCO2e/kWh'];
    const own = reading('Electricity (renewable PPA)', {}, [factor]);
    expect(own).toEqual({ sums: [{ production: 22 }], asked: [] });
  });

  it('has the factor in its row: 100 × 0.02 = 2', () => {
    const { sums } = formReading({
      Energy: [
        ['Item', 'Amount', 'Unit', 'Emission factor', 'Factor unit'],
        ['Electricity (renewable PPA)', 100, 'kWh', 0.02, 'kgCO2e/kWh'],
      ],
    });
    expect(Object.values(sums)).toEqual([{ production: 2 }]);
  });

  it.each(['Electricity', 'Purchased electricity', '外购电', 'Wind tunnel electricity'])(
    'is not what %s says',
    (name) => {
      expect(reading(name).asked).not.toContain('missing-factor');
    },
  );
});
