import { captionsAlone } from '../captions/captionsOfRow';
import { productIn } from '../captions/productIn';
import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import type { ColumnRole } from '../language/headerWords';
import { NOTE_WORDS } from '../language/rowWords';
import { foldWord } from '../text/fold';
import { cellText } from '../values/cellText';
import { classifyContent, isFigure } from '../values/classifyContent';
import { isOfWhichLabel, isSubtotalLabel } from './isSubtotalLabel';
import type { TableColumn, TableRow } from './ledgerTable';

/**
 * Tells data from totals and notes.
 * @param grid the sheet
 * @param columns of the table the row stands in
 * @param row counted from zero
 * @returns null for a row without content in the table's columns
 */
export function classifyRow(
  grid: Grid,
  columns: readonly TableColumn[],
  row: number,
): TableRow['kind'] | null {
  const content = (column: TableColumn): CellContent =>
    contentAt(grid, { row, column: column.index });
  const textsOf = (some: readonly TableColumn[]): string[] =>
    some
      .filter((column) => !isFigure(classifyContent(content(column))))
      .map((column) => foldWord(cellText(content(column))))
      .filter((text) => text !== '');
  const filled = columns.filter((column) => content(column) !== null);
  if (filled.length === 0) return null;
  const labels = filled.filter(({ role }) => role === null || !BESIDE_THE_LABEL.has(role));
  if (textsOf(labels).some(isSubtotalLabel)) return 'subtotal';
  if (textsOf(labels).some(isOfWhichLabel)) return 'ofWhich';
  const captions = captionsAlone(grid, row);
  if (captions !== null && productIn(captions) === null) return 'note';
  const texts = textsOf(filled);
  const notes = texts.filter(isNote).length;
  const isLabelOnly = texts.length === filled.length && (texts.length <= 2 || notes > 1);
  return isLabelOnly && notes > 0 ? 'note' : 'data';
}

const BESIDE_THE_LABEL: ReadonlySet<ColumnRole> = new Set(['remark', 'source', 'origin', 'unit']);

function isNote(text: string): boolean {
  return NOTE_WORDS.some((word) => text.startsWith(word));
}
