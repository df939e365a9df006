/** Texts that stand for an empty cell. Folded, lower case. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '-',
  '--',
  '---',
  '/',
  '\\',
  '·',
  'n/a',
  'na',
  'n.a.',
  'nil',
  'none',
  'tbd',
  '?',
  '无',
  '暂无',
  '空',
  '未知',
  '不详',
  '待定',
  '待补充',
]);

/** Words that make a number approximate, before or behind it. */
export const APPROXIMATE_BEFORE = [
  '大约',
  '约',
  '≈',
  '~',
  'approx.',
  'approx',
  'about',
  'ca.',
  'ca',
];
export const APPROXIMATE_BEHIND = ['左右', '上下', '(估)', '(估算)'];
