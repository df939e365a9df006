/** Labels of rows that repeat a sum of other rows. Folded, lower case, without spaces. */
export const SUBTOTAL_WORDS: readonly string[] = [
  '小计',
  '合计',
  '总计',
  '共计',
  '累计',
  '本页小计',
  'subtotal',
  'sub-total',
  'total',
  'grandtotal',
  'sum',
];

/** Beginnings of rows that are notes, captions or sign-offs. Folded, lower case. */
export const NOTE_WORDS: readonly string[] = [
  '注:', '注1', '备注:', '说明:', '制表', '审核', '批准', '填表', '编制', '复核', '统计员', '负责人', '日期:', '单位:', '数据来源:',
  '校对', '填报', '经办', '签字', '盖章', '联系',
  'note:', 'notes:', 'remark:', 'remarks:', 'prepared by', 'approved by', 'checked by', 'reviewed by', 'date:', 'signature', 'source:', '*',
];
