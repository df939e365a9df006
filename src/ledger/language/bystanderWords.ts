/**
 * Words of columns that stand beside an amount and are none themselves. Folded, lower case. A Chinese
 * word counts at the beginning or end of what the header says, an English one as a word of it.
 */
export const PLAN_WORDS: readonly string[] = [
  '计划',
  '预算',
  '定额',
  '目标',
  '预计',
  '预估',
  '标准',
  '理论',
  '设计',
  '额定',
  'plan',
  'planned',
  'budget',
  'budgeted',
  'target',
  'standard',
  'forecast',
  'theoretical',
  'estimated',
];

/** What was really used, beside a plan. */
export const ACTUAL_WORDS: readonly string[] = [
  '实际',
  '决算',
  '实耗',
  '实用',
  '实领',
  '实绩',
  'actual',
  'actuals',
  'measured',
  'real',
];

/** How far two columns are apart, beside both. */
export const DIFFERENCE_WORDS: readonly string[] = [
  '差异',
  '差额',
  '差值',
  '偏差',
  '节超',
  '超支',
  '节约',
  '完成率',
  'difference',
  'variance',
  'deviation',
  'delta',
];

/** What is in store or on the meter, beside what was used. */
export const STOCK_WORDS: readonly string[] = [
  '期初',
  '期末',
  '库存',
  '结存',
  '入库',
  '上期读数',
  '本期读数',
  '上月读数',
  '本月读数',
  '起码',
  '止码',
  '读数',
  'opening stock',
  'closing stock',
  'opening',
  'closing',
  'stock',
  'received',
  'reading',
];

/** What gets lost, beside what is used. */
export const LOSS_WORDS: readonly string[] = [
  '损耗',
  '损耗率',
  '损耗量',
  '损失',
  '损失率',
  '损失量',
  '废品率',
  '报废率',
  '废料',
  '边角料',
  '水口料',
  'loss',
  'loss rate',
  'scrap',
  'scrap rate',
  'wastage',
  'waste rate',
  'waste',
];

/** Without what is lost or packed around it, and with it. */
export const NET_WORDS: readonly string[] = ['净', '成品', 'net', 'finished'];
export const GROSS_WORDS: readonly string[] = ['毛', '总', '投料', 'gross', 'total'];

/** Header words of columns whose unit looks like a factor's: g/L, kg/m3. Folded, lower case. */
export const CONCENTRATION_WORDS: readonly string[] = [
  '浓度',
  '克重',
  '面密度',
  '线密度',
  '添加量',
  '单耗',
  'concentration',
  'dosage',
  'grammage',
  'areal density',
];

/** Header words of columns of a part in percent of a whole. */
export const COMPOSITION_WORDS: readonly string[] = [
  '占比',
  '比例',
  '配比',
  '质量占比',
  '重量占比',
  '质量分数',
  '质量比',
  '百分比',
  '含量',
  '成分',
  'share',
  'mass share',
  'weight share',
  'proportion',
  'percentage',
  'percent',
  'content',
  'mass fraction',
  'wt%',
  '%',
];

/** Header words of columns that give the whole of which such shares are. */
export const WHOLE_WORDS: readonly string[] = [
  '产品重量',
  '产品质量',
  '产品总重',
  '产品净重',
  '整机重量',
  '总重量',
  '总质量',
  '总重',
  '批次重量',
  '批重',
  '投料总量',
  'product weight',
  'product mass',
  'total weight',
  'total mass',
  'batch weight',
  'batch mass',
  'batch size',
];
