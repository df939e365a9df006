import { fuelFactor } from '../fuelFactor';
import type { FuelData, LibraryFactor } from '../libraryFactor';
import { FUELS, HEAT } from './origins';
import { CHINA } from './regions';

/** Edition of the guidelines that give carbon content and oxidation. */
const GUIDELINES = 2011;
const HEAT_GUIDELINES = 2015;

type Names = LibraryFactor['names'];

function fuel(
  id: string,
  per: 'kg' | 'm³',
  names: Names,
  synonyms: readonly string[],
  [ncvMjPerUnit, carbonTPerTj, oxidation]: readonly [number, number, number],
): LibraryFactor {
  const data: FuelData = { ncvMjPerUnit, carbonTPerTj, oxidation };
  return {
    ...FUELS,
    id: `fuel-${id}`,
    names,
    synonyms,
    value: fuelFactor(data),
    massUnit: 'kg',
    per,
    boundary: 'combustion',
    gas: 'CO2',
    region: CHINA,
    year: GUIDELINES,
    confidence: 'M',
    fuel: data,
  };
}

/** Fuels burnt, CO2 only (a footprint needs their supply chain too), and purchased heat. */
export const FUEL_FACTORS: readonly LibraryFactor[] = [
  fuel(
    'raw-coal',
    'kg',
    { zh: ['原煤'], en: ['raw coal'] },
    ['煤', '煤炭', '燃煤', '动力煤', 'coal'],
    [20.908, 26.37, 0.94],
  ),
  fuel('coke', 'kg', { zh: ['焦炭'], en: ['coke'] }, ['冶金焦', '焦碳'], [28.435, 29.5, 0.93]),
  fuel(
    'fuel-oil',
    'kg',
    { zh: ['燃料油'], en: ['fuel oil'] },
    ['重油', 'heavy fuel oil'],
    [41.816, 21.1, 0.98],
  ),
  fuel(
    'petrol',
    'kg',
    { zh: ['汽油'], en: ['petrol', 'gasoline'] },
    ['92#汽油', '95#汽油', '92号汽油', '95号汽油', '车用汽油'],
    [43.07, 18.9, 0.98],
  ),
  fuel(
    'diesel',
    'kg',
    { zh: ['柴油'], en: ['diesel', 'diesel oil', 'diesel fuel'] },
    ['0#柴油', '0号柴油', '-10#柴油', '车用柴油', '轻柴油'],
    [42.652, 20.2, 0.98],
  ),
  fuel(
    'lpg',
    'kg',
    { zh: ['液化石油气'], en: ['LPG', 'liquefied petroleum gas'] },
    ['液化气'],
    [50.179, 17.2, 0.98],
  ),
  fuel(
    'natural-gas',
    'm³',
    { zh: ['天然气'], en: ['natural gas'] },
    ['管道天然气', '油田天然气', '燃气', '管输天然气', '气态天然气'],
    [38.931, 15.3, 0.99],
  ),
  {
    ...HEAT,
    id: 'heat-purchased',
    names: { zh: ['外购热力'], en: ['purchased heat'] },
    synonyms: [
      ...['热力', '蒸汽', '外购蒸汽', '净购入热力', '饱和蒸汽', '过热蒸汽', '低压蒸汽', '中压蒸汽'],
      ...['采暖热力', '供热', 'steam', 'heat', 'purchased steam', 'district heat'],
    ],
    value: 0.11,
    massUnit: 't',
    per: 'GJ',
    boundary: 'generation',
    gas: 'CO2',
    region: CHINA,
    year: HEAT_GUIDELINES,
    confidence: 'M',
  },
];
