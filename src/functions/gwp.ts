import { gasPotential } from '../formulas/gasPotential';
import { resultsFrom, type Results } from './answers';
import { cellsFrom, requiredCells } from './cellsFrom';

/**
 * Global warming potential over 100 years, in kgCO2e per kg of gas.
 * @customfunction GWP
 * @param gas Formula or name, such as N2O, SF6, HFC-134a. In AR6 methane is "CH4 fossil" or "CH4 non-fossil".
 * @param set AR4, AR5 or AR6; AR6 when left out.
 */
export function gwp(gas: unknown[][], set?: unknown[][]): Results {
  return resultsFrom(gasPotential(requiredCells(gas), cellsFrom(set)));
}
