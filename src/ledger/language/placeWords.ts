/** What parts the name of an energy carrier from where it is used: "Electricity – assembly line", 电（注塑车间）. Folded. */
export const BEFORE_PLACES =
  /^(.+?)(?: ?[,;:(]| ?-(?= )| -|·| \/ | (?:used )?(?:for|in|at)(?= ))(?: ?)(.+?)\)?$/u;
/** The same in Chinese, where a dash stands without spaces: 电力-包装线. */
export const BEFORE_HAN_PLACES = /^(\p{Script=Han}+)[-_—/](.+)$/u;

/**
 * Chinese names of workshops, lines, machines and steps that use energy. The last word of the name decides, as
 * long as nothing in it is of `NO_PLACES`. Folded.
 */
export const PLACES_AT_END =
  /(?:车间|工段|工序|工位|产线|流水线|(?<![电导缆据源])线|线体|班组|厂房|分厂|[厂库作产]区|仓库|冷库|办公楼|办公室|办公|宿舍楼?|食堂|实验室|化验室|机房|配电室|空压站|泵房|泵站|锅炉房?|[炉窑泵床塔釜罐]|风机|(?<!发电)机|机组|机台|设备|空调|照明|系统|装置|工艺|生产|加工|制造|成型|注塑|冲压|焊接|喷涂|喷漆|涂装|装配|组装|总装|包装|烘干|烘烤|干燥|热处理|清洗|搅拌|混料|压铸|铸造|锻造|切割|打磨|抛光|挤出|吹塑|印刷|裁切|裁剪|缝制|织造|染色|固化|粉碎|灌装|杀菌|发酵|熔炼|轧制|电镀|氧化|检测|测试|搬运|叉车|部门?)$/u;

/** English names of places, machines and steps, by the last word that is none of `PLACE_FILLERS`. Folded. */
export const PLACES =
  /^(?:lines?|(?:work)?shops?|halls?|plants?|factory|works|buildings?|departments?|dept|areas?|cells?|stations?|rooms?|units?|bays?|offices?|warehouses?|stores?|canteen|lab(?:oratory)?|utilities|machine(?:s|ry)?|equipment|press(?:es)?|oven|ovens|furnaces?|kilns?|boilers?|dryers?|driers?|mixers?|mills?|extruders?|compressors?|pumps?|fans?|chillers?|robots?|lathes?|cranes?|forklifts?|trucks?|conveyors?|motors?|burners?|heaters?|coolers?|cutters?|grinders?|shredders?|granulators?|washers?|fillers?|printers?|palleti[sz]ers?|autoclaves?|reactors?|centrifuges?|evaporators?|looms?|hvac|ventilation|air-conditioning|lights?|assembly|fabrication|extrusion|lamination|injection|process(?:es)?|production|manufacture|packaging|pasteuri[sz]ation|sterili[sz]ation|fermentation|crystalli[sz]ation|distillation|filtration|treatment|maintenance|[a-z]{2,}ing)$/u;

/** What stands beside such words and says nothing else. Folded. */
export const PLACE_FILLERS =
  /^(?:the|of|and|in|at|for|used|&|\+|no|nos|number|#?[0-9]+[a-z]?|[a-z]|[ivx]+|north|south|east|west|old|new|upper|lower|big|small|air|blow|paint|powder|spray|heat|hot|steam|water|raw|final|pre|post|tool|metal|wood|plastics?|film|bottle|cap|body|general|main hall)$/u;

/**
 * What tells the energy itself, and not where it is used: another carrier, its origin, contract, grade or voltage,
 * or that it was not used there. Folded.
 */
export const NO_PLACES =
  /绿|可再生|清洁能源|水电|风电|核电|火电|光伏|太阳能|风力|水力|生物质|氢|沼气|市场|合同|交易|发电|自备|余热|外售|外供|转供|租|上网|电网|剩余|结构|平均|高压|中压|低压|[0-9]kv|省|国|地区|区域|[总合]计|总表|柴油|汽油|天然气|燃气|煤|重油|蒸汽(?!锅炉|发生器)|原料|\b(?:green|renewables?|ppa|solar|pv|wind|hydro|hydropower|nuclear|biomass|biogas|hydrogen|certificates?|recs?|gos?|i-rec|residual|market|contract|tariff|mix|average|generat\w*|chp|cogeneration|sold|export\w*|tenants?|resale|voltage|kv|grid|feed-?stock|raw material|diesel|petrol|coal|gas|fuel|oil|lpg|steam(?! boiler)|sharing|trading|selling|exporting|remaining|excluding|including|metering|charging|billing|incoming)\b/u;

/** Grades and origins of electricity in brackets: a factor of plain electricity is not surely theirs. Folded. */
export const SORTS_OF_ELECTRICITY =
  /绿[电色]|可再生|清洁能源|[水风核]电|光伏|太阳能|生物质|\b(?:green|renewables?|ppa|solar|pv|wind|hydro|hydropower|nuclear|biomass|biogas|chp)\b/u;
