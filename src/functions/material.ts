import { material as body } from '../formulas/material';
import { resultsFrom, type Results } from './answers';
import { cellsFrom, requiredCells } from './cellsFrom';

/**
 * Emissions of a material in kgCO2e: amount × factor.
 * @customfunction MATERIAL
 * @param amount Amount; a bare number is kg. Text with a unit such as "1740kg" is fine, and so is a range.
 * @param factor Emission factor; a bare number is kgCO2e/kg. Text with a unit such as "16.82 kgCO2/kg" is fine.
 * @param amountUnit Unit of amounts without one, such as t.
 * @param factorUnit Unit of factors without one, such as tCO2e/t.
 */
export function material(
  amount: unknown[][],
  factor: unknown[][],
  amountUnit?: unknown[][],
  factorUnit?: unknown[][],
): Results {
  return resultsFrom(
    body(
      requiredCells(amount),
      requiredCells(factor),
      cellsFrom(amountUnit),
      cellsFrom(factorUnit),
    ),
  );
}
