import { captionsAlone } from '../captions/captionsOfRow';
import { productIn } from '../captions/productIn';
import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import type { ColumnRole } from '../language/headerWords';
import { NOTE_WORDS } from '../language/rowWords';
import { INCLUDED_HEADERS, NO_WORDS } from '../language/statisticWords';
import { foldWord } from '../text/fold';
import { cellText } from '../values/cellText';
import { classifyContent, isFigure } from '../values/classifyContent';
import { factorsInNote } from '../values/factorsInNote';
import { isOfWhichLabel, isSubtotalLabel } from './isSubtotalLabel';
import { exclusionIn, isStatisticLabel } from './tellRow';
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
  const names = textsOf(filled.filter(({ role }) => isNaming(role)));
  if (names.some(isStatisticLabel)) return 'statistic';
  if (textsOf(labels).some(isSubtotalLabel)) return 'subtotal';
  if (textsOf(labels).some(isOfWhichLabel)) return 'ofWhich';
  if (isExcluded(filled, content)) return 'excluded';
  const captions = captionsAlone(grid, row);
  if (captions !== null && productIn(captions) === null) return 'note';
  const texts = textsOf(filled);
  const notes = texts.filter(isNote).length;
  if (filled.length === 1 && texts.some((text) => factorsInNote(text).length > 0)) return 'note';
  const isLabelOnly = texts.length === filled.length && (texts.length <= 2 || notes > 1);
  return isLabelOnly && notes > 0 ? 'note' : 'data';
}

const NAMING: ReadonlySet<ColumnRole | null> = new Set([
  'index',
  'product',
  'stage',
  'name',
  'period',
]);

function isNaming(role: ColumnRole | null): boolean {
  return role === null || NAMING.has(role);
}

/** Its name, its remark or a column for it says that the row does not count. */
function isExcluded(
  filled: readonly TableColumn[],
  content: (column: TableColumn) => CellContent,
): boolean {
  return filled.some((column) => {
    const { role, label } = column;
    const text = cellText(content(column));
    const isAsked = INCLUDED_HEADERS.includes(foldWord(label).replace(/ ?\?$/, ''));
    if (isAsked) return NO_WORDS.includes(foldWord(text));
    return (role === 'remark' || isNaming(role)) && exclusionIn(text) === 'plain';
  });
}

const BESIDE_THE_LABEL: ReadonlySet<ColumnRole> = new Set(['remark', 'source', 'origin', 'unit']);

function isNote(text: string): boolean {
  return NOTE_WORDS.some((word) => text.startsWith(word));
}
