import type { CellContent } from '../../src/workbook/grid';
import { outputSaid } from '../../src/ledger/text/outputSaid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Cells = readonly CellContent[];

const CHINESE: Cells = ['排放源', '活动水平', '单位', '排放因子', '因子单位'];
const ENGLISH: Cells = ['Source', 'Amount', 'Unit', 'Emission factor', 'Factor unit'];

function sumOf(header: Cells, row: Cells): number | null {
  const { footprint } = footprintOf([gridOf('水泥', [header, row])]);
  const [sums = {}] = Object.values(stageSums(footprint));
  const [sum = null] = Object.values(sums);
  return sum;
}

describe('the unit of an amount that names its goods', () => {
  it.each<[Cells, Cells, number]>([
    // 2万吨 = 20 000 t × 0.5 t = 10 000 t = 10 000 000 kg
    [CHINESE, ['熟料煅烧', 2, '万吨熟料', 0.5, 'tCO2/t熟料'], 10_000_000],
    // 30 t × 0.5 t = 15 t = 15 000 kg
    [CHINESE, ['碳酸盐分解', 30, 't熟料', 0.5, 'tCO2/t熟料'], 15_000],
    [CHINESE, ['石灰煅烧', 30, '吨石灰', 0.5, 'tCO2/t'], 15_000],
    [ENGLISH, ['Calcination', 30, 't clinker', 0.5, 'tCO2/t clinker'], 15_000],
    [ENGLISH, ['Lime burning', 30, 't of lime', 0.5, 'tCO2/t'], 15_000],
  ])('is the unit alone: %j %j', (header, row, sum) => {
    expect(sumOf(header, row)).toBe(sum);
  });

  it.each<[Cells, Cells]>([
    [CHINESE, ['碳酸盐分解', 30, 't干基', 0.5, 'tCO2/t']],
    [CHINESE, ['石灰煅烧', 30, '吨水泥', 0.5, 'tCO2/t']],
    [ENGLISH, ['Calcination', 30, 't cement', 0.5, 'tCO2/t clinker']],
  ])('is not known where the row is about something else: %j %j', (header, row) => {
    expect(sumOf(header, row)).toBe(null);
  });
});

describe('an output of something whose name has a sign for what is left over', () => {
  it.each([
    // 100 t × 5 / 50 t = 10 a tonne
    ['水泥产量', '1吨水泥', 10],
    ['水泥产量', '1吨', 10],
    ['石灰产量', '1吨', 10],
    ['灰铸铁产量', '1吨', 10],
  ])('%s is how many were made, beside %s: 100 × 5 / 50 = %d', (label, declared, perUnit) => {
    const { footprint } = footprintOf([
      gridOf('数据', [
        ['碳足迹数据（2024年度）'],
        [label, 50, '吨'],
        ['声明单位', declared],
        [],
        ['物料', '消耗量（吨）', '排放因子（kgCO2e/t）'],
        ['石膏', 100, 5],
      ]),
    ]);
    expect(footprint.products.map(({ totalKgCo2e }) => totalKgCo2e)).toEqual([perUnit]);
  });

  it.each(['污泥', '水泥窑灰', '粉煤灰', '油泥'])('%s is none', (name) => {
    expect(outputSaid(`${name}产量`)).toBe(null);
  });
});
