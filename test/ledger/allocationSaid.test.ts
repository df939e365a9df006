import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const MADE = gridOf('Products', [
  ['Product', 'Output (pcs)', 'Hours (h)'],
  ['Jug', 100, 30],
  ['Bowl', 300, 10],
]);
const USED = gridOf('Materials', [
  ['Product', 'Material', 'Amount', 'Unit'],
  ['Jug', 'Clay', 10, 'kg'],
  ['Bowl', 'Clay', 90, 'kg'],
]);
const FACTORS = gridOf('Factors', [
  ['Item', 'EF', 'Unit'],
  ['Clay', 1, 'kgCO2e/kg'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
]);

function askedOn(shared: Rows, sheet = 'Energy') {
  const { questions } = footprintOf([MADE, USED, gridOf(sheet, shared), FACTORS]).inventory;
  return questions
    .filter(({ code }) => code === 'allocation-needed')
    .map(({ options, assumed, values }) => ({
      first: options[0]?.key,
      assumed,
      said: values['said'],
    }));
}

const HEADER = ['Item', 'Consumption', 'Unit', 'Remark'];

describe('the key by which the ledger says that shared amounts are divided', () => {
  it.each<[string, string]>([
    ['allocated by machine hours', 'by-hours'],
    ['全厂用电:按总工时分摊', 'by-hours'],
    ['shared between the products by weight', 'by-mass'],
    ['按产品质量分配', 'by-mass'],
    ['按产量分摊', 'by-output'],
    ['apportioned based on sales', 'by-price'],
  ])('is offered first and told, never assumed: %s', (said, first) => {
    const row = ['Electricity', 400, 'kWh'];
    expect(askedOn([HEADER, [...row, said]])).toEqual([{ first, assumed: null, said }]);
    expect(askedOn([[said], HEADER, row])).toEqual([{ first, assumed: null, said }]);
  });

  it.each([
    ['by hours or by mass', 'allocated by hours; formerly allocated by mass'],
    ['no key at all', 'main meter, read by hour'],
  ])('is not told where the ledger names %s', (_, remark) => {
    const [asked] = askedOn([HEADER, ['Electricity', 400, 'kWh', remark]]);
    expect(asked).toEqual({ first: 'by-output', assumed: null, said: '' });
  });
});

describe('hours in the table of what was made', () => {
  it.each(['Machine hours', 'Working hours', 'Total machine hours (h)', '总工时'])(
    'are a key under %s: Jug has 30 of 40 hours of 400 kWh × 0.5 = 150',
    (hours) => {
      const made = gridOf('Products', [
        ['Product', 'Output (pcs)', hours],
        ['Jug', 100, 30],
        ['Bowl', 300, 10],
      ]);
      const energy = gridOf('Energy', [HEADER, ['Electricity', 400, 'kWh']]);
      const { footprint } = footprintOf([made, USED, energy, FACTORS], {
        'allocation-needed:energy:electricity': 'by-hours',
      });
      const items = footprint.products[0]?.items ?? [];
      const shared = items.find(({ activity }) => activity.name === 'Electricity');
      expect(shared?.kgCo2e).toBe(150);
    },
  );

  it('are none where they are of one piece', () => {
    const made = gridOf('Products', [
      ['Product', 'Output (pcs)', 'Machine hours per piece'],
      ['Jug', 100, 0.3],
      ['Bowl', 300, 0.1],
    ]);
    const energy = gridOf('Energy', [HEADER, ['Electricity', 400, 'kWh']]);
    const { footprint } = footprintOf([made, USED, energy, FACTORS], {
      'allocation-needed:energy:electricity': 'by-hours',
    });
    expect(footprint.products[0]?.complete).toBe(false);
  });
});
