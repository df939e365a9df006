import { contentAt, type CellContent, type Grid } from '../../../workbook/grid';
import type { ColumnRole } from '../../language/headerWords';
import { OF_WHICH_WORDS } from '../../language/rowWords';
import { foldWord } from '../../text/fold';
import { nameKey } from '../../text/nameKey';
import { cellText } from '../../values/cellText';
import { holdsFigure } from '../../values/classifyContent';
import { parseFigure } from '../../values/parseFigure';
import { isOfWhichLabel } from './isSubtotalLabel';
import type { TableColumn, TableRow } from '../ledgerTable';
import { runningSums, type Amounts, type RunningSums } from './runningSums';
import type { MergedCells } from '../mergedCells';
import { outlineOf } from '../sheetOutline';
import { isSectionLabel, isSumWord } from './sumWords';

/** A row with what is needed to see whether it is a sum of others. */
interface RowFacts {
  readonly entry: TableRow;
  /** What stands in the columns that name things; empty where nothing does. */
  readonly label: string;
}

type AmountsReader = (row: RowFacts) => Amounts;

/** Sums whose rows are looked at when somebody asks: of most tables nobody does. */
interface WaitingSums {
  add(row: RowFacts): void;
  now(): RunningSums;
}

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
  const naming = columns.filter(({ role }) => NAMING.has(role));
  const unit = columns.find(({ role }) => role === 'unit');
  const labelAt = (row: number): string => labelOf(grid, merged, naming, row);
  if (!rows.some(maySumRows(grid, labelAt))) return rows;
  const facts = rows.map((entry): RowFacts => ({ entry, label: labelAt(entry.row) }));
  const amountsAt = onceEach(({ entry }) => amountsOf(grid, unit, amounts, entry.row));
  const namesAt = (row: RowFacts | undefined): readonly string[] =>
    row === undefined ? [] : namesOf(grid, merged, naming, row.entry.row);
  const kinds = new Map<TableRow, TableRow['kind']>();
  const above = waitingSums(amountsAt);
  let block = waitingSums(amountsAt);
  facts.forEach((row, index) => {
    if (row.entry.kind === 'subtotal') block = waitingSums(amountsAt);
    // 钢板 0.4, 其中：钢板 0.2: what follows are other things, even if it comes to the rest.
    const isOfSame = (): boolean => isPartOfSame(namesAt(row), namesAt(facts[index - 1]));
    if (row.entry.kind === 'ofWhich' && !isOfSame()) markParts(facts, index, kinds, amountsAt);
    if (row.entry.kind !== 'data' || kinds.has(row.entry)) return;
    const isBelow = isSumWord(row.label)
      ? above.now().count() > 0
      : row.label === '' && [block, above].some((sums) => sums.now().come(amountsAt(row)));
    if (isBelow) block = waitingSums(amountsAt);
    if (isBelow || isSection(row, facts, index, amountsAt)) {
      kinds.set(row.entry, 'subtotal');
      return;
    }
    above.add(row);
    block.add(row);
  });
  if (kinds.size === 0) return rows;
  return rows.map((entry) => ({ ...entry, kind: kinds.get(entry) ?? entry.kind }));
}

const NAMING: ReadonlySet<ColumnRole | null> = new Set([
  'name',
  'product',
  'stage',
  'period',
  null,
]);

/** Tells rows that are compared with sums, or of which a word says that they are sums. */
function maySumRows(grid: Grid, labelAt: (row: number) => string): (entry: TableRow) => boolean {
  const { namesSum } = outlineOf(grid);
  // The label of a merged cell stands in another row.
  const isNamed = (row: number): boolean =>
    grid.merges.length === 0 ? namesSum(row) : isSumOrSection(labelAt(row));
  return ({ row, kind }) =>
    kind === 'ofWhich' || (kind === 'data' && (isNamed(row) || labelAt(row) === ''));
}

function isSumOrSection(label: string): boolean {
  return isSumWord(label) || isSectionLabel(label);
}

function onceEach(read: AmountsReader): AmountsReader {
  const known = new Map<RowFacts, Amounts>();
  return (row) => {
    const amounts = known.get(row) ?? read(row);
    known.set(row, amounts);
    return amounts;
  };
}

function waitingSums(amountsAt: AmountsReader): WaitingSums {
  const sums = runningSums();
  const waiting: RowFacts[] = [];
  return {
    add: (row) => waiting.push(row),
    now: () => {
      for (const row of waiting.splice(0)) sums.add(amountsAt(row));
      return sums;
    },
  };
}

function labelOf(
  grid: Grid,
  merged: MergedCells,
  naming: readonly TableColumn[],
  row: number,
): string {
  for (const column of naming) {
    const text = nameIn(grid, merged, column, row);
    if (text !== '') return text;
  }
  return '';
}

function namesOf(
  grid: Grid,
  merged: MergedCells,
  naming: readonly TableColumn[],
  row: number,
): readonly string[] {
  return naming.map((column) => nameIn(grid, merged, column, row)).filter((text) => text !== '');
}

function nameIn(grid: Grid, merged: MergedCells, { index }: TableColumn, row: number): string {
  const area = merged({ row, column: index });
  const at = area === null ? { row, column: index } : { row: area.top, column: area.left };
  const content = contentAt(grid, at);
  return holdsFigure(content) ? '' : cellText(content).trim();
}

function amountsOf(
  grid: Grid,
  unitColumn: TableColumn | undefined,
  amounts: readonly TableColumn[],
  row: number,
): Amounts {
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

function isSumOf(sum: Amounts, parts: readonly Amounts[]): boolean {
  const sums = runningSums();
  for (const amounts of parts) sums.add(amounts);
  return sums.come(sum);
}

/** A stage or a numbered section, whose amount is that of the rows down to the next one or a sum. */
function isSection(
  row: RowFacts,
  facts: readonly RowFacts[],
  index: number,
  amountsAt: AmountsReader,
): boolean {
  if (!isSectionLabel(row.label)) return false;
  const sums = runningSums();
  for (let at = index + 1; at < facts.length; at += 1) {
    const next = facts[at] as RowFacts;
    if (next.entry.kind !== 'data' || isSectionLabel(next.label)) break;
    sums.add(amountsAt(next));
  }
  return sums.come(amountsAt(row));
}

/** Whether 其中 is said of what the row above names itself. */
function isPartOfSame(part: readonly string[], whole: readonly string[]): boolean {
  const names = new Set(whole.map(nameKey));
  return part.some((text) => isOfWhichLabel(text) && names.has(nameKey(withoutOfWhich(text))));
}

function withoutOfWhich(text: string): string {
  const folded = foldWord(text);
  const word = OF_WHICH_WORDS.find((one) => folded.startsWith(one)) ?? '';
  return folded.slice(word.length).replace(/^[:： ]+/, '');
}

/** 其中：生产 60, 生活 40 below 100: what the first part leaves is what the next ones are. */
function markParts(
  facts: readonly RowFacts[],
  index: number,
  kinds: Map<TableRow, TableRow['kind']>,
  amountsAt: AmountsReader,
): void {
  const whole = facts[index - 1];
  if (whole?.entry.kind !== 'data' || amountsAt(whole).size === 0) return;
  for (let count = 2; count <= MOST_PARTS; count += 1) {
    const parts = facts.slice(index, index + count);
    const last = parts.at(-1);
    if (parts.length < count || last === undefined) return;
    if (last.entry.kind !== 'data' && last.entry.kind !== 'ofWhich') return;
    if (!isSumOf(amountsAt(whole), parts.map(amountsAt))) continue;
    for (const { entry } of parts) kinds.set(entry, 'ofWhich');
    return;
  }
}
