/**
 * What making or working an item takes, as headers beside its amount name it (加工电耗, 耗水量, Processing
 * electricity): the words found in a header, and the name that such an entry goes by. Folded; a longer
 * word stands before one that it contains.
 */
export const PROCESS_CARRIERS: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['电', ['电耗', '耗电', '用电', '电量', '电能', '电力']],
  ['天然气', ['天然气', '燃气', '气耗', '耗气', '用气']],
  ['蒸汽', ['蒸汽', '汽耗', '耗汽', '用汽']],
  ['柴油', ['柴油']],
  ['水', ['用水', '耗水', '水耗', '水量']],
  ['Electricity', ['electricity', 'electrical', 'power consumption', 'power use', 'power used']],
  ['Natural gas', ['natural gas', 'gas consumption', 'gas use', 'gas used']],
  ['Steam', ['steam']],
  ['Diesel', ['diesel']],
  ['Water', ['water']],
];

/** Words that say that a column's figures are for working the item of its row. */
export const PROCESS_WORDS: readonly string[] = [
  '加工',
  '工序',
  '制造',
  '成型',
  '生产',
  '装配',
  'processing',
  'process',
  'machining',
  'manufacturing',
  'production',
  'assembly',
];

/** Words that say that energy was used, whatever for. */
export const USED_WORDS: readonly string[] = [
  '能耗',
  '耗能',
  '用能',
  'energy consumption',
  'energy use',
  'energy used',
  'energy demand',
  'energy required',
];

/** Words that say that a figure is for each unit of what is made, not of what goes in. */
export const OF_PRODUCT_WORDS: readonly string[] = ['产品', '产出', '成品', 'product ', 'output'];

/** Words of columns that give back what was used, or made it: 发电量, energy recovered. */
export const NOT_USED_WORDS: readonly string[] = [
  '发电',
  '上网',
  '外售',
  '回收',
  '余热',
  '节约',
  '节电',
  'generated',
  'generation',
  'recovered',
  'recovery',
  'exported',
  'saved',
  'saving',
];
