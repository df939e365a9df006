/** Placeholders that say that there is a figure which nobody has written yet. */
export const PENDING_PLACEHOLDERS: ReadonlySet<string> = new Set([
  'tbd',
  'tbc',
  'pending',
  'unknown',
  '?',
  '??',
  '未知',
  '不详',
  '待定',
  '待补',
  '待补充',
  '待确认',
  '待核实',
  '未提供',
  '未统计',
  '缺',
  '缺失',
]);

/** Texts that stand for an empty cell. Folded, lower case. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...PENDING_PLACEHOLDERS,
  '-',
  '--',
  '---',
  '----',
  '/',
  '//',
  '\\',
  '·',
  '…',
  '...',
  '......',
  'n/a',
  '#n/a',
  'na',
  'n.a.',
  'nil',
  'null',
  'none',
  '无',
  '暂无',
  '空',
  '空白',
  '不适用',
]);

/** Words that make a number approximate, before or behind it; a longer one stands first. */
export const APPROXIMATE_BEFORE: readonly string[] = [
  '大约为',
  '大约',
  '大概',
  '约为',
  '约',
  '近',
  '估计',
  '≈',
  '≒',
  '~',
  '±',
  'approximately',
  'approx.',
  'approx',
  'about',
  'around',
  'ca.',
  'ca',
  'circa',
  'c.',
];
export const APPROXIMATE_BEHIND: readonly string[] = [
  '左右',
  '上下',
  '前后',
  '多',
  '余',
  '?',
  '(?)',
  '(约)',
  '(暂估)',
  '(预估)',
  '(待核实)',
  '(待确认)',
  '(tbc)',
  '(估)',
  '(估算)',
  '(估计)',
  '(估计值)',
  '(approx.)',
  '(approx)',
  '(est.)',
  '(est)',
  '(estimate)',
  '(estimated)',
];

/** Words between a number and its unit that make it approximate: 1200余kg. */
export const APPROXIMATE_INSIDE: readonly string[] = ['余', '多'];

/** Words that say only how much a number is at most or at least. Folded, lower case. */
export const BOUND_BEFORE: readonly string[] = [
  '不超过',
  '不足',
  '不到',
  '小于等于',
  '小于',
  '少于',
  '低于',
  '至多',
  '最多',
  '大于等于',
  '大于',
  '多于',
  '高于',
  '超过',
  '至少',
  '最少',
  '<=',
  '>=',
  '<',
  '>',
  '≤',
  '≥',
  '≦',
  '≧',
  'less than',
  'more than',
  'at most',
  'at least',
  'up to',
  'over',
  'under',
  'max.',
  'max',
  'min.',
  'min',
];
export const BOUND_BEHIND: readonly string[] = ['以上', '以下', '以内', 'or more', 'or less'];

/** What stands between the two ends of a range; folded, lower case. */
export const RANGE_MARKS: readonly string[] = ['--', '-', '~', '至', '到', 'to', '…'];

/** What multiplies two numbers in one cell, and what adds them. */
export const TIMES_MARKS: readonly string[] = ['×', 'x', '*', '✕', '✖'];
export const PLUS_MARKS: readonly string[] = ['+', '加'];

/** Signs of a negative number before it, as accounting programs and people write them. */
export const MINUS_SIGNS: readonly string[] = ['-', '负', '▲', '△'];

/** Characters that a reader takes as an apostrophe between groups of three digits. */
export const APOSTROPHES = "'\u2018\u2019\u02BC\u2032\u00B4\u0060\uFF07";

/** Marks that lead to a footnote; letters only where they are no unit. */
export const FOOTNOTE_SIGNS = '*\u2020\u2021\u203B\u2606\u2605';
export const FOOTNOTE_LETTERS = 'abcdef';

/** Number words as powers of ten, for a number that is written with several: 1万2千. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
};

/** Fractions that are one character. */
export const FRACTION_CHARACTERS: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};

/** Digits and powers of ten of numbers written in Chinese characters, those of cheques as well. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
export const HAN_POWERS: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
  拾: 1,
  佰: 2,
  仟: 3,
};
