import type { Finding, FindingCode } from '../study/finding';
import { cellKey } from '../cellKey';

const APPROXIMATE: readonly FindingCode[] = ['approximate-value', 'bound-value'];

/**
 * The cells that hold a number written as approximate (约, ≥).
 * @param findings of the study
 * @returns their keys
 */
export function approximateCells(findings: readonly Finding[]): ReadonlySet<string> {
  const told = findings.filter(({ code }) => APPROXIMATE.includes(code));
  return new Set(told.flatMap(({ cells }) => cells.map(cellKey)));
}
