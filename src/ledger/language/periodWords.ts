/** Names of the months, folded; each may be followed by a point. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', '一月'],
  ['february', 'feb', '二月'],
  ['march', 'mar', '三月'],
  ['april', 'apr', '四月'],
  ['may', '五月'],
  ['june', 'jun', '六月'],
  ['july', 'jul', '七月'],
  ['august', 'aug', '八月'],
  ['september', 'sept', 'sep', '九月'],
  ['october', 'oct', '十月'],
  ['november', 'nov', '十一月'],
  ['december', 'dec', '十二月'],
];

/** Words for several months of a year, the first and the last of them; folded, lower case. */
export const SPAN_WORDS: readonly (readonly [word: string, from: number, to: number])[] = [
  ['第一季度', 1, 3],
  ['第二季度', 4, 6],
  ['第三季度', 7, 9],
  ['第四季度', 10, 12],
  ['一季度', 1, 3],
  ['二季度', 4, 6],
  ['三季度', 7, 9],
  ['四季度', 10, 12],
  ['第1季度', 1, 3],
  ['第2季度', 4, 6],
  ['第3季度', 7, 9],
  ['第4季度', 10, 12],
  ['1季度', 1, 3],
  ['2季度', 4, 6],
  ['3季度', 7, 9],
  ['4季度', 10, 12],
  ['上半年', 1, 6],
  ['下半年', 7, 12],
  ['全年', 1, 12],
  ['first quarter', 1, 3],
  ['second quarter', 4, 6],
  ['third quarter', 7, 9],
  ['fourth quarter', 10, 12],
  ['1st quarter', 1, 3],
  ['2nd quarter', 4, 6],
  ['3rd quarter', 7, 9],
  ['4th quarter', 10, 12],
  ['quarter 1', 1, 3],
  ['quarter 2', 4, 6],
  ['quarter 3', 7, 9],
  ['quarter 4', 10, 12],
  ['q1', 1, 3],
  ['q2', 4, 6],
  ['q3', 7, 9],
  ['q4', 10, 12],
  ['first half', 1, 6],
  ['second half', 7, 12],
  ['h1', 1, 6],
  ['h2', 7, 12],
  ['1h', 1, 6],
  ['2h', 7, 12],
  ['1q', 1, 3],
  ['2q', 4, 6],
  ['3q', 7, 9],
  ['4q', 10, 12],
  ['1st half', 1, 6],
  ['2nd half', 7, 12],
  ['half year 1', 1, 6],
  ['half year 2', 7, 12],
  ['half 1', 1, 6],
  ['half 2', 7, 12],
  ['full year', 1, 12],
  ['whole year', 1, 12],
];

/** Words for a year told by its distance from the ledger's own; the longer word stands first. */
export const RELATIVE_YEARS: readonly (readonly [word: string, year: 'this' | 'last'])[] = [
  ['上年同期', 'last'],
  ['去年同期', 'last'],
  ['上一年度', 'last'],
  ['上一年', 'last'],
  ['上年度', 'last'],
  ['上年', 'last'],
  ['去年', 'last'],
  ['本年累计', 'this'],
  ['本年度', 'this'],
  ['本年', 'this'],
  ['今年', 'this'],
  ['same period last year', 'last'],
  ['last year', 'last'],
  ['previous year', 'last'],
  ['prior year', 'last'],
  ['year to date', 'this'],
  ['current year', 'this'],
  ['this year', 'this'],
  ['ytd', 'this'],
];

/** What may stand beside a period without naming anything: Year 2024, annual 2024. Folded, lower case. */
export const WHOLE_PERIOD_WORDS: readonly string[] = [
  '年',
  '年度',
  '全年',
  '整年',
  '财年',
  '会计年度',
  'year',
  'calendar year',
  'fiscal year',
  'financial year',
  'fy',
  'cy',
  'annual',
  'yearly',
  'whole year',
  'full year',
  'month',
  'quarter',
  'months',
  'cumulative',
  'to date',
];

/** Words for the month of a report that gives the year so far beside it. */
export const CURRENT_MONTHS: readonly string[] = ['本月', '当月', 'this month', 'current month'];

/** Headers whose small numbers are those of months, quarters or halves of a year. */
export const NUMBERED_PERIODS = /月|季|半年|期|\b(?:month|quarter|half[- ]year|period)s?\b/u;

/** Headers of amounts for a period, which name none: kg per year, 件/年. */
export const PER_PERIOD =
  /(?:\b(?:per|a|each) |\/ ?|每)(?:年|月|季|日|天|year|yr|annum|month|quarter|week|day)(?![a-z])/u;

/** What a number behind a year counts where it is no month: 2023年 2#窑, 2024年3号线. */
export const NUMBERED_THINGS: readonly string[] = [
  ...[
    '#',
    '号',
    '线',
    '期',
    '炉',
    '窑',
    '厂',
    '区',
    '台',
    '件',
    '种',
    '个',
    '车',
    '楼',
    '款',
    '套',
  ],
];
