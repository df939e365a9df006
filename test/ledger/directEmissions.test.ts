import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const ZH = ['名称', '用量', '单位', '排放因子', '因子单位'];
const EN = ['Item', 'Quantity', 'Unit', 'Emission factor', 'Factor unit'];

function sums(sheet: string, rows: Rows, answers = {}): unknown {
  return Object.values(stageSums(footprintOf([gridOf(sheet, rows)], answers).footprint))[0];
}

describe('gases that get into the air', () => {
  // 2 kg × 2088 = 4176 and 50 kg × 1 = 50.
  it.each([
    ['直接排放', ZH, '焊接CO2'],
    ['逸散', ZH, '焊接CO2'],
    ['范围一', ZH, '焊接CO2'],
    ['Direct', EN, 'CO2 from welding'],
    ['Leaks', EN, 'CO2 from welding'],
    ['Scope 1', EN, 'CO2 from welding'],
    ['清单', ZH, '焊接CO2'],
  ])('on the sheet %s are of production: 4176 + 50 = 4226', (sheet, header, co2) => {
    const rows: Rows = [
      header,
      ['R-410A', 2, 'kg', 2088, 'kgCO2e/kg'],
      [co2, 50, 'kg', 1, 'kgCO2e/kg'],
    ];
    expect(sums(sheet, rows)).toEqual({ production: 4226 });
  });

  it.each([
    ['原材料', ZH, '制冷剂泄漏', '钢板'],
    ['原材料', ZH, '冷媒补充', '钢板'],
    ['Materials', EN, 'Refrigerant leakage', 'Steel'],
  ])('beside materials of %s are told by %s %s: 1 × 3900 and 10 × 2', (sheet, header, gas, own) => {
    const rows: Rows = [header, [gas, 1, 'kg', 3900, 'kgCO2e/kg'], [own, 10, 'kg', 2, 'kgCO2e/kg']];
    expect(sums(sheet, rows)).toEqual({ rawMaterial: 20, production: 3900 });
  });

  it.each([
    ['R-134a', 9],
    ['CO2', 0.8],
    ['SF6', 120],
  ])('%s with a factor of its making, %d kg/kg, is a material', (name, factor) => {
    expect(sums('清单', [ZH, [name, 10, 'kg', factor, 'kgCO2e/kg']])).toEqual({
      rawMaterial: 10 * factor,
    });
  });

  it('asked about and answered as released are of production: 2 × 1530 = 3060 by AR6', () => {
    const rows: Rows = [ZH.slice(0, 3), ['R-134a', 2, 'kg']];
    const { questions } = footprintOf([gridOf('清单', rows)]).inventory;
    const id = questions.find(({ code }) => code === 'gas-released')?.id ?? '';
    expect(sums('清单', rows, { [id]: 'released' })).toEqual({ production: 3060 });
  });

  it('of a category or a sheet beyond the gate stay there: 0.1 × 1530 = 153', () => {
    const row = ['R-134a 泄漏', 0.1, 'kg', 1530, 'kgCO2e/kg'];
    expect(sums('使用阶段', [ZH, row])).toEqual({ use: 153 });
    expect(
      sums('清单', [
        ['阶段', ...ZH],
        ['使用阶段', ...row],
      ]),
    ).toEqual({ use: 153 });
  });

  it('Direct in a column of categories says nothing of emissions: 10 × 2 = 20 of material', () => {
    const rows: Rows = [
      ['Category', ...EN],
      ['Direct', 'Steel', 10, 'kg', 2, 'kgCO2e/kg'],
    ];
    expect(sums('BOM', rows)).toEqual({ rawMaterial: 20 });
  });
});

function asks(sheet: string, rows: Rows): readonly string[] {
  const { questions } = footprintOf([gridOf(sheet, rows)]).inventory;
  return questions.map(({ code }) => code).filter((code) => code !== 'unit-of-analysis');
}

describe('gases that are bought or filled in', () => {
  it.each([
    ['直接', ['名称', '用量(kg)']],
    ['Direct', ['Item', 'Quantity (kg)']],
    ['直接排放', ['名称', '采购量(kg)']],
    ['逸散', ['制冷剂', '充注量(kg)']],
    ['逸散', ['冷媒', '填充量(kg)']],
    ['Scope 1', ['Item', 'Purchased quantity (kg)']],
    ['Fugitive emissions', ['Refrigerant', 'Initial charge (kg)']],
  ])('on the sheet %s under %s are asked about and not counted', (sheet, header) => {
    const rows: Rows = [header, ['R-134a', 100]];
    expect(asks(sheet, rows)).toEqual(['gas-released']);
    expect(Object.values(sums(sheet, rows) as object)).toEqual([null]);
  });

  it.each([
    ['直接排放', ['名称', '用量(kg)']],
    ['Scope 1', ['Item', 'Quantity (kg)']],
    ['直接', ['名称', '泄漏量(kg)']],
    ['逸散', ['制冷剂', '补充量(kg)']],
  ])('got into the air where %s or %s says so: 100 × 1530', (sheet, header) => {
    const rows: Rows = [header, ['R-134a', 100]];
    expect([sums(sheet, rows), asks(sheet, rows)]).toEqual([{ production: 153000 }, []]);
  });
});

describe('what a machine loses of its refrigerant', () => {
  // 100 kg × 5 % × 1530 = 7650
  it.each<[readonly string[], readonly (string | number)[]]>([
    [
      ['设备', '制冷剂', '充注量(kg)', '年泄漏率(%)'],
      ['空调', 'R-134a', 100, 5],
    ],
    [
      ['设备名称', '制冷剂类型', '充注量(kg)', '泄漏率'],
      ['空调', 'R-134a', 100, 0.05],
    ],
    [
      ['設備', '冷媒', '填充量(kg)', '逸散率(%)'],
      ['冷氣', 'R-134a', 100, 5],
    ],
    [
      ['设备', '台数', '制冷剂', '单台充注量(kg)', '泄漏率(%)'],
      ['空调', 10, 'R-134a', 10, 5],
    ],
    [
      ['设备', '制冷剂', '充注量(kg)', '年泄漏率(%)', 'GWP'],
      ['空调', 'R-134a', 100, 5, 1530],
    ],
    [
      ['制冷剂', '充注量(kg)', '泄漏率(%)', '泄漏量(kg)'],
      ['R-134a', 100, 5, 5],
    ],
    [
      ['设备', '制冷剂', '充注量(kg)', '补充量(kg)'],
      ['空调', 'R-134a', 100, 5],
    ],
    [
      ['Equipment', 'Refrigerant', 'Charge (kg)', 'Leak rate (%)'],
      ['Chiller', 'R-134a', 100, 5],
    ],
    [
      ['Machine', 'Number of machines', 'Refrigerant type', 'Charge per unit (kg)', 'Leakage rate'],
      ['Chiller', 2, 'R-134a', 50, 0.05],
    ],
    [
      ['Equipment', 'Refrigerant', 'Initial charge (kg)', 'Leaked (kg)'],
      ['AC', 'R-134a', 100, 5],
    ],
  ])('%j counts, and not what it holds: 7650', (header, row) => {
    expect([sums('逸散排放', [header, row]), asks('逸散排放', [header, row])]).toEqual([
      { production: 7650 },
      [],
    ]);
  });

  it('is 5 % as well where the cell shows 0.05 so under a header of percentages', () => {
    const grid = gridOf('逸散排放', [
      ['设备', '制冷剂', '充注量(kg)', '泄漏率(%)'],
      ['空调', 'R-134a', 100, 0.05],
    ]);
    const shown = { ...grid, numberFormats: new Map([['D2', '0%']]) };
    expect(Object.values(stageSums(footprintOf([shown]).footprint))).toEqual([
      { production: 7650 },
    ]);
  });
});
