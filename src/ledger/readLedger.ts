import type { Finding } from '../core/study/finding';
import type { Stage } from '../core/study/stage';
import type { Grid } from '../workbook/grid';
import type { ActivityRow, FactorRow, Ledger, OutputRow, ReadTable } from './ledger';
import { cellRefAt } from './rows/cellRefAt';
import { readFigure, type FigureReading } from './rows/readFigure';
import { readLabel, type Label } from './rows/readLabel';
import { stagesNamed } from './rows/stagesNamed';
import { rowFindings } from './rows/rowFindings';
import { statedFigures } from './stated/statedFigures';
import { columnOf, type LedgerTable, type TableColumn } from './tables/ledgerTable';
import { findTables } from './tables/findTables';

/**
 * Understands the user's sheets: finds the tables, what their columns hold and what each row says.
 * Nothing is joined or decided here.
 * @param grids the user's sheets, in the workbook's order
 */
export function readLedger(grids: readonly Grid[]): Ledger {
  const tables = grids.flatMap((grid) => findTables(grid).map(withPurpose));
  const activityRows: ActivityRow[] = [];
  const factorRows: FactorRow[] = [];
  const outputRows: OutputRow[] = [];
  for (const table of tables) {
    if (table.purpose === 'activity') activityRows.push(...readActivityRows(table));
    if (table.purpose === 'factors') factorRows.push(...readFactorRows(table));
    if (columnOf(table.table, 'output') !== null) outputRows.push(...readOutputRows(table));
  }
  const findings: Finding[] = rowFindings(tables, activityRows, factorRows);
  const stated = statedFigures(tables, activityRows);
  return { grids, tables, activityRows, factorRows, outputRows, stated, findings };
}

function withPurpose(table: LedgerTable): ReadTable {
  const has = (role: TableColumn['role']): boolean =>
    table.columns.some((column) => column.role === role);
  const isActivity = has('name') && (has('amount') || has('distance'));
  const isFactors = has('name') && has('factor') && !isActivity;
  const isOutput = has('product') && has('output');
  const purpose = isActivity ? 'activity' : isFactors ? 'factors' : isOutput ? 'output' : 'other';
  return { table, purpose, stages: stagesOf(table) };
}

function stagesOf(table: LedgerTable): ReadonlySet<Stage> {
  const title = table.captions[0]?.text ?? '';
  const header = columnOf(table, 'name')?.header ?? '';
  const named = new Set([...stagesNamed(title), ...stagesNamed(table.grid.sheet)]);
  return named.size > 0 ? named : stagesNamed(header);
}

function readActivityRows(table: ReadTable): readonly ActivityRow[] {
  const product = columnReader(table.table, 'product', true);
  const stage = columnReader(table.table, 'stage', true);
  const mode = columnReader(table.table, 'mode', false);
  const remark = columnReader(table.table, 'remark', false);
  const names = nameReader(table.table);
  const source = columnReader(table.table, 'source', true);
  const amount = columnOf(table.table, 'amount');
  const distance = columnOf(table.table, 'distance');
  const factor = columnOf(table.table, 'factor');
  const conversion = columnOf(table.table, 'conversion');
  return table.table.rows.flatMap(({ row, kind }) => {
    if (kind !== 'data') return [];
    const shared = { table, row, product: product(row), stage: stage(row) };
    const labels = names(row);
    const figures = {
      amount: amount === null ? null : readFigure(table.table, amount, row),
      distance: distance === null ? null : readFigure(table.table, distance, row),
    };
    const name = labels.at(-1) ?? (holdsFigure(figures) ? unnamed(table.table, row) : null);
    if (name === null) return [];
    return [
      {
        ...shared,
        ...figures,
        name,
        conversion: conversion === null ? null : readFigure(table.table, conversion, row),
        mode: mode(row),
        remark: remark(row),
        factor:
          factor === null
            ? null
            : {
                table,
                row,
                names: labels,
                value: readFigure(table.table, factor, row),
                source: source(row),
              },
      },
    ];
  });
}

function holdsFigure(figures: {
  readonly amount: FigureReading | null;
  readonly distance: FigureReading | null;
}): boolean {
  return figures.amount?.kind === 'figure' || figures.distance?.kind === 'figure';
}

/** A figure without a name must not vanish: it stays in the inventory, nameless. */
function unnamed(table: LedgerTable, row: number): Label {
  const column = columnOf(table, 'name');
  if (column === null) throw new Error('A table of activity data has a column of names.');
  const at = cellRefAt(table.grid, { row, column: column.index });
  return { text: '', witness: { at, found: '' }, ownCell: null, carried: null };
}

function readFactorRows(table: ReadTable): readonly FactorRow[] {
  const names = nameReader(table.table);
  const source = columnReader(table.table, 'source', true);
  const factor = columnOf(table.table, 'factor');
  if (factor === null) return [];
  return table.table.rows.flatMap(({ row, kind }) => {
    const labels = names(row);
    const value = readFigure(table.table, factor, row);
    const cited = source(row);
    if (kind !== 'data' || labels.length === 0) return [];
    return [{ table, row, names: labels, value, source: cited }];
  });
}

function readOutputRows(table: ReadTable): readonly OutputRow[] {
  const product = columnReader(table.table, 'product', true);
  const output = columnOf(table.table, 'output');
  if (output === null) return [];
  return table.table.rows.flatMap(({ row, kind }) => {
    const label = product(row);
    if (kind !== 'data' || label === null) return [];
    return [{ table, row, product: label, output: readFigure(table.table, output, row) }];
  });
}

type RowReader = (row: number) => Label | null;

function columnReader(
  table: LedgerTable,
  role: TableColumn['role'],
  carriesBlank: boolean,
): RowReader {
  const column = table.columns.find((entry) => entry.role === role);
  let above: Label | null = null;
  return (row) => {
    if (column === undefined) return null;
    const label = readLabel(table, column, row, carriesBlank ? above : null);
    above = label;
    return label;
  };
}

function nameReader(table: LedgerTable): (row: number) => readonly Label[] {
  const columns = table.columns.filter((column) => column.role === 'name');
  return (row) => {
    const labels = columns.flatMap((column) => readLabel(table, column, row, null) ?? []);
    return labels.filter(
      (label, index) =>
        labels.findIndex((other) => other.witness.at.cell === label.witness.at.cell) === index,
    );
  };
}
