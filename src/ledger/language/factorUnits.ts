import type { Dimension } from '../../core/quantities/unitTable';

/** Units of factors as they are offered, by what the factor is for; the likeliest first. */
export const FACTOR_UNITS: Partial<Readonly<Record<Dimension, readonly string[]>>> = {
  mass: ['kgCO2e/kg', 'kgCO2e/t', 'tCO2e/t'],
  energy: ['kgCO2e/kWh', 'kgCO2e/MWh', 'tCO2e/MWh', 'kgCO2e/GJ', 'tCO2e/GJ'],
  volume: ['kgCO2e/m³', 'kgCO2e/L', 'tCO2e/m³'],
  gasVolume: ['kgCO2e/Nm³', 'tCO2e/万Nm³'],
  freight: ['kgCO2e/(t·km)', 'kgCO2e/(kg·km)', 'gCO2e/(t·km)'],
  area: ['kgCO2e/m²'],
  count: ['kgCO2e/piece'],
};
