import type { CellContent, Grid } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('排放因子', [
  ['名称', '因子', '单位', '来源'],
  ['柴油', 3, 'kgCO2e/L', '实测'],
  ['电力', 0.5, 'kgCO2e/kWh', '实测'],
]);

/** Diesel and electricity of a bakery, on a sheet of that name. */
function sheet(
  name: string,
  head: readonly CellContent[],
  ...rows: readonly CellContent[][]
): Grid {
  return gridOf(name, [['面包'], head, ...rows]);
}

function stages(grid: Grid): unknown {
  return stageSums(footprintOf([grid, FACTORS]).footprint)['面包'];
}

const HEAD = ['能源', '消耗量', '单位'];
const DIESEL = ['柴油', 100, 'L'];

describe('energy carriers on a sheet of transport', () => {
  it.each(['运输', '进货物流', 'Transport'])(
    'are what its vehicles burnt, 100 L × 3 = 300: %s',
    (name) => {
      expect(stages(sheet(name, HEAD, DIESEL))).toEqual({ transport: 300 });
    },
  );

  it('charge vehicles too: 40 kWh × 0.5 = 20', () => {
    expect(stages(sheet('运输', HEAD, DIESEL, ['电力', 40, 'kWh']))).toEqual({ transport: 320 });
  });

  it.each(['能源消耗', '运输及能源消耗', '厂区'])('are production elsewhere: %s', (name) => {
    expect(stages(sheet(name, HEAD, DIESEL))).toEqual({ production: 300 });
  });

  it('are distribution where the sheet says so', () => {
    expect(stages(sheet('成品运输', HEAD, DIESEL))).toEqual({ distribution: 300 });
  });
});
