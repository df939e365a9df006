/** Say that a factor is the supplier's own, which holds for its thing before any general one. Folded. */
export const SUPPLIER_WORDS: readonly string[] = [
  '供应商',
  '供货商',
  '供方',
  '厂家提供',
  'supplier',
  'vendor',
];
