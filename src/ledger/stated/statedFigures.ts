import { cellAddress } from '../../workbook/address';
import { contentAt } from '../../workbook/grid';
import type { ActivityRow, ReadTable, RowSpan, StatedFigure, StatedSum } from '../ledger';
import type { SumRank } from '../language/rowWords';
import { figureReader, type Figure } from '../rows/readFigure';
import { readLabel } from '../rows/labels/readLabel';
import { stagesNamed } from '../text/stagesNamed';
import { isSubtotalLabel } from '../tables/sums/isSubtotalLabel';
import { columnOf, type LedgerTable, type TableColumn, type TableRow } from '../tables/ledgerTable';
import { isEmissionUnit } from '../tables/headers/headerRoles';
import { nameKey } from '../text/nameKey';
import { cellText } from '../values/cellText';
import { decimalsShown } from '../values/decimalsShown';
import { parseUnit } from '../values/parseUnit';
import { sumLabel, type SumLabel } from './sumLabel';

/**
 * The figures that the ledger states itself: the results of its rows, its subtotals and its totals,
 * each with the rows it covers. Sums of amounts belong to them as well.
 * @param tables as read
 * @param activityRows the rows with activity data
 */
export function statedFigures(
  tables: readonly ReadTable[],
  activityRows: readonly ActivityRow[],
): readonly StatedFigure[] {
  const products = productsOnce(activityRows);
  const stating = tables.filter(({ table }) => table.columns.some(({ role }) => role === 'result'));
  const names = namesByRow(activityRows, new Set(stating));
  return tables
    .filter(({ purpose }) => purpose === 'activity')
    .flatMap((table) => [
      ...rowResults(table, names.get(table) ?? new Map<number, string>()),
      ...sumsOf(table, products),
    ]);
}

/** The products of the rows by their keys; most ledgers state no sum for which they are needed. */
type Products = () => ReadonlyMap<string, string>;

function productsOnce(rows: readonly ActivityRow[]): Products {
  let known: ReadonlyMap<string, string> | null = null;
  return () => {
    known ??= new Map(
      rows.flatMap(({ product }): [string, string][] =>
        product === null ? [] : [[nameKey(product.text), product.text]],
      ),
    );
    return known;
  };
}

/** Of tables with a column of results. */
function namesByRow(
  rows: readonly ActivityRow[],
  tables: ReadonlySet<ReadTable>,
): Map<ReadTable, Map<number, string>> {
  const names = new Map<ReadTable, Map<number, string>>();
  if (tables.size === 0) return names;
  for (const { table, row, name } of rows) {
    if (!tables.has(table)) continue;
    const own = names.get(table) ?? new Map<number, string>();
    names.set(table, own.set(row, name.text));
  }
  return names;
}

function rowResults(table: ReadTable, names: ReadonlyMap<number, string>): readonly StatedFigure[] {
  const results = table.table.columns.filter(({ role }) => role === 'result');
  return results.flatMap((column) => {
    const statedAt = statedReader(table, column);
    return [...names].flatMap(([row, label]) => {
      const stated = statedAt(row, null);
      const sum = mergedSum(table.table, column, row);
      return stated === null ? [] : [{ ...stated, label, sum }];
    });
  });
}

/** One result merged over several rows is the sum of them. */
function mergedSum({ merged }: LedgerTable, column: TableColumn, row: number): StatedSum | null {
  const area = merged({ row, column: column.index });
  if (area === null || area.top === area.bottom) return null;
  const span = { first: area.top, last: area.bottom };
  return { rank: 'subtotal', since: span, all: span, product: null, stages: new Set() };
}

function sumsOf(table: ReadTable, products: Products): readonly StatedFigure[] {
  const columns = summedColumns(table.table).map((column) => statedReader(table, column));
  const reach = reachOfSums(table.table);
  return table.table.rows.flatMap(({ row, kind }) => {
    if (kind !== 'subtotal') return [];
    const label = labelOf(table.table, row);
    if (label === null) return [];
    const sum: StatedSum = {
      ...reach(row, label.parsed.rank),
      rank: label.parsed.rank,
      product: productNamed(table.table, row, label, products),
      stages: stagesOf(table.table, row, label.parsed),
    };
    return columns.flatMap((statedAt) => {
      const stated = statedAt(row, label.parsed.bracketed);
      return stated === null ? [] : [{ ...stated, label: label.text, sum }];
    });
  });
}

/** Where several columns fit the amount alike, it is not known which of them a sum belongs to. */
function summedColumns({ columns, contested }: LedgerTable): readonly TableColumn[] {
  return columns.filter(
    ({ role }) => role === 'result' || (role === 'amount' && !contested.has('amount')),
  );
}

interface FoundLabel {
  readonly text: string;
  readonly parsed: SumLabel;
}

function labelOf(table: LedgerTable, row: number): FoundLabel | null {
  const texts = table.columns.map(({ index }) =>
    cellText(contentAt(table.grid, { row, column: index })),
  );
  const text = texts.find((found) => found !== '' && isSubtotalLabel(found));
  if (text === undefined) return null;
  return { text: text.normalize('NFKC').trim(), parsed: sumLabel(text) };
}

const RANKS: readonly SumRank[] = ['subtotal', 'total', 'grand'];

/**
 * Follows the sums of a table from above: a sum reaches back to the one before it that reaches as
 * far as itself; where nothing lies between, it sums those sums and reaches further.
 */
function reachOfSums(
  table: LedgerTable,
): (row: number, rank: SumRank) => Pick<StatedSum, 'since' | 'all'> {
  const first = table.rows.find(({ kind }) => kind === 'data')?.row;
  if (first === undefined) return (row) => ({ since: spanOf(row), all: spanOf(row) });
  const ends = new Map<SumRank, number>(RANKS.map((rank) => [rank, first]));
  const above = rowAbove(table.rows);
  return (row, rank) => {
    const lastAbove = above(row);
    const all = lastAbove === null ? below(table.rows, row) : { first, last: lastAbove };
    const starts = RANKS.slice(RANKS.indexOf(rank)).map((entry) => ends.get(entry) ?? first);
    const start = starts.find((from) => from <= all.last) ?? first;
    const since = lastAbove === null ? all : { first: start, last: all.last };
    for (const entry of RANKS.slice(0, RANKS.indexOf(rank) + 1)) ends.set(entry, row + 1);
    return { since, all };
  };
}

function spanOf(row: number): RowSpan {
  return { first: row, last: row };
}

/** The last data row above a row; asked from above to below. */
function rowAbove(rows: readonly TableRow[]): (row: number) => number | null {
  let next = 0;
  let last: number | null = null;
  return (row) => {
    for (; next < rows.length; next += 1) {
      const entry = rows[next];
      if (entry === undefined || entry.row >= row) break;
      if (entry.kind === 'data') last = entry.row;
    }
    return last;
  };
}

/** A total above its rows covers those below it, as far as the next sum. */
function below(rows: readonly TableRow[], row: number): RowSpan {
  const following = rows.filter((entry) => entry.row > row);
  const end = following.findIndex(({ kind }) => kind === 'subtotal');
  const own = (end === -1 ? following : following.slice(0, end)).map((entry) => entry.row);
  return { first: own[0] ?? row, last: own.at(-1) ?? row };
}

function productNamed(
  table: LedgerTable,
  row: number,
  label: FoundLabel,
  products: Products,
): string | null {
  const column = columnOf(table, 'product');
  const cell = column === null ? null : readLabel(table, column, row, null);
  const named = cell === null ? undefined : products().get(nameKey(cell.text));
  return named ?? products().get(nameKey(label.parsed.subject)) ?? null;
}

function stagesOf(table: LedgerTable, row: number, parsed: SumLabel): StatedSum['stages'] {
  const column = columnOf(table, 'stage');
  const cell = column === null ? null : readLabel(table, column, row, null);
  const isOwn = cell !== null && !isSubtotalLabel(cell.text);
  const named = isOwn ? stagesNamed(cell.text) : stagesNamed(parsed.subject);
  return named;
}

type StatedNumber = Omit<StatedFigure, 'label' | 'sum'>;

function statedReader(
  table: ReadTable,
  column: TableColumn,
): (row: number, bracketed: string | null) => StatedNumber | null {
  const figureAt = figureReader(table.table, column);
  return (row, bracketed) => {
    const reading = figureAt(row);
    if (reading.kind !== 'figure') return null;
    const { evidence } = reading.figure;
    return {
      table,
      row,
      column,
      at: evidence.at,
      found: evidence.found,
      value: evidence.value,
      decimals: decimalsShown(evidence.found, formatAt(table.table, column, row)),
      unitText: unitOf(table.table, column, row, reading.figure, bracketed),
    };
  };
}

function formatAt({ grid }: LedgerTable, { index }: TableColumn, row: number): string | undefined {
  if (grid.numberFormats.size === 0) return undefined;
  return grid.numberFormats.get(cellAddress({ row, column: index }));
}

/** The figure's own unit, then what the label says in brackets, then the row's and the column's. */
function unitOf(
  table: LedgerTable,
  column: TableColumn,
  row: number,
  figure: Figure,
  bracketed: string | null,
): string | null {
  const isEmission = column.role === 'result';
  const isMeant = (text: string | null | undefined): text is string =>
    text != null && (isEmission ? isEmissionUnit(text) : parseUnit(text).length > 0);
  const inCell = figure.unitWitnesses.length === 0 ? null : figure.unitWitnesses[0]?.found;
  const quoted = /"([^"]+)"/.exec(formatAt(table, column, row) ?? '')?.[1]?.trim();
  const own = figure.unitText === column.unitText ? null : figure.unitText;
  // kgCO2e alone above results is their unit.
  return [own, bracketed, inCell, quoted, column.unitText, column.header].find(isMeant) ?? null;
}
