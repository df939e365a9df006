/** Assessment reports of the IPCC whose GWP100 values are in use. */
export const GWP_SETS = ['AR4', 'AR5', 'AR6'] as const;

/** Name of a set of GWP100 values. */
export type GwpSet = (typeof GWP_SETS)[number];

/**
 * GWP100 in kg CO2e per kg of gas, by assessment report.
 * Source: IPCC AR4 (2007) table 2.14, AR5 (2013) table 8.A.1, AR6 (2021) table 7.SM.7, as collected
 * in openclimatedata/globalwarmingpotentials (CC0). Methane stands twice in AR6 and AR5, by origin:
 * fossil methane also counts the CO2 that it becomes. AR4 gives methane without regard to origin.
 * Null where a report gives no value: AR4 has no HFOs, and AR5 says of most only that they are below 1.
 * HFOs of AR6: the tables behind 7.SM.7 (chrisroadmap/ar6, metrics_supplement_cleaned.csv).
 */
export const GWP100 = {
  CO2: { AR4: 1, AR5: 1, AR6: 1 },
  'CH4-fossil': { AR4: 25, AR5: 30, AR6: 29.8 },
  'CH4-non-fossil': { AR4: 25, AR5: 28, AR6: 27 },
  N2O: { AR4: 298, AR5: 265, AR6: 273 },
  SF6: { AR4: 22800, AR5: 23500, AR6: 25200 },
  NF3: { AR4: 17200, AR5: 16100, AR6: 17400 },
  'HFC-23': { AR4: 14800, AR5: 12400, AR6: 14600 },
  'HFC-32': { AR4: 675, AR5: 677, AR6: 771 },
  'HFC-125': { AR4: 3500, AR5: 3170, AR6: 3740 },
  'HFC-134a': { AR4: 1430, AR5: 1300, AR6: 1530 },
  'HFC-143a': { AR4: 4470, AR5: 4800, AR6: 5810 },
  'HFC-152a': { AR4: 124, AR5: 138, AR6: 164 },
  'HFC-227ea': { AR4: 3220, AR5: 3350, AR6: 3600 },
  'HFC-236fa': { AR4: 9810, AR5: 8060, AR6: 8690 },
  'HFC-245fa': { AR4: 1030, AR5: 858, AR6: 962 },
  'HFC-365mfc': { AR4: 794, AR5: 804, AR6: 914 },
  'HFC-43-10mee': { AR4: 1640, AR5: 1650, AR6: 1600 },
  'HCFC-22': { AR4: 1810, AR5: 1760, AR6: 1960 },
  'HCFC-123': { AR4: 77, AR5: 79, AR6: 90.4 },
  'HCFC-124': { AR4: 609, AR5: 527, AR6: 597 },
  'HCFC-141b': { AR4: 725, AR5: 782, AR6: 860 },
  'HCFC-142b': { AR4: 2310, AR5: 1980, AR6: 2300 },
  'CFC-11': { AR4: 4750, AR5: 4660, AR6: 6230 },
  'CFC-12': { AR4: 10900, AR5: 10200, AR6: 12500 },
  'CFC-113': { AR4: 6130, AR5: 5820, AR6: 6520 },
  'CFC-114': { AR4: 10000, AR5: 8590, AR6: 9430 },
  'CFC-115': { AR4: 7370, AR5: 7670, AR6: 9600 },
  'HFO-1234yf': { AR4: null, AR5: null, AR6: 0.501 },
  'HFO-1234ze(E)': { AR4: null, AR5: null, AR6: 1.37 },
  'HFO-1234ze(Z)': { AR4: null, AR5: null, AR6: 0.315 },
  'HFO-1336mzz(E)': { AR4: null, AR5: null, AR6: 17.9 },
  'HFO-1336mzz(Z)': { AR4: null, AR5: null, AR6: 2.08 },
  'HCFO-1233zd(E)': { AR4: null, AR5: null, AR6: 3.88 },
  CF4: { AR4: 7390, AR5: 6630, AR6: 7380 },
  C2F6: { AR4: 12200, AR5: 11100, AR6: 12400 },
  C3F8: { AR4: 8830, AR5: 8900, AR6: 9290 },
  C4F10: { AR4: 8860, AR5: 9200, AR6: 10000 },
  C5F12: { AR4: 9160, AR5: 8550, AR6: 9220 },
  C6F14: { AR4: 9300, AR5: 7910, AR6: 8620 },
  'c-C4F8': { AR4: 10300, AR5: 9540, AR6: 10200 },
} as const satisfies Readonly<Record<string, Readonly<Record<GwpSet, number | null>>>>;

/** A gas with a GWP100. Methane must say where it comes from. */
export type Gas = keyof typeof GWP100;
