import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const STEEL: Rows = [
  ['材料名称', '用量', '单位'],
  ['钢板', 100, 'kg'],
];

/** Where no number could be read, what is quoted of it, and whether the figure is complete. */
function told(sheets: Readonly<Record<string, Rows>>) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { inventory, footprint } = footprintOf(grids);
  const found = inventory.findings.filter(({ code }) => code === 'unreadable-value');
  return {
    places: found.map(({ cells, values }) => [
      cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(' '),
      values['found'],
    ]),
    placeholders: inventory.findings
      .filter(({ code }) => code === 'blank-or-placeholder')
      .flatMap(({ cells }) => cells.map(({ cell }) => cell)),
    complete: footprint.products[0]?.complete,
  };
}

const FACTOR_HEADER = ['名称', '排放因子', '单位', '数据来源'];

describe('a factor that cannot be read', () => {
  it('is told with its cell and what stands there, among others that can', () => {
    const factors = [
      FACTOR_HEADER,
      ['钢板', '2..0', 'kgCO2e/kg', '手册'],
      ['铜', 5, 'kgCO2e/kg', '手册'],
    ];
    expect(told({ 材料: STEEL, 因子: factors })).toMatchObject({
      places: [['因子!B2', '2..0']],
      complete: false,
    });
  });

  it('is told as well where it is the only one of its table, which then has no figures at all', () => {
    const factors = [FACTOR_HEADER, ['钢板', '见附件', 'kgCO2e/kg', '手册']];
    expect(told({ 材料: STEEL, 因子: factors })).toMatchObject({
      places: [['因子!B2', '见附件']],
      complete: false,
    });
  });

  it('is told by its placeholder where nothing was filled in', () => {
    const factors = [FACTOR_HEADER, ['钢板', '待定', 'kgCO2e/kg', '手册']];
    expect(told({ 材料: STEEL, 因子: factors })).toMatchObject({ placeholders: ['B2'] });
  });

  it.each([
    ['one of several', [[3, 'kg', 5]], '2,x'],
    ['the only one', [], 'abc'],
  ])('in the row of its amount is told, %s', (_, others, found) => {
    const rows = [
      ['材料名称', '用量', '单位', '排放因子(kgCO2e/kg)'],
      ['钢板', 100, 'kg', found],
      ...others.map((cells) => ['铜', ...cells]),
    ];
    expect(told({ 材料: rows })).toMatchObject({ places: [['材料!D2', found]], complete: false });
  });

  it('is one finding however many rows its merged cell holds for', () => {
    const rows = [
      ['材料名称', '用量', '单位', '排放因子(kgCO2e/kg)'],
      ['钢板', 100, 'kg', '无法读'],
      ['钢管', 50, 'kg', null],
      ['铜', 3, 'kg', 5],
    ];
    const merged = [{ top: 1, bottom: 2, left: 3, right: 3 }];
    const { inventory } = footprintOf([gridOf('材料', rows, merged)]);
    const found = inventory.findings.filter(({ code }) => code === 'unreadable-value');
    expect(found.map(({ cells, values }) => [cells.length, values['count']])).toEqual([[1, 1]]);
  });

  it('is none where “—” beside an amount leaves it to the factor sheet: 100 × 2 + 3 × 5', () => {
    const rows = [
      ['材料名称', '用量', '单位', '排放因子(kgCO2e/kg)'],
      ['钢板', 100, 'kg', '—'],
      ['铜', 3, 'kg', 5],
    ];
    const factors = [FACTOR_HEADER, ['钢板', 2, 'kgCO2e/kg', '手册']];
    expect(told({ 材料: rows, 因子: factors })).toEqual({
      places: [],
      placeholders: [],
      complete: true,
    });
  });
});
