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

/** Header words for the year that a value was published in, which is later than that which it is for. */
export const PUBLISHED_WORDS: readonly string[] = [
  ...['发布年份', '发布年度', '发布时间', '发布日期', '出版年份', '因子发布年份'],
  ...['publication year', 'year of publication', 'published', 'release year'],
];

/** The same of the year of a factor, also beside amounts, where 年份 is that of the amounts. */
export const FACTOR_YEAR_WORDS: readonly string[] = [
  ...['因子年份', '因子年度', '因子数据年份', '排放因子年份', '因子基准年'],
  ...['factor year', 'year of factor', 'ef year', 'emission factor year'],
];

/** Header words for the year of a factor in its own table, beside those of a ledger's period. */
export const YEAR_WORDS: readonly string[] = [
  ...[
    '数据年份',
    '数据年度',
    '年',
    '年份',
    '年度',
    '基准年',
    '基准年份',
    '参考年',
    '参考年份',
    '代表年份',
  ],
  ...['year', 'data year', 'reference year', 'base year', 'year of data'],
  ...FACTOR_YEAR_WORDS,
  ...PUBLISHED_WORDS,
];

/** Header words for the edition of what a factor was taken from. */
export const VERSION_WORDS: readonly string[] = [
  ...['版本', '版本号', '数据库版本', '数据版本', '因子版本', '因子库版本', '数据集版本'],
  ...['version', 'database version', 'dataset version', 'data version', 'edition', 'release'],
];

/** Headers that are the carbon factor or cubic feet, which the columns beside them tell. */
export const CARBON_FACTOR_LETTERS: readonly string[] = ['cf'];

/** Headers of what the factors of a list are for so much of: Declared unit (kg). */
export const DECLARED_UNIT_HEADERS: readonly string[] = [
  '声明单位',
  '功能单位',
  '参考单位',
  '基准单位',
  'declared unit',
  'functional unit',
  'reference unit',
  'reference flow',
  'per unit of',
];
