import { readLedger } from '../../ledger/readLedger';
import type { FactorRow, Ledger } from '../../ledger/ledger';
import type { LedgerTable } from '../../ledger/tables/ledgerTable';
import { columnOf } from '../../ledger/tables/ledgerTable';
import { failed, succeeded, type Outcome } from '../../core/outcome';
import type { CellArgument, Cells } from '../cells';
import type { FormulaProblem } from '../formulaProblem';

/** The rows of a range that give factors. */
export interface FactorTable {
  readonly rows: readonly FactorRow[];
}

/** Order of the columns of a range without a header. */
const COLUMNS = ['名称', '排放因子', '因子单位', '来源', '年份', '地区'] as const;

type Grid = Parameters<typeof readLedger>[0][number];
type Content = NonNullable<ReturnType<Grid['rows']['get']>>[number];

/**
 * Reads a range as a table of factors: with a header as a ledger's sheet is read, else by the
 * order of its columns: name, value, unit, source, year, region.
 * @param range the cells
 */
export function factorTable(range: Cells): Outcome<FactorTable, FormulaProblem> {
  const headed = readLedger([gridOf(range)]);
  const ledger = rowsOf(headed).length > 0 ? headed : readLedger([gridOf([COLUMNS, ...range])]);
  const rows = rowsOf(ledger);
  if (rows.length === 0) return failed({ code: 'no-factor-table' });
  const rivals = rows
    .map(({ table }) => contestedFactor(table.table))
    .find((found) => found !== '');
  return rivals === undefined
    ? succeeded({ rows })
    : failed({ code: 'several-columns', found: rivals });
}

/** Rows with names and a column of factors; those of a ledger that carries its factors too. */
function rowsOf({ factorRows, activityRows }: Ledger): readonly FactorRow[] {
  return [...factorRows, ...activityRows.flatMap(({ factor }) => factor ?? [])];
}

function contestedFactor(table: LedgerTable): string {
  const columns = table.contested.get('factor') ?? [];
  return columnOf(table, 'factor') === null ? '' : columns.map(({ header }) => header).join(' / ');
}

function gridOf(range: Cells): Grid {
  const filled = range
    .map((cells, row): [number, readonly Content[]] => [row, cells.map(contentOf)])
    .filter(([, cells]) => cells.some((cell) => cell !== null));
  return {
    file: '',
    sheet: '',
    visibility: 'visible',
    rows: new Map(filled),
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** 0 is what Excel for Windows and Mac gives for an empty cell: no source, no year, no factor. */
function contentOf(cell: CellArgument): Content {
  return cell === '' || cell === 0 ? null : cell;
}
