import type { OutputRow } from '../../ledger';
import type { ProducedRows } from './producedRows';

/**
 * Rows that only their place tells for outputs are items after all where the ledger gives another output, or
 * several are told so: one of them may be what the others are made of.
 * @param gathered what was used and made, table by table
 * @param others outputs that columns and captions give
 */
export function withoutRivals<Rows extends ProducedRows>(
  gathered: readonly Rows[],
  others: readonly OutputRow[],
): readonly Rows[] {
  const given = [...gathered.flatMap(({ produced }) => produced), ...others].filter(
    ({ basis, output }) => basis === 'output' && output.kind === 'figure',
  );
  if (given.length < 2 || given.every(({ unlessOther }) => unlessOther === undefined))
    return gathered;
  return gathered.map((rows) => ({
    ...rows,
    used: [...rows.used, ...rows.produced.flatMap(({ unlessOther }) => unlessOther ?? [])],
    produced: rows.produced.filter(({ unlessOther }) => unlessOther === undefined),
  }));
}
