import fc from 'fast-check';
import { ownGeneration } from '../../src/ledger/text/ownGeneration';
import { footprintOf, stageSums } from '../support/footprintOf';
import { formReading, type Sheets } from '../support/lawsOfForms';
import { gridOf } from '../support/gridOf';

type Rows = Sheets[string];

const EF: Rows = [
  ['Item', 'Factor', 'Unit'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
  ['Steel', 2, 'kgCO2e/kg'],
];
const WITH_PV: Rows = [...EF, ['PV', 0.05, 'kgCO2e/kWh']];

/** What the ledger comes to, whether it is complete, and the cells of its missing factors. */
function reading(sheets: Sheets, answers: Readonly<Record<string, string>> = {}) {
  const { sums, asked } = formReading(sheets, answers);
  return { sums: Object.values(sums), asked: asked.filter((code) => code !== 'unit-of-analysis') };
}

describe('electricity of a plant of one’s own', () => {
  it.each([
    ['Machine', 'Electricity use (kWh)', 'Press', 'Solar roof'],
    ['Machine', 'Electricity consumption (kWh)', 'Oven', 'Rooftop PV'],
    ['Meter', 'kWh', 'Hall 1', 'PV'],
    ['设备', '用电量(kWh)', '冲床', '光伏屋顶'],
    ['設備', '用電量(kWh)', '沖床', '屋頂太陽能'],
    ['Machine', 'Electricity use (kWh)', 'Press', 'CHP'],
    ['设备', '用电量(kWh)', '冲床', '自发电'],
    ['Machine', 'Electricity use (kWh)', 'Press', 'Emergency generator'],
  ])(
    '%s | %s: of 100 kWh of %s and 50 kWh of %s only 100 × 0.5 = 50 count, and the other is asked',
    (machine, header, grid, own) => {
      const sheets = {
        Electricity: [
          [machine, header],
          [grid, 100],
          [own, 50],
        ],
        EF,
      };
      const { sums, asked } = reading(sheets);
      expect(sums).toEqual([{ production: 50 }]);
      expect(asked).toContain('missing-factor');
      // 150 × 0.5 = 75 once somebody has said that it is the grid’s after all.
      expect(reading(sheets, { 'missing-factor': 'electricity' }).sums).toEqual([
        { production: 75 },
      ]);
    },
  );

  it.each([
    ['Machine', 'Electricity use (kWh)', 'Press', 'Solar roof'],
    ['设备', '用电量(kWh)', '冲床', '分布式光伏电站'],
    ['Carrier', 'kWh', 'Electricity', 'Own solar panels'],
  ])(
    '%s | %s: %s 100 kWh × 0.5 + %s 50 kWh × 0.05 = 52.5 where the ledger has a factor for the sun',
    (machine, header, grid, own) => {
      const rows: Rows = [
        [machine, header],
        [grid, 100],
        [own, 50],
      ];
      expect(reading({ Energy: rows, EF: WITH_PV })).toEqual({
        sums: [{ production: 52.5 }],
        asked: [],
      });
    },
  );

  it('is told by a cell beside the machine as well: 100 × 0.5 + 50 × 0.05 = 52.5', () => {
    const rows: Rows = [
      ['Machine', 'Supply', 'Electricity use (kWh)'],
      ['Press', 'Grid', 100],
      ['Oven', 'PV', 50],
    ];
    expect(reading({ Energy: rows, EF: WITH_PV }).sums).toEqual([{ production: 52.5 }]);
    const { inventory, footprint } = footprintOf([gridOf('Energy', rows), gridOf('EF', EF)]);
    expect(Object.values(stageSums(footprint))).toEqual([{ production: 50 }]);
    const asked = inventory.questions.filter(({ code }) => code === 'missing-factor');
    expect(asked.map(({ at, assumed }) => [at?.cell, assumed])).toEqual([['B3', null]]);
  });

  it.each([
    'PV module line',
    'Solar cell press',
    'Nitrogen generator',
    'Generator test bench',
    'Wind turbine blade moulding',
    '光伏组件车间',
    '太阳能电池片焊接机',
    '发电机装配',
    '风机',
  ])('%s is a machine that uses the grid’s: (100 + 50) × 0.5 = 75', (name) => {
    const rows: Rows = [
      ['Machine', 'Electricity use (kWh)'],
      ['Press', 100],
      [name, 50],
    ];
    expect(reading({ Energy: rows, EF })).toEqual({ sums: [{ production: 75 }], asked: [] });
  });

  it('is known whatever stands around the word, in any order and script', () => {
    const around = fc.constantFrom(
      'roof',
      'Rooftop',
      'own',
      'on-site',
      'system',
      'array',
      '2',
      'plant',
    );
    const source = fc.constantFrom('Solar', 'PV', 'photovoltaic', 'CHP', 'wind turbine');
    const zhAround = fc.constantFrom(
      '屋顶',
      '厂房',
      '自用',
      '系统',
      '电站',
      '一期',
      '發電',
      '車棚',
    );
    const zhSource = fc.constantFrom('光伏', '太陽能', '太阳能', '余热发电', '風電');
    const english = fc
      .tuple(fc.option(around, { nil: '' }), source, fc.option(around, { nil: '' }))
      .map((words) => words.filter((word) => word !== '').join(' '));
    const chinese = fc
      .tuple(fc.option(zhAround, { nil: '' }), zhSource, fc.option(zhAround, { nil: '' }))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(fc.oneof(english, chinese), (name) => {
        expect(ownGeneration(name)?.isWhole).toBe(true);
        const rows: Rows = [
          ['Machine', 'Electricity use (kWh)'],
          ['Press', 100],
          [name, 50],
        ];
        expect(reading({ Energy: rows, EF }).sums).toEqual([{ production: 50 }]);
      }),
      { numRuns: 60 },
    );
  });
});
