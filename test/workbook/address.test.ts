import fc from 'fast-check';
import {
  absoluteAddress,
  areaAddress,
  cellAddress,
  columnLetters,
  contains,
  parseCellAddress,
  quotedSheet,
  sheetReference,
} from '../../src/workbook/address';
import { SEEDED } from '../support/seeded';

/** Excel's last column, XFD: 24 × 26² + 6 × 26 + 4 = 16384 columns. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

const anyPlace = fc.record({
  row: fc.nat({ max: LAST_ROW }),
  column: fc.nat({ max: LAST_COLUMN }),
});

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'], // 26 + 26² = 702 columns have one or two letters
    [702, 'AAA'],
    [LAST_COLUMN, 'XFD'],
  ])('calls column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('parseCellAddress', () => {
  it('reads back every column up to XFD', () => {
    for (let column = 0; column <= LAST_COLUMN; column++) {
      expect(parseCellAddress(`${columnLetters(column)}1`)).toEqual({ row: 0, column });
    }
  });

  it('reads back every address, with and without dollar signs', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const { row, column } = place;
        const area = { top: row, left: column, bottom: row, right: column };
        expect(parseCellAddress(cellAddress(place))).toEqual(place);
        expect(parseCellAddress(absoluteAddress(area))).toEqual(place);
      }),
      SEEDED,
    );
  });

  it('reads the last cell of a sheet', () => {
    expect(parseCellAddress('XFD1048576')).toEqual({ row: LAST_ROW, column: LAST_COLUMN });
  });

  it.each(['', 'A', '1', 'A0', 'A01', '1A', 'a1', 'AAAA1', 'A1:B2', ' A1', 'A1 ', 'A-1', 'A1.5'])(
    'does not take "%s" for a cell',
    (text) => {
      expect(parseCellAddress(text)).toBeNull();
    },
  );
});

describe('areaAddress', () => {
  it('names both corners, and a single cell once', () => {
    expect(areaAddress({ top: 2, left: 0, bottom: 19, right: 5 })).toBe('A3:F20');
    expect(areaAddress({ top: 2, left: 0, bottom: 2, right: 0 })).toBe('A3');
  });

  it('fixes both corners for defined names', () => {
    expect(absoluteAddress({ top: 2, left: 0, bottom: 19, right: 26 })).toBe('$A$3:$AA$20');
  });
});

describe('sheetReference', () => {
  it('quotes every sheet name', () => {
    expect(sheetReference('2024年 能源', 'C6')).toBe("'2024年 能源'!C6");
  });

  it('doubles the quotes inside a name', () => {
    expect(quotedSheet("Plant 'A'")).toBe("'Plant ''A'''");
  });

  it('can always be read back: between the outer quotes every quote stands twice', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const quoted = quotedSheet(name);
        expect(quoted).toMatch(/^'(?:[^']|'')*'$/);
        expect(quoted.slice(1, -1).replaceAll("''", "'")).toBe(name);
      }),
      SEEDED,
    );
  });
});

describe('contains', () => {
  it('counts both edges in and everything beyond them out', () => {
    const area = { top: 2, left: 1, bottom: 4, right: 3 };
    expect(contains(area, { row: 2, column: 1 })).toBe(true);
    expect(contains(area, { row: 4, column: 3 })).toBe(true);
    expect(contains(area, { row: 1, column: 2 })).toBe(false);
    expect(contains(area, { row: 5, column: 2 })).toBe(false);
    expect(contains(area, { row: 3, column: 0 })).toBe(false);
    expect(contains(area, { row: 3, column: 4 })).toBe(false);
  });
});
