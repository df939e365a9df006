import type { FuelData } from './libraryFactor';

const MOLAR_MASS_CO2 = 44;
const MOLAR_MASS_C = 12;
const MJ_PER_TJ = 1_000_000;
const KG_PER_T = 1000;

/**
 * The same as a formula of a spreadsheet: calorific value in MJ × carbon content in t/TJ × oxidised share
 * × 44/12, in kg.
 * @param fuel its data
 */
export function fuelFormula({ ncvMjPerUnit, carbonTPerTj, oxidation }: FuelData): string {
  const factors = [ncvMjPerUnit, carbonTPerTj, oxidation, MOLAR_MASS_CO2].map(String).join('*');
  return `${factors}/${String(MOLAR_MASS_C)}/${String(MJ_PER_TJ / KG_PER_T)}`;
}

/**
 * CO2 of burning a fuel: net calorific value × carbon content × oxidised share × 44/12.
 * @param fuel its data
 * @returns kgCO2 per unit of the net calorific value
 */
export function fuelFactor({ ncvMjPerUnit, carbonTPerTj, oxidation }: FuelData): number {
  const carbonKgPerUnit = (ncvMjPerUnit / MJ_PER_TJ) * carbonTPerTj * KG_PER_T;
  return (carbonKgPerUnit * oxidation * MOLAR_MASS_CO2) / MOLAR_MASS_C;
}
