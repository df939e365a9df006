import type { CellRef } from '../../core/cellRef';
import type { Finding, FindingCode, Severity } from '../../core/study/finding';
import type { ActivityRow, FactorRow, ReadTable } from '../ledger';
import { isCompositionLabel } from '../tables/isCompositionLabel';
import { matchHeader } from '../tables/headerRoles';
import type { LedgerTable, TableColumn, TableRow } from '../tables/ledgerTable';
import { isPlaceholder } from '../values/parseAmount';
import type { NumberTrait } from '../values/figureParts';
import { parseUnit } from '../values/parseUnit';
import { unusedColumnFindings } from './unusedColumnFindings';
import { blankColumns } from './blankColumns';
import { cellRefAt } from './cellRefAt';
import { duplicateRows } from './duplicateRows';
import type { Figure, FigureReading } from './readFigure';
import { amountReader, holdsAmount } from './readAmount';
import { mergedAnchors } from './readLabel';

/**
 * What was met while reading and what was done about it, one finding a cause.
 * @param tables all tables
 * @param activityRows rows with activity data
 * @param factorRows rows with factors
 */
export function rowFindings(
  tables: readonly ReadTable[],
  activityRows: readonly ActivityRow[],
  factorRows: readonly FactorRow[],
): Finding[] {
  const used = tables.filter(({ purpose }) => purpose !== 'other');
  const others = tables.filter(({ purpose }) => purpose === 'other');
  const activityRowsOf = rowsByTable(activityRows);
  const factorRowsOf = rowsByTable(factorRows);
  return [
    ...others.flatMap(notUnderstoodFinding),
    ...others.flatMap(unusedColumnFindings),
    ...used.flatMap((table) => {
      const rows = activityRowsOf(table);
      const factors = factorRowsOf(table);
      return [
        ...carriedFinding(rows, factors),
        ...ignoredRowsFinding(table, 'subtotal', 'subtotal-ignored'),
        ...ignoredRowsFinding(table, 'ofWhich', 'of-which-ignored'),
        ...ignoredRowsFinding(table, 'statistic', 'statistic-row-ignored'),
        ...ignoredRowsFinding(table, 'excluded', 'row-not-included', 'warning'),
        ...duplicateRows(table, rows),
        ...gapFinding(rows),
        ...blankPeriodFinding(table),
        ...unusedFinding(table),
        ...dateFinding(table, rows, factors),
        ...columnFinding(table, 'subtotal-ignored', ({ role }) => role === 'total'),
        ...columnFinding(table, 'result-column-ignored', ({ role }) => role === 'result'),
        ...columnFinding(table, 'duplicate-quantity-column', isSpareAmount),
        ...unusedColumnFindings(table),
        ...hiddenRowFinding(table, [...rows, ...factors]),
        ...columnFinding(table, 'hidden-column', isHiddenAndRead(table), 'warning'),
        ...figureFindings(rows, factors),
      ];
    }),
  ];
}

function rowsByTable<Row extends { readonly table: ReadTable }>(
  rows: readonly Row[],
): (table: ReadTable) => readonly Row[] {
  const byTable = new Map<ReadTable, Row[]>();
  for (const row of rows) {
    const own = byTable.get(row.table);
    if (own === undefined) byTable.set(row.table, [row]);
    else own.push(row);
  }
  return (table) => byTable.get(table) ?? [];
}

/** A table that looks like activity data and could not be used must not vanish without a word. */
function notUnderstoodFinding({ table }: ReadTable): readonly Finding[] {
  const share = table.columns.find(isComposition);
  if (share !== undefined && table.columns.some(({ role }) => role === 'name')) {
    return shareFinding(table, share);
  }
  const figures = table.columns.filter(holdsActivityData);
  const at = figures[0]?.headerCells[0];
  if (at === undefined) return [];
  const headers = table.columns
    .map(({ header }) => header.trim())
    .filter((header) => header !== '');
  return [
    {
      code: 'table-not-understood',
      severity: 'error',
      cells: [cellRefAt(table.grid, at)],
      effectKgCo2e: null,
      values: { sheet: table.grid.sheet, headers: headers.join(' | ') },
    },
  ];
}

/** Shares of a whole that no column states: nothing can be calculated from them. */
function shareFinding(table: LedgerTable, share: TableColumn): readonly Finding[] {
  const at = share.headerCells.at(-1);
  if (at === undefined) return [];
  const values = { sheet: table.grid.sheet, header: share.header };
  const cells = [cellRefAt(table.grid, at)];
  return [{ code: 'share-without-whole', severity: 'error', cells, effectKgCo2e: null, values }];
}

function isComposition({ role, label, holdsFigures }: TableColumn): boolean {
  return role === null && holdsFigures && isCompositionLabel(label);
}

function holdsActivityData({ role, label, unitText }: TableColumn): boolean {
  if (role === 'amount' || role === 'distance') return true;
  if (role === 'result' || role === 'output') return false;
  if (role === 'factor' || role === 'freightFactor') return false;
  const isMeasured = unitText !== null && parseUnit(unitText).length > 0;
  return isMeasured || matchHeader(label).get('amount') === 1;
}

function carriedFinding(
  rows: readonly ActivityRow[],
  factors: readonly FactorRow[],
): readonly Finding[] {
  const cells = mergedAnchors([
    ...rows.flatMap((row) => [row.product, row.stage, row.name]),
    ...factors.flatMap((row) => [...row.names, row.source]),
  ]);
  return finding('merged-value-carried', 'info', cells);
}

/** A product that holds behind a blank row as well. */
function gapFinding(rows: readonly ActivityRow[]): readonly Finding[] {
  const behind = rows.filter(({ product }) => product?.carried === 'gap');
  const cells = behind.map(({ name }) => name.witness.at);
  return finding('product-carried', 'warning', cells);
}

function ignoredRowsFinding(
  { table }: ReadTable,
  ignored: TableRow['kind'],
  code: FindingCode,
  severity: Severity = 'info',
): readonly Finding[] {
  const column = firstColumn(table);
  const cells = table.rows
    .filter(({ kind }) => kind === ignored)
    .map(({ row }) => cellRefAt(table.grid, { row, column }));
  return finding(code, severity, cells);
}

function columnFinding(
  { table }: ReadTable,
  code: FindingCode,
  isMeant: (column: TableColumn) => boolean,
  severity: Severity = 'info',
): readonly Finding[] {
  const cells = table.columns
    .filter(isMeant)
    .flatMap((column) => column.headerCells.slice(0, 1))
    .map((at) => cellRefAt(table.grid, at));
  return finding(code, severity, cells);
}

/** Columns that figures come from or that give them their meaning. */
const READ: ReadonlySet<TableColumn['role']> = new Set([
  'product',
  'stage',
  'name',
  'amount',
  'total',
  'part',
  'unit',
  'distance',
  'mode',
  'factor',
  'freightFactor',
  'factorUnit',
  'conversion',
  'output',
]);

function isHiddenAndRead({ table }: ReadTable): (column: TableColumn) => boolean {
  return ({ index, role }) => table.grid.hiddenColumns.has(index) && READ.has(role);
}

/** Months that no row has figures for: the ledger does not reach that far. */
function blankPeriodFinding({ table }: ReadTable): readonly Finding[] {
  const columns = table.lanes.flatMap((lane) => blankColumns(table, lane));
  const cells = columns
    .flatMap(({ headerCells }) => headerCells.slice(-1))
    .map((at) => cellRefAt(table.grid, at));
  const where = columns.map(({ header }) => header).join(', ');
  return finding('missing-period', 'warning', cells).map((one) => ({
    ...one,
    values: { ...one.values, where },
  }));
}

/** Products that leave a cell blank where others of the row have a figure. */
function unusedFinding({ table }: ReadTable): readonly Finding[] {
  const amounts = table.lanes
    .filter(({ heading }) => heading?.role === 'product')
    .map((lane) => amountReader(table, lane));
  if (amounts.length === 0) return [];
  const cells = table.rows.flatMap(({ row, kind }) => {
    if (kind !== 'data') return [];
    const readings = amounts.map((amount) => amount(row));
    if (!readings.some(holdsAmount)) return [];
    const blank = readings.filter(({ parts }) => parts.every((part) => part.kind === 'blank'));
    return blank.map(({ parts: [first] }) => (first.kind === 'blank' ? [first.at] : [])).flat();
  });
  return finding('variant-without-amount', 'warning', cells);
}

/** What Excel made of 3-1 and the like: neither a number nor a name. */
function dateFinding(
  { table }: ReadTable,
  rows: readonly ActivityRow[],
  factors: readonly FactorRow[],
): readonly Finding[] {
  const figures = [
    ...rows.flatMap((row) => [...(row.amount?.parts ?? []), row.distance, row.conversion]),
    ...factors.map(({ value }) => value),
  ].flatMap((reading) => (reading?.kind === 'date' ? [reading.at] : []));
  const labels = [...rows.map(({ name }) => name), ...factors.flatMap(({ names }) => names)];
  const names = labels.flatMap((label) => (label.isDate === true ? [label.witness.at] : []));
  const cells = [...new Map([...names, ...figures].map((at) => [at.cell, at])).values()];
  const where = cells.map(({ cell }) => `${table.grid.sheet}!${cell}`).join(', ');
  return finding('date-cell', 'error', cells).map((one) => ({
    ...one,
    values: { ...one.values, where },
  }));
}

/** A column headed as an amount that had to give way to another one. */
function isSpareAmount({ role, label, beside }: TableColumn): boolean {
  return role === null && beside === null && matchHeader(label).get('amount') === 1;
}

function hiddenRowFinding(
  { table }: ReadTable,
  rows: readonly { readonly row: number }[],
): readonly Finding[] {
  const column = firstColumn(table);
  const cells = rows
    .filter(({ row }) => table.grid.hiddenRows.has(row))
    .map(({ row }) => cellRefAt(table.grid, { row, column }));
  return finding('hidden-row', 'warning', cells);
}

function firstColumn(table: LedgerTable): number {
  const [first] = table.columns;
  if (first === undefined) throw new Error('A table has at least one column.');
  return first.index;
}

function figureFindings(
  rows: readonly ActivityRow[],
  factors: readonly FactorRow[],
): readonly Finding[] {
  const readings = [
    ...rows.flatMap((row) => [...(row.amount?.parts ?? []), row.distance, row.conversion]),
    ...factors.map((row) => row.value),
  ].filter((reading): reading is FigureReading => reading !== null);
  const figures = readings.flatMap((reading) =>
    reading.kind === 'figure' ? [reading.figure] : [],
  );
  const where = (test: (figure: Figure) => boolean): readonly CellRef[] =>
    figures.filter(test).map((figure) => figure.evidence.at);
  const errors = readings.flatMap((reading) => (reading.kind === 'error' ? [reading.at] : []));
  const blanks = readings.flatMap((reading) =>
    reading.kind === 'blank' && reading.found.trim() !== '' ? [reading] : [],
  );
  const blankWhere = (test: (found: string) => boolean): readonly CellRef[] =>
    blanks.filter(({ found }) => test(found)).map(({ at }) => at);
  return [
    ...finding('error-cell', 'error', errors),
    ...finding('blank-or-placeholder', 'warning', blankWhere(isPlaceholder)),
    ...finding(
      'unreadable-value',
      'error',
      blankWhere((found) => !isPlaceholder(found)),
    ),
    ...traitFindings(figures),
    ...finding(
      'number-as-text',
      'info',
      where((figure) => figure.numberAsText),
    ),
  ];
}

/** What is said about the way in which numbers are written. */
const TRAIT_FINDINGS: readonly (readonly [NumberTrait, FindingCode, Severity])[] = [
  ['approximate', 'approximate-value', 'warning'],
  ['bound', 'bound-value', 'warning'],
  ['fullWidth', 'full-width-text', 'info'],
  ['commaByColumn', 'comma-settled', 'info'],
  ['marked', 'footnote-dropped', 'info'],
];

function traitFindings(figures: readonly Figure[]): readonly Finding[] {
  return TRAIT_FINDINGS.flatMap(([trait, code, severity]) =>
    finding(
      code,
      severity,
      figures.filter(({ traits }) => traits.has(trait)).map(({ evidence }) => evidence.at),
    ),
  );
}

function finding(
  code: FindingCode,
  severity: Severity,
  cells: readonly CellRef[],
): readonly Finding[] {
  if (cells.length === 0) return [];
  return [{ code, severity, cells, effectKgCo2e: null, values: { count: cells.length } }];
}
