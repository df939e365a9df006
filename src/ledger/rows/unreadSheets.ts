import type { Finding } from '../../core/study/finding';
import type { CellContent, Grid } from '../../workbook/grid';
import type { ReadTable } from '../ledger';
import { cellText } from '../values/cellText';
import { classifyContent, isFigure } from '../values/classifyContent';
import { cellRefAt } from './cellRefAt';

const NO_HEADER = '—';

/** A single figure is a date, a page or a phone number. */
const LEAST_FIGURES = 2;
/** So many rows tell whether a sheet holds figures. */
const MOST_ROWS = 2000;

/**
 * Sheets with columns of figures of which nothing was read: no table was found, or none whose words
 * are known. They may be no ledgers, but must not vanish without a word.
 * @param grids the user's sheets
 * @param tables all tables found
 */
export function unreadSheets(
  grids: readonly Grid[],
  tables: readonly ReadTable[],
): readonly Finding[] {
  const known = new Set(tables.filter(isKnown).map(({ table }) => table.grid));
  return grids.flatMap((grid) => {
    if (known.has(grid)) return [];
    const at = firstFigure(grid);
    if (at === null) return [];
    return [
      {
        code: 'table-not-understood',
        severity: 'warning',
        cells: [cellRefAt(grid, at)],
        effectKgCo2e: null,
        values: { sheet: grid.sheet, headers: headersOf(grid) },
      },
    ];
  });
}

/** Tables that are used, that state results, or that are told as not understood already. */
function isKnown({ table, purpose }: ReadTable): boolean {
  if (purpose !== 'other') return true;
  return table.columns.some(({ role, unitText }) => {
    return role === 'result' || role === 'amount' || role === 'distance' || unitText !== null;
  });
}

/** The first figure of a column that holds several and does not only count its rows. */
function firstFigure(grid: Grid): { readonly row: number; readonly column: number } | null {
  const columns = new Map<number, { row: number; contents: CellContent[] }>();
  for (const [row, contents] of [...grid.rows].slice(0, MOST_ROWS)) {
    contents.forEach((content, column) => {
      if (!isFigure(classifyContent(content))) return;
      const found = columns.get(column) ?? { row, contents: [] };
      found.contents.push(content);
      columns.set(column, found);
    });
  }
  for (const [column, { row, contents }] of columns) {
    const counts = contents.every((content, index) => content === index + 1);
    if (contents.length >= LEAST_FIGURES && !counts) return { row, column };
  }
  return null;
}

function headersOf(grid: Grid): string {
  const rows = [...grid.rows.values()].slice(0, MOST_ROWS);
  const texts = rows.map((row) => row.filter((content) => typeof content === 'string'));
  const [header = []] = texts.filter((row) => row.length > 1);
  return header.length === 0 ? NO_HEADER : header.map((text) => cellText(text).trim()).join(' | ');
}
