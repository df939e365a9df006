/** What a column gives towards an amount that is a product of several. */
export const MULTIPLIED_ROLES = ['each', 'count', 'power', 'time', 'share'] as const;

/** One such part: so much each, how many, kW, hours, a share such as a load factor. */
export type MultipliedRole = (typeof MULTIPLIED_ROLES)[number];

/** Header words of columns that give an amount for one of several; folded, lower case. */
export const EACH_WORDS: readonly string[] = [
  '单重',
  '件重',
  '单件重',
  '单件重量',
  '单件质量',
  '单个重量',
  '单个质量',
  '单位重量',
  '每件重量',
  '每个重量',
  '单件用量',
  '单台用量',
  '单套用量',
  '每台用量',
  '每件用量',
  '每车重量',
  '单车重量',
  '每车载重',
  '单车载重',
  '每批投料',
  '每批用量',
  '每批投料量',
  '每趟重量',
  '单趟重量',
  '每次重量',
  '单次重量',
  '每次运量',
  '单次运量',
  '每批重量',
  'unit weight',
  'unit mass',
  'piece weight',
  'part weight',
  'part mass',
  'weight per piece',
  'weight per unit',
  'weight each',
  'mass per piece',
  'mass per unit',
  'mass each',
  'amount per piece',
  'amount per unit',
  'consumption per unit',
  'mass per trip',
  'weight per trip',
  'load per trip',
  'load per truck',
  'weight per load',
  'mass per load',
  'tonnes per trip',
];

/** Compounds of the same kind: 每箱净重, 单台毛重, 每车装载量. */
export const EACH_PATTERN =
  /^[单每](?:件|个|台|套|只|支|根|块|片|箱|车|趟|次|批|包|袋|桶|卷|柜|托|盘|张|双|辆|船)(?:产品|货物|设备)?(?:年|月)?(?:重|重量|质量|净重|毛重|载重|载重量|装载|装载量|装载重量|装货量|装运量|载货量|载货|载量|吨数|吨位|运量|运输量|运输重量|货重|用量|用电量|耗电量|电耗)$/u;

/** The same in English: payload per trip, average load per truck. */
export const EACH_ENGLISH =
  /^(?:(?:average|avg\.?|mean|typical) )?(?:payload|load|weight|mass|tonnage|tonnes|tons|cargo|freight|quantity|amount)(?: (?:carried|weight|mass|of goods))?(?: per |\/| each )(?:trip|truck|truckload|lorry|vehicle|load|journey|delivery|shipment|run|wagon|container|batch|box|carton|pallet|bag|drum)$/u;

/** The same of one piece: net weight per pc, mass / part, component weight, weight of one piece. */
export const EACH_PIECE =
  /^(?:(?:net|gross|dry|finished|average|avg\.?|nominal|unit) )?(?:(?:weight|mass|wt\.?) ?(?:per |\/ ?|each |of (?:one|each|a|1) )(?:each |one |1 |single )?(?:pc|pcs|piece|part|item|component|unit|ea|one)\.?|(?:component|item|single piece|single part) (?:weight|mass|wt\.?)|(?:weight|mass|wt\.?) ?\(?each\)?)$/u;

/** How headers of counts say that they are of a year: Pieces per year, 件数/年. */
export const OF_A_YEAR = /(?: per | ?\/ ?)(?:year|yr|annum|a|年)$| p\.?a\.?$/u;

/** Header words of columns that count what the amount is for. */
export const COUNT_WORDS: readonly string[] = [
  '数量',
  '件数',
  '个数',
  '台数',
  '套数',
  '只数',
  '支数',
  '车次',
  '车数',
  '趟数',
  '次数',
  '批次',
  '批数',
  'quantity',
  'qty',
  'qty.',
  'nos',
  'nos.',
  'count',
  'pieces',
  'pcs',
  'number',
  'number of pieces',
  'no. of pieces',
  'number of units',
  'number of machines',
  'trips',
  'number of trips',
  'no. of trips',
  'loads',
  'number of loads',
  'deliveries',
  'number of deliveries',
  'no off',
  'no. off',
];

/** Headers of whole numbers that count nothing: codes, layers, sizes; folded, lower case. */
export const NO_COUNTS: readonly RegExp[] = [
  /[号码层级档类]$|编|位置|厚|宽|高|径|长度|规格|型|年份|年度|版|电话|账|序/u,
  /\b(?:code|id|ref|reference|no\.?|number|position|pos|row|line|layer|level|class|grade|group|tier|rank|year|version|rev|revision|zone|bay|shelf|size|thickness|width|height|length|diameter|gauge|density|price|cost|score|rating|temperature|pressure|speed|lifetime|life)\b/u,
];

/** Compounds of the same kind: 箱数, 集装箱数量, 托盘数. */
export const COUNT_PATTERN =
  /^(?:件|个|台|套|只|支|箱|车|柜|托|托盘|批|包|袋|桶|卷|车辆|集装箱|班|趟)(?:数|数量|次)$/u;

/** The same in English: annual trips, number of truckloads, trips per year. */
export const COUNT_ENGLISH =
  /^(?:(?:annual|yearly|total) )?(?:(?:number|no\.?|nr\.?) of )?(?:trips|round trips|loads|truckloads|deliveries|journeys|shipments|runs|trucks|machines|units installed|sets)(?: (?:per|a) year| ?\/ ?year)?$/u;

/** How a header says what it counts, its first group: number of boxes, boxes used, 箱数. */
export const COUNT_OF =
  /^(?:(?:number|no\.?|nr\.?|qty\.?|quantity|count) of )?([a-z][a-z-]*?)(?: (?:used|needed|consumed|issued|bought|purchased|delivered|per year|p\.?a\.?|a year))?$/u;

/** Amounts for one of what their header names, its first group: 每瓶用量, 单罐净重. */
export const EACH_NAMED =
  /^[单每](\p{Script=Han})(?:产品)?(?:重|重量|质量|净重|毛重|用量|耗量|消耗量|使用量|用料|耗用量|用电量|耗电量|电耗)$/u;

/** How many of it there are in a batch, a day or a year: 每批瓶数, 瓶数, 年罐数量. */
export const COUNT_NAMED =
  /^(?:[每单本]批次?|批次?|[每日年月当]|每[日年月天]|全年|总)?(?:生产)?(\p{Script=Han})(?:数|数量|总数)$/u;

/**
 * How many of a part one product takes: Qty per board, pcs/set, Number of pieces per toy. What goods are packed
 * in or carried by is no product: Qty per pallet says nothing of it, nor does a time.
 */
export const COUNT_PER_PRODUCT =
  /^(?:qty\.?|quantity|count|pieces|pcs\.?|pc|parts|units|(?:number|no\.?|nr\.?)(?: of (?:pieces|parts|units|items|pcs))?) ?(?:per|\/|in (?:one|each|a)|for (?:one|each|a)) ?(?:one |each |1 |finished )?(?!(?:\w+ )?(?:pallet|box|carton|case|crate|pack|packet|package|bag|container|truck|trip|load|layer|batch|lot|day|week|month|quarter|year|yr|annum|a|hour|shift|kg|t|tonne|ton|m|m2|m3|l)s?$)[a-z][a-z -]*$/u;

/** Header words of columns that count vehicles on their way, beside what one of them or all carried. */
export const TRIP_WORDS: readonly RegExp[] = [
  /车次|趟|航次|车数|班次|运输次数|发运次数|送货次数/u,
  /\b(?:trips|loads|truckloads|deliveries|journeys|shipments|runs|trucks)\b/u,
];

/** Header words of columns of what vehicles carried, which may be one of them. */
export const LOAD_WORDS: readonly RegExp[] = [
  /装载|载重|载货|装车|载量|吨数|吨位/u,
  /\b(?:load|loaded|payload|cargo|tonnage)\b/u,
];

/** Header words of columns that count machines, beside what one of them or all used. */
export const MACHINE_COUNTS: readonly RegExp[] = [
  /台数|套数|台套|设备数|机台/u,
  /\b(?:machines|sets|units installed|number of units|no\. of units)\b/u,
];

/** Units that count machines where the names are those of machines. */
export const MACHINE_UNITS: readonly string[] = [
  '台',
  '套',
  '台套',
  '台/套',
  'set',
  'sets',
  'unit',
  'units',
];

/** Header words of columns whose names are those of machines. */
export const MACHINE_NAMES: readonly RegExp[] = [
  /设备|机器|机台|机组/u,
  /\b(?:machine|machines|equipment|appliance|device)\b/u,
];

/** Header words of columns whose names are those of what goes into a product, and of no machines. */
export const ITEM_NAMES: readonly RegExp[] = [
  /物料|材料|原料|辅料|零件|部件|配件|元件|元器件|组件|包材|耗材/u,
  /\b(?:material|materials|part|parts|component|components)\b/u,
];

/** Amounts that count pieces where another column gives the weight of one and no unit is named. */
export const USED_WORDS: readonly string[] = [
  '用量',
  '使用量',
  '需用量',
  '装配用量',
  '单板用量',
  '每板用量',
  '单机用量',
  'bom用量',
  '贴装数',
  '贴片数',
  'bom qty',
  'bom quantity',
  'placements',
  'usage',
  'used',
];

/** Header words of columns of electric power. */
export const POWER_WORDS: readonly string[] = [
  '功率',
  '额定功率',
  '设备功率',
  '装机功率',
  '平均功率',
  'power',
  'rated power',
  'power rating',
  'average power',
];

/** Header words of columns of running time. */
export const TIME_WORDS: readonly string[] = [
  '运行时间',
  '运行时长',
  '运行小时',
  '运行小时数',
  '年运行时间',
  '年运行小时数',
  '工作时间',
  '工作时长',
  '使用时间',
  '使用时长',
  '开机时间',
  '时长',
  '工时',
  'operating hours',
  'operating time',
  'running hours',
  'running time',
  'run time',
  'runtime',
  'hours of operation',
  'hours',
];

/** Headers that are nothing but a unit of power: kW, rated kW; the first group is the unit. */
export const POWER_ALONE =
  /^(?:(?:rated|installed|nominal|average|avg\.?|mean|motor|connected) )?(kw|w|mw|千瓦|瓦|兆瓦)$/u;

/** Headers of running time by a unit of their own: Hours/yr, h per year, 年运行小时数; the first group is the unit. */
export const TIME_ALONE =
  /^(?:(?:operating|running|run|working|annual|yearly) )*(h|hrs?|hours?|minutes?|mins?)$|(小时)数?$/u;

/** Words of headers whose unit of time says that they are running times: 每批时间(h), Cycle time (min). */
export const TIMES: readonly RegExp[] = [/时间|时长|工时/u, /\b(?:time|duration|hours)\b/u];

/** Header words of columns by which power is only partly used. */
export const SHARE_WORDS: readonly string[] = [
  '负载率',
  '负荷率',
  '负荷系数',
  '负载系数',
  '同时系数',
  '利用率',
  'load factor',
  'load rate',
  'utilisation',
  'utilization',
];

/** What stands behind the unit of an amount for one of several: kg/件, kg per piece. */
export const PER_ONE_WORDS: readonly string[] = [
  '件',
  '个',
  '台',
  '套',
  '只',
  '支',
  '根',
  '块',
  '车',
  '趟',
  '次',
  '批',
  'pc',
  'pcs',
  'piece',
  'ea',
  'each',
  'unit',
  'set',
  'trip',
  'load',
  'truck',
];

/** Units of power: the energy of one hour, as numerator / denominator of a kWh. */
export const POWER_UNITS: Readonly<Record<string, readonly [number, number]>> = {
  w: [1, 1000],
  瓦: [1, 1000],
  kw: [1, 1],
  千瓦: [1, 1],
  mw: [1000, 1],
  兆瓦: [1000, 1],
};

/** Powers in which products may be measured, beside the units above; folded. */
export const RATED_UNITS: readonly string[] = [
  'gw',
  'kwp',
  'mwp',
  'gwp',
  'wp',
  'kva',
  'mva',
  '千伏安',
  '兆伏安',
];

/** Units of running time as numerator / denominator of an hour. */
export const TIME_UNITS: Readonly<Record<string, readonly [number, number]>> = {
  h: [1, 1],
  hr: [1, 1],
  hrs: [1, 1],
  hour: [1, 1],
  hours: [1, 1],
  小时: [1, 1],
  时: [1, 1],
  min: [1, 60],
  mins: [1, 60],
  minute: [1, 60],
  minutes: [1, 60],
  分钟: [1, 60],
  分: [1, 60],
  d: [24, 1],
  day: [24, 1],
  days: [24, 1],
  天: [24, 1],
};

/** Header words of columns by how much of its refrigerant a machine loses. */
export const LEAK_RATES: readonly RegExp[] = [
  /(?:泄漏|泄露|逸散|散逸|渗漏|漏损)(?:率|比例|系数|因子)$/u,
  /(?:^|\b)(?:annual |yearly )?(?:leak|leakage|fugitive|fugitive emission|leakage emission) (?:rate|ratio|percentage|factor)(?: per year)?$/u,
];

/** Header words of what of it is in a machine. */
export const CHARGES: readonly RegExp[] = [
  /(?:充注|充装|充灌|填充|灌注|灌装|加注|装机|额定|初始|容)(?:冷媒|制冷剂)?(?:量|总量|重量|质量)$/u,
  /(?:^|\b)(?:charge|charge size|refrigerant charge|nominal charge|initial charge|total charge|full charge|filling|fill|capacity)(?: amount| mass| weight| quantity)?(?: per (?:unit|machine))?$/u,
];

/** Charges of one machine: 单台充注量. */
export const CHARGES_OF_ONE: readonly RegExp[] = [/^[单每]/u, /\b(?:per|each)\b/u];

/** Header words of columns that name the refrigerants of machines. */
export const REFRIGERANT_NAMES: readonly RegExp[] = [
  /^(?:制冷剂|冷媒)(?:种类|类型|名称|型号)?$/u,
  /^(?:(?:type of )?refrigerant|refrigerant (?:type|gas|name))$/u,
];

/** Headers of what several pieces weigh together: 千件重, Weight per 100 pcs; folded. */
export const OF_SEVERAL =
  /[百千万](?:件|个|只|支|片|粒|套)|\bper (?:100|1,?000|10,?000|hundred|thousand)\b/u;

/**
 * Headers of figures that the amounts beside them are multiplied or divided by: how many times, how long, for how
 * many, which part of them is meant. Where nothing reads them the amounts are not what the writer means; folded.
 */
export const MULTIPLIERS: readonly RegExp[] = [
  /分摊|分配(?:比例|系数|率)|摊销|折旧年限|周转次数|使用次数|循环次数|重复使用|次数$|(?:本|该)产品(?:占比|比例|份额)/u,
  /\ballocat(?:ion|ed)\b|\bshare (?:for|of) (?:this|the) product\b|\bamorti[sz]ation\b|\bdepreciation\b/u,
  /\b(?:number of|no\. of) (?:re)?uses\b|\b(?:re)?uses\b|\btimes (?:used|per)\b/u,
  /\b(?:cycles|washes|batches|shifts|changes) (?:per|a) (?:year|month|week|day|product|unit|life)\b/u,
];

/** The same of how long an amount goes on that is for a day, a month or an hour; folded. */
export const DURATIONS: readonly RegExp[] = [
  /(?:工作|生产|运行)?天数|月数|班次数?$/u,
  /\b(?:working|operating|production) (?:days|months|weeks|hours)\b|^(?:days|months|weeks)\b/u,
];
