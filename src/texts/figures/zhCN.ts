/** What the figures of a report say, in Chinese. Its shape is that of every language. */
export const zhCN = {
  perUnit: 'kgCO2e/{unit}',
  perDeclaredUnit: 'kgCO2e/声明单位',
  ofLedger: 'kgCO2e（台账合计）',
  total: '合计',
  totalUnknown: '未知：有阶段没有数值',
  withShare: '{emission}（{share}）',
  outsideValue: '{emission}（边界外，不计入）',
  noFigure: '没有数值',
  nothingInLedger: '台账中没有数据',
  named: '{name} {value}',
  comma: '{one}、{other}',
  between: '{one}；{other}',
  afterSentence: '{one}。{other}',
  creditsApart: '{count} 项抵减（{sum} {unit}）不计入合计，没有画出',
  withoutFigure: '{count} 项没有数值，没有画出',
  notAllocated: '几个产品共用、尚未分摊的行没有画出',
  incomplete: '{stages}的数据不完整，只含已有的数值',
  stagesAlt: '条形图：“{product}”各阶段的排放（{unit}）：{list}；合计 {total}',
};

/** The texts of one language. */
export type FigureTexts = typeof zhCN;
