import { readLedger } from '../../../src/ledger/readLedger';
import type { CellContent, Grid } from '../../../src/workbook/grid';
import { gridOf } from '../../support/gridOf';
import type { BenchRow, Measure } from '../benchRow';
import { seenFirst } from './readerPerCell';

const ROWS = 100_000;
const HEADER: readonly CellContent[] = [
  '产品名称',
  '材料名称',
  '规格',
  '用量',
  '单位',
  '运输距离(km)',
  '运输方式',
  '供应商',
  '备注',
];
/** What is aimed at. */
const CELLS_PER_SECOND = 1_000_000;
const WARM_UP_ROUNDS = 2;
const ROUNDS = 7;
const MICROSECONDS_PER_SECOND = 1_000_000;

/**
 * How many cells of a plain ledger in memory the reader understands in a second of processor time,
 * that of the garbage collector's threads included: other programs on the machine do not slow it.
 */
export function readerCellsPerSecond(): Measure {
  const cells = ROWS * HEADER.length;
  return {
    about: `cells of readLedger of ${String(cells)} cells in a second of processor time / a million`,
    row: () => measured([plainLedger()], cells),
  };
}

function measured(grids: readonly Grid[], cells: number): BenchRow {
  const seconds: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const own = secondsOfReading(grids);
    if (round >= WARM_UP_ROUNDS) seconds.push(own);
  }
  seconds.sort((a, b) => a - b);
  const rate = cells / (seconds[Math.floor(seconds.length / 2)] ?? Number.NaN);
  return {
    id: 'reader-cells-per-second',
    ratio: rate / CELLS_PER_SECOND,
    goal: 1,
    better: 'higher',
    candidate: `${String(Math.round(rate))} cells/s`,
    reference: `${String(CELLS_PER_SECOND)} cells/s`,
    rounds: ROUNDS,
  };
}

function secondsOfReading(grids: readonly Grid[]): number {
  const start = process.cpuUsage();
  const { activityRows } = readLedger(seenFirst(grids));
  const { user, system } = process.cpuUsage(start);
  if (activityRows.length !== ROWS)
    throw new Error(`${String(activityRows.length)} rows were read.`);
  return (user + system) / MICROSECONDS_PER_SECOND;
}

/** Amounts are numbers with a unit beside them; names, sizes and suppliers come again, amounts do not. */
function plainLedger(): Grid {
  const rows = Array.from({ length: ROWS }, (_, row): readonly CellContent[] => [
    `产品${String(row % 50)}`,
    `材料${String(row % 250)}号`,
    `Φ${String(row % 40)}mm`,
    (row % 977) / 8 + 1 + row / 1000,
    'kg',
    (row % 900) + 10,
    '公路运输',
    `供应商${String(row % 60)}`,
    null,
  ]);
  return gridOf('原材料', [HEADER, ...rows]);
}
