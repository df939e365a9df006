/**
 * Labels of rows that say something about other rows and add nothing to them: averages, extremes,
 * shares, changes against another time. Folded, lower case, without colon and brackets at the end.
 * 平均粒径砂 and "Average grade coal" are items.
 */
export const STATISTIC_LABELS: readonly RegExp[] = [
  /^\p{Script=Han}{0,8}平均(?:值|数|水平)?$/u,
  /^(?:[月日年季人班均]均|均)(?:值|数)?$/u,
  /^(?:最大|最小|最高|最低|极大|极小)(?:值|数|量|用量|月|月份)?$/u,
  /^(?:中位数?|中值|标准差|标准偏差|方差|极差)$/u,
  /^(?:\p{Script=Han}{0,8}占比|(?:所占|占总量)?(?:比例|百分比)|占.{1,10}(?:比例|百分比|比重|%))$/u,
  /^(?:同比|环比|较上年|较上月|较去年|比上年|比上月|比去年)(?:同期)?(?:增长|增减|变化|增幅|降幅|下降|增加|减少|差异)?(?:率|量|额|值|幅度)?%?$/u,
  /^(?:同比|环比)?(?:增长|增减|变化|下降)(?:率|幅度)%?$/u,
  /^(?:(?:weighted|arithmetic|monthly|daily|yearly|annual|overall) )?(?:average|averages|avg\.?|mean)(?: (?:value|amount|consumption|usage|quantity|weight|per .+))?$/,
  /^(?:max|max\.|maximum|min|min\.|minimum|highest|lowest|median|std\.? ?dev\.?|standard deviation)(?: (?:value|amount|consumption|usage|quantity|weight))?$/,
  /^(?:share|share of total|percentage|percent|% of total|%|proportion)(?: ?%)?$/,
  /^(?:yoy|y-o-y|y\/y|mom|m-o-m|m\/m|qoq|q\/q|year[- ](?:on|over)[- ]year|month[- ](?:on|over)[- ]month)(?: (?:change|growth|difference))?(?: ?%| rate)?$/,
  /^(?:change|growth|difference)(?: (?:rate|%|vs\.? .+|on .+|against .+|to last .+|from last .+))$/,
];

/** Beginnings that make a statistic of a header's word for amounts: 平均用量, 月均消耗量. */
export const AVERAGES: readonly string[] = [
  '月平均',
  '日平均',
  '年平均',
  '平均',
  '月均',
  '日均',
  '年均',
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

/** Headers of columns that say whether a row counts. */
export const INCLUDED_HEADER =
  /^(?:是否)?(?:计入|纳入|参与|纳入核算|参与核算|纳入统计|计入核算)(?:核算|统计)?\??$|^(?:included|include|counted|in scope)\??$/;

/** What such a column says of a row that does not. */
export const NO_WORDS: ReadonlySet<string> = new Set([
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
]);
