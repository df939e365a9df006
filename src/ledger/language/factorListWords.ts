/**
 * Words by which a sheet's name or a title says that a table lists factors for other tables. Folded. A
 * Chinese word counts anywhere in it, an English one as a word of it.
 */
export const FACTOR_LIST_WORDS: readonly string[] = [
  '因子',
  '系数',
  '数据库',
  '背景数据',
  '参数',
  'factor',
  'factors',
  'ef',
  'efs',
  'coefficient',
  'coefficients',
  'database',
  'library',
  'lookup',
  'look-up',
  'background data',
  'reference data',
];
