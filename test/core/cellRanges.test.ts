import fc from 'fast-check';
import { cellRanges } from '../../src/core/cellRanges';
import type { CellRef } from '../../src/core/cellRef';
import { compareCells } from '../../src/core/compareCells';
import { areaAddress, cellAddress, contains, parseCellAddress } from '../../src/workbook/address';
import { SEEDED } from '../support/seeded';

function at(cell: string, sheet = 'S'): CellRef {
  return { file: 'f.xlsx', sheet, cell };
}

function rangesOf(...cells: readonly CellRef[]): readonly string[] {
  return cellRanges(cells).map(({ sheet, range }) => `${sheet}!${range}`);
}

const places = fc.record({ row: fc.nat(12), column: fc.nat(40) });
const refs = fc
  .tuple(places, fc.constantFrom('S', 'T'))
  .map(([place, sheet]) => at(cellAddress(place), sheet));

describe('cellRanges', () => {
  it('names cells below each other, beside each other, and alone, as people do', () => {
    const cells = ['C3', 'C5', 'C4', 'D9', 'B9', 'C9', 'A1'].map((cell) => at(cell));
    expect(rangesOf(...cells)).toEqual(['S!A1', 'S!B9:D9', 'S!C3:C5']);
  });

  it('keeps sheets apart, and takes AA for the column behind Z', () => {
    expect(rangesOf(at('Z1'), at('AA1'), at('Z1', 'T'))).toEqual(['S!Z1:AA1', 'T!Z1']);
  });

  it('holds every cell once and no other, whatever the order and however often it is given', () => {
    fc.assert(
      fc.property(fc.array(refs), (cells) => {
        const inside = cellRanges([...cells, ...cells]).flatMap(({ sheet, range, count }) => {
          const [from, to] = range.split(':').map((cell) => parseCellAddress(cell));
          if (from == null) throw new Error(range);
          const end = to ?? from;
          const area = { top: from.row, left: from.column, bottom: end.row, right: end.column };
          expect(areaAddress(area)).toBe(range);
          const all = Array.from({ length: 13 * 41 }, (_, index) => ({
            row: Math.floor(index / 41),
            column: index % 41,
          }));
          const own = all.filter((place) => contains(area, place));
          expect(own).toHaveLength(count);
          return own.map((place) => `${sheet}!${cellAddress(place)}`);
        });
        const given = [...new Set(cells.map(({ sheet, cell }) => `${sheet}!${cell}`))];
        expect([...inside].sort()).toEqual(given.sort());
      }),
      SEEDED,
    );
  });
});

describe('compareCells', () => {
  it('goes down a column, then to the next: A9, A10, B1, AA1', () => {
    const cells = ['AA1', 'B1', 'A10', 'A9'].map((cell) => at(cell));
    expect([...cells].sort(compareCells).map(({ cell }) => cell)).toEqual([
      'A9',
      'A10',
      'B1',
      'AA1',
    ]);
  });

  it('tells apart sheets that read alike', () => {
    expect(compareCells(at('A1', 'Ａ'), at('A1', 'A'))).not.toBe(0);
  });
});
