/**
 * Words of rows that are certificates of electricity: no use of their own, but a claim upon what was
 * used. Folded, lower case.
 */
export const CERTIFICATE_WORDS: readonly string[] = [
  '绿证',
  '绿色电力证书',
  '绿色证书',
  '可再生能源证书',
  '可再生能源电力证书',
  'i-rec',
  'irec',
  'recs',
  'gecs',
  'green certificate',
  'green electricity certificate',
  'renewable energy certificate',
  'renewable certificate',
  'energy attribute certificate',
  'guarantee of origin',
  'guarantees of origin',
];

/** Words of rows that are electricity given to others. Folded, lower case. */
export const EXPORT_WORDS: readonly string[] = [
  '上网电量',
  '上网电',
  '余电上网',
  '余量上网',
  '电量上网',
  '上网售电',
  '外售电',
  '外供电',
  '外输电',
  '售电量',
  '返送电',
  '反送电',
  'exported electricity',
  'electricity exported',
  'electricity export',
  'exported power',
  'power exported',
  'electricity sold',
  'sold electricity',
  'power sold',
  'exported to grid',
  'exported to the grid',
  'export to grid',
  'export to the grid',
  'sold to grid',
  'sold to the grid',
  'fed into the grid',
  'fed into grid',
  'feed-in',
];

/** Words of rows that are all that a plant of one's own has made. Folded, lower case. */
export const GENERATED_WORDS: readonly string[] = [
  '发电量',
  '发电总量',
  '总发电',
  'generation',
  'generated',
  'electricity produced',
];

/** Words of rows that are the part of it that was used where it was made. Folded, lower case. */
export const OWN_USE_WORDS: readonly string[] = [
  '自用',
  '自发自用',
  '自消纳',
  'own use',
  'self-consumption',
  'self-consumed',
  'self consumption',
  'self-used',
  'used on site',
];

/** Words of factors by where electricity is used: the grid's. Folded, lower case. */
export const LOCATION_WORDS: readonly string[] = [
  '基于位置',
  '位置法',
  '基于地理位置',
  '基于区域',
  '位置基准',
  '位置基础',
  '位置因子',
  '地点基准',
  'location-based',
  'location based',
  'location-basis',
  'location basis',
  'location method',
];

/** Words of factors by contract and certificate. Folded, lower case. */
export const MARKET_WORDS: readonly string[] = [
  '基于市场',
  '市场法',
  '基于合同',
  '市场基准',
  '市场基础',
  '市场因子',
  'market-based',
  'market based',
  'market-basis',
  'market basis',
  'market method',
];

/**
 * Words of factors of the residual mix, by which electricity without a certificate counts where the market
 * decides; in China that of the grid without what green trade has sold. Folded, lower case.
 */
export const RESIDUAL_WORDS: readonly string[] = [
  '剩余组合',
  '剩余电力组合',
  '残余组合',
  '残差组合',
  '剩余混合',
  '残余混合',
  '剩余电力结构',
  '不包括市场化交易',
  '不含市场化交易',
  '扣除绿电',
  'residual mix',
  'residual grid mix',
  'residual factor',
];

/** Titles and sheet names that say that a table of months is about one energy, and its name. */
export const ENERGY_TITLES: readonly (readonly [RegExp, string])[] = [
  [/用电|电力|电量|电能|耗电|电表|电费/u, '电'],
  [/\belectric(?:ity|al)?\b|\bpower (?:use|usage|consumption|meters?)\b/u, 'Electricity'],
  [/天然气|燃气/u, '天然气'],
  [/\bnatural gas\b/u, 'Natural gas'],
  [/蒸汽/u, '蒸汽'],
  [/\bsteam\b/u, 'Steam'],
];

/** Names of what is not driven by electricity, or may not be: Gas boiler, 燃气锅炉, District heating. */
export const OTHER_ENERGY =
  /燃气|天然气|煤|油|汽|热|锅炉|光伏|太阳能|生物质|氢|gas|diesel|petrol|fuel|\boil\b|coal|coke|steam|heat|boiler|solar|\bpv\b|biomass|hydrogen|\bwind\b/u;

/** 电力 and electric in the names of things that are made: 电力电缆, electric pump. */
export const NAMES_OF_THINGS =
  /电力(?!$|消耗|消费|使用|用量|耗用|耗量|台账|统计|数据|成本|费|[\s,，;；:：()（）/／、及和与]|因子|部分|明细|清单|表)|\belectric(?:al)? (?!energy|power|use|usage|consumption)\w+/gu;

/** Headers of energy that a plant makes or gives away: no sum of them is what it used. */
export const NOT_USED_HEADERS =
  /发电|上网|外售|外供|售电|售出|送出|\b(?:generated|generation|sold|sales|export(?:ed)?|fed)\b/u;
