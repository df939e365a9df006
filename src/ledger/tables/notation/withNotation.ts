import type { ColumnRole } from '../../language/headerWords';
import type { CellContent } from '../../../workbook/grid';
import { contentAt } from '../../../workbook/grid';
import { columnCommas, type ColumnCommas } from '../../values/columnCommas';
import { parseFigure } from '../../values/parseFigure';
import { MOST_ROWS_LOOKED_AT } from '../columnShape';
import type { LedgerTable, TableColumn, TableNotation } from '../ledgerTable';
import { writesPoints } from './writesPoints';

/** Columns whose cells are numbers that somebody wrote as numbers: 1.1 of an item is none. */
const OF_FIGURES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  'amount',
  'total',
  'part',
  'distance',
  'factor',
  'freightFactor',
  'gasFactor',
  'conversion',
  'output',
  'result',
]);

/**
 * Gives each table what its figures, and where they prove nothing those of the workbook's other tables,
 * prove about commas and points: nobody writes 0,380 for a third and 18.650 for eighteen in one row.
 * @param tables of the workbook
 */
export function withNotation(tables: readonly LedgerTable[]): readonly LedgerTable[] {
  const own = tables.map(commasOf);
  const workbook = together(own);
  // Remarks and units are looked through only where a number is in doubt.
  let known: boolean | null = null;
  const isPoint = (): boolean => (known ??= writesPoints(tables));
  // A number that the spreadsheet holds as one shows its decimals as its reader's country writes them.
  const hasDecimals = tables.some(holdsDecimals);
  return tables.map((table, at) => {
    const proved = own[at] ?? 'unknown';
    const isFar = proved === 'unknown';
    const far = workbook === 'unknown' && isDoubtful(table) && isPoint() ? 'groups' : workbook;
    const commas = isFar ? far : proved;
    const thousands = hasDecimals && commas === 'unknown' ? columnsOfThousands(table) : NO_COLUMNS;
    return { ...table, notation: { commas, isFar, thousands } satisfies TableNotation };
  });
}

/** Whether a figure of the table or a caption beside it has a comma that may be either. */
function isDoubtful(table: LedgerTable): boolean {
  const isOpen = (content: CellContent): boolean =>
    typeof content === 'string' &&
    content.includes(',') &&
    parseFigure(content.replace(/^[^:：]*[:：]/u, ''))?.doubt === 'comma';
  const { fields, columns } = table;
  return (
    fields.some(({ value }) => isOpen(value)) ||
    columns.filter(isOfFigures).some((column) => contentsOf(table, column).some(isOpen))
  );
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** What columns prove each for itself, and what those that prove nothing alone prove together. */
function commasOf(table: LedgerTable): ColumnCommas {
  const columns = table.columns.filter(isOfFigures);
  const open = columns.filter(({ commas }) => commas === 'unknown');
  const pooled = columnCommas(open.flatMap((column) => contentsOf(table, column)));
  return together([...columns.map(({ commas }) => commas), pooled]);
}

function together(proofs: readonly ColumnCommas[]): ColumnCommas {
  const proved = new Set(proofs);
  proved.delete('unknown');
  const [only, ...others] = proved;
  if (only === undefined) return 'unknown';
  return others.length === 0 ? only : 'mixed';
}

function isOfFigures({ role }: TableColumn): boolean {
  return OF_FIGURES.has(role);
}

function contentsOf(table: LedgerTable, { index }: TableColumn): readonly CellContent[] {
  return table.rows
    .slice(0, MOST_ROWS_LOOKED_AT)
    .filter(({ kind }) => kind === 'data')
    .map(({ row }) => contentAt(table.grid, { row, column: index }));
}

function holdsDecimals(table: LedgerTable): boolean {
  return table.columns
    .filter(isOfFigures)
    .some((column) =>
      contentsOf(table, column).some(
        (content) => typeof content === 'number' && !Number.isInteger(content),
      ),
    );
}

function columnsOfThousands(table: LedgerTable): ReadonlySet<number> {
  const columns = table.columns.filter(
    (column) => isOfFigures(column) && areThousands(contentsOf(table, column)),
  );
  return new Set(columns.map(({ index }) => index));
}

/**
 * Several like 12,400 and 61,000 that all end in a nought, or stand among 286 and 940, which have no
 * comma. Systems that write three decimals always would write 286,000, and soon one like 12,345.
 */
function areThousands(contents: readonly CellContent[]): boolean {
  const texts = contents.filter((content) => typeof content === 'string');
  const figures = texts.flatMap((text) => parseFigure(text) ?? []);
  const grouped = figures.filter(({ doubt }) => doubt === 'comma');
  const values = grouped.map(
    ({ readings }) => readings.find(({ key }) => key === 'groups')?.value ?? Number.NaN,
  );
  const isForm = grouped.every(({ proves }) => proves === null);
  if (grouped.length < 2 || !isForm) return false;
  const bare = figures.filter(({ doubt }) => doubt === null);
  const areBelow = bare.every(({ readings: [one] }) => isBelowThousand(one?.value));
  if (!areBelow) return false;
  return bare.length > 0 || values.every((value) => value % 10 === 0);
}

function isBelowThousand(value: number | undefined): boolean {
  return value !== undefined && Number.isInteger(value) && Math.abs(value) < 1000;
}
