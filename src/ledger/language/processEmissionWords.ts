/** Names of what comes out of a process itself and not of a fuel; folded, lower case. */
export const PROCESS_EMISSIONS: readonly RegExp[] = [
  /(?:碳酸盐|石灰石|白云石|方解石|菱镁矿|生料|矿石|熟料|熔剂|纯碱)(?:的|热|中)*(?:分解|煅烧|焙烧)/u,
  // 可降解 and 煅烧高岭土 are materials.
  /(?<!可)分解(?:排放|过程|产生|$|[(（,])/u,
  /(?:煅烧|焙烧)(?:排放|过程|产生)/u,
  /过程(?:排放|co2|二氧化碳)|工艺(?:排放|co2|二氧化碳)|阳极效应/u,
  /\bcalcination\b(?! grade)|\bdecarbonation\b|\banode effects?\b/,
  /\bprocess (?:co2|emissions?|carbon dioxide|ghg)\b|\bco2 from (?:carbonates?|calcination|limestone|process)/,
  /\b(?:decomposition|dissociation) of (?:carbonates?|limestone|dolomite|raw meal)|\b(?:carbonate|limestone|dolomite) decomposition\b/,
];

/** Names of what is used up and burnt away by a process, where no section calls it a material. */
export const USED_UP: readonly RegExp[] = [
  /(?:电极|阳极|炭块|碳块|熔剂|助熔剂)(?:净)?(?:消耗|氧化|烧损)/u,
  /\b(?:electrodes?|anodes?|flux(?:es)?) (?:net )?(?:consumption|consumed|oxidation|burn-off)\b/,
];

/** Categories of rows that say no more than that something belongs to the process; folded. */
export const PROCESS_CATEGORIES: readonly string[] = [
  '过程',
  '工艺过程',
  '工业过程',
  '过程类',
  'process',
  'processes',
  'process emission',
  'process emissions',
  'industrial process',
  'industrial processes',
  'process-related',
  '公用工程',
  '公辅工程',
  '动力',
  '热力',
  'utility',
  'utilities',
];

/** Words before a fuel's name that make it a feedstock, which is a material; folded. */
export const FEEDSTOCK_WORDS: readonly RegExp[] = [
  /原料|还原剂|化工|增碳|渗碳|作料|制氢/u,
  /\bfeedstock\b|\braw material\b|\breductant\b|\breducing agent\b|\bcarburi[sz]er\b|\bfeed\b|\bnon-energy\b/,
];

/** Carriers whose names alone mean too much beside other words: "Gas, argon", "Power (cord)"; folded. */
export const GENERIC_CARRIERS: readonly string[] = [
  'gas',
  'power',
  'heat',
  'coke',
  'solar',
  'pv',
  'grid',
  '电',
];
