import { addAll } from '../../core/addAll';
import type { CellRef } from '../../core/cellRef';
import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { Term } from '../../core/study/activity';
import type { StatedFigure, StatedSum } from '../../ledger/ledger';
import type { UnitDoubt } from '../../ledger/unitDoubt';
import { agrees } from '../stated/agrees';
import type { ColumnReading, Scope, StatedPart } from '../stated/columnReading';
import type { Judged } from './judged';
import { slipOf, timesOf } from './slipOf';

/**
 * Rows that come to a power of ten of their stated total: 4.6 under 用电量(kWh), and 合计 4600.
 * @param reading a column of amounts with its sums
 * @param termAt the number in a cell, with its unit
 */
export function totalDoubts(reading: ColumnReading, termAt: (at: CellRef) => Term | null): Judged {
  const doubts: UnitDoubt[] = [];
  const confirmed: CellRef[] = [];
  for (const stated of reading.stated) {
    if (stated.sum === null) continue;
    const { agreeing, doubt } = judgedSum(stated, stated.sum, reading, termAt);
    if (agreeing !== null)
      addAll(
        confirmed,
        agreeing.map(({ at }) => at),
      );
    else if (doubt !== null) doubts.push(doubt);
  }
  return { doubts, confirmed };
}

/** Rows far above are gone through only where those since the sum before do not agree. */
function judgedSum(
  stated: StatedFigure,
  sum: StatedSum,
  reading: ColumnReading,
  termAt: (at: CellRef) => Term | null,
): { readonly agreeing: readonly StatedPart[] | null; readonly doubt: UnitDoubt | null } {
  let doubt: UnitDoubt | null = null;
  for (const scope of scopesOf(sum)) {
    const parts = reading.partsOf(stated, scope) ?? [];
    if (parts.length === 0) continue;
    if (agrees(stated, sumOf(parts), parts.length)) return { agreeing: parts, doubt: null };
    doubt ??= doubtOf(stated, parts, termAt);
  }
  return { agreeing: null, doubt };
}

function scopesOf({ since, all, product, stages }: StatedSum): readonly Scope[] {
  const limited = stages.size === 0 ? null : stages;
  return [since, all].map((span) => ({ span, product, stages: limited }));
}

function sumOf(parts: readonly StatedPart[]): number {
  return compensatedSum(parts.map(({ value }) => value));
}

function doubtOf(
  stated: StatedFigure,
  parts: readonly StatedPart[],
  termAt: (at: CellRef) => Term | null,
): UnitDoubt | null {
  const units = new Set(parts.map(({ at }) => termAt(at)?.unit));
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0) return null;
  const computed = sumOf(parts);
  const slip = slipOf(unit, stated, computed);
  if (slip === null) return null;
  return {
    cells: parts.map(({ at }) => at),
    unitText: slip.to,
    kind: 'total',
    at: stated.at,
    stated: stated.found.trim(),
    computed: String(Number(computed.toPrecision(12))),
    times: timesOf(slip),
    item: null,
  };
}
