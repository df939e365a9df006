import type { FactorStatements } from '../../../core/study/factor';
import type { Witness } from '../../../core/study/evidence';
import type { FactorRow, ReadTable } from '../../ledger';
import {
  FACTOR_YEAR_WORDS,
  PUBLISHED_WORDS,
  REGION_WORDS,
  VERSION_WORDS,
  YEAR_WORDS,
} from '../../language/factorFieldWords';
import { readLabel } from '../../rows/labels/readLabel';
import type { TableColumn } from '../../tables/ledgerTable';
import { foldWord } from '../../text/fold';
import { isPlaceholder } from '../../values/parseAmount';

/** The columns of a table that say something of its factors; null where none does. */
type Columns = Readonly<Record<'year' | 'region' | 'version', TableColumn | null>>;

const KNOWN = new WeakMap<ReadTable, Columns>();

/**
 * What columns of a factor's row say of it beside its value. Beside amounts only a column whose header
 * names the factor does: 年份 is then that of the amounts.
 * @param row that gives the factor
 * @returns nothing where there is no such column, or its cell is blank
 */
export function factorStatements(row: FactorRow): FactorStatements {
  const columns = KNOWN.get(row.table) ?? columnsOf(row.table);
  KNOWN.set(row.table, columns);
  const year = cellIn(row, columns.year);
  const value = year === null ? null : yearIn(year);
  const region = cellIn(row, columns.region);
  const version = cellIn(row, columns.version);
  return {
    ...(year !== null &&
      value !== null && { year: { value, ...publishing(columns), witness: year } }),
    ...(region !== null && { region }),
    ...(version !== null && { version }),
  };
}

function columnsOf({ table, purpose }: ReadTable): Columns {
  const isOwn = purpose === 'factors';
  const headed = (words: readonly string[]): TableColumn | null =>
    table.columns.find(({ label }) => words.includes(foldWord(label))) ?? null;
  const period = table.columns.find(({ role }) => role === 'period');
  return {
    year: headed(isOwn ? YEAR_WORDS : FACTOR_YEAR_WORDS) ?? (isOwn ? (period ?? null) : null),
    region: isOwn ? headed(REGION_WORDS) : null,
    version: headed(VERSION_WORDS),
  };
}

function publishing({ year }: Columns): { readonly isPublished: boolean } {
  return { isPublished: year !== null && PUBLISHED_WORDS.includes(foldWord(year.label)) };
}

function cellIn({ table: { table }, row }: FactorRow, column: TableColumn | null): Witness | null {
  if (column === null) return null;
  const label = readLabel(table, column, row, null);
  // A date would stand in the factor sheet as its serial number.
  if (label === null || label.isDate === true || isPlaceholder(label.text)) return null;
  return label.witness;
}

/** 2031, 2031年, 2031-06; of a span the last year. */
function yearIn({ found, number }: Witness): number | null {
  if (number !== undefined && !isYear(number)) return null;
  const years =
    found
      .normalize('NFKC')
      .match(/(?<!\d)\d{4}(?!\d)/g)
      ?.map(Number) ?? [];
  return years.some(isYear) ? Math.max(...years.filter(isYear)) : null;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1980 && value <= 2100;
}
