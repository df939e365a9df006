/**
 * GWP100 in the order AR4, AR5, AR6, written once more from the reports' tables (AR4 2.14, AR5 8.A.1,
 * AR6 7.SM.7): a check on the core's table, from which nothing is taken.
 */
export const PLAIN_GWP = {
  CO2: [1, 1, 1],
  'CH4-fossil': [25, 30, 29.8],
  'CH4-non-fossil': [25, 28, 27],
  N2O: [298, 265, 273],
  SF6: [22800, 23500, 25200],
  NF3: [17200, 16100, 17400],
  'HFC-32': [675, 677, 771],
  'HFC-134a': [1430, 1300, 1530],
  CF4: [7390, 6630, 7380],
  C2F6: [12200, 11100, 12400],
} as const;

/** The gases that random inventories do without; null where the report has no value. */
const RARER_GWP: Readonly<Record<string, readonly (number | null)[]>> = {
  'HFC-23': [14800, 12400, 14600],
  'HFC-125': [3500, 3170, 3740],
  'HFC-143a': [4470, 4800, 5810],
  'HFC-152a': [124, 138, 164],
  'HFC-227ea': [3220, 3350, 3600],
  'HFC-236fa': [9810, 8060, 8690],
  'HFC-245fa': [1030, 858, 962],
  'HFC-365mfc': [794, 804, 914],
  'HFC-43-10mee': [1640, 1650, 1600],
  'HCFC-22': [1810, 1760, 1960],
  'HCFC-123': [77, 79, 90.4],
  'HCFC-124': [609, 527, 597],
  'HCFC-141b': [725, 782, 860],
  'HCFC-142b': [2310, 1980, 2300],
  'CFC-11': [4750, 4660, 6230],
  'CFC-12': [10900, 10200, 12500],
  'CFC-113': [6130, 5820, 6520],
  'CFC-114': [10000, 8590, 9430],
  'CFC-115': [7370, 7670, 9600],
  'HFO-1234yf': [null, null, 0.501],
  'HFO-1234ze(E)': [null, null, 1.37],
  'HFO-1234ze(Z)': [null, null, 0.315],
  'HFO-1336mzz(E)': [null, null, 17.9],
  'HFO-1336mzz(Z)': [null, null, 2.08],
  'HCFO-1233zd(E)': [null, null, 3.88],
  C3F8: [8830, 8900, 9290],
  C4F10: [8860, 9200, 10000],
  C5F12: [9160, 8550, 9220],
  C6F14: [9300, 7910, 8620],
  'c-C4F8': [10300, 9540, 10200],
};

/** Every gas, in the order of the sets. */
export const ALL_PLAIN_GWP: Readonly<Record<string, readonly (number | null)[]>> = {
  ...PLAIN_GWP,
  ...RARER_GWP,
};

/** Its sets, in the order of its columns. */
export const PLAIN_SETS = ['AR4', 'AR5', 'AR6'] as const;

/**
 * What a kilogram of a gas weighs.
 * @param gas one of the table, or CO2e, which its source has weighed
 * @param set of GWPs
 */
export function plainGwp(gas: string, set: string): number {
  if (gas === 'CO2e') return 1;
  const row = Object.entries(PLAIN_GWP).find(([name]) => name === gas)?.[1];
  const value = row?.[PLAIN_SETS.findIndex((name) => name === set)];
  if (value === undefined) throw new Error(`No GWP of ${gas} in ${set}.`);
  return value;
}
