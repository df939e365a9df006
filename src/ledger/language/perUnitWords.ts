/** Single products by the words that count them: kg/台 is an amount for one of them. */
export const PRODUCT_COUNTERS: readonly string[] = [
  '件',
  '个',
  '台',
  '套',
  '只',
  '支',
  '辆',
  '双',
  '根',
  '块',
  '片',
  '瓶',
  '盒',
  '张',
  '产品',
  '单位产品',
  '台产品',
  '件产品',
  'pc',
  'pcs',
  'piece',
  'ea',
  'each',
  'unit',
  'set',
  'product',
  'cell',
];

/** Sizes of products that are no units of amounts: kg/kWp. */
export const PRODUCT_SIZES: readonly string[] = ['kwp', 'wp', 'mwp'];

/** Headers whose figures are for one product whatever their unit; folded, lower case. */
export const PER_UNIT_HEADERS: readonly RegExp[] = [
  /^[单每](?:台|件|套|只|个|支|辆|双|片|瓶|盒|张)(?!重)/u,
  /单位产品|单耗/u,
  /\bper (?:unit|piece|product|pc)\b/,
];

/** Titles and sheet names of tables that are about one product; folded, lower case. */
export const PER_UNIT_TITLES: readonly RegExp[] = [
  /[每单](?:一|1)? ?(?:台|件|套|只|个|支|辆|双|片|瓶|盒|张)(?!位)/u,
  /\([1一] ?(?:台|件|套|只|个|支|辆|双|片|瓶|盒|张)\)/u,
  /单位产品|单耗/u,
  /\bper (?:unit|piece|product|pc|set)\b/,
];

/**
 * Words of headers that name the size of the product that their figures are for, whatever their unit; the
 * first group is the size: 吨产品单耗, 每千件用量, consumption per 1,000 pcs.
 */
export const SIZE_IN_HEADERS: readonly RegExp[] = [
  /每((?:[0-9,]+ ?|[百千万]+)?(?:吨|公斤|千克|kg|t|平方米|立方米)(?:产品)?)(?=$|[ (,:]|的|单耗|[电水气汽能煤油]?耗|消耗|使?用|投入)(?! ?(?:km|公里))/u,
  /每((?:[0-9,]+ ?|[百千万]+)(?:件|个|台|套|只|支|双|根|块|片|瓶|盒|箱|袋|包|桶|张|pcs))/u,
  /^((?:[百千万]+)?吨产品)/u,
  /\bper ((?:[0-9,]+ ?)?(?:t|tonnes?|metric tons?|kg|m2|m3)(?: of)?(?: product)?)(?= *(?:$|[(),:;]))/u,
  /\bper ([0-9][0-9,]* ?(?:pcs|pieces|units|products?|ea))\b/u,
];

/** Titles that name the size in one of these ways are about results where they hold one of these words. */
export const RESULT_TITLES: readonly RegExp[] = [
  /碳|排放|足迹|因子|carbon|footprint|emission|factor/u,
];

/** Headers whose figures are for all products of a period; folded, lower case. */
export const ALL_UNITS_HEADERS: readonly RegExp[] = [/年|月|总|合计|annual|year|month|total/u];

/** Those of them that say so by their time. */
export const TIMED_HEADERS: readonly RegExp[] = [/年|月|annual|year|month/u];

/** A year, as units of amounts name it: t/a, 吨/年. */
export const YEAR_WORDS: readonly string[] = ['年', 'a', 'yr', 'year', 'annum'];

/** How a year stands behind the unit of an amount without a sign between them: kg p.a.; the first group is the unit. */
export const UNIT_OF_A_YEAR: readonly RegExp[] = [
  /^(.+?),? p\.? ?a\.?$/u,
  /^(.+?) (?:a|each|every) (?:year|yr)$/u,
  /^(.+?) (?:annually|yearly)$/u,
];

/**
 * How a header's words lead to its unit: Mass in g, 用量，以kg计; the first group is what the header says, the
 * second the unit.
 */
export const LEADING_TO_UNIT: readonly RegExp[] = [
  /^(.+?),? \(?(?:measured |expressed |given |stated )?in (?!.* in )([^\s].*?)\)?$/isu,
  /^(.+?)[,，]? ?[(（]?[以按](.+?)计(?:算|量)?[)）]?$/su,
];

/** What follows the unit in a header that begins with it: kg of material. */
export const BEHIND_UNIT: readonly RegExp[] = [/^of \p{L}/iu];
