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
