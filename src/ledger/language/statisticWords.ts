/**
 * Labels of rows that say something about other rows and add nothing to them: averages, extremes,
 * shares, changes against another time. Folded, lower case, a whole label.
 */
export const STATISTIC_WORDS: readonly string[] = [
  '均值',
  '月均',
  '日均',
  '年均',
  '人均',
  '班均',
  '中位数',
  '中值',
  '标准差',
  '标准偏差',
  '方差',
  '极差',
  '比例',
  '所占比例',
  '百分比',
  '增长率',
  '增减率',
  '变化率',
  '下降率',
  'median',
  'standard deviation',
  'std dev',
  'stdev',
  'share',
  'share of total',
  'percentage',
  'percent',
  '% of total',
  '%',
  'proportion',
];

/** Ends of Chinese labels that make a statistic of anything: 钢材平均, 铜占比. */
export const STATISTIC_ENDS: readonly string[] = [
  '平均',
  '平均值',
  '平均数',
  '平均水平',
  '占比',
  '占比例',
];

/**
 * Beginnings of labels that are a statistic alone or with one of the words below or a header's word
 * for amounts behind them: 平均用量, 环比增长率, average consumption. 平均粒径砂 is an item.
 */
export const STATISTIC_BEGINNINGS: readonly string[] = [
  '平均',
  '月平均',
  '日平均',
  '年平均',
  '月均',
  '日均',
  '年均',
  '最大',
  '最小',
  '最高',
  '最低',
  '同比',
  '环比',
  '较上年',
  '较上月',
  '较去年',
  '比上年',
  '比上月',
  '比去年',
  'average',
  'avg',
  'avg.',
  'mean',
  'weighted average',
  'monthly average',
  'daily average',
  'yearly average',
  'annual average',
  'max',
  'max.',
  'maximum',
  'min',
  'min.',
  'minimum',
  'highest',
  'lowest',
  'yoy',
  'y-o-y',
  'y/y',
  'mom',
  'm-o-m',
  'm/m',
  'qoq',
  'year-on-year',
  'year on year',
  'year over year',
  'month-on-month',
  'month on month',
];

/** What may stand behind such a beginning. */
export const STATISTIC_TAILS: readonly string[] = [
  '值',
  '数',
  '量',
  '水平',
  '月',
  '月份',
  '同期',
  '增长',
  '增长率',
  '增减',
  '增减率',
  '变化',
  '变化率',
  '增幅',
  '降幅',
  '下降',
  '增加',
  '减少',
  '差异',
  '%',
  'value',
  'change',
  'growth',
  'difference',
  'rate',
  'change %',
  'growth %',
];

/**
 * What says of a row that it does not count. As a remark or a label of its own, at the beginning of
 * one, or in brackets behind a name it is plain; elsewhere it may be said of something else.
 */
export const NOT_INCLUDED_WORDS: readonly string[] = [
  '不计入',
  '不参与',
  '不纳入',
  '未计入',
  '不列入',
  '不统计',
  '不核算',
  '不作为核算',
  '仅供参考',
  '供参考',
  '参考用',
  '系统边界外',
  '边界外',
  '超出边界',
  '不在边界',
  '不在核算范围',
  'not included',
  'not counted',
  'do not count',
  'excluded',
  'for reference',
  'reference only',
  'for information',
  'information only',
  'for info',
  'memo item',
  'out of scope',
  'not in scope',
];

/**
 * What stands alone before an example row of a form (例 | 坯布 | 1000 | t), or in brackets behind its
 * name (坯布（示例）). Folded, lower case.
 */
export const EXAMPLE_WORDS: readonly string[] = [
  '例',
  '例子',
  '示例',
  '样例',
  '范例',
  '举例',
  '填写示例',
  '填写范例',
  '填报示例',
  '示例行',
  'example',
  'sample row',
];

/** Headers of columns that say whether a row counts; a question mark may stand behind them. */
export const INCLUDED_HEADERS: readonly string[] = [
  '是否计入',
  '是否纳入',
  '是否参与',
  '是否计入核算',
  '是否纳入核算',
  '是否参与核算',
  '是否纳入统计',
  '计入核算',
  '纳入核算',
  '参与核算',
  'included',
  'include',
  'counted',
  'in scope',
];

/** What such a column says of a row that does not. */
export const NO_WORDS: readonly string[] = [
  '否',
  '不',
  '不计',
  '不计入',
  'n',
  'no',
  '×',
  'x',
  '✗',
  '✘',
];

/** Labels of rows of a form that give the mass of the product itself, where they have no factor. Folded, whole. */
export const PRODUCT_MASS_LABELS: readonly string[] = [
  ...['产品净重', '产品重量', '产品质量', '产品单重', '单件产品重量', '产品净重量', '成品重量'],
  ...['product weight', 'product net weight', 'net product weight', 'weight of product'],
  ...['weight of the product', 'net weight of product', 'product mass', 'mass of product'],
  ...['mass of the product', 'finished product weight', 'finished weight'],
];
