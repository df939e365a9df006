import { calculateStudy, isSettled } from '../../src/app/calculateStudy';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from './gridOf';

/**
 * Calculates a ledger of sheets: whether nothing is missing or open, its totals, and what was found.
 * @param sheets rows by the name of their sheet
 */
export function settledStudy(
  sheets: Readonly<Record<string, readonly (readonly CellContent[])[]>>,
): {
  readonly isComplete: boolean;
  readonly totals: readonly (number | null)[];
  readonly codes: readonly string[];
} {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const content = { file: 'ledger.xlsx', sheets: grids, owned: [], copies: [] };
  const choices = { gwp: null, boundary: null, language: null, answers: new Map() };
  const study = calculateStudy([content], choices);
  const totals = study.footprint.products.map(({ ledgerTotalKgCo2e }) => ledgerTotalKgCo2e);
  return { isComplete: isSettled(study), totals, codes: study.findings.map(({ code }) => code) };
}
