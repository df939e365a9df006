/** Headers of the names in a list of parameters: 参数 | 数值 | 单位. */
export const PARAMETER_HEADERS: readonly string[] = [
  '参数',
  '参数名称',
  '参数项',
  '指标',
  '指标名称',
  'parameter',
  'parameters',
  'parameter name',
];

/** Headers of their figures, which say nothing of what those are. */
export const VALUE_HEADERS: readonly string[] = [
  '数值',
  '参数值',
  '值',
  '取值',
  '数据',
  '数据值',
  'value',
  'values',
  'figure',
  'figures',
];

/** Units of a product's life. */
export const LIFE_UNITS: readonly string[] = ['年', 'a', 'yr', 'yrs', 'year', 'years'];

/** What the name of a figure for one year begins with or has in it. */
export const ANNUAL_WORDS: readonly string[] = ['年', '每年', 'annual', 'yearly', 'per year'];

/** What the name of a figure for the whole life has in it. */
export const LIFETIME_WORDS: readonly string[] = [
  '生命周期',
  '全寿命',
  '寿命期',
  '寿命周期',
  '总耗电',
  '总用电',
  'lifetime',
  'life cycle',
  'life-cycle',
];

/** What says that energy is electricity. */
export const ELECTRICITY_WORDS: readonly string[] = ['电', 'electric', 'power'];
