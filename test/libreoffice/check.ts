import type { CellContent } from '../../src/workbook/grid';

/** One thing that was looked at: what should hold, and what was found where it does not. */
export interface Check {
  readonly name: string;
  readonly problem: string | null;
}

/** A check that holds when nothing is wrong. */
export function holds(name: string, problems: readonly string[]): Check {
  return { name, problem: problems.length === 0 ? null : problems.join('; ') };
}

/** Agreement as the contract has it: |a − b| ≤ 1e-9·max(1, |a|). */
export function agrees(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** What is wrong with a value that should be this figure. */
export function unlike(label: string, found: CellContent, expected: number): readonly string[] {
  if (typeof found === 'number' && agrees(expected, found)) return [];
  return [`${label} should be ${String(expected)}, found ${shown(found)}`];
}

/** A cell's content for a message. */
export function shown(content: CellContent): string {
  return JSON.stringify(content);
}
