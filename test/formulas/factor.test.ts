import { factor } from '../../src/formulas/factor';
import type { CellArgument, Cells } from '../../src/formulas/cells';
import { cell, column, only, shownOf } from '../support/cellsOf';

const TABLE: Cells = [
  ['名称', '排放因子', '单位', '数据来源', '年份', '地区'],
  ['电力', 0.5366, 'kgCO2/kWh', '生态环境部', 2022, '全国'],
  ['ZG230-450(需退火)', 15.8, 'kgCO2e/kg', null, 2021, '中国'],
  ['QAl10-4-4', 18.3, 'kgCO2e/kg', '文献', null, null],
  ['热轧钢板', 2.4, 'kgCO2e/kg', 'GB/T 51366', 2019, '中国'],
  ['铝', 20.3, 'kgCO2e/kg', 'GB/T 51366', 2019, '中国'],
  ['铝', 28.5, 'kgCO2e/kg', 'GB/T 51366', 2019, '中国'],
  ['油漆', '—', 'kgCO2e/kg', null, null, null],
  ['焊丝', { error: '#REF!' }, 'kgCO2e/kg', null, null, null],
  ['纸箱', 1.1, '元/kg', null, null, null],
];

function look(name: CellArgument, field: CellArgument = null, table: Cells = TABLE): unknown {
  return only(factor(cell(name), table, field));
}

describe('a table with a header', () => {
  it.each([
    ['电力', null, 0.5366],
    ['电力', '单位', 'kgCO2/kWh'],
    ['电力', 'source', '生态环境部'],
    ['电力', '年份', 2022],
    ['电力', 'region', '全国'],
    ['热轧钢板', '数值', 2.4],
  ])('gives of %s its %s: %p', (name, field, expected) => {
    expect(look(name, field)).toBe(expected);
  });

  it('knows a name in another spelling, and another word for the same energy', () => {
    expect(look('ZG230-450 （需退火）')).toBe(15.8);
    expect(look('外购电力')).toBe(0.5366);
    expect(look('electricity')).toBe(0.5366);
  });

  it('never takes a near miss, and tells it', () => {
    expect(look('冷轧钢板')).toMatchObject({ code: 'near-in-table', found: '热轧钢板' });
    expect(look('QA110-4-4')).toMatchObject({ code: 'near-in-table', found: 'QAl10-4-4' });
    expect(look('水')).toEqual({ code: 'not-in-table', name: '水' });
  });

  it('never chooses between two values', () => {
    expect(look('铝')).toEqual({
      code: 'several-in-table',
      name: '铝',
      found: '20.3 kgCO2e/kg, 28.5 kgCO2e/kg',
    });
  });

  it('says that a value is missing, passes its error on, refuses a unit that is none', () => {
    expect(look('油漆')).toEqual({ code: 'no-value-in-table', name: '油漆' });
    expect(look('焊丝')).toEqual({ code: 'cell-error', error: '#REF!' });
    expect(look('纸箱')).toMatchObject({ code: 'factor-unit', found: '元/kg' });
  });

  it('says that a field is empty', () => {
    expect(look('ZG230-450(需退火)', 'source')).toMatchObject({
      code: 'no-field',
      field: 'source',
    });
    expect(look('QAl10-4-4', '年份')).toMatchObject({ code: 'no-field', field: 'year' });
    expect(look('电力', '颜色')).toEqual({ code: 'unknown-field', found: '颜色' });
  });

  it('is read in any order of its columns', () => {
    const turned: Cells = [
      ['unit', 'emission factor', 'material'],
      ['kgCO2e/kg', 2.4, 'steel plate'],
      ['kgCO2e/kg', 20.3, 'aluminium'],
    ];
    expect(look('steel plate', null, turned)).toBe(2.4);
  });

  it('is asked about where two columns are factors', () => {
    const two: Cells = [
      ['名称', '2022年排放因子', '2023年排放因子'],
      ['电力', 0.5366, 0.5306],
      ['钢', 2.1, 2.2],
    ];
    expect(look('电力', null, two)).toMatchObject({ code: 'several-columns' });
  });
});

describe('a table without a header', () => {
  const bare = TABLE.slice(1);

  it('is read by the order of its columns', () => {
    expect(look('电力', null, bare)).toBe(0.5366);
    expect(look('电力', '单位', bare)).toBe('kgCO2/kWh');
    expect(look('热轧钢板', 'source', bare)).toBe('GB/T 51366');
    expect(look('电力', '年份', bare)).toBe(2022);
    expect(look('电力', '地区', bare)).toBe('全国');
  });

  it('may be two columns, names and numbers', () => {
    const two: Cells = [
      ['钢', 2.05],
      ['铜', 3.2],
    ];
    expect(look('铜', null, two)).toBe(3.2);
    expect(look('铜', '单位', two)).toMatchObject({ code: 'no-field', field: 'unit' });
  });

  it('may be one row, and its value a text with its unit', () => {
    expect(look('钢', null, [['钢', '2.05 kgCO2e/kg']])).toBe(2.05);
    expect(look('钢', 'unit', [['钢', '2.05 kgCO2e/kg']])).toBe('kgCO2e/kg');
  });
});

describe('where Excel gives 0 for empty cells', () => {
  const filled: Cells = TABLE.map((row) => row.map((content) => content ?? 0));

  it('a missing source, year or region is missing, as on the web', () => {
    expect(look('QAl10-4-4', '来源', filled)).toBe('文献');
    expect(look('QAl10-4-4', '年份', filled)).toMatchObject({ code: 'no-field' });
    expect(look('ZG230-450(需退火)', 'source', filled)).toMatchObject({ code: 'no-field' });
  });

  it('a missing value is no factor of 0; a true zero is written with its unit', () => {
    const rows = (value: CellArgument): Cells => [
      ['名称', '排放因子', '单位'],
      ['钢', 2, 'kgCO2e/kg'],
      ['绿电', value, 'kgCO2e/kWh'],
    ];
    expect(look('绿电', null, rows(0))).toMatchObject({ code: 'no-value-in-table' });
    expect(look('绿电', null, rows('0 kgCO2e/kWh'))).toBe(0);
  });

  it('empty rows and columns of a range are no cells of it', () => {
    const bare: Cells = [
      ['钢', 2, 'kgCO2e/kg', 0],
      [0, 0, 0, 0],
      ['铜', 3.2, 'kgCO2e/kg', 0],
    ];
    expect(look('铜', null, bare)).toBe(3.2);
    expect(look('铜', '来源', bare)).toMatchObject({ code: 'no-field', field: 'source' });
  });
});

it('names a near miss once, though the table has it twice', () => {
  const twice: Cells = [
    ['名称', '排放因子'],
    ['热轧钢板', 2.4],
    ['热轧钢板', 2.5],
  ];
  expect(look('冷轧钢板', null, twice)).toMatchObject({ found: '热轧钢板' });
});

it('says that a range holds no table', () => {
  expect(look('电力', null, [['随便', '写写']])).toEqual({ code: 'no-factor-table' });
});

it('goes through a column of names', () => {
  expect(shownOf(factor(column('电', '水', ''), TABLE, null))).toEqual([
    [0.5366],
    ['not-in-table'],
    ['missing-name'],
  ]);
});
