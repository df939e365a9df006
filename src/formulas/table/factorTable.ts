import { failed, succeeded, type Outcome } from '../../core/outcome';
import type { FactorRow } from '../../ledger/ledger';
import { readFactorRows } from '../../ledger/rows/factors/readFactorRows';
import { assignRoles } from '../../ledger/tables/assignRoles';
import { NO_ROLE, type ColumnEvidence } from '../../ledger/tables/columnEvidence';
import { columnShape } from '../../ledger/tables/columnShape';
import { matchHeader, splitHeader } from '../../ledger/tables/headers/headerRoles';
import { columnOf, type LedgerTable, type TableColumn } from '../../ledger/tables/ledgerTable';
import { habitOf } from '../../ledger/tables/lanes/habitOf';
import { mergedCells } from '../../ledger/tables/mergedCells';
import { rowClassifier } from '../../ledger/tables/sums/rowClassifier';
import { cellText } from '../../ledger/values/cellText';
import type { CellArgument, Cells } from '../cells';
import type { FormulaProblem } from '../formulaProblem';

/** The rows of a range that give factors. */
export interface FactorTable {
  readonly rows: readonly FactorRow[];
}

/** Order of the columns of a range without a header. */
const COLUMNS = ['名称', '排放因子', '因子单位', '来源', '年份', '地区'] as const;

type Grid = LedgerTable['grid'];
type Content = NonNullable<ReturnType<Grid['rows']['get']>>[number];

/** A header stands in the first rows of a range. */
const MOST_ROWS_ABOVE = 4;

/**
 * Reads a range as a table of factors: by its header where it has one, else by the order of its
 * columns: name, value, unit, source, year, region.
 * @param range the cells
 */
export function factorTable(range: Cells): Outcome<FactorTable, FormulaProblem> {
  const header = range.slice(0, MOST_ROWS_ABOVE).findIndex(isHeader);
  const table = header < 0 ? tableOf([COLUMNS, ...range], 0) : tableOf(range, header);
  const rows = readFactorRows({ table, purpose: 'factors', stages: new Set() });
  if (rows.length === 0) return failed({ code: 'no-factor-table' });
  const rivals = contestedFactor(table);
  return rivals === '' ? succeeded({ rows }) : failed({ code: 'several-columns', found: rivals });
}

/** One header cell names the things, another one their factors. */
function isHeader(cells: Cells[number]): boolean {
  const roles = cells.map((cell) => {
    return typeof cell === 'string' ? matchHeader(splitHeader(cell).label) : null;
  });
  const has = (role: 'name' | 'factor'): boolean => roles.some((found) => found?.has(role));
  return has('name') && has('factor');
}

/** A plain table: one row of headers, and all rows beneath it. */
function tableOf(range: Cells, headerRow: number): LedgerTable {
  const grid = gridOf(range);
  const body = [...grid.rows.keys()].filter((row) => row > headerRow);
  const headers = (grid.rows.get(headerRow) ?? []).map((cell) => cellText(cell).trim());
  const evidence = headers.map((header, index): ColumnEvidence => {
    const { label, unitText } = splitHeader(header);
    const shape = columnShape(grid, index, body);
    return { index, headerColumn: index, label, words: matchHeader(label), unitText, shape };
  });
  const { roles, contested } = assignRoles(evidence, new Map());
  const shapes = evidence.map(({ shape }) => shape);
  const columns = headers.map((header, index): TableColumn => ({
    id: '',
    index,
    header,
    ...splitHeader(header),
    headerCells: [{ row: headerRow, column: index }],
    period: null,
    isCorrected: false,
    isPerUnit: false,
    holdsFigures: true,
    beside: null,
    ...habitOf(index, [], shapes),
    ...(roles[index] ?? NO_ROLE),
  }));
  const kindOf = rowClassifier(grid, columns);
  return {
    grid,
    merged: mergedCells(grid),
    captions: [],
    fields: [],
    columns,
    lanes: [],
    contested: new Map(
      [...contested].map(([role, at]) => [role, at.flatMap((index) => columns[index] ?? [])]),
    ),
    rows: body.flatMap((row) => {
      const kind = kindOf(row);
      return kind === null ? [] : [{ row, kind }];
    }),
  };
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
