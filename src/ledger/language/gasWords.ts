import type { GasCoverage } from '../../core/study/factor';

/** What stands behind the mass in a factor's unit; lower case, without spaces, dots and dashes. */
export const GAS_WORDS: Readonly<Record<string, GasCoverage>> = {
  co2e: 'CO2e',
  co2eq: 'CO2e',
  co2equiv: 'CO2e',
  co2equivalent: 'CO2e',
  co2当量: 'CO2e',
  二氧化碳当量: 'CO2e',
  co2: 'CO2',
  二氧化碳: 'CO2',
};
