import type { CellRef } from '../../../core/cellRef';
import type { Finding, FindingCode, Severity } from '../../../core/study/finding';
import type { ActivityRow, FactorRow, ReadTable } from '../../ledger';
import { contentAt } from '../../../workbook/grid';
import { isCompositionLabel } from '../../tables/isCompositionLabel';
import { isConcentrationLabel } from '../../tables/isConcentrationLabel';
import { wholeOfShares } from '../../tables/wholeOfShares';
import { figureValue } from '../../values/figureValue';
import type { LedgerTable, TableColumn, TableRow } from '../../tables/ledgerTable';
import { weightsInDoubt } from '../../tables/weightsInDoubt';
import { exclusionIn } from '../../tables/sums/tellRow';
import { unreadFactors } from './unreadFactors';
import { unusedColumnFindings } from './unusedColumnFindings';
import { unusedFigures } from './unusedFigures';
import { blankColumns } from '../blankColumns';
import { causeFinding } from './causeFinding';
import { isStatement } from '../../text/isStatement';
import { nameKey } from '../../text/nameKey';
import { factorsInNote } from '../../values/factorsInNote';
import { holdsQuantity } from '../../values/holdsQuantity';
import { cellRefAt } from '../cellRefAt';
import { duplicateRows } from './duplicateRows';
import { isSpareAmount } from '../isSpareAmount';
import { dateFinding, figureFindings, readingsOf } from './figureFindings';
import { notUnderstood } from './notUnderstood';
import { amountReader, holdsAmount } from '../readAmount';
import { sumsInDoubt } from './sumsInDoubt';
import { mergedAnchors, type Label } from '../labels/readLabel';
import { saysNothing } from '../saysNothing';
import { staysOnSite } from '../staysOnSite';

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
  const items = new Set(
    factorRows.flatMap(({ names }) => names.slice(-1).map(({ text }) => nameKey(text))),
  );
  const activityRowsOf = rowsByTable(activityRows);
  const factorRowsOf = rowsByTable(factorRows);
  return [
    ...others.flatMap(notUnderstoodFinding),
    ...tables.flatMap(unreadFactors),
    ...others.flatMap((table) => unusedColumnFindings(table)),
    ...used.flatMap((table) => {
      const rows = activityRowsOf(table);
      const factors = factorRowsOf(table);
      const readings = readingsOf(rows, factors);
      return [
        ...wholeFinding(table.table),
        ...carriedFinding(rows, factors),
        ...ignoredRowsFinding(table, 'subtotal', 'subtotal-ignored'),
        ...ignoredRowsFinding(table, 'ofWhich', 'of-which-ignored'),
        ...ignoredRowsFinding(table, 'statistic', 'statistic-row-ignored'),
        ...ignoredRowsFinding(table, 'excluded', 'row-not-included', 'warning'),
        ...statementFinding(table),
        ...onSiteFinding(rows),
        ...sumsInDoubt(table),
        ...duplicateRows(table, rows),
        ...inclusionFinding(rows),
        ...gapFinding(rows),
        ...blankPeriodFinding(table),
        ...unusedFinding(table),
        ...dateFinding(table, rows, factors, readings),
        ...columnFinding(table, 'subtotal-ignored', ({ role }) => role === 'total'),
        ...columnFinding(table, 'result-column-ignored', ({ role }) => role === 'result'),
        ...columnFinding(table, 'duplicate-quantity-column', isSpare(table)),
        ...unusedColumnFindings(table, items),
        ...hiddenRowFinding(table, [...rows, ...factors]),
        ...columnFinding(table, 'hidden-column', isHiddenAndRead(table), 'warning'),
        ...figureFindings(readings),
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
function notUnderstoodFinding(read: ReadTable): readonly Finding[] {
  const { table } = read;
  const isOfResults = table.columns.some(({ role }) => role === 'result');
  const share = isOfResults ? undefined : table.columns.find(isComposition);
  if (share !== undefined && table.columns.some(({ role }) => role === 'name')) {
    return shareFinding(table, share);
  }
  return notUnderstood(table, unusedFigures(read));
}

/** Shares of a whole that no column states: nothing can be calculated from them. */
function shareFinding(table: LedgerTable, share: TableColumn): readonly Finding[] {
  const at = share.headerCells.at(-1);
  if (at === undefined) return [];
  const values = { sheet: table.grid.sheet, header: share.header };
  const cells = [cellRefAt(table.grid, at)];
  return [{ code: 'share-without-whole', severity: 'error', cells, effectKgCo2e: null, values }];
}

/**
 * 120 g in each row beside shares that come to 100 %, or beside percentages: it is the whole, and not each
 * item's amount.
 */
function wholeFinding(table: LedgerTable): readonly Finding[] {
  const [amount, ...others] = table.lanes.flatMap(({ columns }) => columns);
  if (amount === undefined || others.length > 0) return [];
  const rows = table.rows.flatMap(({ row, kind }) => (kind === 'data' ? [row] : []));
  const numbersIn = ({ index }: TableColumn): readonly number[] =>
    rows.flatMap((row) => figureValue(contentAt(table.grid, { row, column: index })) ?? []);
  const amounts = numbersIn(amount);
  if (amounts.length < 2 || new Set(amounts).size > 1) return [];
  const share = table.columns.find((column) => {
    const shares = mayBeShare(column) ? numbersIn(column) : [];
    // 20 kg and 20 % in each of five rows agree: the shares are those of the amounts.
    if (new Set(shares).size < 2) return false;
    return wholeOfShares(shares) !== null || (isShare(column) && amounts.length > 2);
  });
  return share === undefined ? [] : shareFinding(table, share);
}

function mayBeShare({ role, unitText, holdsFigures, beside }: TableColumn): boolean {
  if (role !== null || !holdsFigures || beside !== null) return false;
  return unitText === null || unitText === '%';
}

function isShare({ label, unitText, usualUnit }: TableColumn): boolean {
  const isNamed = isCompositionLabel(label) || isConcentrationLabel(label);
  return isNamed || [unitText, usualUnit].includes('%') || label.includes('%');
}

function isComposition({ role, label, holdsFigures }: TableColumn): boolean {
  return role === null && holdsFigures && isCompositionLabel(label);
}

function carriedFinding(
  rows: readonly ActivityRow[],
  factors: readonly FactorRow[],
): readonly Finding[] {
  const labels: Label[] = [];
  const note = (label: Label | null): void => {
    if (label?.carried === 'merged') labels.push(label);
  };
  for (const { product, stage, name } of rows) {
    note(product);
    note(stage);
    note(name);
  }
  for (const { names, source } of factors) {
    names.forEach(note);
    note(source);
  }
  return causeFinding('merged-value-carried', 'info', mergedAnchors(labels));
}

/** 运费不计入: whether the row or a part of it does not count, the remark does not say. */
function inclusionFinding(rows: readonly ActivityRow[]): readonly Finding[] {
  const cells: CellRef[] = [];
  const note = (label: Label | null): void => {
    if (label !== null && exclusionIn(label.text) === 'doubtful') cells.push(label.witness.at);
  };
  for (const { remark, name } of rows) {
    note(remark);
    note(name);
  }
  return causeFinding('inclusion-doubtful', 'warning', cells);
}

/** A product that holds behind a blank row as well. */
function gapFinding(rows: readonly ActivityRow[]): readonly Finding[] {
  const behind = rows.filter(({ product }) => product?.carried === 'gap');
  const cells = behind.map(({ name }) => name.witness.at);
  return causeFinding('product-carried', 'warning', cells);
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
  return causeFinding(code, severity, cells);
}

/** Goods that no freight is counted for, as their distances say. */
function onSiteFinding(rows: readonly ActivityRow[]): readonly Finding[] {
  const cells = rows
    .filter(staysOnSite)
    .flatMap(({ distance }) => (distance?.kind === 'blank' ? [distance.at] : []));
  return causeFinding('no-journey', 'info', cells);
}

/** Sentences below or between the rows, of which nothing else tells that they are no items. */
function statementFinding({ table: { grid, rows, fields } }: ReadTable): readonly Finding[] {
  const captioned = new Set(
    fields.filter(({ kind }) => kind !== 'other').map(({ labelAt }) => labelAt.row),
  );
  const cells = rows.flatMap(({ row, kind, isRemark }) =>
    kind !== 'note' || captioned.has(row)
      ? []
      : (grid.rows.get(row) ?? []).flatMap((content, column) =>
          typeof content === 'string' &&
          (isRemark === true || isStatement(content) || isUntold(content))
            ? [cellRefAt(grid, { row, column })]
            : [],
        ),
  );
  return causeFinding('note-row-ignored', 'info', cells);
}

/** A4: average delivery 65 km, 1.42 t per m3: figures that no factor is read from. */
function isUntold(content: string): boolean {
  return holdsQuantity(content) && factorsInNote(content).length === 0;
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
  return causeFinding(code, severity, cells);
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
  'gasFactor',
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
  return causeFinding('missing-period', 'warning', cells).map((one) => ({
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
    const blank = readings.filter(({ parts }) => parts.every(saysNothing));
    return blank.map(({ parts: [first] }) => (first.kind === 'blank' ? [first.at] : [])).flat();
  });
  return causeFinding('variant-without-amount', 'warning', cells);
}

/** Pieces beside weights are asked about. */
function isSpare({ table }: ReadTable): (column: TableColumn) => boolean {
  const doubt = weightsInDoubt(table);
  const asked = doubt === null || doubt.proved === 'all' ? null : doubt.count;
  return (column) => column !== asked && isSpareAmount(table, column);
}

function hiddenRowFinding(
  { table }: ReadTable,
  rows: readonly { readonly row: number }[],
): readonly Finding[] {
  if (table.grid.hiddenRows.size === 0) return [];
  const column = firstColumn(table);
  const cells = rows
    .filter(({ row }) => table.grid.hiddenRows.has(row))
    .map(({ row }) => cellRefAt(table.grid, { row, column }));
  return causeFinding('hidden-row', 'warning', cells);
}

function firstColumn(table: LedgerTable): number {
  const [first] = table.columns;
  if (first === undefined) throw new Error('A table has at least one column.');
  return first.index;
}
