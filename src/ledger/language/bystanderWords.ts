/**
 * Words of columns that stand beside an amount and are none themselves. Folded, lower case. A Chinese
 * word counts at the beginning or end of what the header says, an English one as a word of it.
 */
export const PLAN_WORDS: readonly string[] = [
  '计划',
  '预算',
  '定额',
  '目标',
  '预计',
  '预估',
  '标准',
  '理论',
  '设计',
  '额定',
  'plan',
  'planned',
  'budget',
  'budgeted',
  'target',
  'standard',
  'forecast',
  'theoretical',
  'estimated',
];

/** What was really used, beside a plan. */
export const ACTUAL_WORDS: readonly string[] = [
  '实际',
  '决算',
  '实耗',
  '实用',
  '实领',
  '实绩',
  'actual',
  'actuals',
  'measured',
  'real',
];

/** How far two columns are apart, beside both. */
export const DIFFERENCE_WORDS: readonly string[] = [
  '差异',
  '差额',
  '差值',
  '偏差',
  '节超',
  '超支',
  '节约',
  '完成率',
  '增减',
  '增减量',
  '增长率',
  '增幅',
  '同比',
  '环比',
  'yoy',
  'mom',
  'year on year',
  'change',
  'difference',
  'variance',
  'deviation',
  'delta',
];

/** What the same months of the year before took, or the period before, beside what this one took. */
export const BEFORE_WORDS: readonly string[] = [
  '上期',
  'same period last year',
  'prior period',
  'previous period',
];

/** What is in store or on the meter, beside what was used. */
export const STOCK_WORDS: readonly string[] = [
  '期初',
  '期末',
  '库存',
  '结存',
  '入库',
  '上期读数',
  '本期读数',
  '上月读数',
  '本月读数',
  '起码',
  '止码',
  '读数',
  'opening stock',
  'closing stock',
  'opening',
  'closing',
  'stock',
  'received',
  'reading',
];

/** What was bought, beside what was used of it. */
export const PURCHASE_WORDS: readonly string[] = [
  '采购',
  '购入',
  '购进',
  '购买',
  '进货',
  '到货',
  '收货',
  'purchased',
  'purchases',
  'purchase',
  'bought',
  'delivered',
  'ordered',
];

/** What was used, as the headers say beside what was bought, is in store or is left of it. */
export const CONSUMED_WORDS: readonly string[] = [
  '消耗',
  '耗用',
  '领用',
  '领料',
  '使用',
  '用量',
  '耗量',
  '消费量',
  '投入',
  '投料',
  '出库',
  'consumed',
  'consumption',
  'used',
  'usage',
  'issued',
  'input',
];

/** What was put in, losses and all, beside what is left of it in the product. */
export const INPUT_WORDS: readonly string[] = [
  '投入',
  '投料',
  '下料',
  '领用',
  '领料',
  '消耗',
  '耗用',
  'input',
  'issued',
  'consumed',
];

/** Sums of all periods up to a row's own, beside what that period took. */
export const RUNNING_WORDS: readonly string[] = [
  '累计',
  '累积',
  'cumulative',
  'cumulated',
  'running total',
  'to date',
  'ytd',
];

/** The same energy once more, as coal of a standard calorific value. */
export const COAL_WORDS: readonly string[] = [
  '折标',
  '标煤',
  '标准煤',
  'coal equivalent',
  'standard coal',
  'tce',
  'kgce',
];

/** Factors of carbon that plants took up; they are reported apart from fossil carbon. */
export const BIOGENIC_WORDS: readonly string[] = ['生物源', '生物成因', '生物碳', 'biogenic'];

/** The column of several with one figure each that the writer decided on. */
export const ADOPTED_WORDS: readonly string[] = [
  '采用',
  '采纳值',
  '选用',
  '选取',
  '取值',
  '最终值',
  '最终因子',
  '最终系数',
  '最终数值',
  'adopted',
  'selected',
  'chosen',
  'final value',
  'final factor',
  'final ef',
  'value used',
  'factor used',
  'ef used',
];

/** What a factor that was replaced by the one beside it begins with. */
export const SUPERSEDED_WORDS: readonly string[] = [
  '旧',
  '原用',
  '作废',
  '已停用',
  '更新前',
  'old',
  'superseded',
  'obsolete',
  'outdated',
];

/** What something costs: never an amount of activity. */
export const MONEY_WORDS: readonly string[] = [
  '金额',
  '单价',
  '总价',
  '价格',
  '价款',
  '成本',
  '税额',
  '费用',
  '货款',
  'price',
  'cost',
  'costs',
  'spend',
  'spending',
  'expenditure',
  'expense',
];

/** A Chinese header of money ends so, unless it ends in one of the others. */
export const MONEY_ENDINGS: readonly string[] = ['费', '价'];
export const NO_MONEY_ENDINGS: readonly string[] = ['消费', '耗费', '当量价', '等价'];

/** Number words before a currency: 万元, k$. */
export const MONEY_MULTIPLIERS: readonly string[] = [
  '百万',
  '千',
  '万',
  '亿',
  'k',
  'm',
  'mn',
  'bn',
];

/** What a vehicle may carry, beside what it carried. */
export const CAPACITY_WORDS: readonly string[] = [
  '额定载重',
  '额定载重量',
  '核定载重',
  '核定载质量',
  '核载',
  '车辆载重',
  '车辆吨位',
  '吨位',
  'rated load',
  'rated capacity',
  'payload',
  'load capacity',
  'vehicle capacity',
];

/** What gets lost, beside what is used. */
export const LOSS_WORDS: readonly string[] = [
  '损耗',
  '损耗率',
  '损耗量',
  '损失',
  '损失率',
  '损失量',
  '废品率',
  '报废率',
  '废料',
  '边角料',
  '水口料',
  'loss',
  'loss rate',
  'scrap',
  'scrap rate',
  'wastage',
  'waste rate',
  'waste',
];

/** Without what is lost or packed around it, and with it. */
export const NET_WORDS: readonly string[] = ['净', '成品', 'net', 'finished'];
export const GROSS_WORDS: readonly string[] = ['毛', '总', '投料', 'gross', 'total'];

/** Header words of what an area or a length of the goods weighs: g/m², g/m. Folded, lower case. */
export const AREAL_WEIGHTS: readonly string[] = [
  '克重',
  '面密度',
  '线密度',
  'grammage',
  'basis weight',
  'areal density',
  'linear density',
];

/** Header words of columns whose unit looks like a factor's: g/L, kg/m3. Folded, lower case. */
export const CONCENTRATION_WORDS: readonly string[] = [
  ...AREAL_WEIGHTS,
  '浓度',
  '添加量',
  '单耗',
  'concentration',
  'dosage',
];

/** Header words of columns of a part in percent of a whole. */
export const COMPOSITION_WORDS: readonly string[] = [
  '占比',
  '比例',
  '配比',
  '质量占比',
  '重量占比',
  '质量分数',
  '质量比',
  '百分比',
  '含量',
  '成分',
  'share',
  'mass share',
  'weight share',
  'proportion',
  'percentage',
  'percent',
  'content',
  'mass fraction',
  'wt%',
  'wt.%',
  'wt %',
  'wt. %',
  '% wt',
  'weight %',
  'mass %',
  '% w/w',
  '%w/w',
  'w/w %',
  'w/w',
  '% by weight',
  '% by mass',
  '%',
];

/** Header words of columns that give the whole of which such shares are. */
export const WHOLE_WORDS: readonly string[] = [
  '产品重量',
  '产品质量',
  '产品总重',
  '产品净重',
  '整机重量',
  '总重量',
  '总质量',
  '总重',
  '批次重量',
  '批重',
  '投料总量',
  'product weight',
  'product mass',
  'total weight',
  'total mass',
  'batch weight',
  'batch mass',
  'batch size',
];

/** Ends of headers of columns that judge the data, or give a property of the item; no amounts. */
export const PROPERTY_ENDINGS: readonly string[] = [
  '评分',
  '得分',
  '打分',
  '评级',
  '等级',
  '不确定度',
  '不确定性',
  '含水率',
  '灰分',
  '水分',
  '纯度',
  'score',
  'rating',
  'uncertainty',
  'data quality',
  'moisture',
  'purity',
];
