import { contentAt } from '../../../workbook/grid';
import { SHARED_WORDS } from '../../language/sharedWords';
import { sumLabel } from '../../stated/sumLabel';
import { firstFrom } from '../../tables/firstFrom';
import { headingOf, namesProduct } from '../../tables/headers/headingOf';
import { isSubtotalLabel } from '../../tables/sums/isSubtotalLabel';
import {
  columnOf,
  type LedgerTable,
  type TableColumn,
  type TableRow,
} from '../../tables/ledgerTable';
import { foldWord } from '../../text/fold';
import { nameKey } from '../../text/nameKey';
import { remembering } from '../../text/remembering';
import { cellText } from '../../values/cellText';
import { labelsReader, type Label } from './readLabel';
import { stagesNamed } from '../../text/stagesNamed';

/** What a row's product cell says. */
export interface OwnProduct {
  readonly product: Label | null;
  /** Why it is no product, where the cell or one above it says something: several share the row, or
   * the group above may have ended. */
  readonly unowned: Unowned | null;
}

/** A row that is no product's alone, as far as the ledger tells. */
export interface Unowned {
  readonly why: 'shared' | 'ended';
  /** 全厂, or the product of the group above. */
  readonly label: Label;
}

const NOTHING: OwnProduct = { product: null, unowned: null };

/**
 * Reads the products of rows. A product that is written once holds for the blank cells below it as
 * far as its group goes on: not across a sum or a heading, and told across a blank row, unless the table
 * names no other product, or the sum is that of a part (材料小计).
 * @param table the table
 * @returns a reader to be asked row by row, from above to below
 */
export function productReader(table: LedgerTable): (row: number) => OwnProduct {
  const column = columnOf(table, 'product');
  if (column === null) return () => NOTHING;
  const labelAt = labelsReader(table, column);
  const ends = endsBetween(table, column);
  const isOnly = productsIn(table, column).size < 2;
  let above: OwnProduct = NOTHING;
  let last: number | null = null;
  return (row) => {
    const carried = above.product ?? above.unowned?.label ?? null;
    const label = labelAt(row, carried);
    const isCarried = label?.carried === 'blank' && label.ownCell?.found.trim() === '';
    const barrier = isCarried && last !== null ? ends(last, row) : null;
    last = row;
    if (label === null || barrier === 'product') above = NOTHING;
    else if (isShared(label.text)) above = { product: null, unowned: { why: 'shared', label } };
    else if (isCarried && above.unowned !== null)
      above = { product: null, unowned: { ...above.unowned, label } };
    else if (barrier === 'ended' && !isOnly)
      above = { product: null, unowned: { why: 'ended', label } };
    else above = { product: isOnly ? label : acrossGap(label, above, barrier), unowned: null };
    return above;
  };
}

/** Behind a blank row the group most likely goes on; it is told. */
function acrossGap(label: Label, above: OwnProduct, barrier: Barrier): Label {
  const isBehind = label.carried === 'blank' && above.product?.carried === 'gap';
  return barrier === 'gap' || isBehind ? { ...label, carried: 'gap' } : label;
}

/** 全厂, 公用, whole plant: what several products share. */
const isShared = remembering((text: string): boolean => {
  const word = foldWord(text)
    .replace(/[()[\]【】]/g, ' ')
    .trim();
  return SHARED_WORDS.includes(word);
});

function productsIn({ grid, rows }: LedgerTable, { index }: TableColumn): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { row, kind } of rows) {
    if (kind === 'data') texts.add(cellText(contentAt(grid, { row, column: index })));
  }
  return new Set([...texts].flatMap((text) => (text.trim() === '' ? [] : [nameKey(text.trim())])));
}

type Barrier = 'ended' | 'gap' | 'product' | null;

/** Whether something between two rows may end the group of the upper one. */
function endsBetween(
  table: LedgerTable,
  column: TableColumn,
): (above: number, row: number) => Barrier {
  const others = table.rows.filter(({ kind }) => kind !== 'data' && kind !== 'ofWhich');
  const blanks = blankRows(table);
  return (above, row) => {
    const between = others.slice(
      firstFrom(others, above + 1, (entry) => entry.row),
      firstFrom(others, row, (entry) => entry.row),
    );
    if (between.some((entry) => startsProduct(table, column, entry))) return 'product';
    if (between.some((entry) => mayEnd(table, column, entry))) return 'ended';
    const blank = blanks[firstFrom(blanks, above + 1, (one) => one)];
    return blank !== undefined && blank < row ? 'gap' : null;
  };
}

/** A product as a heading holds for the rows below it. */
function startsProduct(
  { grid, merged }: LedgerTable,
  column: TableColumn,
  { row, kind }: TableRow,
): boolean {
  const heading = kind === 'heading' ? headingOf(grid, merged, row) : null;
  return heading !== null && namesProduct(heading, column.index);
}

/** A sum of a part ends no product: 材料小计 outside the product column. */
function mayEnd({ grid, columns }: LedgerTable, column: TableColumn, entry: TableRow): boolean {
  if (entry.kind === 'note' || entry.kind === 'excluded') return false;
  if (entry.kind !== 'subtotal') return true;
  const texts = columns
    .filter(({ index }) => index !== column.index)
    .map(({ index }) => cellText(contentAt(grid, { row: entry.row, column: index })));
  const label = texts.find((text) => text !== '' && isSubtotalLabel(text));
  return label === undefined || stagesNamed(sumLabel(label).subject).size === 0;
}

/** From this share of all places between rows on, blank rows are only space. */
const SPACED = 0.8;

/** Rows left blank between the rows of a table; where every other row is, that is only space. */
function blankRows(table: LedgerTable): readonly number[] {
  const { grid, rows } = table;
  const first = rows[0]?.row;
  const last = rows.at(-1)?.row;
  if (first === undefined || last === undefined || last - first > grid.rows.size * 3) return [];
  // Every row from the first to the last is one of the table's.
  if (last - first + 1 === rows.length) return [];
  const blanks: number[] = [];
  for (let row = first; row < last; row += 1) {
    if (!(grid.rows.get(row) ?? []).some((cell) => cell !== null)) blanks.push(row);
  }
  return blanks.length >= SPACED * (rows.length - 1) ? [] : blanks;
}
