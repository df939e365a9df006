import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';
import { footprintOf } from '../support/footprintOf';

function severities(sheet: string, rows: readonly (readonly CellContent[])[]) {
  const { inventory } = footprintOf([gridOf(sheet, rows)]);
  return inventory.findings
    .filter(({ code }) => code === 'column-not-used')
    .map(({ severity }) => severity);
}

describe('how long a product is used, beside what it uses in a year', () => {
  it.each([
    ['使用阶段', ['项目', '功率(kW)', '年使用小时(h)', '寿命(年)', '因子(kgCO2e/kWh)']],
    ['Use phase', ['Activity', 'Power (kW)', 'Hours (h)', 'Lifetime (years)', 'EF (kgCO2e/kWh)']],
  ])(
    'on %s multiplies what is used in a year, and is no column that is not used',
    (sheet, header) => {
      expect(severities(sheet, [header, ['Heating', 0.1, 2000, 8, 0.5]])).toEqual([]);
    },
  );

  it('of a machine in the plant is none', () => {
    const header = ['设备', '年耗电量(kWh)', '使用年限(年)', '因子(kgCO2e/kWh)'];
    expect(severities('能耗', [header, ['炉', 200, 8, 0.5]])).toEqual(['info']);
  });
});
