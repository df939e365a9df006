import type { Finding, Severity } from '../core/study/finding';

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Most important first: severity, size of the effect, sheet, cell.
 * @param findings in any order
 */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
      sizeOf(b) - sizeOf(a) ||
      placeOf(a).localeCompare(placeOf(b), 'en', { numeric: true }),
  );
}

/** Findings whose effect is not known come behind those whose effect is. */
function sizeOf({ effectKgCo2e }: Finding): number {
  return effectKgCo2e === null ? -1 : Math.abs(effectKgCo2e);
}

function placeOf({ cells: [first] }: Finding): string {
  return first === undefined ? '' : `${first.file}\n${first.sheet}\n${first.cell}`;
}
