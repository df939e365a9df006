/** What functions in cells say of their errors, in Chinese. Its shape is the shape of every language. */
export const zhCN = {
  roles: {
    amount: '数量',
    mass: '质量',
    distance: '距离',
    factor: '排放因子',
    value: '数值',
  },
  dimensions: {
    mass: '质量',
    energy: '能量',
    volume: '体积',
    gasVolume: '标准状态下的气体体积',
    distance: '距离',
    freight: '货物周转量',
    area: '面积',
    count: '件数',
    set: '套数',
    box: '箱数',
    pack: '包数',
    bag: '袋数',
    drum: '桶数',
    bottle: '瓶数',
    roll: '卷数',
    pallet: '托数',
    bundle: '捆数',
    batch: '批数',
    time: '时间',
  },
  fields: { value: '数值', unit: '单位', source: '来源', year: '年份', region: '地区' },
  problems: {
    'missing-figure': '缺少{role}：单元格为空或是占位符。请填写，例如 {example}。',
    'missing-factor': '缺少排放因子：单元格为空或是占位符。请填写以 {example} 计的因子。',
    'zero-factor':
      '排放因子是 0，或者单元格为空（Excel 桌面版把空单元格当作 0 传入）。若确实为 0，请写成“{example}”。',
    'no-figure': '{role}“{found}”读不出数字，应为一个数，可带单位，例如 {example}。',
    'unknown-unit': '不认识{role}的单位“{found}”，应为 {example} 这样的单位。',
    'ambiguous-unit':
      '{role}的单位“{found}”有几种含义（{candidates}），相差可达一成。请写明是哪一种。',
    'wrong-dimension':
      '{role}的单位“{found}”表示{foundDimension}，这里需要{expectedDimension}，例如 {example}。',
    'unit-conflict':
      '{role}里写的单位是“{found}”，单位参数却是“{argument}”，两者不一致。请只保留正确的一个。',
    'factor-unit': '因子的单位“{found}”不是“气体质量/活动量单位”，应为 {example} 这样的单位。',
    'factor-mismatch':
      '数量以 {unit} 计（{unitDimension}），因子却以 {factorUnit} 计（{factorDimension}），无法相乘。请给出与数量相配的因子及其单位。',
    'no-conversion':
      '“{from}”表示{fromDimension}，“{to}”表示{toDimension}，不能互相换算。请改用同一类单位。',
    'missing-unit': '缺少单位：换算需要原单位和目标单位，例如 {example}。',
    'too-large': '结果 {found} 大得不可能。请检查数值和单位。',
    shapes: '各参数的行数、列数对不上（{found}）。应大小相同，或者是单个单元格、单行、单列。',
    'missing-name': '缺少名称：单元格为空或是占位符。请填写材料、能源或运输方式的名称。',
    'not-in-library': '没有“{name}”的公开因子。请向供应商索取，直接给出因子或因子表。',
    'near-in-library': '因子库里没有唯一的“{name}”，可能是：{found}。请改成库里的名称。',
    'library-unavailable': '内置因子库没能加载。请检查网络，然后重算（Ctrl+Alt+F9）。',
    'no-factor-table':
      '给出的区域里找不到因子表。应有名称列和数值列，可带表头；无表头时依次为名称、数值、单位、来源、年份、地区。',
    'several-columns': '因子表里有几列都像因子（{found}），无法确定用哪一列。请只选一列。',
    'not-in-table': '因子表里没有“{name}”。请补上一行，或改成表里的名称。',
    'no-value-in-table':
      '因子表里有“{name}”，但数值为空或为 0。请补上数值；确实为零时请连同单位写成 0 kgCO2e/kg。',
    'near-in-table':
      '因子表里没有“{name}”，相近的有：{found}。不能确定是同一种，请改成表里的名称。',
    'several-in-table':
      '因子表里“{name}”有几个不同的值（{found}）。请只保留一个，或写出更具体的名称。',
    'no-field': '因子表里“{name}”没有{field}。',
    'unknown-field': '不认识字段“{found}”，应为：数值、单位、来源、年份、地区。',
    'missing-gas': '缺少气体名称：单元格为空或是占位符。请填写，例如 CO2、N2O、SF6。',
    'unknown-gas':
      '不认识气体“{found}”。请用化学式或常用名称，例如 CO2、N2O、SF6、HFC-134a、甲烷（化石）。',
    'gas-not-weighed':
      '{set} 没有给出“{found}”的 GWP，{expected} 有：请全部改用 {expected}，或自行填写因子。',
    'methane-origin':
      '{set} 的甲烷分来源：“{found}”请写明是“化石甲烷”（CH4 fossil）还是“非化石甲烷”（CH4 non-fossil）。',
    'unknown-gwp-set': '没有“{found}”这套 GWP 值，应为 {expected}。',
  },
};

/** The texts of one language. */
export type FormulaTexts = typeof zhCN;
