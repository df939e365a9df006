import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const USE: Rows = [
  ['能源', '用量', '单位'],
  ['柴油', 100, 'L'],
];

function study(sheets: Readonly<Record<string, Rows>>, answers = {}) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { footprint, inventory } = footprintOf(grids, answers);
  const [activity] = inventory.activities;
  return {
    sums: Object.values(stageSums(footprint))[0],
    parts: activity?.factor?.gases?.parts.map(({ gas, cycle }) => [gas, cycle]),
    codes: [...inventory.findings, ...footprint.findings].map(({ code }) => code),
    questions: inventory.questions,
  };
}

describe('the supply of a fuel beside the gases of burning it', () => {
  // Burning: 100 L × (2.6 + 0.0001 × 273) = 262.73 kg CO2e; the supply adds 100 × 0.6 = 60 kg.
  const BOTH = { production: 322.73 };
  const PARTS = [
    ['CO2', 'combustion'],
    ['N2O', 'combustion'],
    ['CO2e', 'upstream'],
  ];

  it.each(['上游(kgCO2e/L)', '上游供应(kgCO2e/L)', 'WTT (kgCO2e/L)', 'Upstream factor (kgCO2e/L)'])(
    'a column %s is counted, apart from what burning gives',
    (header) => {
      const factors: Rows = [
        ['名称', 'CO2(kg/L)', 'N2O(kg/L)', header, '备注(元)'],
        ['柴油', 2.6, 0.0001, 0.6, 7],
      ];
      const { sums, parts, codes } = study({ 能源: USE, 因子: factors });
      expect(sums).toEqual(BOTH);
      expect(parts).toEqual(PARTS);
      expect(codes).not.toContain('factor-boundary');
    },
  );

  it('in the row of the amount is counted as well', () => {
    const rows: Rows = [
      ['能源', '用量', '单位', 'CO2因子(kg/L)', 'N2O因子(g/L)', '上游排放因子(kgCO2e/L)'],
      ['柴油', 100, 'L', 2.6, 0.1, 0.6],
    ];
    const { sums, parts, codes } = study({ 能源: rows });
    expect([sums, parts]).toEqual([BOTH, PARTS]);
    expect(codes).not.toContain('column-not-used');
  });

  it('in a row of its own below those of the gases is counted', () => {
    const factors: Rows = [
      ['名称', '排放因子', '单位'],
      ['柴油 CO2', 2.6, 'kg/L'],
      ['柴油 N2O', 0.0001, 'kg/L'],
      ['柴油 上游', 0.6, 'kgCO2e/L'],
    ];
    expect(study({ 能源: USE, 因子: factors }).sums).toEqual(BOTH);
  });

  it('where it is blank adds nothing: burning is 262.73', () => {
    const factors: Rows = [
      ['名称', 'CO2(kg/L)', 'N2O(kg/L)', '上游(kgCO2e/L)'],
      ['柴油', 2.6, 0.0001, null],
      ['汽油', 2.3, 0.0001, 0.5],
    ];
    expect(study({ 能源: USE, 因子: factors }).sums).toEqual({ production: 262.73 });
  });
});
