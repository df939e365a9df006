import fc from 'fast-check';
import { splitHeader } from '../../src/ledger/tables/headers/headerRoles';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(rows: Rows) {
  const { footprint, inventory } = footprintOf([gridOf('Ledger', rows)]);
  const [sums = {}] = Object.values(stageSums(footprint));
  return {
    total: Object.values(sums).reduce<number>((sum, one) => sum + (one ?? NaN), 0),
    asked: inventory.questions.map(({ code }) => code).filter((one) => one !== 'unit-of-analysis'),
    told: inventory.findings.filter(({ severity }) => severity === 'error'),
  };
}

function energy(header: string) {
  return read([
    ['Energy carrier', header, 'EF (kgCO2e/kWh)'],
    ['Electricity', 100, 0.5],
    ['Heat', 40, 0.2],
  ]);
}

describe('units in the words of headers', () => {
  it.each([
    'kWh p.a.',
    'kWh pa',
    'kWh/yr',
    'kWh per annum',
    'kWh a year',
    'kWh used',
    'kWh consumed',
    'kWh in 2024',
    '2024 (kWh)',
    'kWh 2024',
    'Energy in kWh',
    'Use, measured in kWh',
    'Input (in kWh)',
  ])('%s: 100 × 0.5 + 40 × 0.2 = 58', (header) => {
    expect(energy(header)).toEqual({ total: 58, asked: [], told: [] });
  });

  it.each(['用量，以吨计', '投入（以吨计）', '投入量，按吨计', 'Amount in t', 't purchased'])(
    '%s: 2 t × 3 kg/kg + 1 t × 4 kg/kg = 10000',
    (header) => {
      const { total, asked } = read([
        ['Material', header, 'EF in kg CO2e per kg'],
        ['Steel', 2, 3],
        ['Zinc', 1, 4],
      ]);
      expect([total, asked]).toEqual([10_000, []]);
    },
  );

  it('a result in kg CO2e is no amount: 2 × 3 + 1 × 4 = 10', () => {
    const { total } = read([
      ['Material', 'kg used', 'EF in kg CO2e/kg', 'kg CO2e'],
      ['Steel', 2, 3, 6],
      ['Zinc', 1, 4, 4],
    ]);
    expect(total).toBe(10);
  });

  it('two years with units are a choice, never a sum: 200 × 0.5 + 80 × 0.2 = 116', () => {
    const { total, asked } = read([
      ['Energy carrier', '2023 (kWh)', '2024 (kWh)', 'EF (kgCO2e/kWh)'],
      ['Electricity', 100, 200, 0.5],
      ['Heat', 40, 80, 0.2],
    ]);
    expect([total, asked]).toEqual([116, ['period-choice']]);
  });

  it('an amount that looks like a year with its unit stays one: 2024 × 0.5 + 40 × 0.2 = 1020', () => {
    const { total } = read([
      ['Energy', 'Amount', 'EF (kgCO2e/kWh)'],
      ['Energy', '2024 (kWh)', 0.5],
      ['Heat', '40 kWh', 0.2],
    ]);
    expect(total).toBe(1020);
  });

  it('kWh 2024 below a header of two words is an amount of its row: 2024 × 0.5 + 40 × 0.2 = 1020', () => {
    const { footprint } = footprintOf([
      gridOf('Use', [
        ['Energy', 'Amount'],
        ['Energy', 'kWh 2024'],
        ['Heat', '40 kWh'],
      ]),
      gridOf('EF', [
        ['Energy', 'EF (kgCO2e/kWh)'],
        ['Energy', 0.5],
        ['Heat', 0.2],
      ]),
    ]);
    const [sums = {}] = Object.values(stageSums(footprint));
    expect(Object.values(sums)).toEqual([1020]);
  });

  it('the last “in” leads to the unit, and a unit that ends nothing is none', () => {
    expect(splitHeader('Waste sent in skips in t')).toEqual({
      label: 'Waste sent in skips',
      unitText: 't',
    });
    expect(splitHeader('Stock in hand')).toEqual({ label: 'Stock in hand', unitText: null });
    expect(splitHeader('kg emissions')).toMatchObject({ unitText: null });
  });

  it('law: a scale of the unit is a scale of the figure, in whatever way the header names it', () => {
    const units = fc.constantFrom<readonly [string, number]>(
      ['kg', 1],
      ['g', 0.001],
      ['t', 1000],
      ['lb', 0.45359237],
    );
    const ways = fc.constantFrom(
      (unit: string) => `Mass in ${unit}`,
      (unit: string) => `${unit} used`,
      (unit: string) => `${unit} p.a.`,
      (unit: string) => `2024 (${unit})`,
      (unit: string) => `投料，以${unit}计`,
    );
    fc.assert(
      fc.property(units, ways, fc.integer({ min: 1, max: 9000 }), ([unit, kg], way, amount) => {
        const { total, asked } = read([
          ['Material', way(unit), 'EF (kgCO2e/kg)'],
          ['Steel', amount, 2],
          ['Zinc', 1, 4],
        ]);
        expect(total).toBeCloseTo((amount * 2 + 4) * kg, 6);
        expect(asked).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
