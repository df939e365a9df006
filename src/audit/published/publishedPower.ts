import { LIBRARY } from '../../factors/library';
import type { LibraryFactor } from '../../factors/libraryFactor';

/** What an official value for electricity counts. */
export type PowerSeries = 'generation' | 'footprint' | 'trading';

/** An official value for electricity. */
export interface PublishedPower {
  readonly series: PowerSeries;
  readonly kgPerKwh: number;
  readonly year: number;
  readonly region: LibraryFactor['region'];
}

/**
 * Grid factors for emission trading, of the ministry's notices for reports of 2022 and 2023: for
 * compliance, and no annual average.
 */
const TRADING: readonly (readonly [year: number, kgPerKwh: number])[] = [
  [2021, 0.581],
  [2022, 0.5703],
];
/** What is printed with four digits is the same with more zeros. */
const SAME = 1e-9;
const CHINA = 'CN';

/** The library's own, in its order: the whole country before regions and provinces. */
const POWER: readonly PublishedPower[] = LIBRARY.filter(({ id, per }) => {
  return id.startsWith('electricity-') && per === 'kWh';
}).map(({ id, value, year, region }) => ({
  series: id.startsWith('electricity-footprint-') ? 'footprint' : 'generation',
  kgPerKwh: value,
  year,
  region,
}));

/**
 * The official value that a factor for electricity repeats; of several the first of the country.
 * @param kgPerKwh the factor in kg of gas for one kWh
 * @returns null where it is none of them
 */
export function publishedPower(kgPerKwh: number): PublishedPower | null {
  const isEqual = (value: number): boolean => Math.abs(value - kgPerKwh) < SAME;
  const known = POWER.find((one) => isEqual(one.kgPerKwh));
  if (known !== undefined) return known;
  const [trading] = TRADING.filter(([, value]) => isEqual(value));
  const region = POWER.find((one) => one.region.code === CHINA)?.region;
  if (trading === undefined || region === undefined) return null;
  return { series: 'trading', kgPerKwh, year: trading[0], region };
}

/**
 * The footprint of average electricity: that of the year, else the latest.
 * @param year of the activity; null where it is not told
 */
export function powerFootprint(year: number | null): PublishedPower {
  const all = LIBRARY.filter(({ id }) => /^electricity-footprint-[0-9]+-cn$/.test(id));
  const sorted = [...all].sort((a, b) => b.year - a.year);
  const found = sorted.find((one) => one.year === year) ?? sorted[0];
  if (found === undefined) throw new Error('The library has no footprint of electricity.');
  return {
    series: 'footprint',
    kgPerKwh: found.value,
    year: found.year,
    region: found.region,
  };
}
