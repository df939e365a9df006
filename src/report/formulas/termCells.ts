import type { Term } from '../../core/study/activity';
import { areaAddress, parseCellAddress, type Area } from '../../workbook/address';

/** So many single cells are named; more would not be read. */
const MOST_NAMED = 3;

/**
 * The cells of a measure as a person reads them: C6, C6:N6, or C6, E6, G6 …
 * @param terms of one measure, on one sheet or several
 */
export function termCells(terms: readonly Term[]): string {
  const area = termArea(terms);
  if (area !== null) return areaAddress(area);
  const cells = terms.map(({ evidence }) => evidence.at.cell);
  return cells.length > MOST_NAMED
    ? `${cells.slice(0, MOST_NAMED).join(', ')} …`
    : cells.join(', ');
}

/**
 * The area that terms fill without a gap in one row or column of one sheet, else null.
 * @param terms of one measure
 */
export function termArea(terms: readonly Term[]): Area | null {
  const places = terms.flatMap(({ evidence }) => parseCellAddress(evidence.at.cell) ?? []);
  const sheets = new Set(terms.map(({ evidence }) => `${evidence.at.file}\n${evidence.at.sheet}`));
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const distinct = new Set(places.map(({ row, column }) => `${String(row)} ${String(column)}`));
  const isLine = sheets.size === 1 && Math.min(height, width) === 1;
  return isLine && distinct.size === height * width && distinct.size === terms.length ? area : null;
}
