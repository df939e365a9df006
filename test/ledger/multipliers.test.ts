import { parseFactorUnit } from '../../src/ledger/values/parseFactorUnit';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

function read(...rows: readonly (readonly CellContent[])[]) {
  const { footprint, inventory } = footprintOf([gridOf('Sheet', rows)]);
  return {
    sums: Object.values(stageSums(footprint)),
    complete: footprint.products.every(({ complete }) => complete),
    unused: inventory.findings.flatMap(({ code, severity }) =>
      code === 'column-not-used' ? [severity] : [],
    ),
  };
}

describe('figures that the amounts beside them are multiplied or divided by', () => {
  it.each([
    ['用电量(kWh)', '分摊比例(%)'],
    ['Electricity (kWh)', 'Allocation (%)'],
    ['Electricity (kWh)', 'Share for this product'],
    ['用电量(kWh)', '本产品占比'],
    ['日用电量(kWh)', '天数'],
    ['Daily use (kWh)', 'Working days'],
    ['月用电量(kWh)', '月数'],
    ['Electricity per wash (kWh)', 'Washes per year'],
    ['Electricity per batch (kWh)', 'Batches'],
  ])('%s beside %s are not complete where nothing reads them', (amount, beside) => {
    const { unused, complete, sums } = read(
      ['能源', amount, beside, '排放因子(kgCO2e/kWh)'],
      ['电', 1000, 30, 0.5],
    );
    const isMultiplied = sums.some(({ production }) => production === 15_000);
    expect(isMultiplied || !complete || unused.includes('error')).toBe(true);
  });

  it.each([
    ['模具', '重量(kg)', '使用寿命(次)'],
    ['模具', '重量(kg)', '摊销年限(年)'],
    ['Steel', 'Weight per coil (t)', 'Coils'],
  ])('%s: %s beside %s are told as an error', (name, amount, beside) => {
    const { unused } = read(['名称', amount, beside, '排放因子(kgCO2e/kg)'], [name, 500, 5, 2]);
    expect(unused).toEqual(['error']);
  });

  it('how long a machine of the plant lasts divides nothing', () => {
    const { unused } = read(
      ['设备', '年耗电量(kWh)', '使用年限(年)', '因子(kgCO2e/kWh)'],
      ['炉', 200, 8, 0.5],
    );
    expect(unused).toEqual(['info']);
  });

  it('what a hundred or a thousand pieces weigh is not multiplied by pieces', () => {
    for (const each of [
      '百件重(kg)',
      '千件重(kg)',
      'Weight per 1000 pcs (kg)',
      'Weight per 100 pcs (kg)',
    ]) {
      const { complete } = read(
        ['零件', each, '数量(件)', '排放因子(kgCO2e/kg)'],
        ['螺丝', 1, 200, 2],
      );
      expect([each, complete]).toEqual([each, false]);
    }
  });
});

describe('factors that are told in so many', () => {
  it.each([
    '千kgCO2e/t',
    "'000 kgCO2e/t",
    '10^-3kgCO2e/kg',
    'thousand kgCO2e/t',
    'kgCO2e/kWh x1000',
  ])('%s is no unit of a factor: its number would be off a thousand times', (unit) => {
    expect(parseFactorUnit(unit)).toBeNull();
  });

  it.each(['EF x 1000 (kgCO2e/kg)', '排放因子(×10⁻³ kgCO2e/kg)', 'EF (kgCO2e/kg, ×10^-3)'])(
    '%s is not charged until it is said what it means',
    (header) => {
      expect(read(['名称', '用量(kg)', header], ['钢', 1000, 500]).complete).toBe(false);
    },
  );

  it('for so many of a unit they are for one of it: 1000 kWh × 5 tCO2e/万kWh = 500 kg', () => {
    const { sums } = read(['能源', '用电量(kWh)', '因子(tCO2e/万kWh)'], ['电', 1000, 5]);
    expect(sums).toEqual([{ production: 500 }]);
  });
});
