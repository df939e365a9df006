/** Words of currencies, folded; the longest first where one contains another. */
export const CURRENCY_WORDS: readonly (readonly [word: string, currency: string])[] = [
  ['人民币元', 'CNY'],
  ['人民币', 'CNY'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['美元', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['欧元', 'EUR'],
  ['eur', 'EUR'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['hk$', 'HKD'],
  ['hkd', 'HKD'],
  ['日元', 'JPY'],
  ['jpy', 'JPY'],
  ['英镑', 'GBP'],
  ['gbp', 'GBP'],
  ['元', 'CNY'],
  ['块', 'CNY'],
  ['¥', 'CNY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
];

/** What says that there is none, where a fact is a list or a rule. */
export const NONE_WORDS: ReadonlySet<string> = new Set([
  '无',
  '没有',
  '不取舍',
  '不截断',
  'none',
  'no',
  'no cut-off',
]);

/** Words of what a cut-off is measured by. */
export const CUT_OFF_MASS_WORDS: readonly string[] = ['质量', '重量', 'mass', 'weight'];

/** What stands before the limit for all that is left out together. */
export const TOGETHER_WORDS: readonly string[] = [
  '合计',
  '总计',
  '累计',
  '总和',
  '共',
  'together',
  'total',
  'in all',
  'cumulative',
];
