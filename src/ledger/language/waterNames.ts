/** Water from a pipe or a well, as ledgers name it; water that was treated is another thing. Folded. */
export const WATER_NAMES: readonly string[] = [
  '水',
  '自来水',
  '用水',
  '用水量',
  '新鲜水',
  '新水',
  '生产用水',
  '工业用水',
  '市政自来水',
  'water',
  'tap water',
  'city water',
  'mains water',
  'municipal water',
  'fresh water',
];
