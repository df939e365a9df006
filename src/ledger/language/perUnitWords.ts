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

/** Nouns behind the unit of an amount that are times shorter than a year: kWh per month, kg/天. */
export const PERIODS_OF_AMOUNTS: readonly RegExp[] = [
  /^(?:half[- ]?year|quarter|month|mth|mo|week|wk|day|d|shift|hour|hr|h|min|minute|second|sec|s)s?$/u,
  /^(?:working|production|operating) (?:day|hour|week)s?$/u,
  /^(?:半年|季度?|个?月|周|星期|日|天|班次?|小时|时|分钟?|秒)$/u,
];

/** Nouns behind the unit of an amount that are nothing that a plant makes: kg per FTE, kg/人. */
export const NO_PRODUCTS: readonly RegExp[] = [
  /\b(?:people|fte|household|container|vessel|flight|lorry|journey|usd|eur|gbp|cny|rmb)s?\b/u,
  /人|员工|户|车|趟|次|船|元|厂|线/u,
];

/** Nouns of what holds any number of products, of which an amount may be for one: kg per batch. */
export const LOT_NOUNS: readonly string[] = ['batch', 'lot', 'run', 'campaign', 'pallet', 'bundle'];

/** Sizes of products that are no units of amounts: kg/kWp. */
export const PRODUCT_SIZES: readonly string[] = ['kwp', 'wp', 'mwp'];

/** Headers whose figures are for one product whatever their unit; folded, lower case. */
export const PER_UNIT_HEADERS: readonly RegExp[] = [
  /^[单每](?:台|件|套|只|个|支|辆|双|片|瓶|盒|张)(?!重)/u,
  /单位产品|单耗/u,
  /\bper (?:unit|piece|product|pc)\b/,
];

/** Headers that say of what one their figures are for; the group is what that is: per batch, 每批, 每批用量. */
export const PER_ALONE: readonly RegExp[] = [
  /^(?:per|each|for (?:one|each|a)) (?:(?:one|1|single|finished) )?(\p{L}+)$/u,
  /^[每单](?:一|1)?(批次?)$/u,
  /^[每单](?:一|1)?(批次?)(?:产品)?(?:用量|投料量?|投入量?|投加量|加料量|消耗量?|耗用量|使用量|领用量)$/u,
  /^(?:amount|quantity|consumption|usage|use|input|charge|mass|weight|dosage) (?:per|for (?:one|each)|of each) (batch|lot)$/u,
];

/** What a name has before or behind the energy of which it says that it is for one product. */
export const OF_ONE_AFFIXES: readonly RegExp[] = [
  /^(?:单位产品|[单每](?:台|件|套|只|个|支|辆|双|片|瓶|盒|张)(?:产品)?)/u,
  / per [a-z][a-z -]*$/u,
];

/** Names of rows whose amount is for one product, whatever its header: 单台用电量; 单件包装盒 is a thing. */
export const NAMES_OF_ONE: readonly RegExp[] = [
  /^(?:单位产品|[单每](?:台|件|套|只|个|支|辆|双|片|瓶|盒|张)(?:产品)?).*(?:[用耗]量|消耗|能耗|[电气汽水]耗|[用耗][电气汽水]量?)$/u,
];

/** What is used up, before the product that it is for: Electricity per table, Steel use per chair. */
export const USED_IN_NAMES: readonly string[] = [
  'use',
  'usage',
  'consumption',
  'used',
  'consumed',
  'demand',
];

/** What a header says was used up, before the product that it was used for: use per loaf; folded. */
export const USED_PER: readonly string[] = [
  'use',
  'usage',
  'used',
  'consumption',
  'consumed',
  'input',
];

/** What counts single products behind 每 or 1 in a title: 每条, (1双). */
const TITLE_COUNTERS =
  '[台件套只个支辆双片瓶盒张条根块卷袋包箱桶罐听杯份把盏扇副本册枚粒颗盘架艘枝座幅顶]';
/** The words behind a counter that make it another one: 每个月, 每台设备, 每条产线; 每件 of it stays. */
const NOT_COUNTED = [
  '(?<=个)(?:月|人|班|工|车间|部门|批|季|产线|生产线)',
  '(?<=台)(?:账|帐|设备|机器|机组|机台|机床|炉|窑|车)',
  '(?<=套)(?:设备|装置|产线|生产线)',
  '(?<=条)(?:产线|生产线|流水线|线)',
  '(?<=[箱])[式体]',
  '(?<=包)装',
  '(?<=片)机',
  '(?<=本)[年月期班厂]',
  '(?<=[份张])(?:订单|报告|报表|发票)',
  '位',
].join('|');

/** Titles and sheet names of tables that are about one product; folded, lower case. */
export const PER_UNIT_TITLES: readonly RegExp[] = [
  new RegExp(`每(?:一|1)? ?${TITLE_COUNTERS}(?!${NOT_COUNTED})`, 'u'),
  // 清单台账 and 订单 件数 are lists.
  new RegExp(
    `(?<![清订账名货报菜运表保])单(?:一|1)? ?[台件套只个支辆双片瓶盒张条](?!${NOT_COUNTED})`,
    'u',
  ),
  new RegExp(`\\([1一] ?${TITLE_COUNTERS}(?!${NOT_COUNTED})[^()0-9/]{0,8}\\)`, 'u'),
  new RegExp(`[ ,:·-][1一] ?${TITLE_COUNTERS}$`, 'u'),
  /单位产品|单耗/u,
  /\bper (?:unit|piece|product|pc|set)\b/,
];

/** So many of them, and more than one: 1,000, 1000, 千, 十万. */
const SEVERAL = '(?:[1-9][0-9,]*[0-9] ?(?:百|千|万)?|[1-9] ?[百千万]+|[十百千万]+) ?';

/** How English titles say for how many products their figures are: per 1,000, /1000, basis: 1,000. */
export const LEADING_TO_SEVERAL: readonly string[] = ['per', '/', 'basis', 'basis:', 'basis of'];

/** Number words of such titles. */
export const COUNTS_IN_WORDS: Readonly<Record<string, string>> = {
  dozen: '12',
  hundred: '100',
  thousand: '1,000',
  million: '1,000,000',
};

/** What may stand before the noun that is counted: per 1,000 finished brushes. */
export const BEFORE_NOUNS: readonly string[] = [
  'finished',
  'good',
  'packed',
  'saleable',
  'standard',
  'single',
  'of',
];

/** Nouns of what holds several products: 1,000 pieces are none of them. */
export const COLLECTION_NOUNS: readonly string[] = [
  'kit',
  'set',
  'pair',
  'pack',
  'package',
  'packet',
  'multipack',
  'box',
  'carton',
  'case',
  'crate',
  'tray',
  'bag',
  'sack',
  'display',
  'pallet',
  'batch',
  'lot',
  'roll',
  'reel',
  'bundle',
  'shipment',
  'order',
  '箱',
  '盒',
  '袋',
  '包',
  '桶',
  '托',
  '盘',
  '批',
  '卷',
  '副',
  '罐',
  '听',
  '杯',
];

/**
 * What products are called in English where a title or a header says that it is about one: per loaf, one
 * shoe. Words of times, places and carriers are none: per shift, per line.
 */
export const PRODUCT_NOUNS: readonly string[] = [
  'unit',
  'piece',
  'product',
  'pc',
  'part',
  'pair',
  'set',
  'kit',
  'pack',
  'package',
  'packet',
  'box',
  'carton',
  'bag',
  'sack',
  'pouch',
  'sachet',
  'bottle',
  'can',
  'jar',
  'tin',
  'tube',
  'tub',
  'cup',
  'roll',
  'reel',
  'sheet',
  'board',
  'panel',
  'pane',
  'plate',
  'slab',
  'module',
  'cell',
  'battery',
  'tablet',
  'capsule',
  'dose',
  'loaf',
  'bar',
  'garment',
  'shirt',
  't-shirt',
  'jacket',
  'shoe',
  'boot',
  'tyre',
  'tire',
  'wheel',
  'rim',
  'chair',
  'desk',
  'sofa',
  'mattress',
  'door',
  'window',
  'lamp',
  'luminaire',
  'bulb',
  'pump',
  'motor',
  'valve',
  'bearing',
  'gearbox',
  'casting',
  'forging',
  'moulding',
  'molding',
  'vehicle',
  'car',
  'bike',
  'bicycle',
  'scooter',
  'book',
  'copy',
  'magazine',
  'brick',
  'block',
  'tile',
  'toy',
  'doll',
  'phone',
  'laptop',
  'device',
  'appliance',
  'assembly',
  'crate',
  'keg',
  'barrel',
  'drum',
  'pill',
  'vial',
  'ampoule',
  'syringe',
  'portion',
  'serving',
  'tray',
  'case',
  'wafer',
  'chip',
  'sock',
  'dress',
  'table',
  'shelf',
  'bed',
  'frame',
  'sensor',
  'turbine',
  'transformer',
  'server',
  'monitor',
  'glass',
  'pot',
];

/** Behind per they name a time, a place or a sort, and never a product, whatever else a title says. */
export const NO_PRODUCT_NOUNS: readonly string[] = [
  'hour',
  'shift',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'annum',
  'cycle',
  'batch',
  'lot',
  'run',
  'campaign',
  'order',
  'line',
  'plant',
  'site',
  'factory',
  'mill',
  'works',
  'workshop',
  'department',
  'building',
  'machine',
  'furnace',
  'oven',
  'kiln',
  'meter',
  'truck',
  'trip',
  'load',
  'shipment',
  'delivery',
  'person',
  'head',
  'employee',
  'worker',
  'supplier',
  'customer',
  'company',
  'country',
  'process',
  'step',
  'operation',
  'stage',
  'category',
  'type',
  'kind',
  'source',
  'material',
  'ingredient',
  'component',
  'input',
  'energy',
  'fuel',
  'carrier',
  'cent',
  'capita',
  'annual',
];

/**
 * Words of headers that name the size of the product that their figures are for, whatever their unit; the
 * first group is the size: 吨产品单耗, 每千件用量, consumption per 1,000 pcs.
 */
export const SIZE_IN_HEADERS: readonly RegExp[] = [
  /每((?:[0-9,]+ ?|[百千万]+)?(?:吨|公斤|千克|kg|t|平方米|立方米)(?:产品)?)(?=$|[ (,:]|的|单耗|[电水气汽能煤油]?耗|消耗|使?用|投入)(?! ?(?:km|公里))/u,
  new RegExp(`每(${SEVERAL}(?:${TITLE_COUNTERS}|pcs))(?!时|次|班|${NOT_COUNTED})`, 'u'),
  new RegExp(`^(${SEVERAL}${TITLE_COUNTERS})(?:产品|成品)?(?:的?单?耗|使?用|消耗|投入|领用)`, 'u'),
  /^((?:[百千万]+)?吨产品)/u,
  /\bper ((?:[0-9,]+ ?)?(?:t|tonnes?|metric tons?|kg|m2|m3)(?: of)?(?: product)?)(?= *(?:$|[(),:;]))/u,
  /\bper ([0-9][0-9,]* ?(?:pcs|pieces|units|products?|ea))\b/u,
];

/** What titles say that their figures are for, which names no product: Packaging per 100 brushes, 包装（每100支）. */
export const BASES_IN_TITLES: readonly RegExp[] = [
  /\bper (?:(?:[1-9][0-9,]*|one|each|single|finished|dozen|hundred|thousand|million) ){0,2}[a-z-]+\b/gu,
  new RegExp(`[每以按](?:${SEVERAL}|[1一] ?)?${TITLE_COUNTERS}(?:产品)?计?`, 'gu'),
];

/**
 * Words of titles alone that name such a size: 每公里, (1m2), per tonne of packed glass. Of a size in which
 * things are sold as well (1 kg) only 每 and per tell that it is one.
 */
export const SIZE_IN_TITLES: readonly RegExp[] = [
  new RegExp(
    `(?:以|按|基准[:：为]?) ?每?(${SEVERAL}${TITLE_COUNTERS})(?!时|次|班|${NOT_COUNTED})`,
    'u',
  ),
  new RegExp(
    `(?<![产量共计约年0-9,.百千万])(${SEVERAL}${TITLE_COUNTERS})(?:(?!次|时|班)[^ ,:()0-9]){0,8}?(?:物料|材料|用料|原料|bom|清单|用量|消耗|能耗|耗用|投入)`,
    'u',
  ),
  /每((?:[0-9,]+ ?|[百千万]+)?(?:公?吨|公斤|千克|kg|t|平方米|平米|m2|立方米|立方|方|m3|公里|千米|km|米|升|千升|hl|kw|mw|kwp|wp|kva|kwh|mwh)(?:产品)?)(?=$|[ ,:()]|的|单耗|消耗|使?用|投入|[原材物]料|清单|配比)/u,
  /\(1 ?(公?吨|t|平方米|平米|m2|立方米|立方|m3|公里|千米|km|千升|kl|hl|kwh|mwh|kwp)\)/u,
  /[,:(·-] ?(?:one|1) (tonne|m2|m3|sqm|km|mwh|hl)(?=$|[ ,:)])/,
  /\bper ((?:[0-9][0-9,]* ?)?(?:t|tonnes?|metric tons?|kg|kilograms?|m2|sqm|square met(?:re|er)s?|m3|cubic met(?:re|er)s?|l|lit(?:re|er)s?|hl|hectolit(?:re|er)s?|km|kilomet(?:re|er)s?|m|met(?:re|er)s?|kwh|mwh|kwp|wp))(?= *(?:$|[,:;()-]))/,
];

/** The size, and what it is a size of where a title says it: per tonne of packed glass. */
export const SIZE_OF_NAMED =
  /\bper ((?:[0-9][0-9,]* ?)?(?:tonnes?|t|metric tons?|kg|kilograms?|m2|sqm|m3|l|lit(?:re|er)s?|hl|hectolit(?:re|er)s?|km|m|met(?:re|er)s?)) of ([a-z][a-z -]*)/;

/** Ways of vehicles: 每公里 and per km of these are none of a product's. */
export const WAY_TITLES: readonly RegExp[] = [
  /[运车油]|里程|物流|百公里|transport|freight|vehicle|truck|mileage|delivery|logistic/u,
];

/** Titles that name the size in one of these ways are about results where they hold one of these words. */
export const RESULT_TITLES: readonly RegExp[] = [
  /碳|排放|足迹|因子|系数|co2|carbon|footprint|emission|factor|\bef\b|\bgwp\b/u,
];

/** Those of them that are about factors. */
export const FACTOR_TITLES: readonly RegExp[] = [/因子|系数|factor|\bef\b|\bgwp\b/u];

/** Words of titles that are about what goes in, whatever they say of results as well. */
export const INPUT_LISTS: readonly RegExp[] = [
  /物料|材料|用料|原料|辅料|清单|清册|用量|消耗|投入|配方|单耗|\bbom\b|\bbill\b|material|recipe|\binputs?\b|consumption|formulation/u,
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

/** Plurals of such nouns that do not end in an s of their own. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  loaves: 'loaf',
  shelves: 'shelf',
  leaves: 'leaf',
  mattresses: 'mattress',
};
