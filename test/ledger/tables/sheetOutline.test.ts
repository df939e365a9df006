import { readLedger } from '../../../src/ledger/readLedger';
import { isTellingFigure, outlineOf } from '../../../src/ledger/tables/sheetOutline';
import type { CellContent } from '../../../src/workbook/grid';
import { gridOf } from '../../support/gridOf';

function outlineOfRow(...contents: readonly CellContent[]): ReturnType<typeof outlineOf> {
  return outlineOf(gridOf('材料', [contents]));
}

describe('the outline of a sheet', () => {
  it('takes a name, a unit and a number for plain data', () => {
    const { isPlain, holdsSeveral, holdsFigure } = outlineOfRow('45号钢', 'kg', 12.5);
    expect([isPlain(0), holdsSeveral(0), holdsFigure(0)]).toEqual([true, true, true]);
  });

  it.each<[string, readonly CellContent[]]>([
    ['a sum', ['合计', 12.5]],
    ['a caption', ['产品：水泵', 12.5]],
    ['a label beside its value', ['产品名称', '水泵']],
    ['a date', ['钢', { dateSerial: 45_000 }]],
    ['an error', ['钢', { error: '#REF!' }]],
  ])('does not take a row with %s for plain data', (_, contents) => {
    expect(outlineOfRow(...contents).isPlain(0)).toBe(false);
  });

  it('knows that months and years may head a column, and that other figures do not', () => {
    const figures = [1, 12, 1990, 2024, '3月', '2024年', 0, 13, 1.5, 1989, 2101, '3 kg'];
    expect(figures.filter((figure) => !isTellingFigure(figure))).toEqual(figures.slice(0, 6));
  });

  it('counts no blank text as something, and knows the columns in use', () => {
    const outline = outlineOf(
      gridOf('材料', [
        [null, '钢', ' ', null, 3],
        [' ', '铁'],
      ]),
    );
    expect(outline.columns).toEqual([0, 1, 2, 4]);
    expect([outline.holdsSeveral(0), outline.holdsSeveral(1)]).toEqual([true, false]);
  });

  it('names a section and a sum by their words alone', () => {
    const texts = ['总', '一、原材料', '生产部分', '钢'];
    expect(texts.map((text) => outlineOfRow(text, 1).namesSum(0))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('work that grows with the sheet and no faster', () => {
  it('looks at the cells of twice as many products no more than 2.5 times as often', () => {
    expect(looksAtCells(80) / looksAtCells(40)).toBeLessThan(2.5);
  });
});

/** How often cells are looked at in a sheet of 20 rows with so many columns of amounts. */
function looksAtCells(products: number): number {
  const header = Array.from({ length: products }, (_, index) => `产品${String(index)}`);
  const rows = Array.from({ length: 20 }, (_, index): CellContent[] => [
    `钢${String(index)}`,
    'kg',
    ...header.map(() => 1.5),
  ]);
  let looks = 0;
  const counted = [['材料名称', '单位', ...header], ...rows].map(
    (row) =>
      new Proxy(row, {
        get: (cells, key): unknown => {
          looks += 1;
          return Reflect.get(cells, key);
        },
      }),
  );
  readLedger([gridOf('原材料', counted)]);
  return looks;
}
