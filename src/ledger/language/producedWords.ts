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
