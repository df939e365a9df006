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

/**
 * Names of electricity that went on to others who are not told to be the grid, and carriers with a bracket that
 * says that they were sold. Folded.
 */
export const PASSED_ON: readonly RegExp[] = [
  /转供|转售|租户|承租|外租|出租|代收代付|代收|[(（](?:外售|出售|外供|送出|转供)[)）]/u,
  /\b(?:tenants?|re-?sold|resale|sub-?let(?:ting)?|neighbou?rs?|passed on|recharged to (?:others|third parties))\b|\((?:sold|exported|export|sales?)\)/u,
];

/** Names of meters that hold what other meters of the list tell once more. Folded. */
export const MAIN_METERS =
  /总表|总电表|总进线|进线总|进线柜|主表|总配电|关口表|\b(?:main (?:meter|supply|incomer|feed|board|panel|switchboard)|incomer|master meter|site meter|head meter|grid intake|utility meter|fiscal meter|billing meter)\b/u;

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

/**
 * What says that electricity was supplied by contract or from renewable sources, for which the grid's factor may not
 * hold. Folded, lower case.
 */
export const CONTRACT_WORDS =
  /绿色电力|绿电|可再生能源|可再生|再生能源|清洁能源|零碳|风电|风力发电|^水电$|水力发电|生物质发电|核电|直购电|\b(?:renewables?|ppa|power purchase agreement|green|wind|hydro(?:power|electric(?:ity)?)?|nuclear|biomass|go-backed|guaranteed origin|regos?|zero[- ]carbon|carbon[- ]free|clean)\b/gu;

/** What such a name may say further without being about anything else: 外购 of 外购绿电, supply of "wind PPA supply". */
export const CONTRACT_NOUNS =
  /外购|购入|采购|市电|电网|网购|交易|直供|消费|消纳|用电|电力|电能|电量|能源|用量|用|量|电|的|部分|\b(?:electricity|electric|power|energy|supply|supplied|grid|purchased|bought|tariff|contract|certified|sourced|sources?|origin|backed|from|via|by|with|of|the|product|use|used|consumption|off-?site|on-?site|farm|virtual|physical|corporate)\b/gu;

/** Names of plants that make electricity from the sun where it is used. Folded, lower case. */
export const SUN_PLANTS = /光伏|太阳能|\bsolar\b|\bpv\b|\bphotovoltaics?\b/gu;

/** Names of other plants that make electricity where it is used. Folded, lower case. */
export const OTHER_PLANTS =
  /自发电|自发自用|自备电|自产电|自有电源|自供电|发电机组?|柴发|风电|风力发电|风机发电|水力发电|小水电|热电联产|热电联供|三联供|自备热电|余热发电|余压发电|余气发电|沼气发电|瓦斯发电|生物质发电|垃圾发电|燃料电池发电|\bchp\b|\bco-?generation\b|\btri-?generation\b|\b(?:diesel |gas |standby |emergency |backup )?generators?\b|\bgen-?sets?\b|\b(?:self|own|on-?site)[ -]?generat(?:ed|ion)\b|\bwind (?:turbines?|farm|power|mill)\b|\bwindmill\b|\bhydro(?:power| plant| power| turbine)\b|\bsteam turbine\b/gu;

/** What such a name may say further without being about anything else: of Solar roof hall 3 all but hall. */
export const PLANT_NOUNS =
  /屋顶|屋面|厂房|车棚|分布式|电站|发电站|发电|电量|电力|用电|供电|系统|阵列|电池板|面板|组|机|自发自用|余电|自用|自产|自有|自建|自投|自消纳|消纳|绿电|现场|厂内|园区|项目|部分|[电板站年月量的一二三四五六期号]|\b(?:roof|roofs|rooftop|roof-top|panels?|arrays?|systems?|plants?|park|farm|field|installations?|carports?|generation|generated|power|electricity|electric|energy|own|on|site|on-site|onsite|self|self-consumption|self-consumed|consumption|consumed|use|used|own-use|supply|supplied|output|from|the|our|of|phase|unit|diesel|gas|standby|emergency|backup)\b/gu;

/**
 * What is made or tested and only called by such a plant, or drives something: a line for solar cells, a
 * generator of nitrogen. It uses electricity as all machines do. Folded, lower case.
 */
export const PLANT_GOODS =
  /车间|工段|工序|产线|生产线|流水线|装配|试验|测试|检测|焊接|焊机|层压|组件|电池片|硅片|玻璃|胶膜|背板|支架|叶片|水泵|路灯|灯|热水|(?<!发电)机$|[炉台室]$|\b(?:line|workshop|shop|press|laminat\w*|weld\w*|tester|testing|tests?|bench|assembly|cells?|modules?|wafers?|production|machines?|furnace|glass|film|stringer|pumps?|lamps?|lights?|blades?|moulding|molding|room|thermal|water|(?:nitrogen|oxygen|hydrogen|ozone|steam|gas|heat|hot air|fog|foam|pulse|signal|ultrasonic|vacuum|inert gas|nitrox) generators?)\b/u;

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
