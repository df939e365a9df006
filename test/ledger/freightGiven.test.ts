import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function sumsOf(sheet: string, rows: Rows) {
  return Object.values(stageSums(footprintOf([gridOf(sheet, rows)]).footprint));
}

describe('t·km that the ledger gives itself are freight, whatever the sheet is called', () => {
  // 200 t·km × 0.1 = 20
  it.each<[string, Rows]>([
    [
      '周转量(t·km)',
      [
        ['货物', '周转量(t·km)', '运输因子(kgCO2e/(t·km))'],
        ['钢板', 200, 0.1],
      ],
    ],
    [
      'Freight t·km',
      [
        ['Goods', 'Freight t·km', 'Emission factor (kgCO2e/tkm)'],
        ['Steel', 200, 0.1],
      ],
    ],
    [
      'Tonne-kilometres',
      [
        ['Goods', 'Tonne-kilometres', 'Unit', 'Emission factor (kgCO2e/tkm)'],
        ['Steel', 200, 'tkm', 0.1],
      ],
    ],
    [
      'a column of units',
      [
        ['货物', '货运周转量', '单位', '排放因子', '因子单位'],
        ['钢板', 200, 't·km', 0.1, 'kgCO2e/(t·km)'],
      ],
    ],
  ])('%s: 200 × 0.1 = 20', (_, rows) => {
    expect(sumsOf('台账', rows)).toEqual([{ transport: 20 }]);
    expect(sumsOf('运输', rows)).toEqual([{ transport: 20 }]);
  });

  it('万吨公里: 2 × 10 000 × 0.1 = 2000', () => {
    const rows = [
      ['货物', '货运周转量（万吨公里）', '排放因子(kgCO2e/(t·km))'],
      ['钢板', 2, 0.1],
    ];
    expect(sumsOf('台账', rows)).toEqual([{ transport: 2000 }]);
  });

  it('to customers is distribution: 300 × 0.1 = 30', () => {
    const rows = [
      ['货物', '周转量(t·km)', '排放因子(kgCO2e/(t·km))'],
      ['水泵', 300, 0.1],
    ];
    expect(sumsOf('产品分销', rows)).toEqual([{ distribution: 30 }]);
  });

  it('beside a result it is what is charged: 200 × 0.1 = 20, not 25', () => {
    const rows = [
      ['货物', '周转量(t·km)', '因子(kgCO2e/(t·km))', '排放量(kgCO2e)'],
      ['钢板', 200, 0.1, 25],
    ];
    expect(sumsOf('台账', rows)).toEqual([{ transport: 20 }]);
  });
});

describe('m³·km and 件·km, which nothing here can charge yet', () => {
  it.each(['m3·km', 'm³·km', '件·km', 'pcs·km'])('%s is told or asked, never silent', (unit) => {
    const rows = [
      ['货物', `周转量(${unit})`, `排放因子(kgCO2e/(${unit}))`],
      ['钢板', 200, 0.1],
    ];
    const { inventory } = footprintOf([gridOf('运输', rows)]);
    const asked = inventory.questions.filter(({ code }) => code !== 'unit-of-analysis');
    const told = inventory.findings.filter(({ severity }) => severity === 'error');
    expect(asked.length + told.length).toBeGreaterThan(0);
  });
});
