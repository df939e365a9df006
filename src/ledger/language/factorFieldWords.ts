/** Header words for the region of a factor; folded, lower case. No ledger needs them as a role. */
export const REGION_WORDS: readonly string[] = [
  '地区',
  '区域',
  '地域',
  '地理范围',
  '适用地区',
  '国家',
  '国家/地区',
  '省份',
  'region',
  'country',
  'geography',
  'area',
];

/** Header words for the year of a factor, beside those of a ledger's period. */
export const YEAR_WORDS: readonly string[] = ['数据年份', '因子年份', '发布年份', '年'];

/** Headers that are the carbon factor or cubic feet, which the columns beside them tell. */
export const CARBON_FACTOR_LETTERS: readonly string[] = ['cf'];
