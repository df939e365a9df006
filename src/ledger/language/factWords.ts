/** Words of currencies, folded; the longest first where one contains another. */
export const CURRENCY_WORDS: readonly (readonly [word: string, currency: string])[] = [
  ['人民币元', 'CNY'],
  ['人民币', 'CNY'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['美元', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['欧元', 'EUR'],
  ['eur', 'EUR'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['hk$', 'HKD'],
  ['hkd', 'HKD'],
  ['日元', 'JPY'],
  ['jpy', 'JPY'],
  ['英镑', 'GBP'],
  ['gbp', 'GBP'],
  ['元', 'CNY'],
  ['块', 'CNY'],
  ['¥', 'CNY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
];

/** What says that there is none, where a fact is a list or a rule. */
export const NONE_WORDS: ReadonlySet<string> = new Set([
  '无',
  '没有',
  '不取舍',
  '不截断',
  'none',
  'no',
  'no cut-off',
]);

/** Words of what a cut-off is measured by. */
export const CUT_OFF_MASS_WORDS: readonly string[] = ['质量', '重量', 'mass', 'weight'];

/** What stands before the limit for all that is left out together. */
export const TOGETHER_WORDS: readonly string[] = [
  '合计',
  '总计',
  '累计',
  '总和',
  '共',
  'together',
  'total',
  'in all',
  'cumulative',
];

/** Headers of what a table of products says of one of them or of all that were made; whole, folded. */
export const FACT_HEADERS = {
  mass: [
    ...['单件质量', '单件重量', '单件重', '单件净重', '单重', '单台质量', '单台重量', '单台重'],
    ...['单台净重', '单机重量', '单机质量', '单位产品质量', '单位产品重量', '产品单重'],
    ...['unit mass', 'unit weight', 'mass per piece', 'weight per piece', 'mass per unit'],
    ...[
      'weight per unit',
      'mass of one',
      'weight of one',
      'piece weight',
      'product mass per piece',
    ],
  ],
  hours: [
    ...['工时', '总工时', '生产工时', '加工工时', '设备工时', '人工工时', '机时', '工时合计'],
    ...['hours', 'total hours', 'working hours', 'machine hours', 'labour hours', 'labor hours'],
    ...['production hours', 'man-hours', 'man hours', 'total machine hours'],
    ...['total working hours', 'total labour hours', 'total labor hours', 'total production hours'],
  ],
  price: [
    ...[
      '单价',
      '销售单价',
      '产品单价',
      '售价',
      '销售价',
      '出厂价',
      '出厂单价',
      '平均售价',
      '平均单价',
    ],
    ...['unit price', 'price', 'selling price', 'sales price', 'price per piece', 'price per unit'],
  ],
} as const;
