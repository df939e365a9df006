import { openPackage } from '../../../src/xlsx/openPackage';
import { readContent } from '../../../src/xlsx/read/readContent';
import { readWorkbookPart } from '../../../src/xlsx/read/readWorkbookPart';
import { oneSheet } from '../../support/xlsxFile';
import type { Contest } from '../benchRow';

const ROWS = 20_000;

/** Cells out of an .xlsx file, against parsing the same cells as JSON. */
export function fileReadPerCell(): Contest {
  const rows = Array.from({ length: ROWS }, (_, row) => [row, row + 1, row + 2, row + 3]);
  const cells = (row: readonly number[]): string =>
    row.map((one) => `<c><v>${String(one)}</v></c>`).join('');
  const bytes = oneSheet(rows.map((row) => `<row>${cells(row)}</row>`).join(''));
  const payload = JSON.stringify(rows);
  return {
    id: 'file-read-per-cell',
    goal: null,
    better: 'lower',
    about: `reading an .xlsx file of ${String(4 * ROWS)} cells / JSON.parse of the same cells`,
    candidate: () => Float64Array.of(sumOf(rowsIn(bytes))),
    reference: () => Float64Array.of(sumOf(JSON.parse(payload) as number[][])),
    // Four times 0 + 1 + … + (n − 1), and 1 + 2 + 3 more in every row.
    expected: Float64Array.of(2 * ROWS * (ROWS - 1) + 6 * ROWS),
  };
}

function rowsIn(bytes: Uint8Array): Iterable<readonly unknown[]> {
  const opened = openPackage(bytes, 'bench.xlsx', ({ parts, workbookPart }) =>
    readContent(parts, readWorkbookPart(parts, workbookPart), 'bench.xlsx'),
  );
  const [sheet] = opened.ok ? opened.value.sheets : [];
  if (sheet === undefined) throw new Error('The file could not be read.');
  return sheet.rows.values();
}

function sumOf(rows: Iterable<readonly unknown[]>): number {
  let sum = 0;
  for (const row of rows) for (const cell of row) sum += Number(cell);
  return sum;
}
