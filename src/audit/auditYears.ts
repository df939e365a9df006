import type { CellRef } from '../core/cellRef';
import type { Finding } from '../core/study/finding';
import type { ActivityRow, Ledger } from '../ledger/ledger';
import { figuresOf } from '../ledger/rows/readAmount';

/**
 * Figures of a ledger that are said to be of a year that has not begun.
 * @param ledger as read; columns of plans are not among its rows
 * @param today the day of the report, or the present day: 2025-01-10; null where nobody says it
 * @returns one finding a year and sheet
 */
export function auditYears({ activityRows }: Ledger, today: string | null): readonly Finding[] {
  if (today === null) return [];
  const thisYear = Number(today.slice(0, 'yyyy'.length));
  const groups = new Map<string, { readonly year: number; readonly cells: CellRef[] }>();
  for (const row of activityRows) {
    const year = row.period?.year;
    if (typeof year !== 'number' || year <= thisYear) continue;
    const { file, sheet } = row.table.table.grid;
    const key = `${file}\n${sheet}\n${String(year)}`;
    const group = groups.get(key) ?? { year, cells: [] };
    group.cells.push(...cellsOf(row));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ year, cells }) => ({
    code: 'future-year',
    severity: 'error',
    cells,
    effectKgCo2e: null,
    // Not the day: what the sheets say would be another thing tomorrow.
    values: { year, thisYear, count: cells.length },
  }));
}

function cellsOf({ amount, name }: ActivityRow): readonly CellRef[] {
  const cells = figuresOf(amount).map(({ evidence }) => evidence.at);
  return cells.length === 0 ? [name.witness.at] : cells;
}
