import { HEADER_WORDS } from './headerWords';

/**
 * Labels of rows that repeat a sum of other rows. Folded, lower case. A Chinese label may have one
 * at its beginning or end (铸件小计, 合计数), an English one as its first or last word.
 */
export const SUBTOTAL_WORDS: readonly string[] = [
  '小计',
  '合计',
  '总计',
  '共计',
  '累计',
  '本页小计',
  'subtotal',
  'sub-total',
  'sub total',
  'total',
  'totals',
  'grand total',
  'sum',
];

/**
 * Labels that name a sum where rows with figures stand above them, and may be an item of their own
 * where none do: 总用电量 alone is what was used. Folded, lower case, a whole label.
 */
export const SUM_LABELS_ALONE: readonly string[] = [
  '计',
  '总',
  '共',
  'σ',
  '∑',
  '总和',
  '之和',
  '汇总',
  '全部',
  '总重',
  '总重量',
  '总质量',
  '总量',
  '总用量',
  '总使用量',
  '总消耗',
  '总消耗量',
  '总耗量',
  '总耗用量',
  '总数',
  '总数量',
  '总投入',
  '总投入量',
  'overall',
  'altogether',
  'all',
  'in all',
  'sum total',
  'aggregate',
  'tot',
  'tot.',
  'ttl',
  'ttl.',
];

/**
 * How far a sum reaches, by its word: a subtotal ends at the sum before it, a total spans subtotals,
 * a grand total spans totals. The longer word stands first.
 */
export const SUM_RANKS: readonly (readonly [word: string, rank: SumRank])[] = [
  ['本页小计', 'subtotal'],
  ['小计', 'subtotal'],
  ['subtotal', 'subtotal'],
  ['sub-total', 'subtotal'],
  ['sub total', 'subtotal'],
  ['总合计', 'grand'],
  ['总计', 'grand'],
  ['累计', 'grand'],
  ['grand total', 'grand'],
  ['overall total', 'grand'],
];

/** Reach of a sum, from the least. */
export type SumRank = 'subtotal' | 'total' | 'grand';

/** Beginnings of rows that are notes, captions or sign-offs. Folded, lower case. */
export const NOTE_WORDS: readonly string[] = [
  '注:',
  '注1',
  '备注:',
  '说明:',
  '制表',
  '审核',
  '批准',
  '填表',
  '填写',
  '编制',
  '复核',
  '统计员',
  '负责人',
  '日期:',
  '单位:',
  '数据来源:',
  '校对',
  '填报',
  '经办',
  '签字',
  '盖章',
  '联系',
  'note:',
  'notes:',
  'remark:',
  'remarks:',
  'prepared:',
  'approved:',
  'checked:',
  'reviewed:',
  'verified:',
  'signed:',
  'signed off',
  'author:',
  'verified by',
  'compiled by',
  'completed by',
  'filled in by',
  'signed by',
  'prepared by',
  'approved by',
  'checked by',
  'reviewed by',
  'date:',
  'signature',
  'source:',
  '*',
];

/** What people are who sign below a table, before a colon: 车间主任：, 统计：生技科, Plant manager: A. Lee. */
export const SIGN_OFFS: readonly RegExp[] = [
  /^[^:]{0,8}(?:主任|主管|经理|厂长|科长|部长|总监|班长|组长|队长|会计|负责|统计|审批|审定|审阅|核准|核对|记录|签名|签章|签发|填写|制单|制作|联系电话|电话)(?:人|员|者|部门|单位)?:/u,
  /^(?:[a-z]+ ){0,2}(?:manager|supervisor|director|engineer|accountant|clerk|controller|analyst|auditor|approver|foreman|signed|signature|telephone|tel|e-mail|email):/u,
];

/** What may stand behind a Chinese sum word without making it another thing: 合计数, 总计量. */
export const SUBTOTAL_TAILS: readonly string[] = [
  '',
  '数',
  '量',
  '值',
  '金额',
  '总数',
  '总量',
  '排放量',
  ...HEADER_WORDS.amount,
];

/** Beginnings of rows that are part of the row above. Folded, lower case. */
export const OF_WHICH_WORDS: readonly string[] = [
  '其中',
  'of which',
  'thereof',
  'including',
  'incl.',
  'incl:',
  'of this',
  '内:',
  '含:',
  '包含:',
  '包括:',
];

/** Texts that mean the text above them. */
export const DITTO_WORDS: ReadonlySet<string> = new Set([
  '同上',
  '〃',
  '″',
  '"',
  '\u3003',
  'ditto',
  'do.',
  "''",
]);

/**
 * Words of rows whose negative amount takes back what another row counted: reversals and returns to
 * the store. Folded, lower case.
 */
export const CORRECTION_WORDS: readonly string[] = [
  '冲销',
  '冲红',
  '红冲',
  '冲减',
  '冲回',
  '退料',
  '退库',
  '退货',
  '退回',
  '退领',
  '更正',
  '调整',
  '调减',
  '负数领料',
  '红字',
  'reversal',
  'reversed',
  'reverse entry',
  'returned to stock',
  'return to stock',
  'return to store',
  'returned',
  'return',
  'correction',
  'adjustment',
  'storno',
];

/**
 * Words of rows whose negative amount is a credit: something that leaves and saves emissions
 * elsewhere. Folded, lower case.
 */
export const CREDIT_WORDS: readonly string[] = [
  '回收',
  '抵减',
  '抵扣',
  '抵消',
  '外售',
  '外供',
  '外输',
  '上网电量',
  '副产',
  '废钢出售',
  '出售',
  '替代',
  '碳汇',
  'recycl',
  'recover',
  'credit',
  'avoided',
  'export',
  'sold',
  'by-product',
  'byproduct',
  'offset',
];
