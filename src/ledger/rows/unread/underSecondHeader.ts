import { contentAt } from '../../../workbook/grid';
import type { LedgerTable } from '../../tables/ledgerTable';
import { cellText } from '../../values/cellText';
import { classifyContent, isFigure } from '../../values/classifyContent';
import type { UnreadFigures } from './unreadFigures';

/**
 * Figures under a second line of headers that the first does not reach: Amount (kg) | (blank) above
 * Board A | Board B. The first line alone was read as the header, and the column without one was not.
 * @param table as found
 */
export function underSecondHeader({ grid, columns, rows }: LedgerTable): readonly UnreadFigures[] {
  const [first] = rows;
  if (first === undefined) return [];
  const texts = columns.map(({ index }) => contentAt(grid, { row: first.row, column: index }));
  if (texts.some((content) => isFigure(classifyContent(content)))) return [];
  const position = columns.findIndex(({ headerCells, holdsFigures, role, beside }, at) => {
    const isNameless = headerCells.length === 0 && role === null && beside === null;
    return isNameless && holdsFigures && isText(texts[at] ?? null);
  });
  const column = columns[position];
  if (column === undefined) return [];
  const named = columns.flatMap(({ header }) => (header === '' ? [] : [header]));
  const below = texts.flatMap((content) => cellText(content).trim() || []);
  return [{ at: { row: first.row, column: column.index }, headers: [...named, ...below] }];
}

function isText(content: Parameters<typeof classifyContent>[0]): boolean {
  return classifyContent(content).kind === 'text';
}
