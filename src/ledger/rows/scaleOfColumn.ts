import type { Witness } from '../../core/study/evidence';
import type { Place } from '../../workbook/address';
import type { ColumnRole } from '../language/headerWords';
import { SCALED_AMOUNTS } from '../language/scaleWords';
import { isMoney } from '../tables/isMoney';
import type { LedgerTable, TableColumn } from '../tables/ledgerTable';
import { foldWord } from '../text/fold';
import { cellText } from '../values/cellText';
import { scaleInHeader, scaleSaid } from '../values/scaleOf';
import { cellRefAt } from './cellRefAt';

/** How many of their unit the figures of a column count, by what stands above or below them. */
export interface Scale {
  readonly times: number;
  readonly witnesses: readonly Witness[];
  /** Whether this column is meant beyond doubt. */
  readonly isSure: boolean;
}

/** Densities and factors are never said in thousands of a table's amounts. */
const SCALED: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  'amount',
  'total',
  'part',
  'output',
  'distance',
]);

/**
 * The scale of a column's figures: Amount (thousands), or Figures in thousands above its table. Amounts are
 * meant by it; whether figures of another kind are, or amounts beside money, only the writer knows.
 * @param table the table
 * @param column a column of figures
 * @returns null where nothing names one
 */
export function scaleOfColumn(table: LedgerTable, column: TableColumn): Scale | null {
  if (!SCALED.has(column.role)) return null;
  const own = scaleInHeader(column.label);
  if (own !== null) return { times: own, witnesses: [], isSure: true };
  const said = scaleOfTable(table);
  if (said === null || !isFirstOfProduct(table, column)) return null;
  const { times, text, at } = said;
  const isNamed = SCALED_AMOUNTS.some((pattern) => pattern.test(foldWord(text)));
  const { role } = column;
  const hasAmounts = table.lanes.length > 0;
  if (role === 'output' ? hasAmounts : isNamed && role === 'distance') return null;
  const isMultiplied = table.lanes.some(({ operation }) => operation === 'product');
  const isMeant = isNamed || !isBesideOthers(table);
  const isSure =
    !said.isOfSheet && role !== 'part' && role !== 'distance' && !isMultiplied && isMeant;
  const witnesses = at === null ? [] : [{ at: cellRefAt(table.grid, at), found: text }];
  return { times, witnesses, isSure };
}

interface SaidScale {
  readonly times: number;
  readonly text: string;
  /** Null for the sheet's name. */
  readonly at: Place | null;
  /** It stands above another table of the sheet, and may be said of that one alone. */
  readonly isOfSheet: boolean;
}

const OF_TABLES = new WeakMap<LedgerTable['captions'], SaidScale | null>();

function scaleOfTable(table: LedgerTable): SaidScale | null {
  const known = OF_TABLES.get(table.captions);
  if (known !== undefined) return known;
  const own = firstScale([...table.captions, ...notesOf(table), sheetName(table)]);
  const above = own === null ? firstScale(headOf(table)) : null;
  const said = own === null ? above && { ...above, isOfSheet: true } : { ...own, isOfSheet: false };
  OF_TABLES.set(table.captions, said);
  return said;
}

/** So many rows at the head of a sheet may speak for all of its tables. */
const HEAD_ROWS = 12;
const MOST_IN_A_CAPTION = 2;

/** What stands above the sheet's first table, and above this one. */
function headOf({ grid, columns }: LedgerTable): readonly { text: string; at: Place }[] {
  const top = columns.flatMap(({ headerCells }) => headerCells.map(({ row }) => row));
  const rows = [...grid.rows].slice(0, HEAD_ROWS).filter(([row]) => top.every((one) => row < one));
  return rows.flatMap(([row, contents]) => {
    const filled = contents.flatMap((content, column) =>
      typeof content === 'string' ? [{ text: content, at: { row, column } }] : [],
    );
    return filled.length > MOST_IN_A_CAPTION ? [] : filled;
  });
}

function firstScale(
  texts: readonly { readonly text: string; readonly at: Place | null }[],
): Omit<SaidScale, 'isOfSheet'> | null {
  for (const { text, at } of texts) {
    const times = scaleSaid(text);
    if (times !== null) return { times, text, at };
  }
  return null;
}

function sheetName({ grid }: LedgerTable): { readonly text: string; readonly at: null } {
  return { text: grid.sheet, at: null };
}

function notesOf({ grid, rows }: LedgerTable): readonly { text: string; at: Place }[] {
  return rows.flatMap(({ row, kind }) =>
    kind !== 'note'
      ? []
      : (grid.rows.get(row) ?? []).map((content, column) => ({
          text: cellText(content),
          at: { row, column },
        })),
  );
}

/** Of figures that are multiplied one alone can be meant. */
function isFirstOfProduct({ lanes }: LedgerTable, { index }: TableColumn): boolean {
  return lanes.every(
    ({ operation, columns }) =>
      operation !== 'product' || !columns.slice(1).some((other) => other.index === index),
  );
}

/** Money may be what is in thousands, and what was made may be as well as what it took. */
function isBesideOthers({ columns, lanes }: LedgerTable): boolean {
  const hasAmounts = lanes.length > 0;
  return columns.some(
    ({ header, role, holdsFigures }) =>
      holdsFigures && ((hasAmounts && role === 'output') || isMoney(header)),
  );
}
