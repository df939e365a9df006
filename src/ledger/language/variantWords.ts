/** Words that make of a header beside others of its kind a product: 型号一, 产品A, Model 2. */
export const VARIANT_WORDS: readonly string[] = [
  '产品',
  '型号',
  '机型',
  '规格',
  '款',
  '型',
  'product',
  'model',
  'type',
  'variant',
  'version',
];

/** Words over such headers: 各型号用量, Products. */
export const VARIANT_GROUPS: readonly string[] = [
  '产品',
  '型号',
  '机型',
  'products',
  'product',
  'models',
  'model',
  'variants',
];

/** Characters that names of a series are made of, each series for itself: A, B, C; 甲, 乙, 丙; 一, 二, 三. */
export const SERIES: readonly string[] = ['甲乙丙丁戊', '一二三四五六七八九十'];

/** What stands before a carrier in the header of its column: 用电量, 耗电. */
export const CARRIER_PREFIXES: readonly string[] = ['消耗', '耗', '用'];

/** What stands behind it: 天然气消耗量, electricity used. The longer word stands first. */
export const CARRIER_SUFFIXES: readonly string[] = [
  '消耗量',
  '使用量',
  '耗用量',
  '用量',
  '耗量',
  '消耗',
  '量',
  ' consumption',
  ' consumed',
  ' usage',
  ' used',
  ' use',
  ' amount',
  ' quantity',
];
