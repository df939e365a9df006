import { contentAt, type CellContent, type Grid } from '../../workbook/grid';
import type { ColumnRole } from '../language/headerWords';
import { SUM_LABELS_ALONE } from '../language/rowWords';
import { fold, foldWord } from '../text/fold';
import { cellText } from '../values/cellText';
import { classifyContent, isFigure } from '../values/classifyContent';
import { parseFigure } from '../values/parseFigure';
import { stageInHeading } from './headingOf';
import type { TableColumn, TableRow } from './ledgerTable';
import type { MergedCells } from './mergedCells';

/** The amounts of a row by column, each with its unit as written. */
type Amounts = ReadonlyMap<number, { readonly value: number; readonly unit: string }>;

/** A row with what is needed to see whether it is a sum of others. */
interface RowFacts {
  readonly entry: TableRow;
  /** What stands in the columns that name things; empty where nothing does. */
  readonly label: string;
  readonly amounts: Amounts;
}

/** Numbers of sections, as rows that sum those below them have; 1. and 2) are numbers of items. */
const SECTION_NUMBER = /^(?:\(?[一二三四五六七八九十]{1,3}[、.)]|[ivx]{1,4}[.)])\s*/i;

/** So many rows further on the parts of an amount end. */
const MOST_PARTS = 30;

/**
 * Finds rows that repeat sums without a plain word for it: a short one (计, Σ, 总重) below figures; a
 * figure without a label below the rows that it sums; a section (一、原材料) above the rows that it
 * sums; further parts behind 其中. Where words alone do not tell, the figures must be equal.
 * @param grid the sheet
 * @param merged its merged cells
 * @param columns of the table
 * @param rows told apart by their words
 */
export function tellSums(
  grid: Grid,
  merged: MergedCells,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): readonly TableRow[] {
  const amounts = columns.filter(({ role }) => role === 'amount' || role === 'total');
  if (amounts.length === 0) return rows;
  const facts = rows.map((entry): RowFacts => ({
    entry,
    label: labelOf(grid, merged, columns, entry.row),
    amounts: amountsOf(grid, columns, amounts, entry.row),
  }));
  const kinds = new Map<TableRow, TableRow['kind']>();
  let first = 0;
  facts.forEach((row, index) => {
    if (row.entry.kind === 'subtotal') first = index + 1;
    if (row.entry.kind === 'ofWhich') markParts(facts, index, kinds);
    if (row.entry.kind !== 'data' || kinds.has(row.entry)) return;
    const above = dataIn(facts.slice(0, index), kinds);
    const block = dataIn(facts.slice(first, index), kinds);
    const isBelow = isSumWord(row.label)
      ? above.length > 0
      : row.label === '' && (isSumOf(row, block) || isSumOf(row, above));
    if (isBelow || isSection(row, facts.slice(index + 1))) kinds.set(row.entry, 'subtotal');
    if (isBelow) first = index + 1;
  });
  return rows.map((entry) => ({ ...entry, kind: kinds.get(entry) ?? entry.kind }));
}

const NAMING: ReadonlySet<ColumnRole | null> = new Set([
  'name',
  'product',
  'stage',
  'period',
  null,
]);

function labelOf(
  grid: Grid,
  merged: MergedCells,
  columns: readonly TableColumn[],
  row: number,
): string {
  const texts = columns
    .filter(({ role }) => NAMING.has(role))
    .map(({ index }) => {
      const area = merged({ row, column: index });
      const at = area === null ? { row, column: index } : { row: area.top, column: area.left };
      const content = contentAt(grid, at);
      return isFigure(classifyContent(content)) ? '' : cellText(content).trim();
    });
  return texts.find((text) => text !== '') ?? '';
}

function amountsOf(
  grid: Grid,
  columns: readonly TableColumn[],
  amounts: readonly TableColumn[],
  row: number,
): Amounts {
  const unitColumn = columns.find(({ role }) => role === 'unit');
  const beside =
    unitColumn === undefined ? '' : cellText(contentAt(grid, { row, column: unitColumn.index }));
  return new Map(
    amounts.flatMap(({ index }) => {
      const figure = figureIn(contentAt(grid, { row, column: index }));
      if (figure === null) return [];
      const unit = figure.unit === '' ? foldWord(beside) : figure.unit;
      return [[index, { value: figure.value, unit }] as const];
    }),
  );
}

function figureIn(content: CellContent): { readonly value: number; readonly unit: string } | null {
  if (typeof content === 'number') return { value: content, unit: '' };
  if (typeof content !== 'string') return null;
  const figure = parseFigure(content);
  const value = figure?.readings[0]?.value;
  return figure === null || value === undefined ? null : { value, unit: foldWord(figure.unitText) };
}

function isSumWord(label: string): boolean {
  const word = foldWord(label)
    .replace(/[:：]+$/, '')
    .replace(/ ?\([^()]*\)$/, '')
    .trim();
  return SUM_LABELS_ALONE.includes(word);
}

/** The rows that count as far as they are known. */
function dataIn(
  facts: readonly RowFacts[],
  kinds: ReadonlyMap<TableRow, TableRow['kind']>,
): readonly RowFacts[] {
  return facts.filter(
    ({ entry, amounts }) => amounts.size > 0 && (kinds.get(entry) ?? entry.kind) === 'data',
  );
}

/** One row alone is no sum: the same figure may come twice. */
function isSumOf(sum: RowFacts, parts: readonly RowFacts[]): boolean {
  if (sum.amounts.size === 0 || parts.length < 2) return false;
  return [...sum.amounts].every(([column, { value, unit }]) => {
    const own = parts.flatMap(({ amounts }) => amounts.get(column) ?? []);
    const isAlike = own.every((part) => part.unit === own[0]?.unit);
    const isUnit = unit === '' || own.every((part) => part.unit === unit);
    const total = own.reduce((all, part) => all + part.value, 0);
    return own.length > 1 && isAlike && isUnit && areEqual(value, total);
  });
}

const RELATIVE = 1e-9;

function areEqual(a: number, b: number): boolean {
  return a !== 0 && Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b));
}

/** A stage or a numbered section, whose amount is that of the rows down to the next one or a sum. */
function isSection(row: RowFacts, below: readonly RowFacts[]): boolean {
  if (!isSectionLabel(row.label)) return false;
  const end = below.findIndex(({ entry, label }) => entry.kind !== 'data' || isSectionLabel(label));
  return isSumOf(row, dataIn(end === -1 ? below : below.slice(0, end), new Map()));
}

function isSectionLabel(label: string): boolean {
  return label !== '' && (SECTION_NUMBER.test(fold(label)) || stageInHeading(fold(label)) !== null);
}

/** 其中：生产 60, 生活 40 below 100: what the first part leaves is what the next ones are. */
function markParts(
  facts: readonly RowFacts[],
  index: number,
  kinds: Map<TableRow, TableRow['kind']>,
): void {
  const whole = facts[index - 1];
  if (whole?.entry.kind !== 'data' || whole.amounts.size === 0) return;
  for (let count = 2; count <= MOST_PARTS; count += 1) {
    const parts = facts.slice(index, index + count);
    const last = parts.at(-1);
    if (parts.length < count || last === undefined) return;
    if (last.entry.kind !== 'data' && last.entry.kind !== 'ofWhich') return;
    if (!isSumOf(whole, parts)) continue;
    for (const { entry } of parts) kinds.set(entry, 'ofWhich');
    return;
  }
}
