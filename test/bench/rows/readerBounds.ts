import { readLedger } from '../../../src/ledger/readLedger';
import type { Area } from '../../../src/workbook/address';
import type { CellContent, Grid } from '../../../src/workbook/grid';
import { gridOf } from '../../support/gridOf';
import type { Contest } from '../benchRow';
import { ledgerGrids } from '../ledgers';
import { seenFirst } from './readerPerCell';

const HEADER: readonly CellContent[] = ['材料名称', '用量(kg)'];
const WIDTH = 16_384;
const LAST_ROW = 1_048_575;
/** As many rows of four cells as the widest of the sheets has cells. */
const PLAIN_ROWS = WIDTH / 4;

/**
 * Sheets at Excel's bounds against a plain ledger with as many cells: ten rows over a million with a
 * merged column, 16,384 columns, texts of 10 MB, 20,000 merged areas of which each meets the others.
 */
export function readerBounds(): Contest {
  const bounds = [farRows(), wideRow(), longTexts(), overlappingMerges()];
  const plain = ledgerGrids(PLAIN_ROWS);
  const expected = Float64Array.of(10, 1, 2, 1);
  return {
    id: 'reader-bounds',
    goal: 5,
    better: 'lower',
    about: `readLedger of four sheets at Excel's bounds / of ${String(PLAIN_ROWS)} plain rows`,
    candidate: () => Float64Array.from(bounds, rowsRead),
    reference: () => {
      const read = readLedger(seenFirst(plain)).activityRows.length;
      return expected.map((rows) => (rows * read) / PLAIN_ROWS);
    },
    expected,
  };
}

function rowsRead(grid: Grid): number {
  return readLedger(seenFirst([grid])).activityRows.length;
}

function farRows(): Grid {
  const rows = Array.from({ length: 10 }, (_, index): [number, readonly CellContent[]] => [
    Math.round(((index + 1) * LAST_ROW) / 10),
    [`钢${String(index)}`, 1],
  ]);
  const merged = { top: 0, left: 2, bottom: LAST_ROW, right: 2 };
  return { ...gridOf('原材料', []), rows: new Map([[0, HEADER], ...rows]), merges: [merged] };
}

function wideRow(): Grid {
  const notes = Array.from({ length: WIDTH - 2 }, (_, index) => `备注${String(index)}`);
  return gridOf('原材料', [
    [...HEADER, ...notes],
    ['钢', 3],
  ]);
}

function longTexts(): Grid {
  return gridOf('原材料', [
    HEADER,
    ['钢('.repeat(5_000_000), 1],
    ['铁', `1${' a'.repeat(5_000_000)}`],
  ]);
}

function overlappingMerges(): Grid {
  const merges = Array.from({ length: 20_000 }, (_, index): Area => ({
    top: 5 + (index % 3),
    left: 0,
    bottom: LAST_ROW - index,
    right: 3,
  }));
  return gridOf('原材料', [HEADER, ['钢', 1]], merges);
}
