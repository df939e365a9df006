/**
 * Headers of amounts that say that they are something else than what was used: sold, ordered, given back, left
 * over, a difference, a limit. Matched against folded text without the unit.
 */
export const OTHER_AMOUNTS: readonly RegExp[] = [
  /销售|销量|外售|出售|售出|发货量|出货量|订购|订货|订单|在途|待收|退货|退料|退库|退回|退还|归还|回收(?:量|数量|重量)?$|剩余|结余|结存|余量|余料|未用|未使用|盘点|盘盈|盘亏|账面|帐面|实盘|差异|差额|差值|偏差|节约|节省|节超|限额|上限|下限|^最[大小高低多少](?:值|量|用量|重量)?$|皮重|报价|询价|样品/u,
  /\b(?:sold|sales|shipped|dispatched|despatched|exported|ordered|on order|orders?|order (?:quantity|qty|amount|volume|weight)|backorders?|returned|returns|recovered|remaining|unused|left(?: ?over)?|surplus|balance|counted|stock ?count|stocktake|book (?:quantity|stock|value)|difference|variance|deviation|saved|savings?|allowance|limit|tare|offered|quoted|samples?)\b/u,
  /^(?:max(?:imum|\.)?|min(?:imum|\.)?)(?: (?:amount|quantity|use|usage|weight|consumption))?$/u,
];

/** Headers that say so in a word for something else: Electricity over lifetime of all units sold. Folded. */
export const USED_AMOUNTS: readonly RegExp[] = [
  /消耗|耗用|耗量|能耗|用电/u,
  /\b(?:electricity|energy|fuel|consumption|consumed|used|use|usage|per)\b/u,
];

/** Headers of what came in: near to what was used, and not the same. Folded. */
export const RECEIVED_AMOUNTS: readonly RegExp[] = [
  /入库|到货|收货|收料|签收|来料(?:量|数量|重量)?$|进厂(?:量|数量|重量)$/u,
  /\b(?:received|receipts|delivered|deliveries|goods in|intake)\b/u,
];

/** Sheets and titles of which every amount is such a one: they say nothing else. Folded. */
export const OTHER_SHEETS: readonly RegExp[] = [
  /^(?:\d{4}年?)?(?:产品|成品|原?材料|物料|仓库|年度|年末|期末)?(?:销售|销量|订单|订购|订货|退货|退料|退库|库存|盘点|结存)+(?:清单|明细|台账|记录|汇总|统计|情况|数据|表|单|帐|账)*(?:\(?\d{4}年?\)?)?$/u,
  /^(?:\d{4} )?(?:material |product |year[ -]end |warehouse |open |customer )?(?:sales|orders?|order list|order book|returns|returned goods|stock|stock list|stock ?count|stocktake|stock on hand|warehouse stock)(?: (?:list|log|report|data|table|sheet|count|register))?(?: \(?\d{4}\)?)?$/u,
];
