import { energy as body } from '../formulas/energy';
import { resultsFrom, type Results } from './answers';
import { cellsFrom, requiredCells } from './cellsFrom';

/**
 * Emissions of energy in kgCO2e: amount × factor.
 * @customfunction ENERGY
 * @param amount Amount; a bare number is kWh. Text with a unit such as "0.15万kWh" is fine, and so is a range.
 * @param factor Emission factor; a bare number is kgCO2e/kWh. Text with a unit such as "2.1622 kgCO2/m³" is fine.
 * @param amountUnit Unit of amounts without one, such as MWh or m³.
 * @param factorUnit Unit of factors without one, such as tCO2e/MWh or kgCO2/m³.
 */
export function energy(
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
