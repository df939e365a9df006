import * as fc from 'fast-check';
import { scaledUnit, scaleSaid } from '../../src/ledger/values/scaleOf';
import { parseUnit } from '../../src/ledger/values/parseUnit';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(rows: Rows, answers: Readonly<Record<string, string>> = {}) {
  const { footprint, inventory } = footprintOf([gridOf('Mill', rows)], answers);
  return {
    sums: Object.values(stageSums(footprint)),
    products: footprint.products.map(({ product }) => product.name),
    complete: footprint.products.every(({ complete }) => complete),
    questions: inventory.questions.filter(({ code }) => code !== 'unit-of-analysis'),
  };
}

/** How people say it above a table, and how many of the unit it makes. */
const CAPTIONS: readonly (readonly [caption: string, times: number])[] = [
  ['Figures in thousands', 1000],
  ['All figures are in thousands unless stated otherwise.', 1000],
  ['(in 000s)', 1000],
  ["Values in '000s", 1000],
  ['x1000', 1000],
  ['Quantities × 1,000', 1000],
  ['Amounts shown in millions', 1_000_000],
  ['单位：千', 1000],
  ['數量單位：萬', 10_000],
  ['以千计', 1000],
  ['（数据以百为单位）', 100],
  ['以上数据均为千单位', 1000],
  ['用量×1000', 1000],
  ['Material use 2024 (in thousands)', 1000],
  ['材料消耗（万）', 10_000],
];

/** How units are written that count so many. */
const UNITS: readonly (readonly [before: string, behind: string, times: number])[] = [
  ["'000 ", '', 1000],
  ['000s ', '', 1000],
  ['thousand ', '', 1000],
  ['thousands of ', '', 1000],
  ['million ', '', 1_000_000],
  ['×1000 ', '', 1000],
  ['x10,000 ', '', 10_000],
  ['10³ ', '', 1000],
  ['10^6 ', '', 1_000_000],
  ['千', '', 1000],
  ['', ' x1000', 1000],
  ['', '×10³', 1000],
  ['', ', in thousands', 1000],
  ['', '，以千计', 1000],
  ['', '（万）', 10_000],
];

describe('figures in thousands', () => {
  it.each(CAPTIONS)('%s above 1.5 kg × 2 kgCO2e/kg: 3 times %d', (caption, times) => {
    for (const header of ['Amount (kg)', '用量(kg)']) {
      const { sums, complete, questions, products } = read([
        [caption],
        ['Material', header, 'EF (kgCO2e/kg)'],
        ['Steel', 1.5, 2],
      ]);
      expect(sums).toEqual([{ rawMaterial: 3 * times }]);
      expect([complete, questions]).toEqual([true, []]);
      expect(products).not.toContain('(000s)');
    }
  });

  it('whatever the unit and the number: what is written in so many of a unit is so many times as much', () => {
    const units = fc.constantFrom('kg', 't', 'kWh', 'MWh', 'L', 'm³', 'Nm³', 'pcs');
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), units, ([before, behind, times], unit) => {
        const [plain] = parseUnit(unit);
        const [scaled] = parseUnit(`${before}${unit}${behind}`);
        expect(scaled?.unit).toBe(plain?.unit);
        expect(scaled?.multiplier).toBe(times * (plain?.multiplier ?? Number.NaN));
      }),
    );
  });

  it('said of a header, a unit column or a note is the same as said above', () => {
    const rows: readonly Rows[] = [
      [
        ['Material', "Amount ('000 kg)", 'EF (kgCO2e/kg)'],
        ['Steel', 1.5, 2],
      ],
      [
        ['Material', 'Amount (thousands)', 'Unit', 'EF (kgCO2e/kg)'],
        ['Steel', 1.5, 'kg', 2],
      ],
      [
        ['名称', '用量（千）(kg)', '排放因子(kgCO2e/kg)'],
        ['钢', 1.5, 2],
      ],
      [
        ['Material', 'Thousand kg', 'EF (kgCO2e/kg)'],
        ['Steel', 1.5, 2],
      ],
      [
        ['Material', 'Amount', 'Unit', 'EF (kgCO2e/kg)'],
        ['Steel', 1.5, 'thousand kg', 2],
      ],
      [
        ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
        ['Steel', 1.5, 2],
        ['Note: all amounts in thousands'],
      ],
      // Said twice it is no million.
      [['Figures in thousands'], ['名称', '用量(千kg)', '排放因子(kgCO2e/kg)'], ['钢', 1.5, 2]],
    ];
    for (const each of rows) expect(read(each).sums).toEqual([{ rawMaterial: 3000 }]);
  });

  it('the factor, the money and the months are not multiplied by it: (0.5 + 1) thousand kg × 2 = 3000', () => {
    const { sums } = read([
      ['单位：千'],
      ['名称', '1月(kg)', '2月(kg)', '合计(kg)', '排放因子(kgCO2e/kg)'],
      ['钢', 0.5, 1, 1.5, 2],
    ]);
    expect(sums).toEqual([{ rawMaterial: 3000 }]);
    const money = read([
      ['金额单位：千元'],
      ['名称', '用量(kg)', '金额', '排放因子(kgCO2e/kg)'],
      ['钢', 1.5, 8, 2],
    ]);
    expect(money.sums).toEqual([{ rawMaterial: 3 }]);
  });

  it.each([
    ['beside money', ['Material', 'Amount (kg)', 'Cost (USD)', 'EF (kgCO2e/kg)']],
    [
      'beside what was made',
      ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)', 'Product', 'Output (pcs)'],
    ],
    ['over what is multiplied', ['Part', 'Weight per piece (kg)', 'Pieces', 'EF (kgCO2e/kg)']],
    ['over distances', ['Goods', 'Weight (kg)', 'Distance (km)', 'EF (kgCO2e/(t·km))']],
  ])('%s are asked, and nothing is assumed', (_, header) => {
    const { complete, questions } = read([
      ['Figures in thousands'],
      header,
      ['Steel', 2, 3, 'Pump', 4],
    ]);
    expect(complete).toBe(false);
    const asked = questions.filter(({ code }) => code !== 'missing-factor');
    expect(asked.map(({ code, assumed }) => [code, assumed])).toEqual([['unit-conflict', null]]);
  });

  it('answered, they are what was answered: 2 thousand kg × 4 = 8000', () => {
    const rows = [
      ['Figures in thousands'],
      ['Material', 'Amount (kg)', 'Cost (USD)', 'EF (kgCO2e/kg)'],
      ['Steel', 2, 3, 4],
    ];
    const [question] = read(rows).questions;
    const answer = (key: string) => read(rows, { [question?.id ?? '']: key }).sums;
    expect(question?.options.map(({ key }) => key)).toEqual(['kg', '1000 kg']);
    expect(answer('1000 kg')).toEqual([{ rawMaterial: 8000 }]);
    expect(answer('kg')).toEqual([{ rawMaterial: 8 }]);
  });

  it('without a unit are asked for one in thousands, for all rows of the column', () => {
    const { questions } = read([
      ['Figures in thousands'],
      ['Material', 'Amount', 'EF (kgCO2e/kg)'],
      ['Steel', 2, 4],
      ['Iron', 2, 4],
    ]);
    const [question] = questions;
    expect(question?.code).toBe('missing-unit');
    expect(question?.options.map(({ key }) => key)).toContain('×1000 kg');
    expect(question?.options.map(({ key }) => key)).not.toContain('kg');
  });

  it('above one table may hold for the next of its sheet, which is asked', () => {
    const { sums, questions } = read([
      ['Figures in thousands'],
      ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
      ['Steel', 1.5, 2],
      [null],
      ['Energy', 'Amount (kWh)', 'EF (kgCO2e/kWh)'],
      ['Electricity', 3, 1],
    ]);
    expect(sums).toEqual([{ rawMaterial: 3000, production: null }]);
    expect(questions.map(({ code, assumed }) => [code, assumed])).toEqual([
      ['unit-conflict', null],
    ]);
  });

  it('of what was made count as well: 1500 kg × 2 for 0.1 thousand pieces', () => {
    const { footprint } = footprintOf([
      gridOf('Materials', [
        ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
        ['Steel', 1500, 2],
      ]),
      gridOf('Output', [['Figures in thousands'], ['Product', 'Output (pcs)'], ['Pump', 0.1]]),
    ]);
    expect(footprint.products.map(({ product }) => product.declaredUnit.covered)).toEqual([100]);
  });
});

describe('what is no scale', () => {
  it.each([
    '单位：千元',
    'Figures in thousands of USD',
    'Amounts in USD thousands',
    '1000件',
    '每千件',
    'per 1,000 tablets',
    'Thousand Oaks plant',
    '千克',
    '单位：kg',
  ])('%s', (text) => {
    expect(scaleSaid(text)).toBeNull();
  });

  it('a bare number before a unit is an amount', () => {
    expect(scaledUnit('1000 kg')).toBeNull();
    expect(parseUnit('1000 kg')).toEqual([]);
  });
});
