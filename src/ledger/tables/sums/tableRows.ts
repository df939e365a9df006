import { contentAt, type Grid } from '../../../workbook/grid';
import { headingNumber } from '../../text/headingNumber';
import { isRemark } from '../../text/isRemark';
import { titleStages } from '../../text/titleStages';
import { cellText } from '../../values/cellText';
import { holdsQuantity } from '../../values/holdsQuantity';
import { headingOf, type Heading } from '../headers/headingOf';
import type { TableColumn, TableRow } from '../ledgerTable';
import type { MergedCells } from '../mergedCells';
import { rowClassifier } from './rowClassifier';
import { tellSums } from './tellSums';

/**
 * The rows of a table that have content, told apart: data, headings, totals, notes.
 * @param grid the sheet
 * @param merged its merged cells
 * @param columns of the table
 * @param body the rows below its header
 */
export function tableRows(
  grid: Grid,
  merged: MergedCells,
  columns: readonly TableColumn[],
  body: readonly number[],
): readonly TableRow[] {
  const kindOf = rowClassifier(grid, columns);
  const rows: TableRow[] = [];
  for (const row of body) {
    const kind = kindOf(row);
    if (kind !== null) rows.push({ row, kind });
  }
  const headingAt = (row: number): Heading | null => headingOf(grid, merged, row);
  const headed = withRemarks(grid, withHeadings(grid, rows, headingAt), headingAt);
  return tellSums(grid, merged, columns, headed);
}

/**
 * Rows of one text with data below them are headings. A single one that does not say what it names
 * is an item whose amount is missing; sections, which are numbered or written in another way than the items,
 * are none.
 */
function withHeadings(
  grid: Grid,
  rows: readonly TableRow[],
  headingAt: (row: number) => Heading | null,
): readonly TableRow[] {
  const candidates = rows.flatMap(({ row, kind }, index) => {
    const heading = kind === 'data' && hasRowsBelow(rows, index) ? headingAt(row) : null;
    return heading === null ? [] : [{ row, heading, next: rows[index + 1]?.row ?? row }];
  });
  if (candidates.length === 0) return rows;
  // Beside a heading of energy stands one of something else that the product needs, and no product.
  const areParts = candidates.some(({ heading }) => namesStage(heading));
  const isWritten = sectionTeller(grid, rows, headingAt);
  const found = candidates.flatMap(({ row, heading, next }) => {
    const isSection = areParts && isWritten(heading);
    // 二 | 包装 between 一 | 面粉 | 10 and 三: the number of its cell goes on with those of the items.
    const isCounted = isNumberedApart(grid, heading) && !isWritten(heading);
    const isItem = isCounted || (isUnsure(heading) && !isSection && headingAt(next) !== null);
    return isItem ? [] : [{ row, heading, isSection }];
  });
  const doubtful = found.filter((one) => isUnsure(one.heading) && !one.isSection);
  const left = doubtful.length < 2 ? new Set(doubtful.map(({ row }) => row)) : new Set<number>();
  const headings = new Map(
    found.filter(({ row }) => !left.has(row)).map((one) => [one.row, one.isSection]),
  );
  return rows.map((entry): TableRow => {
    const section = headings.get(entry.row);
    if (section === undefined) return entry;
    return { ...entry, kind: 'heading', ...(section && { isSection: true }) };
  });
}

/**
 * Remarks that stand alone below the last row with data, a blank row apart from it: Grid EF: CEA v19. One with a
 * quantity may say what was used, and stays.
 */
function withRemarks(
  grid: Grid,
  rows: readonly TableRow[],
  headingAt: (row: number) => Heading | null,
): readonly TableRow[] {
  let last = rows.length - 1;
  while (last >= 0 && isBelow(rows[last], headingAt)) last -= 1;
  const above = rows[last]?.row;
  const below = rows[last + 1]?.row;
  if (above === undefined || below === undefined || below === above + 1) return rows;
  return rows.map((entry, index): TableRow => {
    const heading = index > last && entry.kind === 'data' ? headingAt(entry.row) : null;
    if (heading?.names !== null) return entry;
    const text = cellText(contentAt(grid, heading.at));
    const isNote = isRemark(text) && !holdsQuantity(text);
    return isNote ? { ...entry, kind: 'note', isRemark: true } : entry;
  });
}

function isBelow(entry: TableRow | undefined, headingAt: (row: number) => Heading | null): boolean {
  return entry?.kind === 'note' || (entry?.kind === 'data' && headingAt(entry.row) !== null);
}

/** Below a heading of a form may stand what it says about the company, which is no data. */
function hasRowsBelow(rows: readonly TableRow[], index: number): boolean {
  let next = index + 1;
  while (rows[next]?.kind === 'note') next += 1;
  return next < rows.length;
}

function isUnsure({ names, isWide }: Heading): boolean {
  return names === null && !isWide;
}

function isNumberedApart(grid: Grid, { number, at }: Heading): boolean {
  return number !== null && headingNumber(cellText(contentAt(grid, at))) === null;
}

function namesStage({ names, text }: Heading): boolean {
  return names === 'stage' || titleStages(text).length > 0;
}

/**
 * Whether a heading is a section of the table: numbered as no row with data is (一、 over 1, 2; Section 2
 * over 2.1, 2.2), or in capitals above names that are not.
 */
function sectionTeller(
  grid: Grid,
  rows: readonly TableRow[],
  headingAt: (row: number) => Heading | null,
): (heading: Heading) => boolean {
  const first = once(() =>
    rows
      .filter(({ row, kind }) => kind === 'data' && headingAt(row) === null)
      .slice(0, MOST_COMPARED)
      .map(({ row }) => textsOf(grid, row)),
  );
  const styles = once(() => new Set(first().map(([text = '']) => headingNumber(text))));
  const isAnyLoud = once(() => first().some((texts) => texts.some(isLoud)));
  return ({ names, number, at }) => {
    if (names === 'product' || first().length === 0) return false;
    if (number !== null && number !== 'digits') return !styles().has(number);
    return isLoud(cellText(contentAt(grid, at))) && !isAnyLoud();
  };
}

/** So many rows show how a table numbers its items and writes their names. */
const MOST_COMPARED = 200;

/** MATERIALS & PACKING: at least two words, or a long one; PVC and MDPE are names of materials. */
function isLoud(text: string): boolean {
  return /[A-Z]{6}|[A-Z]{2,}[^a-z]* [A-Z]{3,}/.test(text) && !/[a-z0-9]/.test(text);
}

function textsOf(grid: Grid, row: number): readonly string[] {
  const contents = grid.rows.get(row) ?? [];
  return contents.map((content) => cellText(content).trim()).filter((text) => text !== '');
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
