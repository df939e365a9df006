import type { CellRef } from '../../../core/cellRef';
import type { Finding, FindingCode, Severity } from '../../../core/study/finding';

/**
 * One finding for all cells of one cause; none where there are no cells.
 * @param code the cause
 * @param severity how bad it is
 * @param cells where it was met
 */
export function causeFinding(
  code: FindingCode,
  severity: Severity,
  cells: readonly CellRef[],
): readonly Finding[] {
  if (cells.length === 0) return [];
  return [{ code, severity, cells, effectKgCo2e: null, values: { count: cells.length } }];
}
