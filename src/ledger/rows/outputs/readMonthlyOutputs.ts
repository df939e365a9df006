import type { Witness } from '../../../core/study/evidence';
import type { AmountReading, OutputMonth, OutputRow, ReadTable } from '../../ledger';
import { joinedPeriod } from '../../periods/joinedPeriod';
import { columnOf, type AmountLane, type TableColumn } from '../../tables/ledgerTable';
import { outputMark } from '../../tables/outputTable';
import { outputSaid } from '../../text/outputSaid';
import { filledLane } from '../blankColumns';
import { cellRefAt } from '../cellRefAt';
import { foundAt } from '../foundAt';
import { labelReader } from '../labels/labelReader';
import { amountReader } from '../readAmount';
import type { FigureReading } from '../readFigure';
import type { Label } from '../labels/readLabel';
import { lanePeriod, tablePeriod } from '../readPeriod';

/**
 * What was made, month by month side by side: 产量(台) | 1月 | 2月 | 合计.
 * @param table of nothing but outputs
 */
export function readMonthlyOutputs(table: ReadTable): readonly OutputRow[] {
  const { table: own } = table;
  const role = columnOf(own, 'product') === null ? 'name' : 'product';
  const owner = labelReader(own, role, true);
  const lanes = own.lanes
    .map((lane) => filledLane(own, lane))
    .map((lane) => ({ lane, amountAt: amountReader(own, lane) }));
  const titled = tablePeriod(own);
  const mark = outputMark(own);
  return own.rows.flatMap(({ row, kind }) => {
    const label = owner(row);
    if (kind !== 'data') return [];
    return lanes.map(({ lane, amountAt }): OutputRow => {
      const amount = amountAt(row);
      const months = monthsOfLane(lane, amount, row);
      return {
        table,
        row,
        product: label === null || isOutputName(label) ? null : label,
        output: inUnitOf(mark, amount.parts[0]),
        months: months.map((month) => ({ ...month, reading: inUnitOf(mark, month.reading) })),
        stated: amount.stated,
        basis: 'output',
        period: joinedPeriod([lanePeriod(lane), titled]),
        labels: headersOf(table, lane, mark),
      };
    });
  });
}

/**
 * The months of an amount whose months stand side by side.
 * @param lane its columns
 * @param amount as read from them
 * @param row counted from zero
 * @returns none where one cell says it all
 */
export function monthsOfLane(
  { columns }: AmountLane,
  { parts }: AmountReading,
  row: number,
): readonly OutputMonth[] {
  if (parts.length < 2) return [];
  const isAligned = parts.length === columns.length;
  return parts.map((reading, index) => ({
    row,
    reading,
    period: isAligned ? (columns[index]?.period ?? null) : null,
  }));
}

/**
 * Whether a name is no item's but says that its row is about what was made: 产量, Output.
 * @param label of a row
 */
function isOutputName({ text }: Label): boolean {
  return outputSaid(text)?.of === '';
}

/** 台 of 产量(台), where nothing nearer to the figure names a unit. */
function inUnitOf(mark: TableColumn | null, reading: FigureReading): FigureReading {
  if (reading.kind !== 'figure' || mark === null || reading.figure.unitText !== null)
    return reading;
  return { kind: 'figure', figure: { ...reading.figure, unitText: mark.unitText } };
}

function headersOf(
  { table: { grid, columns } }: ReadTable,
  lane: AmountLane,
  mark: TableColumn | null,
): readonly Witness[] {
  const owners = columns.filter(({ role }) => role === 'product' || role === 'unit');
  const all = new Set([...(mark === null ? [] : [mark]), ...owners, ...lane.columns]);
  return [...all]
    .flatMap(({ headerCells }) => headerCells)
    .map((at) => ({ at: cellRefAt(grid, at), found: foundAt(grid, at) }));
}
