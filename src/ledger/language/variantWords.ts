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

/** What a title says of a table whose columns are products: 各产品用料表, Materials by product. */
export const VARIANT_TITLES: readonly RegExp[] = [
  /(?:各|分|按|不同|多)(?:产品|型号|机型|规格|款式|品种|品类)/u,
  /\b(?:by|per|of (?:all|each|the|our)) (?:products?|models?|variants?|styles?|articles?|skus?)\b/u,
  /(?<!第)[2-9二三四五六七八九十两][0-9]? ?(?:款|[个种](?:产品|型号|规格|款式|品种|品类))/u,
  /\b(?:[2-9]|1[0-9]|two|three|four|five|six|seven|eight|several|all|both) (?:[a-z]+ )?(?:products|models|variants|styles|articles|skus)\b/u,
];

/** Sizes that products of one kind have, each list for itself. */
export const SIZE_SETS: readonly (readonly string[])[] = [
  ['xxs', 'xs', 's', 'm', 'l', 'xl', 'xxl', 'xxxl', '2xl', '3xl'],
  ['small', 'medium', 'large', 'extra large', 'mini', 'standard'],
  ['大', '中', '小', '特大', '迷你'],
  ['大号', '中号', '小号', '特大号', '加大号', '均码'],
  ['大型', '中型', '小型', '微型'],
];

/**
 * Headers that name parts of one whole, and no products: workshops, lines, shifts, batches, meters.
 * Their amounts are those of one item in several places or times, and are added.
 */
export const PART_HEADERS: readonly RegExp[] = [
  /车间|工厂|分厂|厂区|厂房|基地|产线|生产线|流水线|[0-9一二三四五六七八九十]号?线$|班组|[早中晚白夜甲乙丙丁]班$|班次/u,
  /批次|[0-9一二三四五六七八九十]批$|炉次|[0-9一二三四五六七八九十]号?(?:炉|仓|罐|机|楼|窑)$|仓库|门店|分公司|电表|水表|气表|表计/u,
  /第[0-9一二三四五六七八九十]+周$/u,
  /\b(?:plant|factory|site|workshop|line|shift|batch|lot|warehouse|store|building|hall|meter|furnace|kiln|week|wk)\b/u,
];

/**
 * Headers that name one thing measured or offered several times, and no products: samples, suppliers,
 * stages. Which of them counts only their owner knows.
 */
export const REPEAT_HEADERS: readonly RegExp[] = [
  /供应商|供方|方案|情景|工况|备选|供货商|样品|样本|试样|试验|实验|测试|测量|第[0-9一二三四五六七八九十]+次|范围[0-9一二三123]|阶段|工序|工段/u,
  /\b(?:supplier|vendor|scenario|option|alternative|scheme|sample|specimen|trial|test|run|measurement|reading|scope|stage|phase|step)\b/u,
];

/**
 * Headers beside others that name neither products nor certain parts of one whole: steps and machines, parts of a
 * product, losses, plans. What they are to one another only their owner knows.
 */
export const NO_PRODUCT_HEADERS: readonly RegExp[] = [
  /部门|岗位|科室|机台|机器|设备|机组|工艺|加工|冲压|焊接|注塑|喷涂|裁剪|裁床|缝制|缝纫|整烫|组装|印刷|热处理/u,
  /零件|部件|组件|配件|损耗|报废|回收|定额|理论|标准|基准|现状|目标|改进|优化|平均|最大|最小|其他/u,
  /[鞋瓶杯箱盒壶锅桶罐](?:身|盖|底|面|体|口|垫|内)|外壳|内胆|底座|把手|手柄|面料|里料|辅料/u,
  /\b(?:department|dept|machine|press|process|operation|cutting|sewing|welding|painting|moulding|molding|assembly|finishing|stamping|ironing|washing|drying|firing|op[- ]?[0-9]+)\b/u,
  /\b(?:part|component|scrap|loss|losses|waste|baseline|base|current|improved|target|standard|theoretical|reference|average|mean|max|min|other|others)\b/u,
  /\b(?:body|lid|cap|closure|sole|upper|insole|outsole|lining|handle|housing|shell|cover|frame)\b/u,
];

/** A code as products have one: P-2201 of Polo P-2201, LV60, 6420 and no year. Folded. */
export const CODES_OF_PRODUCTS =
  /(?<![a-z0-9])(?:[a-z]{1,6}[-_ ]?[0-9]{2,}[a-z0-9./-]*|(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]{3,}[a-z0-9./-]*)/u;

/** Codes of that form that are pollutants, standards, refrigerants or steps of work. */
export const CODES_OF_OTHERS =
  /^(?:pm|co|ch|nox?|sox?|hfc|pfc|cod|bod|tsp|voc|iso|gb|en|cy|fy|cas|op|wip)[-_ ]?[0-9]|^r[-_ ]?(?:22|32|123|134|290|404|407|410|507|600|744)[a-z]?$/u;

/** Nouns that any product is counted by: amounts per piece may be for pieces of several products. */
export const ANY_PRODUCT_NOUNS: readonly string[] = [
  'unit',
  'piece',
  'product',
  'pc',
  'pcs',
  'ea',
  'each',
  'pair',
  'set',
  'garment',
];

/** Codes that look like models and are none: pollutants, periods, standards. */
export const NO_MODELS =
  /^(?:pm|co|ch|nox?|sox?|hfc|pfc|cod|bod|tsp|voc|iso|gb|en|cy|fy|cas)[-_ ]?[0-9]|^[qh][-_ ]?(?:[0-9]+$|[1-4][-_ ])/u;

/** What carries goods: 26 t of such a header is what it may be loaded with, and no product's size. Folded. */
export const CARRYING_NAMES =
  /车|船|航|铁路|公路|\b(?:trucks?|lorry|lorries|vans?|trailers?|semi-trailers?|vehicles?|ships?|vessels?|barges?|trains?|rail|wagons?|gvw|gvwr|payload|articulated|rigid)\b/u;

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
