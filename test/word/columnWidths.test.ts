import fc from 'fast-check';
import type { Table, Text } from '../../src/report/document/blocks';
import { columnWidths } from '../../src/word/columnWidths';

function plain(text: string): Text {
  return [{ text, mark: 'plain' }];
}

function tableOf(weights: readonly number[], row: readonly string[]): Table<Text> {
  return {
    kind: 'table',
    key: null,
    caption: plain('表'),
    columns: weights.map((weight) => ({ header: plain('列'), weight, align: 'left' })),
    rows: [
      { role: 'group', cells: [plain('组'.repeat(100))] },
      { role: 'body', cells: row.map(plain) },
    ],
    note: null,
  };
}

/** A Chinese character of 9 points is 180 twips wide; margins and a hair are 160 + 20. */
const WIDE = 180;
const MARGINS = 180;

it('are by the weights where all texts fit: of 4,000 twips 3,000 and 1,000', () => {
  expect(columnWidths(tableOf([3, 1], ['字'.repeat(15), '字'.repeat(4)]), 4000)).toEqual([
    3000, 1000,
  ]);
});

it('gives what one column has to spare to one whose text would break', () => {
  // 10 characters want 1,980 twips and have 1,000; the others want 540 and have 3,000.
  const wanted = 10 * WIDE + MARGINS;
  expect(columnWidths(tableOf([3, 1], ['字字', '字'.repeat(10)]), 4000)).toEqual([
    4000 - wanted,
    wanted,
  ]);
});

it('gives the least that is lacking first: a long text takes what the others leave', () => {
  // Of 6,000 twips 2,000 each. The first wants 540 and spares 1,460; the second wants 2,340 and lacks
  // 340, which is less than its share of a half; a sentence of 100 characters gets the other 1,120.
  const widths = columnWidths(
    tableOf([1, 1, 1], ['字字', '字'.repeat(12), '字'.repeat(100)]),
    6000,
  );
  expect(widths).toEqual([540, 12 * WIDE + MARGINS, 2000 + 1120]);
});

it('shares equally between texts that break all the same', () => {
  // Of 6,000 twips 2,000 each: 1,460 to spare, 730 for each sentence.
  const sentences = ['字'.repeat(40), '字'.repeat(100)];
  expect(columnWidths(tableOf([1, 1, 1], ['字字', ...sentences]), 6000)).toEqual([540, 2730, 2730]);
});

it('always come to the width of the table, and none is without any', () => {
  const column = fc.record({
    weight: fc.integer({ min: 1, max: 9 }),
    text: fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 80 })),
  });
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 3000, max: 12_000 }),
      (columns, width) => {
        const widths = columnWidths(
          tableOf(
            columns.map(({ weight }) => weight),
            columns.map(({ text }) => text),
          ),
          width,
        );
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      },
    ),
  );
});
