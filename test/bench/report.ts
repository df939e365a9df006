import type { BenchRow } from './benchRow';

/**
 * The scorecard as the JSON document of the command line, version 1.
 * @param rows as measured
 */
export function benchJson(rows: readonly BenchRow[]): string {
  return JSON.stringify({ version: 1, rows }, null, 2);
}

const HEADERS = ['id', 'ratio', 'goal', '', 'candidate', 'reference', 'rounds'];

/**
 * The scorecard as a table for a person at a terminal.
 * @param rows as measured
 */
export function benchTable(rows: readonly BenchRow[]): string {
  const cells = [HEADERS, ...rows.map(cellsOf)];
  const widths = HEADERS.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf(row: BenchRow): readonly string[] {
  return [
    row.id,
    row.ratio.toFixed(2),
    row.goal === null ? '' : `${row.better === 'lower' ? '≤' : '≥'} ${String(row.goal)}`,
    verdict(row),
    row.candidate,
    row.reference,
    String(row.rounds),
  ];
}

function verdict({ ratio, goal, better }: BenchRow): string {
  if (goal === null) return '';
  const isReached = better === 'lower' ? ratio <= goal : ratio >= goal;
  return isReached ? 'reached' : 'missed';
}
