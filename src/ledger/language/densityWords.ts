/** Header words for mass that say nothing of what was used: 重量(g/m2) may be what a square metre weighs. */
export const MASS_WORDS: readonly string[] = [
  '重量',
  '质量',
  '净重',
  '毛重',
  'weight',
  'net weight',
  'gross weight',
  'mass',
];

/** Header words for what is in a material or how heavy it is. */
export const DENSITY_WORDS: readonly string[] = [
  '浓度',
  '含量',
  '密度',
  '克重',
  '比重',
  'concentration',
  'content',
  'density',
  'grammage',
];
