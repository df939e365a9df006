/** What stands before or behind a carrier's name and leaves it the same: 煤耗, 耗汽, 0.8MPa蒸汽, forklift diesel. */
export const CARRIER_AFFIXES: readonly RegExp[] = [
  /(?:的?(?:单位|年|总)?(?:消耗|耗用|使用|用)量?|单耗|耗量?)$/u,
  /^(?:单位产品|单位|吨产品)/u,
  /^(?:年|总|月)?(?:消耗|耗用|耗)/u,
  / (?:consumption|consumed|use|used|usage|demand)$/,
  /^(?:(?:(?:重油|燃油|燃气|燃煤|天然气|柴油|生物质|电)(?=锅炉)|使用|外购|自产|工业|生产|车间|锅炉|叉车|发电机|窑炉|管道|管网|市政|超高压|高压|次高压|中压|低压|饱和|过热|工艺|动力|鲜|新|[0-9.]+ ?(?:mpa|bar|公斤))(?:用|级|的)?)+/u,
  /^(?:(?:heavy|light|fuel)[ -]?oil|(?:oil|gas|coal|biomass|diesel)(?:[ -]fired)?) (?=boiler steam|boiler$)/,
  /^(?:(?:(?:high|medium|low|mid)[ -]pressure|[hml]p|[0-9.]+ ?(?:mpa|bar)|saturated|superheated|live|process|industrial|boiler|forklift|fork lift|truck|vehicle|generator|kiln|dryer|oven|furnace|bulk|pipeline|piped|bought|imported|liquid|liquefied|red|plant|factory|site|on-site|workshop|yard|heating) )+/,
];

/**
 * What a plant makes or buys for its machines and no product is made of, and figures of consumption that do
 * not tell the carrier: 水耗, cooling water. Whole names, folded, without brackets.
 */
export const UTILITIES: readonly RegExp[] = [
  /^(?:仪表|仪用|压缩)(?:空气|风)$/u,
  /^(?:循环|冷却|冷冻|锅炉|软化|脱盐|消防|生活|清洗)(?:冷却|补充|补给|补|给|回)?用?水(?:单?耗|消耗量?|用量)?$/u,
  /^(?:单位产品|单位|吨产品)?(?:新鲜?|自来|用|取|耗)?水(?:单耗|耗|耗量|消耗|消耗量)$|^(?:耗|用|取)(?:新鲜?|自来)?水量?$/u,
  /^(?:油|气|风|能|冷)(?:耗|单耗)$|^耗[油气]量?$/u,
  /^(?:cooling|chilled|boiler feed|boiler|make-?up|sanitary|washing|cleaning|fire)(?: make-?up)? water\b/,
  /^water (?:consumption|consumed|use|used|usage|demand)$/,
  /^(?:instrument|process) air$/,
];

/** Names of waste and of what is done to it: 废水处理, landfill; not 废钢 or waste paper, which are bought. */
export const WASTE_TREATED: readonly RegExp[] = [
  /(?:废水|污水|废液|废渣|废物|废弃物|固废|危废|垃圾|污泥|废料|边角料|炉渣|粉煤灰|废气)(?:委外|外委|外运|集中|无害化|综合)*(?:处理|处置|填埋|焚烧|外运|清运|转移|排放)(?![剂药设装站机器用系])/u,
  /^(?:一般|工业|生产|危险|生活|印染|工艺|综合|含油|有机|化学|酸碱|清洗|染整)*(?:废水|污水|污泥|固废|危废|危险废物|固体废物|废弃物|垃圾|废液)(?:量)?(?:\(.*)?$/u,
  /(?:填埋|焚烧)(?:处理|处置)?$/u,
  /[渣泥粕糟屑灰料](?:委外|外委|外运|集中)*(?:清运|清理外运)|(?:废|垃圾).*清运/u,
  /\b(?:waste ?water|sewage|effluent)(?: treatment| treated| discharged| discharge)?\b(?! (?:pump|tank|pipe|plant|valve|unit|filter))/,
  /\b(?:to|into|in) (?:landfill|incineration|incinerator|sewer|composting|disposal|treatment)\b|\b(?:landfill|incineration)$|\blandfilled\b|\bincinerated\b/,
  /\bwaste(?:,| -)? (?:treatment|disposal|incineration|to\b)|\b(?:hazardous|general|municipal|mixed|industrial|process|production|packaging|solid|organic|food|residual) waste\b|^waste\b$/,
  /^(?:sludge|sewage sludge)(?:$|[ ,(])/,
  /\bwaste (?:haulage|hauling|hauled|collection|collected|removal|pick-?up|skips?|carting)\b/,
  /\b(?:scrap|waste|offcuts?|off-cuts|trimmings?|turnings|swarf|shavings|sawdust|slag|ash|rejects?|residues?|pomace|husks?|peels?)\b.* to (?:an? |the )?(?:recycl\w+|recovery|reprocess\w+|scrap ?yard|scrap dealer|scrap merchant|compost\w+|biogas plant|incinerat\w+|landfill|disposal)\b/,
];
