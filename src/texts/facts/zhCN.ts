/** What is said of study facts, in Chinese. Its shape is the shape of every language. */
export const zhCN = {
  names: {
    company: '企业',
    commissioner: '委托方',
    region: '地区',
    standard: '依据标准',
    cutOff: '取舍规则',
    intendedUse: '预期用途',
    reviewer: '核查人',
    reportDate: '报告日期',
    output: '产量',
    mass: '单件质量',
    scrap: '废料',
    byProducts: '副产品',
    period: '数据时段',
    hours: '工时',
    price: '单价',
  },
  /** 是什么，怎样填写。 */
  expected: {
    company: '生产企业的全称',
    commissioner: '委托开展研究的单位或个人',
    region: '生产所在地：中国或省份，如“中国”“河南”；其他国家写国名',
    standard: '所依据的标准，从列表中选',
    cutOff:
      '可以略去多少：单项和合计的百分比，如“单项 1 %，合计 5 %”；按质量计的请写“质量”；不略去的写“无”',
    intendedUse: '结果用来做什么、给谁看，如“供客户填报”“申请认证”',
    reviewer: '核查人或核查机构的名称',
    reportDate: '日期，如 2025-03-01',
    output: '台账覆盖的产量，大于 0，可带单位，如“1,200 台”',
    mass: '一个产品的质量，大于 0，带单位，如“850 kg”“3.2 t”',
    scrap: '台账所覆盖产量的废料总质量，带单位，如“1.5 t”；没有的写“0 kg”',
    byProducts:
      '台账所覆盖产量的副产品：名称和数量，几种用分号隔开，如“铁屑 120 kg；余热 3 GJ”；没有的写“无”',
    period: '数据所属的年或月，如“2024”“2024年1-9月”',
    hours: '台账所覆盖产量的工时或机时，大于 0，如“3,500 h”；不写单位按小时',
    price: '一个产品的价格，大于 0，带货币，如“1,200 元”',
  },
  checks: {
    'per-unit': '折算到每个产品',
    'mass-balance': '物料平衡',
    allocation: '多产品分摊',
    'data-year': '数据与因子的年份是否相符',
    'data-region': '因子的地区是否相符',
    'standard-rules': '标准要求的核对',
    'boundary-words': '边界与阶段是否一致',
    'cut-off-share': '取舍比例',
    'stages-of-use': '阶段是否满足预期用途',
    statement: '报告首页信息',
  },
  named: '{name}（{product}）',
  meaning: '{name}：{expected}',
  stray: '台账里没有这个产品，或没有这一项；保留未用',
  inUse: {
    answer: '{value}（您填写）',
    ledger: '{value}（台账）',
    unusable: '“{value}”不能用',
  },
  none: '无',
  cutOff: {
    mass: '单项 {each} %，合计 {together} %（质量）',
    emissions: '单项 {each} %，合计 {together} %（排放）',
    massEach: '单项 {each} %（质量）',
    emissionsEach: '单项 {each} %（排放）',
  },
};

/** The texts of one language. */
export type FactTexts = typeof zhCN;
