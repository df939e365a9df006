import fc from 'fast-check';
import type { CellContent } from '../../../src/workbook/grid';
import { footprintOf, stageSums } from '../../support/footprintOf';
import { gridOf } from '../../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function sumsOf(...sheets: readonly (readonly [string, Rows])[]): readonly unknown[] {
  const { footprint } = footprintOf(sheets.map(([name, rows]) => gridOf(name, rows)));
  return Object.values(stageSums(footprint));
}

function toldOn(name: string, rows: Rows): readonly unknown[] {
  const { inventory } = footprintOf([gridOf(name, rows)]);
  return inventory.findings
    .filter(({ code }) => code === 'table-not-understood')
    .map(({ severity }) => severity);
}

describe('a form of labels with figures', () => {
  it('gives amount and factor of each item in one row, by sections', () => {
    const rows: Rows = [
      ['产品名称：', '画册'],
      [],
      ['一、材料'],
      ['铜版纸用量', '5.6 t', '排放因子', '1.12 tCO2e/t'],
      ['油墨用量', '165 kg', '排放因子', '3.3 kgCO2e/kg'],
      [],
      ['二、能源'],
      ['印刷用电量', '3900 kWh', '排放因子', '0.5 kgCO2e/kWh'],
      ['装订用电量', '820 kWh', '排放因子', '0.5 kgCO2e/kWh'],
    ];
    // 5600 × 1.12 + 165 × 3.3 = 6816.5; 4720 × 0.5 = 2360
    expect(sumsOf(['产品信息', rows])).toEqual([{ rawMaterial: 6816.5, production: 2360 }]);
  });

  it('gives them in rows below one another, under a table with headers: 54.28, 2.04595, 11.1685', () => {
    const rows: Rows = [
      ['Product:', 'E-bike'],
      [],
      ['Section A - Materials'],
      ['Item', 'Mass (kg)', 'EF (kg CO2e/kg)'],
      ['Frame', 3.4, 11.8],
      ['Steel parts', 5.9, 2.4],
      [],
      ['Section B - Inbound logistics'],
      ['Total mass shipped (kg):', 16.6],
      ['Average distance (km):', 1450],
      ['EF (kg CO2e/tkm):', 0.085],
      [],
      ['Section C - Assembly'],
      ['Electricity (kWh):', 21],
      ['EF (kg CO2e/kWh):', 0.44],
      ['Heating gas (kWh):', 9.5],
      ['EF (kg CO2e/kWh):', 0.203],
    ];
    // 3.4 × 11.8 + 5.9 × 2.4; 0.0166 t × 1450 km × 0.085; 21 × 0.44 + 9.5 × 0.203
    expect(sumsOf(['Data sheet', rows])).toEqual([
      { rawMaterial: 54.28, transport: 2.04595, production: 11.1685 },
    ]);
  });

  it.each<[string, Rows]>([
    [
      '电力 of 单椅装配电耗',
      [
        ['单椅装配电耗', '200 kWh'],
        ['电力排放因子', '0.5 kgCO2e/kWh'],
      ],
    ],
    [
      'electricity of both lines',
      [
        ['Electricity, line 1', 150, 'kWh'],
        ['Electricity, line 2', 50, 'kWh'],
        ['Electricity emission factor', 0.5, 'kg CO2e/kWh'],
      ],
    ],
    [
      'the only thing in kWh',
      [
        ['装配线用能', 200, 'kWh'],
        ['能源排放因子', 0.5, 'kgCO2e/kWh'],
      ],
    ],
    [
      'each of two in a row',
      [
        ['用电量', '100 kWh', '天然气', '20 m³'],
        ['电力排放因子', '0.5 kgCO2e/kWh', '天然气排放因子', '2.5 kgCO2e/m³'],
      ],
    ],
  ])('gives a factor with a name for what it can only be of: %s, 100', (_, rows) => {
    expect(sumsOf(['装配能耗', rows])).toEqual([{ production: 100 }]);
  });

  it('is left as it is, and told, where a factor can be of several', () => {
    const rows: Rows = [
      ['A线用能', 100, 'kWh'],
      ['B线用能', 50, 'kWh'],
      ['热力排放因子', 0.5, 'kgCO2e/kWh'],
    ];
    expect(toldOn('能耗', rows)).toEqual(['error']);
  });

  it('keeps each amount with its own factor, in any order and either language', () => {
    const figure = fc.double({ min: 0.01, max: 9999, noNaN: true });
    const item = fc.record({
      amount: figure,
      factor: figure,
      unit: fc.constantFrom('kg', 't', 'kWh', 'MWh', 'm³'),
      isInRow: fc.boolean(),
    });
    const name = (at: number, isHan: boolean): string =>
      isHan ? `第${'甲乙丙丁戊'.charAt(at)}种料` : `Stuff ${'VWXYZ'.charAt(at)}`;
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.boolean(),
        (items, isHan, isInCell) => {
          const rows = items.map(({ amount, factor, unit }, at): readonly CellContent[] => {
            const label = isHan ? '排放因子' : 'EF';
            const per = `kgCO2e/${unit}`;
            return isInCell
              ? [name(at, isHan), `${String(amount)} ${unit}`, label, `${String(factor)} ${per}`]
              : [`${name(at, isHan)} (${unit})`, amount, `${label} (${per})`, factor];
          });
          const [{ rawMaterial = 0, production = 0 } = {}] = sumsOf(['Form', rows]) as readonly {
            readonly rawMaterial?: number;
            readonly production?: number;
          }[];
          const expected = items.reduce((sum, { amount, factor }) => sum + amount * factor, 0);
          expect(Math.abs((rawMaterial + production) / expected - 1)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each<[string, Rows]>([
    [
      'a caption of the product',
      [
        ['产品名称', '水泵'],
        ['产品重量', '25 kg'],
      ],
    ],
    [
      'a list of factors',
      [
        ['电', '0.5 kgCO2e/kWh'],
        ['天然气', '2 kgCO2e/m³'],
      ],
    ],
  ])('is not %s', (_, rows) => {
    const { inventory } = footprintOf([gridOf('说明', rows)]);
    expect(inventory.activities).toEqual([]);
  });

  it('is no part of a table that has a header: its own factor line is one of the table, 10 × 2 + 100 × 0.5', () => {
    const rows: Rows = [
      ['名称', '用量', '单位', '排放因子', '因子单位'],
      ['钢', 10, 'kg', 2, 'kgCO2e/kg'],
      ['电', 100, 'kWh', null, null],
      ['电力排放因子', null, null, 0.5, 'kgCO2e/kWh'],
    ];
    expect(sumsOf(['台账', rows])).toEqual([{ rawMaterial: 20, production: 50 }]);
  });
});

describe('steps as rows and carriers as columns', () => {
  it('a step that leaves a cell blank does without the carrier: 22 × 0.5 + 0.6 × 2', () => {
    const energy: Rows = [
      ['工段', '电耗(kWh)', '天然气(m³)'],
      ['涂布烘干', 13, 0.6],
      ['化成分容', 9, null],
    ];
    const factors: Rows = [
      ['能源', '因子'],
      ['电', '0.5 kgCO2e/kWh'],
      ['天然气', '2 kgCO2e/m³'],
    ];
    const grids = [gridOf('制造能耗', energy), gridOf('能源因子', factors)];
    const { footprint } = footprintOf(grids);
    expect(footprint.products).toMatchObject([{ totalKgCo2e: 12.2, complete: true }]);
  });

  it('a month that leaves it blank is missing', () => {
    const energy: Rows = [
      ['月份', '用电量(kWh)', '天然气(m³)'],
      ['1月', 13, 0.6],
      ['2月', 9, null],
      ['排放因子(kgCO2e/单位)', 0.5, 2],
    ];
    const { footprint } = footprintOf([gridOf('能耗', energy)]);
    expect(footprint.products).toMatchObject([{ complete: false }]);
  });
});
