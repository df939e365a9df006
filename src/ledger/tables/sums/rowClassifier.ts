import { captionsAlone } from '../../captions/captionsOfRow';
import { productIn } from '../../captions/productIn';
import type { CellContent, Grid } from '../../../workbook/grid';
import type { ColumnRole } from '../../language/headerWords';
import { INCLUDED_HEADERS, NO_WORDS, PRODUCT_MASS_LABELS } from '../../language/statisticWords';
import { foldWord } from '../../text/fold';
import { isNoteText } from '../../text/isNoteText';
import { isStatement } from '../../text/isStatement';
import { remembering } from '../../text/remembering';
import { cellText } from '../../values/cellText';
import { classifyContent, isFigure } from '../../values/classifyContent';
import { isEmissionUnit, splitHeader } from '../headers/headerRoles';
import { factorsInNote } from '../../values/factorsInNote';
import { isOfWhichLabel, isSubtotalLabel } from './isSubtotalLabel';
import { exclusionIn, isStatisticLabel } from './tellRow';
import type { TableColumn, TableRow } from '../ledgerTable';
import { outlineOf } from '../sheetOutline';

/** What a row is; null for one without content in the table's columns. */
export type RowClassifier = (row: number) => TableRow['kind'] | null;

/**
 * Tells data from totals and notes.
 * @param grid the sheet
 * @param columns of the table the rows stand in
 * @returns a classifier to be asked for each row, counted from zero
 */
export function rowClassifier(grid: Grid, columns: readonly TableColumn[]): RowClassifier {
  const isPlain = plainRows(grid, columns);
  return (row) => (isPlain(row) ? 'data' : kindOf(grid, columns, row));
}

/** Rows with at least two cells in the table, and with none that could say anything about them. */
function plainRows(grid: Grid, columns: readonly TableColumn[]): (row: number) => boolean {
  if (columns.some(({ label }) => asksWhetherCounted(label))) return () => false;
  const { isPlain, holdsSeveral } = outlineOf(grid);
  return (row) => {
    if (!isPlain(row) || !holdsSeveral(row)) return false;
    const contents = grid.rows.get(row) ?? [];
    let filled = 0;
    for (const { index } of columns) {
      if ((contents[index] ?? null) !== null) filled += 1;
      if (filled > 1) return true;
    }
    return false;
  };
}

function kindOf(grid: Grid, columns: readonly TableColumn[], row: number): TableRow['kind'] | null {
  const filled = filledCells(grid, columns, row);
  if (filled.length === 0) return null;
  const told = filled.filter(({ text }) => text !== '');
  const isAny = (
    isMeant: (role: ColumnRole | null) => boolean,
    isSaid: (text: string) => boolean,
  ): boolean => told.some(({ column, text }) => isMeant(column.role) && isSaid(text));
  if (isAny(isNaming, isStatisticLabel)) return 'statistic';
  if (isAny(isLabel, isSubtotalLabel)) return 'subtotal';
  if (isAny(isNaming, isProductMass) && !filled.some(isOfFactor)) return 'statistic';
  if (isAny(isNaming, isResultLabel) && holdsResultsOnly(filled)) return 'statistic';
  if (isAny(isLabel, isOfWhichLabel)) return 'ofWhich';
  if (filled.some(isExcluded)) return 'excluded';
  const captions = captionsAlone(grid, row);
  if (captions !== null && productIn(captions) === null) return 'note';
  const notes = told.filter(({ text }) => isNoteText(text)).length;
  if (filled.length === 1 && told.some(({ text }) => factorsInNote(text).length > 0)) return 'note';
  const isAlone = filled.length === 1 && !outlineOf(grid).holdsSeveral(row);
  if (isAlone && told.some(({ text }) => isStatement(text))) return 'note';
  const isLabelOnly = told.length === filled.length && (told.length <= 3 || notes > 1);
  return isLabelOnly && notes > 0 ? 'note' : 'data';
}

interface FilledCell {
  readonly column: TableColumn;
  readonly found: CellContent;
  /** Folded; empty for a figure. */
  readonly text: string;
}

function filledCells(
  grid: Grid,
  columns: readonly TableColumn[],
  row: number,
): readonly FilledCell[] {
  const contents = grid.rows.get(row) ?? [];
  const cells: FilledCell[] = [];
  for (const column of columns) {
    const found = contents[column.index] ?? null;
    // A formula may give a text of nothing.
    if (found === null || (typeof found === 'string' && found.trim() === '')) continue;
    const text = isFigure(classifyContent(found)) ? '' : foldWord(cellText(found));
    cells.push({ column, found, text });
  }
  return cells;
}

/** Per copy (kg CO2e): what the ledger comes to, and no item. */
function isResultLabel(text: string): boolean {
  const { unitText } = splitHeader(text);
  return unitText !== null && isEmissionUnit(unitText);
}

/** 产品净重 | 29.8 | kg in a form: what the product weighs, and no item. */
function isProductMass(text: string): boolean {
  return PRODUCT_MASS_LABELS.includes(text.replace(/ ?(?:\([^()]*\))?:?$/, ''));
}

function isOfFactor({ column: { role } }: FilledCell): boolean {
  return role === 'factor' || role === 'gasFactor';
}

function holdsResultsOnly(filled: readonly FilledCell[]): boolean {
  const figures = filled.filter(({ text }) => text === '');
  return figures.length > 0 && figures.every(({ column }) => column.role === 'result');
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
function isExcluded({ column: { role, label }, found }: FilledCell): boolean {
  if (asksWhetherCounted(label)) return NO_WORDS.includes(foldWord(cellText(found)));
  if (role !== 'remark' && !isNaming(role)) return false;
  return typeof found !== 'number' && exclusionIn(cellText(found)) === 'plain';
}

const asksWhetherCounted = remembering((label: string): boolean =>
  INCLUDED_HEADERS.includes(foldWord(label).replace(/ ?\?$/, '')),
);

const BESIDE_THE_LABEL: ReadonlySet<ColumnRole> = new Set(['remark', 'source', 'origin', 'unit']);

function isLabel(role: ColumnRole | null): boolean {
  return role === null || !BESIDE_THE_LABEL.has(role);
}
