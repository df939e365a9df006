import { cellKey } from '../core/cellKey';
import { compareCells } from '../core/compareCells';
import type { CellRef } from '../core/cellRef';
import type { Finding } from '../core/study/finding';
import type { Ledger, ReadTable } from '../ledger/ledger';
import { figureReader, type FigureReading } from '../ledger/rows/readFigure';
import { isCompositionLabel } from '../ledger/tables/isCompositionLabel';
import type { TableColumn } from '../ledger/tables/ledgerTable';
import { lossColumn } from '../ledger/tables/lossColumn';

/** The whole, in percent. */
const WHOLE = 100;

/**
 * Shares of a whole and rates of loss that nothing is calculated with, or not yet, and that cannot be:
 * above 100 % or below 0. Rates of growth and the like may be either and are left alone.
 * @param ledger as read
 * @param told what is found of the shares that are calculated with; its cells are not told again
 * @returns one finding a column
 */
export function auditShares({ tables }: Ledger, told: readonly Finding[]): readonly Finding[] {
  const known = new Set(told.flatMap(({ cells }) => cells.map(cellKey)));
  return tables.flatMap((read) =>
    shareColumns(read).flatMap((column) => {
      const wrong = wrongIn(read, column).filter(({ at }) => !known.has(cellKey(at)));
      return findingOf(column, wrong);
    }),
  );
}

/** A loss factor such as 105 % has to be more than all. */
function shareColumns({ table }: ReadTable): readonly TableColumn[] {
  const loss = lossColumn(table);
  return table.columns.filter((column) => {
    if (column.role !== null || !column.holdsFigures) return false;
    if (column === loss?.column) return loss.kind !== 'factor';
    const isPercent = column.unitText === null || column.unitText === '%';
    return isPercent && isCompositionLabel(column.label);
  });
}

interface WrongShare {
  readonly at: CellRef;
  readonly percent: number;
}

function wrongIn({ table }: ReadTable, column: TableColumn): readonly WrongShare[] {
  const read = figureReader(table, column);
  return table.rows.flatMap(({ row, kind }) => {
    const share = kind === 'data' ? shareOf(read(row)) : null;
    return share === null || (share.percent >= 0 && share.percent <= WHOLE) ? [] : [share];
  });
}

/** A fraction that is not shown as a percentage is one up to 1, and above it a percentage. */
function shareOf(reading: FigureReading): WrongShare | null {
  if (reading.kind !== 'figure') return null;
  const { evidence, isShownAsPercent } = reading.figure;
  const percent = isShownAsPercent === true ? evidence.value * WHOLE : evidence.value;
  return { at: evidence.at, percent: Number(percent.toPrecision(12)) };
}

function findingOf({ header }: TableColumn, wrong: readonly WrongShare[]): readonly Finding[] {
  const sorted = [...wrong].sort((a, b) => compareCells(a.at, b.at));
  const [first] = sorted;
  if (first === undefined) return [];
  return [
    {
      code: 'percent-out-of-range',
      severity: 'error',
      cells: sorted.map(({ at }) => at),
      effectKgCo2e: null,
      values: { header, found: first.percent, count: sorted.length },
    },
  ];
}
