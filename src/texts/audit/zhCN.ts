/** 因子、数量与方法的核查，中文。 */
export const zhCN = {
  /** 材料类别，嵌入句中。 */
  families: {
    ferrous: '钢铁',
    stainless: '不锈钢',
    'copper-alloy': '铜及铜合金',
    aluminium: '铝',
    plastic: '塑料',
    rubber: '橡胶',
    glass: '玻璃',
    zinc: '锌',
    titanium: '钛',
    magnesium: '镁',
    nickel: '镍',
  },
  findings: {
    'factor-incoherent':
      '{items|{}：|}{family}件的因子是 {found} kg/kg{places|（{}）|}，同为{family}的{peer|“{}”|另一项}{peerCell|（{}）|}却是 {expected}，同类材料相差 {times} 倍。请核实材质和因子来源，改用同类材料的因子，或写明理由。',
    'factor-incoherent-borrowed':
      '{items|{}：|}按名称是{family}件，用的却是{owner}{other|“{}”|}的因子 {found} kg/kg{places|（{}）|}；{family}的{peer|“{}”|另一项}{peerCell|（{}）|}是 {expected}。请核实材质，改用同类材料的因子，或写明理由。',
    'factor-incoherent-shared':
      '{items|{}：|}是 {kinds} 种不同的设备，因子却都是 {found} kg/kg{places|（{}）|}，至多有一种是它自己的。请向供应商索取各自的因子，或写明按哪种相近产品取值。',
    'factor-implausible':
      '{items|{}：|}{family}件的因子是 {found} kg/kg{places|（{}）|}，远在内置因子库的 {expected} 之外。请核对单位和来源；若含加工等环节，请写明边界。',
    'factor-implausible-negative':
      '因子{name|“{}”|}是负数（{found}）{places|（{}）|}。负因子只可能是抵减，不能算作排放因子：请核对符号；回收、替代一类的抵减应单独列出。',
    'factor-duplicate':
      '因子表中{name|“{}”|同一名称}出现 {count} 次，数值不同：{found}{places|（{}）|}。请只保留一个，或在名称中写明年份、地区或规格。',
    'percent-out-of-range':
      '{name|“{}”|有一项未写名称，}的比例写的是 {found} %{places|（{}）|}，应在 0 到 100 之间；已按所写的数计算，结果不可信。请核对小数点和单位。',
    'percent-out-of-range-several':
      '{cases} 个比例不在 0 到 100 % 之间{items|：{}|}{places|（{}）|}；已按所写的数计算，结果不可信。请核对小数点和单位。',
    'future-year':
      '{count} 个数属于尚未开始的 {year} 年{places|（{}）|}，而报告日期（或今天）是 {today}：不可能是实际数据。请核对年份；计划、预算数请在表头写明。',
    'negative-amount-freight':
      '{name|“{}”|有一项未写名称，}的运输重量或距离是负数（{found}）{places|（{}）|}：退货也要运输，运输排放不会是负的。请改成正数，或删去该行。',
    'negative-amount-freight-several':
      '{cases} 个运输重量或距离是负数{items|：{}|}{places|（{}）|}：退货也要运输，运输排放不会是负的。请改成正数，或删去这些行。',
  },
};
