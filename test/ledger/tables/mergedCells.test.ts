import fc from 'fast-check';
import type { Area } from '../../../src/workbook/address';
import { contains } from '../../../src/workbook/address';
import { mergedCells } from '../../../src/ledger/tables/mergedCells';
import { gridOf } from '../../support/gridOf';

const area = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]): Area => ({
    top,
    left,
    bottom: top + height,
    right: left + width,
  }));
const places = Array.from({ length: 14 * 14 }, (_, index) => ({
  row: Math.floor(index / 14),
  column: index % 14,
}));
const rows = Array.from({ length: 14 }, (_, row) => [row]);

function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

describe('mergedCells', () => {
  it('finds for every cell the area that covers it, of areas that stand apart', () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 12 }), (areas) => {
        const apart = areas.filter(
          (one, index) => !areas.slice(0, index).some((other) => meets(one, other)),
        );
        const merged = mergedCells(gridOf('A', rows, apart));
        for (const place of places) {
          expect(merged(place)).toBe(apart.find((one) => contains(one, place)) ?? null);
        }
      }),
    );
  });

  it('of areas that overlap takes only such that stand apart, the topmost among them', () => {
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 12 }), (areas) => {
        const merged = mergedCells(gridOf('A', rows, areas));
        const used = [...new Set(places.flatMap((place) => merged(place) ?? []))];
        expect(
          used.some((one, index) => used.slice(0, index).some((other) => meets(one, other))),
        ).toBe(false);
        const top = Math.min(...areas.map((one) => one.top));
        expect(used.some((one) => one.top === top)).toBe(true);
      }),
    );
  });

  it('takes a merge of the whole sheet and 100,000 within it for one', () => {
    const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const small = Array.from({ length: 100_000 }, (_, row) => ({
      top: row,
      left: 2,
      bottom: row + 5,
      right: 9,
    }));
    const merged = mergedCells(gridOf('A', [['a'], ['b']], [...small, whole]));
    expect([merged({ row: 0, column: 0 }), merged({ row: 1, column: 5 })]).toEqual([whole, whole]);
  });
});
