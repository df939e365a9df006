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
  /** 官方电力数值的系列，嵌入句中。 */
  powerSeries: {
    generation: '电力平均二氧化碳排放因子，只含发电的 CO2',
    trading: '碳市场履约用的电网排放因子，不是年度平均值',
    footprint: '电力碳足迹因子',
  },
  /** 同类数是什么，嵌入句中。 */
  siblingKinds: { amount: '数量', mass: '运输的重量', distance: '运距', factor: '因子' },
  findings: {
    'factor-implausible-zero':
      '{name|“{}”|一个未写名称的项}的因子是 0{places|（{}）|}，用它的项不产生任何排放。请核对：没有数据的请留空；确实为零的请在来源中写明依据。',
    'workbook-differs-from-core':
      '{product|“{}”的|}结果在工作簿里{found|是 {} kgCO2e|不是数值}{places|（{}）|}，按同一台账独立计算是 {computed} kgCO2e。公式没有变，多半是没有重算：请在 Excel 中重新计算（Ctrl+Alt+F9）后保存；仍不一致时请刷新 PCF 工作表，并把工作簿交给我们查找原因。',
    'outlier-sibling':
      '{name|“{}”的|}{of} {found}{places|（{}）|}约为同类数的 {times} 倍：另外 {peers} 个（{peerCells}）都在 {expected}；改为 {fits} 才与它们相符，像是小数点或单位写错。结果按原数计算。请核对原始记录：写错的请在台账中改正，属实的不必改。',
    'outlier-sibling-several':
      '{cases} 个{of}{items|（{}）|}{places|（{}）|}约为各自同类数的 {times} 倍，像是小数点或单位写错。例如{name|“{}”的|} {found}：另外 {peers} 个（{peerCells}）都在 {expected}，改为 {fits} 才与它们相符。结果按原数计算。请核对原始记录：写错的请在台账中改正，属实的不必改。',
    'outlier-carried':
      '{name|“{}”的|}运输重量 {found}{places|（{}）|}是所用材料 {used}（{usedCells}）的 {times} 倍，像是小数点或单位写错：同一种材料，运来的与用掉的应当相近。结果按原数计算。请核对两处的原始记录：写错的请在台账中改正，属实的（如一次多购）不必改。',
    'outlier-carried-several':
      '{cases} 项的运输重量{items|（{}）|}{places|（{}）|}是各自所用材料的 {times} 倍，像是小数点或单位写错。例如{name|“{}”的|}运输重量 {found}，所用材料是 {used}（{usedCells}）。结果按原数计算。请核对两处的原始记录：写错的请在台账中改正，属实的（如一次多购）不必改。',
    'factor-incoherent':
      '{items|{}：|}{family}件的因子是 {found} kg/kg{places|（{}）|}，同为{family}的{peer|“{}”|另一项}{peerCell|（{}）|}却是 {expected}，同类材料相差 {times} 倍。请核实材质和因子来源，改用同类材料的因子，或写明理由。',
    'factor-incoherent-borrowed':
      '{items|{}：|}按名称是{family}件，用的却是{owner}{other|“{}”|}的因子 {found} kg/kg{places|（{}）|}；{family}的{peer|“{}”|另一项}{peerCell|（{}）|}是 {expected}。请核实材质，改用同类材料的因子，或写明理由。',
    'factor-incoherent-shared':
      '{items|{}：|}是 {kinds} 种不同的设备，因子却都是 {found} kg/kg{places|（{}）|}；它最多只属于其中一种，其余都是借用的。请向供应商索取各自的因子，或写明按哪种相近产品取值。',
    'factor-implausible':
      '{items|{}：|}{family}件的因子是 {found} kg/kg{places|（{}）|}，远在内置因子库的 {expected} 之外。请核对单位和来源；若含加工等环节，请写明边界。',
    'factor-implausible-negative':
      '因子{name|“{}”|}是负数（{found}）{places|（{}）|}。负因子只可能是抵减，不能算作排放因子：请核对符号；回收、替代一类的抵减应单独列出。',
    'factor-implausible-freight':
      '运输因子{name|“{}”|}是 {found} kg/(t·km){places|（{}）|}，在内置因子库的 {expected} 之外：公路货车满载也到不了这么低，超出几倍的多半是单位错误。请核对车型、载重、是否含空驶和燃料的上游，以及来源。',
    'electricity-series':
      '电力用的是 {foundYear} 年的 {found} kg/kWh{places|（{}）|}，这是{series}{source|，台账写的来源却是“{}”|}。产品碳足迹要用电力碳足迹因子（CO2e，含燃料上游和输配损耗），{expectedYear} 年是 {expected}。请换用，或写明理由。',
    'electricity-series-mixed':
      '电力一部分用 {foundYear} 年的 {found} kg/kWh{places|（{}）|}，即{series}{source|（台账写的来源是“{}”）|}，另一部分用{mixed}：两套数不能混用。请统一用电力碳足迹因子（{expectedYear} 年 {expected}）。',
    'boundary-mismatch':
      '台账写明的边界是{named|“{}”|另一种}{places|（{}）|}，而结果按回答采用{chosen|“{}”|别的边界}{lacking|；台账缺少：{}|}{beyond|；台账中超出该边界的阶段：{}|}。请修改台账中的文字，或在报告中说明为何采用另一边界。',
    'factor-boundary':
      '{count} 个燃料因子{items|（{}）|}{places|（{}）|}等于燃烧排放，共 {kgCo2e} kgCO2e：不含开采、炼制和运输。产品碳足迹应包括燃料的上游，请换用全生命周期因子，或另加上游。',
    'factor-year':
      '电力因子 {found} kg/kWh 是 {foundYear} 年的{places|（{}）|}，而活动数据是 {year} 年的。请换用同年或最近一年公布的值，或写明理由。',
    'factor-year-later':
      '{count} 个因子{factors|（{}）|}是 {foundYear} 年的{places|（{}）|}，晚于活动数据的 {year} 年。请换用同年或更早的值，或写明理由。',
    'factor-region':
      '电力因子 {found} kg/kWh{places|（{}）|}是别处公布的值，而生产所在地是“{region}”。请换用当地的因子，或写明理由。',
    'standard-superseded':
      '{found} 已被 {expected} 取代{places|（{}）|}。请改按现行标准，或写明为何沿用旧版。',
    'mass-balance':
      '{product|“{}”的|}物料共 {found} kg，产品、废料和副产品合计 {expected} kg，相差 {difference} kg（{percent} %）{places|（{}）|}。请核对用量、单件质量、废料和覆盖数量。',
    'cut-off':
      '{product|“{}”的|}物料有 {count} 项没有计入{items|（{}）|}{places|（{}）|}，占物料总质量的 {found} %，最大一项 {largest} %；取舍规则只允许单项 {each} %{together|、合计 {} %|}。请补上因子，或改写取舍规则并说明理由。',
    'factor-duplicate':
      '因子表中{name|“{}”|同一名称}出现 {count} 次，数值不同：{found}{places|（{}）|}。请只保留一个，或在名称中写明年份、地区或规格。',
    'factor-duplicate-several':
      '{cases} 个名称在因子表中各有几个数值不同的因子{items|：{}|}{places|（{}）|}。请每个名称只保留一个，或在名称中写明年份、地区或规格。',
    'percent-out-of-range':
      '{name|“{}”|有一项未写名称，}的比例写的是 {found} %{places|（{}）|}，应在 0 到 100 之间；已按所写的数计算，结果不可信。请核对小数点和单位。',
    'percent-out-of-range-several':
      '{cases} 个比例不在 0 到 100 % 之间{items|：{}|}{places|（{}）|}；已按所写的数计算，结果不可信。请核对小数点和单位。',
    'percent-out-of-range-unread':
      '{header|“{}”|比例}一列有 {count} 个数不在 0 到 100 % 之间，例如 {found} %{places|（{}）|}；这一列没有用于计算。请核对小数点和单位。',
    'future-year':
      '{count} 个数属于尚未开始的 {year} 年{places|（{}）|}，而现在（或报告日期）是 {thisYear} 年：不可能是实际数据。请核对年份；计划、预算数请在表头写明。',
    'future-year-factor':
      '{count} 个因子{factors|（{}）|}写的是尚未开始的 {year} 年{places|（{}）|}，而现在（或报告日期）是 {thisYear} 年，却用在了计算里。请核对年份，或换用已发布的值。',
    'negative-amount-freight':
      '{name|“{}”|有一项未写名称，}的运输重量或距离是负数（{found}）{places|（{}）|}：退货也要运输，运输排放不会是负的。请改成正数，或删去该行。',
    'negative-amount-freight-several':
      '{cases} 个运输重量或距离是负数{items|：{}|}{places|（{}）|}：退货也要运输，运输排放不会是负的。请改成正数，或删去这些行。',
  },
};
