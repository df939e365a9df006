import { contentAt, type CellContent, type Grid } from '../../src/workbook/grid';

function gridWith(rows: ReadonlyMap<number, readonly CellContent[]>): Grid {
  return {
    file: 'ledger.xlsx',
    sheet: 'Ledger',
    visibility: 'visible',
    rows,
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

describe('contentAt', () => {
  const grid = gridWith(new Map([[5, [0, '', false, null, { error: '#N/A' }]]]));

  it('gives zero, an empty text and FALSE as they are: they are not empty cells', () => {
    expect([0, 1, 2].map((column) => contentAt(grid, { row: 5, column }))).toEqual([0, '', false]);
    expect(contentAt(grid, { row: 5, column: 4 })).toEqual({ error: '#N/A' });
  });

  it('is null for an empty cell and everywhere beyond what the sheet holds', () => {
    expect(contentAt(grid, { row: 5, column: 3 })).toBeNull();
    expect(contentAt(grid, { row: 5, column: 99 })).toBeNull();
    expect(contentAt(grid, { row: 1_000_000, column: 0 })).toBeNull();
  });
});
