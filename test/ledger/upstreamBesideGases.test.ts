import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

describe('the supply of a fuel beside the gases of burning it', () => {
  // Burning: 100 L × (2.6 + 0.0001 × 273) = 262.73 kg CO2e; the supply would add 100 × 0.6 = 60 kg.
  it.each(['上游(kgCO2e/L)', 'WTT (kgCO2e/L)'])(
    'a column %s that is not counted is a warning',
    (header) => {
      const { inventory } = footprintOf([
        gridOf('能源', [
          ['能源', '用量', '单位'],
          ['柴油', 100, 'L'],
        ]),
        gridOf('因子', [
          ['名称', 'CO2(kg/L)', 'N2O(kg/L)', header, '备注(元)'],
          ['柴油', 2.6, 0.0001, 0.6, 7],
        ]),
      ]);
      const unused = inventory.findings.filter(({ code }) => code === 'column-not-used');
      expect(unused.map(({ severity }) => severity)).toEqual(['warning']);
      expect(unused.flatMap(({ cells }) => cells.map(({ cell }) => cell))).toContain('D1');
    },
  );
});
