/** What a cell beside a row says of its amount. */
export type RowMeaning = 'void' | 'returned' | 'elsewhere' | 'planned' | 'received' | 'used';

/**
 * What stands alone in a cell of a remark, a status or a movement and says what its row is. Folded; the cell says
 * nothing else but signs and a number. The first that fits decides.
 */
export const ROW_MEANINGS: readonly (readonly [meaning: RowMeaning, pattern: RegExp])[] = [
  [
    'void',
    /^(?:已|均)?(?:作废|废弃单|取消|撤销|注销|删除|无效)(?:单据|订单|物料|了)?$|^(?:未|没有|不)(?:使用|用|采用|领用|投产|执行)$|^(?:备选|备用|替代|可选|选配)(?:料|物料|方案|材料|件)?$|^(?:与.{0,8})?重复(?:录入|登记|计入|项|行|数据)?$|^已(?:包?含|计入|统计)(?:在)?.{0,10}$|^(?:草稿|测试|测试数据|样品|试样)$/u,
  ],
  [
    'void',
    /^(?:cancell?ed|void(?:ed)?|deleted|removed|superseded|rejected|withdrawn|draft|test|not used|unused|not applicable any more|alternative(?: (?:material|to .{1,30}))?|optional|option|spare option|duplicate(?:d)?(?: (?:of|entry|row|line)\b.{0,20})?|already (?:included|counted)\b.{0,30}|included (?:above|below|in .{1,30})|double entry|sample only|replaced(?: by .{1,30})?)$/u,
  ],
  [
    'returned',
    /^已?(?:退货|退料|退库|退回|退还|归还|返库|退供|退厂|返厂)(?:单|入库|出库|供应商|给供应商|原厂|厂家|仓库)?$|^(?:生产|采购|销售)?退[货料库](?:单)?$/u,
  ],
  [
    'returned',
    /^(?:returned?|returns?|return(?:ed|s)? (?:to|from|into) .{1,30}|(?:goods|supplier|vendor|material|stock|store|customer|purchase) returns?|rtv|reversal|reversed|credit note|refund(?:ed)?)$/u,
  ],
  [
    'elsewhere',
    /^已?(?:销售|外售|出售|卖出|库存|结存|期末|期初|盘点|盘盈|盘亏|调拨|转移|转出|借出|报损|在途|在库)(?:单|出库|库存|数|量)?$/u,
  ],
  [
    'elsewhere',
    /^(?:sold|sales?|stock|in stock|closing stock|opening stock|inventory|stock ?count|stocktake|transfer(?:red)?(?: (?:to|from) .{1,30})?|lent|in transit|on order|ordered|open order)$/u,
  ],
  [
    'planned',
    /^(?:计划|预计|预算|预测|目标|预估|plan(?:ned)?|budget(?:ed)?|forecast|target|expected|estimate for next year)$/u,
  ],
  [
    'received',
    /^(?:(?:采购|外购|生产|完工|其他|成品)?入库|采购|收货|到货|收料|购入|进货)(?:单)?$|^(?:purchased?|purchases|receipt|received|goods receipt|delivery|delivered|in)$/u,
  ],
  [
    'used',
    /^(?:(?:生产|材料|其他|领料)?出库|(?:生产)?领料|(?:生产)?领用|耗用|消耗|投料|实际|已完成|完成|正常)(?:单)?$|^(?:issued?|issues|goods issue|consumption|consumed|used|usage|actual|completed?|done|ok|active|normal|out)$/u,
  ],
];

/**
 * Names of items that hold such a word, and the item in the first group: 钢材（退货）, Steel returned to supplier,
 * Returns: paint. Folded.
 */
export const RETURNED_ITEMS: readonly RegExp[] = [
  /^(.+?)[\s([,:_-]*已?(?:退货|退料|退库|退回|退还|返库)(?:供应商|仓库)?[\])]?$/u,
  /^(?:退货|退料|退库|退回|退还|返库)[\s([,:_-]*(.+?)[\])]?$/u,
  /^(.+?)[\s([,:_-]+(?:returned|returns?)(?: (?:to|from|into) .{1,30})?[\])]?$/u,
  /^(?:returned|returns?(?: of)?)[\s:_-]+(.+)$/u,
];
