/** Categories of what a process makes, as they stand alone in a cell; folded, lower case. */
export const PRODUCED_CELLS: readonly string[] = [
  '产出',
  '产品',
  '成品',
  '主产品',
  '产品产出',
  '产品输出',
  '输出',
  'output',
  'outputs',
  'product',
  'products',
  'main product',
];

/** Names of rows that say how many were made, among rows of what was used; folded, lower case. */
export const OUTPUT_NAMES: readonly string[] = [
  '产量',
  '产品产量',
  '月产量',
  '年产量',
  '总产量',
  '产出量',
  '生产量',
  '生产数量',
  '完工数量',
  '成品产量',
  'output',
  'monthly output',
  'annual output',
  'product output',
  'production output',
  'production',
  'production volume',
  'production quantity',
  'quantity produced',
  'units produced',
  'number of units produced',
];

/** Titles and sheets of tables that say how many were made; folded, lower case. */
export const OUTPUT_TITLES: readonly string[] = [
  '产量',
  '产出量',
  'output',
  'units produced',
  'production volume',
  'production quantity',
  'annual volume',
  '生产数量',
  '完工数量',
];

/** Words of titles about what was used as well. */
export const USED_MARKS: readonly string[] = [
  '耗',
  '用量',
  '能源',
  '用电',
  'consum',
  'energy',
  'use',
];

/** What comes out as well and is no product. */
export const WASTE_MARKS: readonly string[] = [
  '废',
  '渣',
  '副产',
  '边角',
  '污',
  '排放',
  'waste',
  'scrap',
  'slag',
  'by-product',
  'byproduct',
  'emission',
];
