/**
 * Words of titles, sheet names and category cells of journeys that bring materials into the plant; beside
 * a word of transport they say that what is carried goes into the product. Folded.
 */
export const INBOUND_WORDS: readonly string[] = [
  '原料',
  '原材料',
  '原辅',
  '材料',
  '物料',
  '进厂',
  '入厂',
  '采购',
  '上游',
  '供应商',
  'inbound',
  'incoming',
  'upstream',
  'material',
  'supplier',
  'purchased',
];
