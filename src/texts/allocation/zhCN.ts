/** What is said of dividing what several products share, in Chinese. Its shape is that of every language. */
export const zhCN = {
  heading: '共用数据的分摊',
  methods: {
    'by-output': '按产量',
    'by-mass': '按质量（产量 × 单件质量）',
    'by-hours': '按工时',
    'by-price': '按产值（产量 × 单价）',
    'own-key': '按自定比例',
  },
  /** 分摊键表和阶段表的列。 */
  columns: {
    keyId: '分摊键编号',
    group: '分摊组',
    basis: '分摊键的依据',
    key: '分摊键',
    keySum: '分摊键合计',
    share: '分摊份额',
    shared: '共用编号',
  },
  /** 键由什么构成。 */
  basis: {
    output: '产量',
    own: '您填写的比例',
    times: '{one} × {other}',
  },
  unallocated: '待分摊 {count}',
  apart: '未分摊，不计入任何产品{name|：“{}”|}',
  leftOut: '共用，已按回答不计入{name|：“{}”|}',
  check: '{name}：各产品分摊之和',
  expectedShares:
    '各产品的份额，如“甲=60%，乙=40%”或“甲:3，乙:2”；百分数合计应为 100 %。产品：{products}',
  lacks: '还缺 {facts}{products|：{}|}',
  unlike: '“{fact}”的单位不同（{units}）',
  idle: '分摊键不是大于 0 的数：{products}',
  sumNow: '现在合计 {sum} %。',
  expectedReason: '一句理由',
};

/** The texts of one language. */
export type AllocationTexts = typeof zhCN;
