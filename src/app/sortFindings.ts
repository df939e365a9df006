import type { CellRef } from '../core/cellRef';
import { compareCells } from '../core/compareCells';
import type { Finding, Severity } from '../core/study/finding';

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const NOWHERE: CellRef = { file: '', sheet: '', cell: '' };

/**
 * Most important first: severity, size of the effect, sheet, cell. The order never depends on the
 * order in which they were found.
 * @param findings in any order
 */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
      sizeOf(b) - sizeOf(a) ||
      compareCells(placeOf(a), placeOf(b)) ||
      compareTexts(a.code, b.code) ||
      compareTexts(JSON.stringify(a), JSON.stringify(b)),
  );
}

/** Findings whose effect is not known come behind those whose effect is. */
function sizeOf({ effectKgCo2e }: Finding): number {
  return effectKgCo2e === null ? -1 : Math.abs(effectKgCo2e);
}

function placeOf({ cells: [first] }: Finding): CellRef {
  return first ?? NOWHERE;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
