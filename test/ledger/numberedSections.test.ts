import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['面粉', 1, 'kgCO2e/kg'],
  ['Flour', 1, 'kgCO2e/kg'],
  ['自来水', 0.5, 'kgCO2e/kg'],
  ['Tap water', 0.5, 'kgCO2e/kg'],
  ['包装', 3, 'kgCO2e/kg'],
]);

function read(rows: Rows) {
  const { footprint, inventory } = footprintOf([gridOf('M', rows), FACTORS]);
  const { products } = footprint;
  const gaps = [...inventory.findings, ...footprint.findings].filter(
    ({ code }) => code === 'missing-quantity',
  );
  return {
    sums: Object.values(stageSums(footprint)),
    isComplete: products.every(({ complete }) => complete),
    gaps: gaps.length,
  };
}

/** 10 kg × 1 as material, 4 kg × 0.5 for the process. */
const WHOLE = { sums: [{ rawMaterial: 10, production: 2 }], isComplete: true, gaps: 0 };

describe('sections with their number in a column of its own', () => {
  it.each<[string, Rows]>([
    [
      'Chinese numerals above digits',
      [
        ['序号', '名称', '用量', '单位'],
        ['一', '原料'],
        [1, '面粉', 10, 'kg'],
        ['二', '公用工程'],
        [1, '自来水', 4, 'kg'],
      ],
    ],
    [
      'letters above numbers in two steps',
      [
        ['No.', 'Item', 'Amount', 'Unit'],
        ['A', 'Raw materials'],
        ['1.1', 'Flour', 10, 'kg'],
        ['B', 'Utilities'],
        ['2.1', 'Tap water', 4, 'kg'],
      ],
    ],
  ])('are no items: %s', (_, rows) => {
    expect(read(rows)).toEqual(WHOLE);
  });

  it('are items without an amount where the number is of the kind that the others have', () => {
    const rows = [
      ['序号', '名称', '用量', '单位'],
      ['一', '面粉', 10, 'kg'],
      ['二', '包装'],
      ['三', '自来水', 4, 'kg'],
    ];
    expect(read(rows)).toMatchObject({ isComplete: false, gaps: 1 });
    const numbered = rows.map(([, ...rest], index) => [index === 0 ? '序号' : index, ...rest]);
    expect(read(numbered)).toMatchObject({ isComplete: false, gaps: 1 });
  });
});
