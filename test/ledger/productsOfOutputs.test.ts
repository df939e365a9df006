import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '数据来源'],
  ['电', 0.5, 'kgCO2e/kWh', '手册'],
]);
const OUTPUTS = gridOf('产量', [
  ['产品', '产量'],
  ['水泵', '30台'],
  ['风机', '10台'],
]);

/** 400 kWh × 0.5 = 200 kg of electricity, on a sheet with this title. */
function read(title: readonly CellContent[], answers: Readonly<Record<string, string>> = {}) {
  const energy = gridOf('能源', [title, ['能源种类', '消耗量'], ['电', '400kWh']]);
  const { inventory, footprint } = footprintOf([OUTPUTS, energy, FACTORS], answers);
  return {
    names: inventory.products.map(({ name }) => name),
    asked: inventory.questions.map(({ code }) => code),
    totals: footprint.products.map(({ ledgerTotalKgCo2e }) => ledgerTotalKgCo2e),
  };
}

describe('products that only the table of outputs names', () => {
  it('are products, and whose the rows are is asked: none has a figure', () => {
    const { names, asked, totals } = read(['2024年能源消耗表']);
    expect(names).toEqual(['水泵', '风机']);
    expect(asked).toEqual(['allocation-needed']);
    expect(totals).toEqual([null, null]);
  });

  it('share by output where that is answered: 200 × 30 ÷ 40 = 150, 200 × 10 ÷ 40 = 50', () => {
    const answers = { 'allocation-needed:能源:电': 'by-output' };
    expect(read(['2024年能源消耗表'], answers).totals).toEqual([150, 50]);
  });

  it('are not meant where the title names one of them: all 200 are its own', () => {
    const { names, totals } = read(['水泵能源消耗表']);
    expect(names).toHaveLength(1);
    expect(totals).toEqual([200]);
  });
});
