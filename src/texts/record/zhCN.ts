/** What the record of the last report says, in Chinese. Its shape is that of every language. */
export const zhCN = {
  columns: {
    kind: '类别',
    product: '产品',
    stage: '阶段',
    name: '项目',
    found: '台账内容',
    amount: '数量',
    unit: '单位',
    factorFound: '因子内容',
    factor: '因子 (kgCO2e/单位)',
    kgCo2e: 'kgCO2e',
    cells: '单元格',
    share: '分摊',
  },
  kinds: { study: '方法', answer: '回答', total: '合计', stage: '阶段', item: '项目' },
  reasons: {
    data: '台账数据有改动',
    factor: '因子有改动',
    gwp: 'GWP 数据集由 {before} 改为 {now}',
    boundary: '系统边界由“{before}”改为“{now}”',
    allocation: '共用数据的分摊有改动',
    correction: '台账未变，读法或回答有改动',
    renamed: '名称有改动，数没有变',
    added: '报告之后新增',
    removed: '台账中已没有',
  },
  /** 分摊方式本身不同时，代替“分摊有改动”。 */
  otherKey: '共用数据的分摊由“{before}”改为“{now}”',
  notShared: '未分摊',
  changed: '与 {date} 的报告相比，{count} 个数不同：',
  unchanged: '与 {date} 的报告一致。',
  change: '{what}：{before} → {now}（{difference} kgCO2e）：{reasons}',
  changeUnknown: '{what}：{before} → {now}：{reasons}',
  total: '{product} 每声明单位合计',
  stage: '{product} {stage}阶段（每声明单位）',
  item: '{product} {stage} {name}（台账合计）',
  renamed: '{name}（原名“{before}”）',
  none: '无',
  moreChanges: '另有 {count} 个数不同。',
  /** 写完报告后说的话。 */
  boxes:
    '报告的图所用字体没有这些字，图中画作空框：{characters}。完整的名称见报告的表格；若是写错的字，请改台账后重新生成。',
  /** 报告记录中各处应有的内容。 */
  expected: {
    date: '报告日期，如 2025-03-01',
    gwp: 'AR4、AR5 或 AR6',
    boundary: '系统边界，如 cradle-to-gate',
    kind: '“方法”“合计”“阶段”“项目”或“回答”',
    stage: '阶段名称，如“原材料”',
    number: '数字',
    share: '分摊依据和份额，如 by-mass 60/200',
    figures: '上一份报告的合计、阶段和项目',
  },
  facts: { date: '报告日期', gwp: 'GWP100 数据集', boundary: '系统边界' },
};

/** The shape of the record's texts. */
export type RecordTexts = typeof zhCN;
