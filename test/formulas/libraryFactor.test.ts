import type { CellArgument } from '../../src/formulas/cells';
import { isEmptyCell } from '../../src/formulas/cells';
import { factorOfLibrary } from '../../src/formulas/factor';
import { BUILT_IN } from '../../src/formulas/library/builtIn';
import { cell, column, only, shownOf } from '../support/cellsOf';

function look(name: CellArgument, field: CellArgument = null): unknown {
  return only(factorOfLibrary(cell(name), BUILT_IN, field));
}

it.each([
  ['高密度聚乙烯', null, 2.62],
  ['高密度聚乙烯（HDPE）', '单位', 'kgCO2e/kg'],
  ['铁路运输', 'unit', 'kgCO2e/(t·km)'],
  ['外购热力', '单位', 'tCO2/GJ'],
  ['自来水', '年份', 2019],
  ['自来水', '地区', '全国'],
  ['tap water', 'region', 'China'],
  ['tap water', 'source', 'GB/T 51366-2019, appendix D'],
])('gives of %s the field %s: %s', (name, field, expected) => {
  expect(look(name, field)).toBe(expected);
});

it('has the two series of electricity, and takes neither unless it is named', () => {
  expect(look('2023年全国电力平均碳足迹因子')).toBe(0.6205);
  expect(look('2023年全国电力平均二氧化碳排放因子')).toBe(0.5306);
  expect(look('电力')).toMatchObject({ code: 'near-in-library', name: '电力' });
});

it('never takes a class or a grade for a name', () => {
  expect(look('Q235B')).toMatchObject({
    code: 'near-in-library',
    found: 'carbon steel, market average',
  });
  expect(look('ZCuAl10Fe4Ni4')).toEqual({ code: 'not-in-library', name: 'ZCuAl10Fe4Ni4' });
});

it('goes through a column, one bad name giving one error', () => {
  const names = column('原煤', '青铜', '');
  expect(shownOf(factorOfLibrary(names, BUILT_IN, '年份'))).toEqual([
    [2011],
    ['not-in-library'],
    ['missing-name'],
  ]);
});

it('is asked where the table is left out between two others', () => {
  expect(isEmptyCell(cell(null))).toBe(true);
  expect(isEmptyCell([['名称', '因子']])).toBe(false);
});
