/** What stands before a colon in rows that name the product of the rows below: 产品：泵A, Product: Pump A. */
export const PRODUCT_HEADINGS: readonly string[] = [
  '产品名称',
  '产品型号',
  '产品',
  '型号',
  '机型',
  'product name',
  'product',
  'model',
];

/** Stages as headings alone say them, and the words by which they are known elsewhere. */
export const SHORT_STAGES: Readonly<Record<string, string>> = {
  生产: '生产阶段',
  制造: '制造阶段',
  加工: '生产阶段',
  使用: '使用阶段',
  use: 'use stage',
};

/** What may stand behind the stage in a heading: 原材料部分, production stage. */
export const STAGE_TAILS: readonly string[] = [
  '阶段',
  '部分',
  '过程',
  '环节',
  '获取',
  '消耗',
  '类',
  ' stage',
  ' phase',
  ' section',
  's',
];
