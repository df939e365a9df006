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
