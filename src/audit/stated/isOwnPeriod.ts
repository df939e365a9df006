import type { StatedFigure } from '../../ledger/ledger';
import { findPeriod } from '../../ledger/periods/findPeriod';
import { monthsOf, type Period } from '../../ledger/periods/period';
import { sumLabel } from '../../ledger/stated/sumLabel';
import { cellText } from '../../ledger/values/cellText';
import type { StatedPart } from './columnReading';

/**
 * Whether a sum names the time that its own rows make up: 一季度合计 below January to March.
 * @param stated the sum
 * @param parts rows of its own table that it would cover
 */
export function isOwnPeriod(stated: StatedFigure, parts: readonly StatedPart[]): boolean {
  const named = periodIn(sumLabel(stated.label).subject);
  if (named === null || parts.length === 0) return false;
  const { grid } = stated.table.table;
  return parts.every(({ row }) =>
    (grid.rows.get(row) ?? []).some((content) => {
      const period = typeof content === 'number' ? null : periodIn(cellText(content));
      return period !== null && isWithin(period, named);
    }),
  );
}

function periodIn(text: string): Period | null {
  const found = findPeriod(text);
  return found?.rest === '' ? found.period : null;
}

function isWithin(period: Period, whole: Period): boolean {
  if (period.year !== null && whole.year !== null && period.year !== whole.year) return false;
  const [months, all] = [monthsOf(period), monthsOf(whole)];
  return months !== null && all !== null && all.from <= months.from && months.to <= all.to;
}
