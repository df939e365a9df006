import { zhCN as allocation } from './allocation/zhCN';
import { zhCN as analysis } from './analysis/zhCN';
import { zhCN as record } from './record/zhCN';
import { zhCN as audit } from './audit/zhCN';
import { zhCN as factors } from './factors/zhCN';
import { zhCN as facts } from './facts/zhCN';

/** Every sentence a person sees, in Chinese. Its shape is the shape of every language. */
export const zhCN = {
  stages: {
    rawMaterial: '原材料',
    transport: '运输',
    production: '生产',
    distribution: '分销',
    use: '使用',
    endOfLife: '废弃',
  },
  sheets: {
    settings: 'PCF 设置',
    activity: 'PCF 活动数据',
    factors: 'PCF 因子',
    rawMaterial: 'PCF 原材料',
    transport: 'PCF 运输',
    production: 'PCF 生产',
    distribution: 'PCF 分销',
    use: 'PCF 使用',
    endOfLife: 'PCF 废弃',
    summary: 'PCF 汇总',
    analysis: 'PCF 分析',
    checks: 'PCF 检查',
    report: 'PCF 报告记录',
  },
  titles: {
    settings: '产品碳足迹 · 设置',
    activity: '产品碳足迹 · 活动数据',
    factors: '产品碳足迹 · 排放因子',
    stage: '产品碳足迹 · {stage}阶段',
    stageOutside: '产品碳足迹 · {stage}阶段（边界外，不计入合计）',
    summary: '产品碳足迹 · 汇总',
    analysis: '产品碳足迹 · 分析',
    checks: '产品碳足迹 · 检查',
    report: '产品碳足迹 · 报告记录',
  },
  notes: {
    itemOfStage: '{item}（{stage}）',
    stageOutside: '{stage}（边界外，不计入合计）',
    creditsOf: '{stage}：抵减（不计入）',
    co2Only: '{unit}（仅 CO2）',
    settings: '黄色单元格可填写。回答问题后再次计算；“台账覆盖数量”立即生效。',
    activity:
      '从台账读取的每一个数：所在单元格、读取时的内容、读法，以及读法（数与单位）合乎原意的把握。“当前内容”是公式，随台账变化。',
    factors: '数值列引用台账单元格。“核实”“核实备注”由您填写，重新计算时保留。',
    stage:
      '每行用公式引用台账单元格，改动台账数值后自动重算；状态为“过期”的行不给出数值，请重新计算。橙色的因子是暂按的，见“设置”中的问题。',
    summary:
      '单位 kgCO2e。合计只含系统边界内的阶段；任何一行过期，合计显示 #N/A，而不是看似正确的数。',
    analysis:
      '各因子变动对合计的影响、数据质量和取舍，均为公式，随台账重算；排列顺序、其他回答的影响和文字是上次计算时的记录。',
    checks: '左侧为读取台账时由程序独立计算的结果，与工作簿公式逐项对照；其下列出发现的问题。',
    report:
      '上一份报告写的数：不是公式，台账改动后仍保持原样，用来说明哪些数与报告不同。写下一份报告时更新。',
  },
  headings: {
    method: '方法',
    products: '产品与声明单位',
    questions: '问题与回答',
    columns: '列的含义',
    totals: '合计',
    ledgerCheck: '台账核对',
    gasParts: '分气体的因子',
    gwp: 'GWP100，采用的数据集：',
    gases: '各气体排放量 (kgCO2e，台账合计)',
    results: '各阶段排放量',
    shares: '各阶段占比',
    hotspots: '主要贡献项',
    agreement: '独立计算与工作簿公式对照',
    findings: '发现',
  },
  columns: {
    columnRole: '更正为',
    why: '依据',
    takenFor: '当前含义',
    setting: '设置项',
    value: '值',
    meaning: '说明',
    blocks: '缺失时做不了的检查',
    inUse: '现采用',
    code: '代号',
    product: '产品',
    coverage: '台账覆盖数量',
    unit: '单位',
    basis: '依据',
    question: '问题',
    options: '可选回答',
    assumed: '暂按',
    answer: '您的回答',
    id: '编号',
    place: '位置',
    stage: '阶段',
    item: '项目',
    datum: '数据',
    sheet: '工作表',
    cell: '单元格',
    found: '读取时内容',
    reading: '读法',
    certainty: '把握',
    current: '当前内容',
    amountRead: '读取值',
    state: '状态',
    factor: '排放因子',
    factorUnit: '因子单位',
    factorName: '因子名称',
    gas: '气体范围',
    gwpInUse: '采用的 GWP',
    gasValue: '每单位 kgCO2e',
    gasKg: '{gas} kgCO2e',
    factorBoundary: '因子边界',
    factorRegion: '因子地区',
    factorYear: '因子年份',
    factorVersion: '因子库版本',
    licence: '许可',
    confidence: '可信度',
    source: '数据来源',
    usedBy: '引用项数',
    review: '核实',
    reviewNote: '核实备注',
    material: '物料',
    amount: '用量',
    energyAmount: '消耗量',
    emission: '排放量 (kgCO2e)',
    shareOfStage: '占本阶段',
    shareOfTotal: '占合计',
    mass: '质量',
    distance: '运输距离',
    massUnit: '质量单位',
    distanceUnit: '距离单位',
    freight: '货运量 (t·km)',
    massCell: '质量单元格',
    distanceCell: '距离单元格',
    amountCell: '台账单元格',
    rowsNow: '台账现有行数',
    rowsRead: '读取行数',
    header: '表头',
    apart: '归类',
    credits: '抵减 (kgCO2e，不计入)',
    ledgerTotal: '台账合计 (kgCO2e)',
    perUnit: '每声明单位 (kgCO2e)',
    core: '独立计算 (kgCO2e)',
    workbook: '工作簿公式 (kgCO2e)',
    difference: '差值',
    verdict: '判定',
    severity: '级别',
    kind: '类别',
    message: '说明',
    effect: '影响 (kgCO2e)',
    rank: '序',
  },
  facts,
  factors,
  allocation,
  analysis,
  record,
  settings: {
    gwp: 'GWP 数据集',
    gwpMeaning:
      'IPCC 评估报告的 100 年全球增温潜势，用于分气体给出的因子和气体的直接排放；以 CO2 或 CO2e 给出的因子不受影响',
    boundary: '系统边界',
    boundaryMeaning: '哪些阶段计入合计：{boundary}',
    language: '语言',
    remembered:
      '已记住的名称对应：台账里现在没有这个问题，该名称再出现时按此回答。清空回答即不再记住。',
    languageMeaning: '本工作簿中 PCF 工作表的语言',
  },
  boundaries: {
    found: '台账所含的全部阶段',
    'cradle-to-gate': '从摇篮到大门',
    'cradle-to-grave': '从摇篮到坟墓',
    'gate-to-gate': '大门到大门',
    'materials-and-production': '原材料 + 生产（不含运输）',
    production: '生产',
    'production-and-waste': '生产 + 废弃物处置',
  },
  states: {
    fresh: '最新',
    stale: '过期',
    missing: '缺失',
    incomplete: '不完整',
    unchanged: '未变',
    changed: '已变',
    agrees: '一致',
    differs: '不同：台账已变或公式被改，请重新计算',
    notApplicable: '—',
    outside: '边界外',
    counted: '计入',
    credit: '抵减',
  },
  readings: {
    number: '数字单元格，直接引用',
    'number-and-unit': '文本：数字 + “{unit}”，公式去掉单位',
    'number-text': '文本形式的数字，公式转换',
    interpreted: '解读为常数；内容一变即过期',
  },
  data: { amount: '用量', mass: '质量', distance: '距离', conversion: '换算', loss: '损耗' },
  gases: { CO2e: 'CO2e', CO2: '仅 CO2', unstated: '未说明', gases: '分气体' },
  /** 气体与单列项；其余气体写化学式。 */
  gasNames: {
    CH4: 'CH4',
    'CH4-fossil': 'CH4（化石）',
    'CH4-non-fossil': 'CH4（非化石）',
    CO2e: '未分气体',
    combustion: '燃料燃烧 CO2e',
    upstream: '燃料上游 CO2e',
    biogenic: '生物源 CO2（不计入）',
    landUse: '土地利用变化（不计入）',
    aircraft: '航空额外影响（不计入）',
  },
  columnRoles: {
    index: '序号',
    product: '产品',
    stage: '阶段',
    name: '名称',
    amount: '数量',
    total: '合计列',
    part: '相乘的一部分',
    unit: '单位',
    distance: '距离',
    mode: '运输方式',
    origin: '起点',
    factor: '排放因子',
    freightFactor: '运输排放因子',
    gasFactor: '单种气体的因子',
    factorUnit: '因子单位',
    conversion: '密度、热值等换算',
    source: '来源',
    output: '产量',
    period: '期间',
    result: '已有结果',
    remark: '备注',
    unused: '不使用',
    auto: '自动',
  },
  columnBases: {
    corrected: '按您的更正',
    words: '表头用词',
    unit: '表头里的单位和列中内容',
    content: '列中内容',
    none: '表头和内容都没有说明',
    gone: '台账里没有这一列',
    more: '另有 {count} 列未列出',
  },
  reviews: { open: '未核实', verified: '已核实', replace: '需替换' },
  declaredSource: { ledger: '台账产量', answer: '您的回答', assumed: '假设' },
  charts: {
    shares: '各产品排放的阶段构成',
    sharesDescription: '各产品中各生命周期阶段排放占比的堆积条形图，数据见左表',
    shareAxis: '占合计的比例',
    hotspots: '{product}：主要贡献项',
    hotspotsDescription: '{product}排放最大的项目的条形图，数据见左表',
    emissionAxis: 'kgCO2e',
  },
  severities: { error: '错误', warning: '警告', info: '说明', question: '问题' },
  /** 句中所列的名称和单元格。 */
  lists: {
    name: '“{name}”',
    between: '{one}、{other}',
    moreNames: '{list} 及另外 {more} 个名称',
    morePlaces: '{list} 及另外 {more} 个单元格',
  },
  families: audit.families,
  powerSeries: audit.powerSeries,
  siblingKinds: audit.siblingKinds,
  findings: {
    ...audit.findings,
    'record-unreadable':
      '报告记录{places|（{}）|}中{found|有“{}”|有一处空白}，{expected|应为{}，|}因此无法说明哪些数与上一份报告不同。该表原样保留：请改正此处，或重新生成报告（会写入新的记录）。',
    'error-cell':
      '{count} 个单元格是错误值{places|（{}）|}，所在的项没有数值。请修正台账中的公式。',
    'missing-factor':
      '{name|“{}”|有一项未写名称，}{places|（{}）|}没有排放因子，未计入。请在因子表中补充同名因子。',
    'missing-factor-several':
      '{count} 项没有排放因子，未计入{items|：{}|}{places|（{}）|}。请在因子表中补充同名因子。',
    'missing-factor-class':
      '{name|“{}”|有一项未写名称，}{places|（{}）|}没有排放因子，未计入。{class|没有{}的公开因子：|}请向供应商索取，或在因子表中自行填写。',
    'missing-factor-class-several':
      '{count} 项没有排放因子，未计入{items|：{}|}{places|（{}）|}。{class|没有{}的公开因子：|}请向供应商索取，或在因子表中自行填写。',
    'missing-quantity':
      '{name|“{}”|有一项未写名称，}{places|（{}）|}没有可用的数量，未计入。请在台账中填写数字和单位。',
    'missing-quantity-several':
      '{count} 项没有可用的数量，未计入{items|：{}|}{places|（{}）|}。请在台账中填写数字和单位。',
    'missing-distance':
      '{name|“{}”|有一项未写名称，}{places|（{}）|}没有可用的运输距离，运输排放未计入。请在台账中填写距离。',
    'missing-distance-several':
      '{count} 项没有可用的运输距离，运输排放未计入{items|：{}|}{places|（{}）|}。请在台账中填写距离。',
    'missing-unit':
      '“{found}”{places|（{}）|}的单位{unit|“{}”|}无法识别，该项没有数值。请改用 kg、t、kWh、km 等单位。',
    'missing-unit-several':
      '{cases} 个数的单位{unit|“{}”|}无法识别{places|（{}）|}，这些项没有数值。请改用 kg、t、kWh、km 等单位。',
    'missing-period':
      '{name|“{}”|有一项未写名称，}有 {count} 个月份（或时段）没有数值{where|（{}）|}，没有当作 0：只计入了另外 {known} 个，结果不完整。请补填；确实没有发生的请填 0。',
    'missing-period-several':
      '{cases} 项有月份（或时段）没有数值{items|：{}|}，共 {count} 个单元格{places|（{}）|}，没有当作 0：只计入了有数值的月份，结果不完整。请补填；确实没有发生的请填 0。',
    'missing-period-columns':
      '{count} 个月份（或时段）整列没有数值{where|（{}）|}，未计入：结果只覆盖有数值的月份。请确认台账还没有这些数据。',
    'missing-period-rows':
      '{name|“{}”|有一项未写名称，}{places|（{}）|}没有 {months} 月的行（共 {count} 个月），而同一张表的其他项目有。没有当作 0，结果只含已有的月份。请补上，或确认这些月份没有发生。',
    'missing-period-rows-several':
      '{cases} 项{items|（{}）|}没有 {months} 月的行，而同一张表的其他项目有{places|（{}）|}。没有当作 0，结果只含已有的月份。请补上，或确认这些月份没有发生。',
    'variant-without-amount':
      '{count} 个单元格没有数值{places|（{}）|}，而同一行的其他产品有：按该产品不用此项处理，未计入。请确认；确实使用的请补填。',
    'date-cell':
      '{count} 个单元格被 Excel 变成了日期{where|（{}）|}，没有当作数字或名称读取。请把单元格改成文本格式，重新输入原来的内容。',
    'not-a-count':
      '“{found}”{places|（{}）|}应为件数或次数，单位却是{unit|“{}”|别的}，没有相乘，该项没有数值。请核对这一列。',
    'not-a-count-several':
      '{cases} 个数{places|（{}）|}应为件数或次数，单位却是{unit|“{}”|别的}，没有相乘，这些项没有数值。请核对这一列。',
    'number-as-text':
      '{count} 个数字以文本形式保存{places|（{}）|}，已按数字读取；台账自身的 SUM 会漏掉它们，建议改成数字。',
    'full-width-text': '{count} 个数字用全角字符书写{places|（{}）|}，已按数字读取。',
    'approximate-value':
      '{count} 个数值带有“约”等字样{places|（{}）|}，按所写数字计算。请换成实测值。',
    'bound-value':
      '{count} 个数值只写了上限或下限（“不到”“<”“以上”等）{places|（{}）|}，按所写的数计算，实际值可能更小或更大。请换成实测值。',
    'comma-settled':
      '{count} 个数里的逗号或点有两种读法{places|（{}）|}，已按同一列（或同一张表、同一工作簿）其他数的写法判定（千分位或小数点）。请核对。',
    'footnote-dropped':
      '{count} 个数值后面带有脚注标记（如“¹⁾”“*”“a”）{places|（{}）|}，标记不属于数值，已略去。',
    'unreadable-value':
      '{count} 个单元格应为数值，却读不出一个数{places|（{}）|}{found|，例如写作“{}”|}，按缺失处理，没有当作 0。请改成一个数，可带单位，例如 1740 kg。',
    'gwp-unreadable':
      '{count} 个单元格应为全球变暖潜能值（GWP），却读不出大于 0 的数{places|（{}）|}{found|，例如写作“{}”|}；暂用内置数值，结果不完整。请改成大于 0 的数（kgCO2e/kg，例如 1530），或清空该格以采用内置数值。',
    'hidden-row':
      '{count} 个隐藏行含有数据{places|（{}）|}，已计入。请取消隐藏，确认是否应当计入。',
    'blank-or-placeholder':
      '{count} 个单元格只有“—”“/”之类的占位符{places|（{}）|}，按缺失处理，没有当作 0。请填写数值；确实为零的请填 0。',
    'merged-value-carried': '{count} 个合并单元格的内容沿用到其覆盖的各行{places|（{}）|}。',
    'subtotal-ignored': '{count} 个小计或合计（行或列）不参与求和{places|（{}）|}。',
    'result-column-ignored': '台账中已有的排放量结果列{places|（{}）|}不参与计算，只用来核对。',
    'duplicate-quantity-column':
      '{count} 个多余的数量列没有使用{places|（{}）|}。如应使用，请在“列的含义”中更正。',
    'plan-column-ignored':
      '{headers|“{}”|一列}{sheet|（工作表“{}”）|}是计划（预算、定额）数，没有采用；按实际数{amount|“{}”|}计算。',
    'loss-not-counted':
      '损耗列{headers|“{}”|}{sheet|（工作表“{}”）|}没有计入，按{amount|“{}”|用量列}的原数计算。如果原数不含损耗，结果偏低：请把该列改为含损耗的用量。',
    'per-unit-differs':
      '{count} 个数量是每{per| {} |单位}产品的用量{name|，例如“{}”|}{places|（{}）|}，而产品的数量{unit|以“{}”计|没有写明这样的单位}，两者不能相乘，这些项未计入。请给出以同一单位计的产量，或把用量改为每件产品的用量。',
    'loss-in-amounts':
      '{header|“{}”|损耗率}一列{sheet|（工作表“{}”）|}没有再折算：表头、说明或其他列表明用量已含损耗。',
    'loss-rate-blank':
      '{count} 行的{header|“{}”|损耗率}没有填写{places|（{}）|}，这些行按没有损耗计入。如有损耗，请在台账中填写。',
    'loss-rate-wrong':
      '{count} 个损耗率、损耗系数或利用率无法使用{found|，例如“{}”|}{places|（{}）|}，这些项未计入。损耗率应不小于 0 且小于 100 %，利用率应大于 0 且不超过 100 %，损耗系数应不小于 1；同一项各月须相同。请更正。',
    'column-not-used':
      '有 {count} 列数值没有用到{headers|：{}|}{sheet|（工作表“{}”）|}。如果其中有应计入的数量，请在“列的含义”中更正，或改用常见的表头。',
    'biogenic-factor-apart':
      '生物源碳因子列{headers|“{}”|}{sheet|（工作表“{}”）|}没有计入，结果只含化石源及未区分来源的排放。生物源碳应单独报告（ISO 14067），不与化石源相加：请另行列出。',
    'inclusion-doubtful':
      '{count} 行的备注或名称提到“不计入”一类的话{places|（{}）|}，但看不出是整行还是其中一部分（如运费）不计入：整行已计入。请确认；整行不计入的，备注请以“不计入”开头。',
    'parameter-not-counted':
      '{count} 行是参数（功率、时间、寿命、年度用量等）{places|（{}）|}，只用来算出或核对用量，本身不计入。',
    'output-column-not-used':
      '产量列{headers|“{}”|}{sheet|（工作表“{}”）|}没有写明是哪个产品的，没有采用。请加一列“产品名称”，每个产品写一个产量；或在“设置”中填写声明单位。',
    'output-months-missing':
      '{product|“{}”的|}产量缺 {count} 个月{months|（{} 月）|}{places|（{}）|}，没有当作 0：只把另外 {known} 个月相加作为除数，单台（单件）结果会偏高。请补填；确实没有生产的请填 0。',
    'output-months-left-out':
      '{product|“{}”的|}产量有 {count} 个月{months|（{} 月）|}{places|（{}）|}没有对应的活动数据，未计入：只除以与活动数据相同月份的产量。请确认；活动数据其实包含这些月份的，请在台账中写明。',
    'share-without-whole':
      '{header|“{}”|一列}{sheet|（工作表“{}”）|}是百分比，却没有一列写明它是多少总量的百分比，其中的数据未计入。请加一列总量（如“产品重量(kg)”），或直接写出各项的数量。',
    'sum-in-doubt':
      '{count} 行按名称是合计或“其中”行，没有计入{places|（{}）|}，但它有自己的因子，数值也不是其他行之和或其中一部分：可能是一个物料。是物料的，请改名（不以“合计”“其中”等字开头或结尾）；是合计的，请删去因子或更正数值。',
    'rows-not-charged':
      '{sheet|工作表“{}”|一张工作表}中有 {count} 行既有数值{headers|（“{}”列）|}又有因子，却没有计入{places|（{}）|}：同一张表中其他行的因子被别的表采用，看不出它是因子清单还是用量表。这一列若是用量，请在“列的含义”中改为“数量”；若不是，请改为“不使用”，或在工作表名称、标题中写明“因子”。',
    'supplier-factor':
      '{name|“{}”|有一项未写名称，}采用供应商提供的因子 {found}，不用通用因子 {other}{places|（{}）|}。两个因子都列在因子表中。',
    'supplier-factor-several':
      '{count} 项采用供应商提供的因子，不用台账中的通用因子{items|：{}|}{places|（{}）|}。两类因子都列在因子表中。',
    'factor-no-source':
      '{count} 个因子没有数据来源{places|（{}）|}，审核员无法核对。请在因子表中补充来源。',
    'co2-only-factor':
      '{count} 个因子的单位只写 CO2{places|（{}）|}：不含甲烷等其他温室气体，结果按 kgCO2e 汇总时可能偏低。请向来源核实，或换用 CO2e 因子。',
    'biogenic-apart':
      '{count} 项有须单独报告的排放{places|（{}）|}，不计入任何合计{biogenic|；生物源 CO2：{} kg|}{landUse|；土地利用变化：{} kgCO2e|}{aircraft|；航空额外影响：{} kgCO2e|}。',
    'gwp-not-used':
      '所选 GWP 数据集{set|（{}）|}不影响结果：所用因子都以 CO2 或 CO2e 给出，没有一个分气体列出。报告中应写明各因子来源所用的数据集，不要写按所选数据集计算。',
    'gwp-not-latest':
      '所选 GWP 数据集{set|（{}）|}不是 IPCC 最新的{latest|（{}）|}。标准一般要求用最新值；除非委托方或产品种类规则另有规定，请在“设置”中更换。',
    'factor-unit':
      '因子{name|“{}”|}{places|（{}）|}的单位{found|是“{}”，无法使用|没有填写}，该因子未采用。请写成“{expected}”这样的形式。',
    'factor-unit-several':
      '{cases} 个因子的单位{found|是“{}”，无法使用|没有填写}，未采用{items|：{}|}{places|（{}）|}。请写成“{expected}”这样的形式。',
    'factor-unit-no-gas':
      '{count} 个因子的单位{found|（{}）|}没有写明气体{places|（{}）|}，按 CO2e 计入。请向来源核实。',
    'factor-unit-mismatch':
      '{name|“{}”|有一项未写名称，}{places|（{}）|}的数量不能乘以单位为“{found}”的因子，未计入。请换用“{expected}”这样的因子，或在台账中给出换算（密度、热值、单重）。',
    'factor-unit-mismatch-several':
      '{cases} 项的数量不能乘以单位为“{found}”的因子，未计入{items|：{}|}{places|（{}）|}。请换用“{expected}”这样的因子，或在台账中给出换算（密度、热值、单重）。',
    'negative-amount': '{count} 个负数是冲销、退料一类的更正{places|（{}）|}，已从合计中减去。',
    credit:
      '{count} 项的排放量为负（合计 {kgCo2e} kgCO2e）{places|（{}）|}：作为抵减单独列出，不计入任何合计。若是冲销或退料，请在“设置”中回答，或在备注中写明。',
    'own-generation-total': '自发电的总量{names|（{}）|}等于自用与上网之和，没有再加一次。',
    'own-generation-doubtful':
      '自发电的总量{names|（{}）|}是 {found}，同表的自用与上网之和却是 {computed}，已作为另外的用电计入。若是同一批电，请在台账中更正数量，或删去总量，以免重复计入。',
    'own-generation-doubtful-unlike':
      '自发电的总量{names|（{}）|}与同表的自用、上网无法比较：单位不同，或有数没有读出；已作为另外的用电计入。若是同一批电，请统一单位、补全数量，或删去总量，以免重复计入。',
    'certificate-unused':
      '{name|“{}”的|}绿证没有抵扣{unit|：数量的单位是“{}”，不是电量|}{product|：“{}”没有带因子的电网电力|}{factors|：电网电力有几个不同的因子（{}），看不出从哪一部分抵扣|}。请写明外购电量、它唯一的因子，以及绿证的电量（1 张绿证是 1 MWh）。',
    'certificate-unused-several':
      '{count} 处绿证{items|（{}）|}没有抵扣{unit|：数量的单位是“{}”，不是电量|}{product|：“{}”没有带因子的电网电力|}{factors|：电网电力有几个不同的因子（{}），看不出从哪一部分抵扣|}。请写明外购电量、它唯一的因子，以及绿证的电量（1 张绿证是 1 MWh）。',
    'certificate-exceeds':
      '{name|“{}”|绿证}多于尚可抵扣的电网电量{claim|：绿证 {} kWh|}{rest|，电网还有 {} kWh|}。多出的部分没有抵扣，结果不会因此为负。',
    'unit-converted':
      '{count} 项的数量与因子不是同一类单位{places|（{}）|}，按台账中的密度、热值或单重换算。请核对。',
    'formula-skips-text':
      '{cell} 的公式 {formula} 漏掉了 {count} 个以文本形式保存的数（{cells}），得到 {found}{computed|，应为 {}|；这些数单位不一，不能直接相加}。请把这些单元格改成数字。',
    'formula-skips-text-several':
      '{cases} 个公式{places|（{}）|}漏掉了 {count} 个以文本形式保存的数。例如 {cell} 的 {formula} 漏掉了 {cells}，得到 {found}{computed|，应为 {}|；这些数单位不一，不能直接相加}。请把这些单元格改成数字。',
    'hidden-column':
      '{count} 个隐藏列含有参与计算的数据{places|（{}）|}，已计入。请取消隐藏，确认是否应当计入。',
    outlier:
      '{name|“{}”|有一项未写名称，}{places|（{}）|}的数值大得不可能（超过 1e30），未计入。请检查台账中的数和单位。',
    'outlier-several':
      '{count} 项的数值大得不可能（超过 1e30），未计入{items|：{}|}{places|（{}）|}。请检查台账中的数和单位。',
    'allocation-needed':
      '{count} 行没有写明产品{names|（{}）|}，而台账有多个产品，未分摊，结果不完整。请在台账中写明产品，或回答按什么分摊。',
    'allocation-needed-key':
      '{count} 行{names|（{}）|}的分摊方式缺少产品信息：{fact}{products|（{}）|}，未分摊，结果不完整。请在“研究信息”中填写，或改用别的方式。',
    'allocation-needed-units':
      '{count} 行{names|（{}）|}无法分摊：各产品的“{fact}”单位不同（{units}），不能相加。请统一单位，或改用别的方式。',
    'allocation-needed-idle':
      '{count} 行{names|（{}）|}无法分摊：有产品的分摊键不是大于 0 的数（{idle}）。请更正其产量和研究信息，或改用别的方式。',
    allocated: '{count} 行由几个产品共用{names|（{}）|}，{method}分摊：{shares}。',
    'shared-left-out':
      '{count} 行由几个产品共用{names|（{}）|}，已按回答不计入任何产品，理由：{reason}。',
    'output-without-product':
      '{count} 处写了产量却没有写明是哪个产品的{places|（{}）|}，而台账有多个产品，未采用。请在该处写明产品。',
    'declared-unit-differs':
      '{product|“{}”的|}产量以“{unit}”计{places|（{}）|}，声明（功能）单位却是“{other}”：结果按每{unit}给出。请换算或改写其中之一。',
    'declared-unit-differs-several':
      '{cases} 个产品{items|（{}）|}的产量以“{unit}”计{places|（{}）|}，声明（功能）单位却是“{other}”：结果按每{unit}给出。请换算或改写其中之一。',
    'answer-unusable':
      '“设置”中填写的“{found}”不能用作“{name}”的回答，已保留但未采用。可填：{expected}。',
    'answer-unusable-number':
      '“设置”中填写的“{found}”不能用作“{name}”的回答，已保留但未采用。应为大于 0 的数{unit|，单位为 {}，也可写能换算成它的单位|，可带单位，例如 4 或 4 台}。',
    'answer-unusable-shares':
      '“设置”中填写的“{found}”不能用作“{name}”的回答{percent|（合计 {} %）|}，已保留但未采用。应填：{expected}。',
    'answer-unusable-fact':
      '“设置”中填写的“{found}”不能用作“{fact}”{items|（{}）|}，已保留但未采用。应填：{expected}。',
    'input-missing':
      '缺少“{fact}”{items|（产品 {}）|}，做不了：{checks}。请在“设置”的“值”列填写：{expected}。',
    'goods-not-counted':
      '台账只有运输数据：{count} 项货物{names|（{}）|}只计了运输{places|（{}）|}，货物本身没有因子，未计入原材料。如需计入，请加上它们的用量表和因子。',
    'assembly-ignored': '{count} 行是组件{places|（{}）|}，它的下级零件已计入，组件不再相加。',
    'assembly-part-ignored':
      '{count} 行是组件下级的零件{places|（{}）|}，自身没有可计算的数据，已包含在组件内，不再相加。',
    'of-which-ignored': '{count} 个“其中”行已包含在上一行内，不再相加{places|（{}）|}。',
    'statistic-row-ignored':
      '{count} 行是平均、最大最小、占比、同比一类的统计值，不参与求和{places|（{}）|}。',
    'note-row-ignored':
      '{count} 行只有说明文字{places|（{}）|}，按备注处理，不作为物料计入。若其中写的是用到的物料，请填写用量和单位。',
    'no-journey':
      '{count} 个运输距离单元格写明厂内自制或填了横线{places|（{}）|}，不计运输。若实际有运输，请填写距离。',
    'row-not-included':
      '{count} 行写明不计入或仅供参考，未计入{places|（{}）|}。若应计入，请改写该行的说明。',
    'product-carried':
      '{count} 行在空行之后，没有写产品，按空行之上的产品计入{places|（{}）|}。若不是，请在该行写明产品。',
    'duplicate-row':
      '{count} 行与同一表中的另一行完全相同{places|（{}）|}，都已计入。若是重复录入，请删去多余的行。',
    'table-not-understood':
      '工作表“{sheet}”中有一张含数据的表没有读懂{headers|（表头：{}）|}，其中的数据未计入。请检查表头：需要名称列和数量列；看错的列可在“列的含义”中更正。',
    'table-not-understood-several':
      '{cases} 张含数据的表没有读懂{headers|（表头：{}）|}，其中的数据未计入。所在工作表：{items}。请检查表头：需要名称列和数量列；看错的列可在“列的含义”中更正。',
    'period-choice':
      '{product|“{}”的|}产量出现 {count} 次{places|（{}）|}，数值不同，未采用。请在台账中保留一个，或在“设置”中填写。',
    'period-choice-several':
      '{cases} 个产品{items|（{}）|}的产量各出现几次{places|（{}）|}，数值不同，未采用。请在台账中各保留一个，或在“设置”中填写。',
    'period-mixed':
      '{product|“{}”的|}结果由不同时期的数据组成（{periods}）{places|（{}）|}。请补齐同一时期的台账，或确认可以这样使用。',
    'period-mixed-several':
      '{cases} 个产品{items|（{}）|}的结果由不同时期的数据组成（{periods}）{places|（{}）|}。请补齐同一时期的台账，或确认可以这样使用。',
    'row-counted-twice': '{sum}原因：{causes}。请从该数中减去多计的部分。',
    'row-left-out': '{sum}原因：{causes}。请把漏计的部分加上。',
    'scale-slip': '{sum}原因：{causes}。请核对小数点、单位和原始记录。',
    'digits-swapped': '{sum}原因：{causes}。请核对原始记录后改正。',
    'subtotal-mismatch': '{sum}原因：{causes}。请按其下各行改正。',
    'total-mismatch': '{sum}原因：{causes}。请按其下各行改正。',
    'not-distinctive':
      '{sum}说得通的解释有 {count} 种，可能只是巧合，不能断定：{causes}。请逐一核对。',
    'rounding-only':
      '{count} 个小计或合计只因四舍五入而不同，不是错误：差得最多的是 {cell}{label|“{}”|}，写的是 {found}，算出 {computed}{unit| {}|}。',
    'value-conflict':
      '{cell}{name|“{}”|}写的结果是 {found}，按该行的数量和因子应为 {computed}{unit| {}|}。原因：{causes}。请核对数量、因子和单位。',
    'value-conflict-several':
      '{count} 行写的结果与按数量和因子算出的不同{places|（{}）|}，相差最大的是 {cell}{name|“{}”|}：写的是 {found}，应为 {computed}{unit| {}|}。原因：{causes}。请核对数量、因子和单位。',
    'value-conflict-parts':
      '{cell}{name|“{}”|}写的合计是 {found}，它所包含的 {parts} 个单元格算出来是 {computed}{unit| {}|}，不一致；已按这些单元格计算，合计不再相加。请核对。',
    'value-conflict-parts-several':
      '{cases} 处写的合计与其所包含的单元格不一致{places|（{}）|}；已按这些单元格计算，合计不再相加。例如 {cell}{name|“{}”|}写的是 {found}，算出来是 {computed}{unit| {}|}。请核对。',
    'value-conflict-product':
      '{cell}{name|“{}”|}写的总量是 {found}，而 {factors} 相乘得 {computed}{unit| {}|}，不一致；已按总量计算。请核对各列。',
    'value-conflict-product-several':
      '{cases} 行写的总量与各列相乘的结果不一致{places|（{}）|}；已按总量计算。例如 {cell}{name|“{}”|}写的是 {found}，而 {factors} 相乘得 {computed}{unit| {}|}。请核对各列。',
    'nothing-found':
      '没有找到可计算的台账：需要带表头的表，其中有名称列，以及用量、消耗量或运输距离列。请检查表头。',
  },
  /** 已有数与计算不符的原因，嵌入“发现”的句子。 */
  differences: {
    sum: '{cell}{label|“{}”|}写的是 {found}，第 {rows} 行（{rowCount} 项）合计应为 {computed}{unit| {}|}，相差 {difference}。',
    unknown: '没有找到单一原因',
    unknownRow: '未知，可能用了别的因子',
    or: '{one}；或者：{other}',
    and: '{one}，并且{other}',
    more: '{one}；等等',
    within: '{sentence}（由 {at} 处的问题说明）',
    byChance: '{cause}（候选很多，也可能只是巧合）',
  },
  causes: {
    'row-counted-twice': '{name|“{}”|该行}（{at}）计了两次',
    'row-left-out': '漏计了{name|“{}”|一行}（{at}）',
    'scale-slip':
      '{name|“{}”|该行}（{at}）按 {wrote}{unit| {}|} 计，而不是 {correct}{unit| {}|}（{times} 倍）',
    'scale-slip-sum': '整个数是应有值的 {times} 倍，可能是小数点或单位写错',
    'digits-swapped':
      '{name|“{}”|该行}（{at}）的数字颠倒：按 {wrote}{unit| {}|} 计，而不是 {correct}{unit| {}|}',
    'digits-swapped-sum': '相邻两个数字颠倒：写成 {wrote}，应为 {correct}',
    carried: '{name|“{}”|另一个合计}（{at}）的差错（{difference}）带了过来',
    'rows-shown': '与各行所写的结果之和一致，差错在各行的结果里',
    'rounding-only': '四舍五入',
  },
  questions: {
    'name-near-match': '台账中的“{name}”{places|（{}）|}在因子表里没有同名因子，是否就是下列之一？',
    'unit-of-analysis': '台账没有写“{product}”的产量：这些数据覆盖多少个产品？',
    'unit-of-analysis-period':
      '台账写了{product|“{}”的|}声明单位，用量却是一段时间（全年、各月）的{places|（{}）|}，没有找到同期的产量：这段时间共生产了多少？用量若本来就是一个声明单位的，请填 1。回答之前没有结果。',
    'unit-ambiguous': '{name|“{}”的|}单位“{unit}”{places|（{}）|}指哪一种？',
    'unit-ambiguous-several': '{count} 处的单位“{unit}”{places|（{}）|}指哪一种？',
    'conversion-needed':
      '{name|“{}”的|}数量以 {from} 计{places|（{}）|}，因子却以 {to} 计：1 {bottom} 合多少 {top}？（密度、热值、单件重量或每箱件数）',
    'unit-conflict':
      '{name|“{}”的|}数“{found}”{places|（{}）|}有几个互相矛盾的单位：离它最近的是“{unit}”，别处写的是“{others}”。哪一个对？',
    'unit-conflict-total':
      '{header|“{}”中|}{name|“{}”等|}的数{places|（{}）|}（如“{found}”）标的单位是“{unit}”，但 {cell} 的合计是 {stated}，各行相加却是 {computed}，相差 {times} 倍。这些数的单位是哪一个？',
    'unit-conflict-results':
      '{header|“{}”中|}{name|“{}”等|}的数{places|（{}）|}（如“{found}”）标的单位是“{unit}”，但 {cell} 的排放量是 {stated}，按这个单位计算却是 {computed}，相差 {times} 倍。这些数的单位是哪一个？',
    'unit-conflict-other':
      '{name|“{}”的|}数“{found}”{places|（{}）|}标的单位是“{unit}”，但同一项在 {cell} 处是 {stated}，这里是 {computed}，单位相同却相差约 {times} 倍。这里的单位是哪一个？',
    'unit-conflict-scale':
      '{cell|{}|上方}写的是{stated|“{}”|数值的倍数}，看不出这是否也指{header|“{}”列的|}数{places|（{}）|}{found|（如“{}”）|}{name|（“{}”）|}。这些数的单位是哪一个？',
    'unit-conflict-several':
      '{count} 个数{places|（{}）|}有几个互相矛盾的单位：离数最近的是“{unit}”，别处写的是“{others}”。哪一个对？',
    'number-ambiguous':
      '{name|“{}”的|}“{found}”{places|（{}）|}可以读成几个数（{readings}），是哪一个？',
    'number-ambiguous-several':
      '{count} 个数{places|（{}）|}可以有几种读法，例如“{found}”可以读成 {readings}，是哪一种？',
    'negative-amount':
      '{name|“{}”的|}数{found|“{}”|}{places|（{}）|}是负数：是回收、外售一类的抵减（单独列出，不计入合计），还是冲销、退料一类的更正（从合计中减去）？',
    'missing-unit': '{name|“{}”的|}数字“{found}”{places|（{}）|}没有单位，是哪一种？',
    'missing-unit-several': '{count} 个数字没有单位{places|（{}）|}{items|：{}|}。是哪一种？',
    'missing-unit-column':
      '“{header}”列有 {count} 个数字没有单位{places|（{}）|}，例如 {examples}{per|；这些项的因子以每 {} 计|}。是哪一种？',
    'negative-amount-column':
      '“{header}”列有 {count} 个负数{places|（{}）|}，例如 {examples}：是回收、外售一类的抵减（单独列出，不计入合计），还是冲销、退料一类的更正（从合计中减去）？',
    'number-ambiguous-column':
      '“{header}”列有 {count} 个数写成范围{places|（{}）|}，例如 {examples}。取哪一个？',
    'missing-factor': '“{name}”{places|（{}）|}在因子表里没有唯一对应的因子，用哪一个？',
    'missing-factor-contract':
      '{name|“{}”|一个项目}{places|（{}）|}写明是绿电、直购电或可再生能源电力：基于位置按电网因子，基于市场按供电合同的因子。用哪一个？回答之前不计入。',
    'missing-factor-library':
      '台账没有{name|“{}”|一个未写名称的项}{places|（{}）|}的排放因子，不选定则不计入。内置因子库里有以下公开因子，用哪一个？',
    'missing-factor-library-freight':
      '“{sheet}”里的运输{places|（{}）|}没有排放因子，{mode|也看不出“{}”是哪种运输方式|也没有写明运输方式}，不选定则不计入。内置因子库里有以下公开因子，用哪一个？',
    'missing-factor-waste':
      '{name|“{}”|一个未写名称的项}{places|（{}）|}属于废料{where|（“{}”）|}，而{factor|因子“{}”|找到的因子}是材料的因子，不是废料或其处置的因子。用哪一个？',
    'missing-factor-not-waste':
      '{name|“{}”|一个未写名称的项}{places|（{}）|}在台账里只有废弃物因子表中的{factor|“{}”|因子}可用。用哪一个？',
    'missing-factor-recycled':
      '{name|“{}”|一个未写名称的项}{places|（{}）|}是再生料，而{factor|因子“{}”|找到的因子}是新料的因子。用哪一个？',
    'missing-factor-process':
      '{name|“{}”|一个未写名称的项}{places|（{}）|}是对材料的加工{where|（“{}”）|}，而{factor|因子“{}”|找到的因子}是材料本身的因子。用哪一个？',
    'missing-factor-freight':
      '“{sheet}”里的运输{places|（{}）|}没有写明运输方式，而台账有几个运输因子：用哪一个？',
    'missing-factor-unit':
      '{header|“{}”列的|}排放因子没有写单位（如 {found}{name|，“{}”|}）{places|，共 {}|}，没有计入。是哪一种单位？',
    'boundary-mismatch':
      '台账写的系统边界是“{named}”{missing|，但没有这些阶段：{}|}{extra|，而台账里有边界以外的阶段：{}|}。合计按哪个边界？',
    'value-conflict':
      '“{product}”的“{fact}”，台账写的是 {found}，您填写的是 {other}：以哪一个为准？',
    'hidden-sheet': '隐藏工作表“{sheet}”里有台账数据，是否计入？',
    'gwp-missing':
      '{gas|{} |有一种气体}{name|（“{}”）|}{places|（{}）|}在所选的 IPCC 报告{set|（{}）|}里没有 GWP{other|，{} 里有|}{found|：{}|}。在采用后者的数值、整个核算改用后者，或在因子表中自行填写因子之前，有关的项不计入。',
    'methane-origin':
      '{name|“{}”的|}甲烷{places|（{}）|}没有写明来源：化石（化石燃料的开采和燃烧）还是非化石（生物质、废水、填埋）？两者的 GWP 不同{set|（{}）|}{fossil|：化石 {}|}{other|，非化石 {}|}。',
    'methane-origin-several':
      '{count} 处甲烷{places|（{}）|}{items|：{}，|}没有写明来源：化石（化石燃料的开采和燃烧）还是非化石（生物质、废水、填埋）？两者的 GWP 不同{set|（{}）|}{fossil|：化石 {}|}{other|，非化石 {}|}。',
    'empty-return':
      '{sheet|“{}”|台账}写明车辆往返或空车返回{found|（{}）|}：因子和距离已经含返程，还是不含？货运因子一般已含空驶。',
    'empty-return-legs':
      '{sheet|“{}”|台账}写明车辆往返或空车返回{found|（{}）|}{places|（{}）|}，而运输分为几段：因子和距离已经含返程，还是不含？货运因子一般已含空驶。不含的，返程属于哪一段？',
    'electricity-exported':
      '{name|“{}”|一行}是送给电网、转供或外售的能源，不是自己的消耗：不计入，作为抵减单独列出，还是按消耗计入？',
    'output-choice-period':
      '{product|“{}”的|}用量是一段时间（全年、各月）的，台账写了声明单位，却没有写明哪个数{places|（{}）|}是产量；可能是产量的数有 {count} 个：按哪一个计算？都不是的，请在研究信息里填写产量。回答之前没有结果。',
    'output-choice': '{product|“{}”的|}产量在台账中有 {count} 处，数值不同：结果按哪一个计算？',
    'output-meaning':
      '{name|“{}”|一行}{found|（{}）|}读作产量，但标题里没有这个产品，重量也与投入不符：是产品的产量，还是另一种物料？',
    'output-useful':
      '{name|“{}”|一行}是过程的产出，不是投入：不计入，作为抵减单独列出，还是按消耗计入？',
    'electricity-basis':
      '{name|“{}”|台账}给出了绿证或基于市场的因子。电力以哪一种为主：基于位置（当地电网的因子）还是基于市场（合同、绿证）？另一种列在旁边。',
    'certificate-in-factor':
      '{name|“{}”|绿证}旁边是基于市场的因子{headers|（{}）|}：这些因子已经包含绿证了吗？已含的不再抵扣；不含的，绿证对应的电量从电网电力中扣除，改按绿证自己的因子计入。',
    'gas-released':
      '{name|“{}”|有一项未写名称，}{places|（{}）|}是温室气体{gas| {}|}：这些量排进了大气，还是留在产品或设备里？排放的按 GWP 计入。',
    'group-heading':
      '“{sheet}”中有只写名称的行（{headings}），它们是产品、物料的分类，还是缺少用量的物料？',
    'assembly-amount':
      '“{sheet}”按层级列出组件和零件，组件{names|（{}）|}和它下级的零件都有数据：只计零件、只计组件，还是都计入？',
    'assembly-count':
      '“{sheet}”按层级列出组件和零件，组件{names|（{}）|}的数量不是 1：下级零件的用量是一个组件的（应乘以组件数量），还是全部组件的？回答之前这些零件不计入。',
    'sheets-of-title':
      '{sheets} 几张工作表标题相同{title|（“{}”）|}，项目也大多相同：合起来是一个产品，还是每张表一个产品？',
    'period-choice':
      '{product|“{}”|台账}有 {count} 个时期的数据（{periods}），不能相加：以哪一个为准？',
    'allocation-needed':
      '“{sheet}”中有 {count} 行没有写明产品{names|（{}）|}，而台账有多个产品：属于哪一个，还是共用？共用的按什么分摊？{said|台账写明：“{}”。|}在回答之前不计入任何产品。',
    'allocation-key':
      '“{sheet}”中几个产品共用的数据{names|（{}）|}按自定比例分摊：各产品占多少？例如“甲=60%，乙=40%”或“甲:3，乙:2”。',
    'allocation-reason':
      '“{sheet}”中几个产品共用的数据{names|（{}）|}不计入任何产品：理由是什么？理由会写进结果；写明之前结果不完整。',
    'weight-of-one':
      '“{sheet}”中的数据{header|（{}）|}旁边有数量列{count|（{}）|}：写的是单个（单件、单车或单台）的量（应乘以数量），还是该行全部的量？',
    'title-of-one-declared':
      '“{sheet}”写了{title|“{}”|声明单位}，台账又给出了产量：表中的用量{places|（{}）|}是一个声明单位的，还是全部产量的？两种都说得通。回答之前这些用量不计入。',
    'span-of-amounts':
      '{header|“{}”|用量}{places|（{}）|}与{output|“{}”|产量}说的不是同一段时间。后者的时间里有几个前者（月用量配年产量填 12；其实是同一段时间的填 1）？回答之前这些用量不计入。',
    'span-of-amounts-longer':
      '{header|“{}”|用量}{places|（{}）|}的时间比{output|“{}”|产量}长。前者里有几个后者（年用量配月产量填 12；其实是同一段时间的填 1）？回答之前这些用量不计入。',
    'years-of-use':
      '{sheet|“{}”中|}{header|“{}”|用量}{places|（{}）|}旁边写有使用年限：这些用量是一年的（应乘以年数），还是全部年份的？回答之前不计入。',
    'years-of-use-years':
      '{sheet|“{}”中的|}{header|“{}”|用量}{places|（{}）|}是一年的，台账没有写产品使用多少年。产品使用几年？回答之前不计入。',
    'years-of-use-times':
      '{sheet|“{}”中的|}{header|“{}”|用量}{places|（{}）|}不是整个寿命期的。寿命期里有几个这样的时间（一天的用量、寿命 10 年填 3650）？回答之前不计入。',
    'ratio-meant':
      '{sheet|“{}”中|}{header|“{}”|一列数}{places|（{}）|}{name|（如“{}”）|}是每单位的量{unit|（{}）|}：是每单位产品的用量，还是材料的性质（密度、浓度、克重、热值），不算用量？回答之前不计入。',
    'title-of-one':
      '“{sheet}”的标题{title|（“{}”）|}写的是一个产品的碳足迹，台账又给出了产量：表中的用量是一个产品的，还是全部产量的？回答之前这些用量不计入。',
    'loss-rate':
      '“{sheet}”中{amount|“{}”|用量}旁边有{header|“{}”|损耗率}一列：用量是否已含这部分损耗？未含的，应怎样折算成实际用量？回答之前有损耗的行不计入。',
    'freight-load':
      '{name|“{}”|没有名称的货物}{goodsSheet|在“{}”|}有 {amounts} 行用量{weights|（{}）|}，在“{sheet}”有 {deliveries} 行运输{distances|（{}）|}，看不出哪次运输运了多少：是同一批货的各段运程（每段都运全部重量），还是分别运输？在回答之前这些运输不计入，运输阶段不完整。在“{sheet}”加一列“重量(kg)”也可以。',
    'freight-load-column':
      '“{sheet}”中有 {count} 种货物各有几行运输{places|（{}）|}，例如 {examples}，看不出哪次运输运了{goodsSheet|“{}”中的|}多少：是同一批货的各段运程（每段都运全部重量），还是分别运输？在回答之前这些运输不计入，运输阶段不完整。在“{sheet}”加一列“重量(kg)”也可以。',
    'processing-energy':
      '“{sheet}”中物料用量旁边还有一列能耗{header|（{}）|}，表头没有写明是哪种能源或是否用于加工，没有计入。按什么计？',
    'inbound-goods':
      '“{sheet}”写的是原料进厂运输，其中 {count} 项物料{names|（{}）|}的重量在别的台账中都没有。除运输外，这些物料也要按原材料计入吗？',
    'alternative-columns-spans':
      '{sheet|“{}”中|}同一用量按不同长短的时间各有一列{headers|（{}）|}{places|（{}）|}，彼此又不成倍数。哪一列与产量是同一段时间的？回答之前都不计入。',
    'amount-meaning': '“{sheet}”中的数量写的是{header|“{}”|别的量}，不是消耗量。是否按消耗量计入？',
    'row-meaning':
      '“{sheet}”中有 {count} 行{names|（{}）|}{places|（{}）|}旁边写着{found|“{}”|备注}：这些数量是否按消耗量计入？回答之前不计入。',
    'row-meaning-returned':
      '“{sheet}”中有 {count} 行{names|（{}）|}{places|（{}）|}旁边写着{found|“{}”|退回}：这些数量是否按消耗量计入？退回的数量写成负数即可扣减。回答之前不计入。',
    'row-meaning-overhead':
      '“{sheet}”中有 {count} 行{names|（{}）|}{places|（{}）|}属于差旅、通勤、办公楼或食堂{found|（“{}”）|}，不属于产品的任何一个阶段：是否计入？回答之前不计入。',
    'row-meaning-meter':
      '“{sheet}”中的{name|“{}”|一个电表}{places|（{}）|}似乎是总表，已包含旁边各表的量：是否与它们一起计入？',
    'row-meaning-repeated':
      '“{sheet}”中的{name|“{}”|一个项目}{places|（{}）|}合计与{other|“{}”|另一张工作表}中按另一种方式列出的量相同或相近，可能是同一笔消耗：是否与它一起计入？',
    'sheet-state':
      '从表名看，工作表“{sheet}”是副本、草稿、旧版、情景或别家的数据：是否与其他工作表一起计入？回答之前不计入。',
    'sheet-state-repeated':
      '工作表“{sheet}”{places|（{}）|}与{other|“{}”|另一张工作表}的每一行都相同：是否一起计入？回答之前不计入。',
    'alternative-columns': '“{sheet}”中有几列同类数据{headers|（{}）|}，用哪一列？',
  },
  /** 回答应当是什么，嵌入句中。 */
  answers: {
    number: '大于 0 的数，可带单位，例如 4 或 4 台',
    numberInUnit: '大于 0 的数，单位为 {unit}，也可写能换算成它的单位',
    text: '一段文字',
  },
  options: {
    none: '都不是',
    AR6: '该气体采用 AR6 的数值',
    'CH4-fossil': '化石',
    'CH4-non-fossil': '非化石',
    released: '已排入大气',
    contained: '留在产品或设备里',
    each: '各行不同，逐项回答',
    middle: '中间值',
    lower: '下限',
    upper: '上限',
    'leave-out': '不计入',
    'outputs-together': '合在一起：几处相加',
    included: '已含返程，不另计',
    double: '另计返程：距离乘以 2',
    added: '另计返程：加上返程一列的距离',
    half: '距离是往返之和，只计单程：除以 2',
    location: '基于位置：绿证不改变结果',
    market: '基于市场：绿证部分按绿证的因子',
    'in-factor': '基于市场的因子已含绿证',
    'apart-from-factor': '不含，绿证另行抵扣',
    count: '计入',
    'amount-of-size': '每单位产品的用量',
    property: '材料的性质，不算用量',
    'use-of-a-year': '一年的，乘以年数',
    'use-of-all-years': '全部年份的',
    'is-output': '产量，结果按它的单位计',
    'is-item': '一种物料（外购或剩余）',
    'count-as-used': '按消耗量计入',
    'amounts-of-one': '一个产品的用量',
    'amounts-of-all': '全部产量的用量，除以产量',
    'assembly-parts': '只计零件，组件的量已是零件之和',
    'assembly-whole': '只计组件，零件已包含在内',
    'assembly-both': '都计入，组件的量不含零件',
    'parts-of-one': '一个组件的用量，乘以组件数量',
    'parts-of-all': '全部组件的用量，不再相乘',
    shared: '几个产品共用，暂不分摊',
    'by-output': '共用，按产量分摊',
    'by-mass': '共用，按质量分摊（产量 × 单件质量）',
    'by-hours': '共用，按工时分摊',
    'by-price': '共用，按产值分摊（产量 × 单价）',
    'own-key': '共用，按自定比例分摊',
    credit: '抵减，单独列出',
    correction: '更正，从合计中减去',
    groups: '逗号是千分位（1,234 即 1234）',
    decimals: '逗号是小数点（1,234 即 1.234）',
    'this-year': '本年',
    products: '产品',
    categories: '分类',
    items: '缺少用量的物料',
    'each-a-product': '每列是一个产品',
    'sheets-together': '合起来是一个产品，各表相加',
    'each-sheet': '每张表是一个产品',
    together: '各列相加（同一物料在几处或几次的用量）',
    'loss-included': '用量已含损耗，不再折算',
    'loss-added': '用量 ×（1 + 损耗率）',
    'loss-rest': '用量 ÷（1 − 损耗率）',
    'loss-added-percent': '数字是百分数：用量 ×（1 + 损耗率 ÷ 100）',
    'loss-rest-percent': '数字是百分数：用量 ÷（1 − 损耗率 ÷ 100）',
    'loss-yield': '用量 ÷ 利用率',
    'loss-yield-percent': '数字是百分数：用量 ÷（利用率 ÷ 100）',
    'loss-times': '用量 × 损耗系数',
    'processing-as-named': '按表头所写的能源，作为加工能耗计入',
    'processing-electricity': '按电计入',
    'processing-heat': '按蒸汽（热力）计入',
    'processing-not-counted': '不计入（已在别处计入，或不是能耗）',
    'goods-too': '也按原材料计入（需要物料的排放因子）',
    'transport-only': '只计运输',
    'weight-of-all': '该行全部的量',
    'weight-of-one': '单个的量，乘以数量',
    legs: '同一批货的各段运程：每段都运全部重量',
    'row-by-row': '逐行对应：第 1 行运输运第 1 行用量，依此类推',
    'equal-parts': '分批运输：全部重量平均分给各行运输',
    'own-weights': '分批运输，各批重量另行填写；填写前不计入',
    found: '台账所含的全部阶段',
    'cradle-to-gate': '从摇篮到大门',
    'cradle-to-grave': '从摇篮到坟墓',
    'gate-to-gate': '大门到大门',
    'last-year': '上年',
  },
  fileProblems: {
    missing: '找不到文件“{file}”。请检查路径和文件名。',
    unreadable: '无法读取文件“{file}”（{detail}）。请检查权限，或关闭占用它的程序。',
    folder: '“{file}”是文件夹，不是工作簿。请给出 .xlsx 文件。',
    empty: '文件“{file}”是空的（0 字节）。请给出 .xlsx 工作簿。',
    'not-a-workbook': '“{file}”不是 Excel 工作簿（{detail}）。请给出 .xlsx 文件。',
    'not-a-table':
      '“{file}”不是能读的文本表格（不是 UTF-8、UTF-16 或 GBK 文本）。请在 Excel 中另存为 .xlsx，或“CSV UTF-8”。',
    damaged: '工作簿“{file}”已损坏（{detail}）。请在 Excel 中打开并修复后另存。',
    encrypted: '工作簿“{file}”有打开密码。请在 Excel 中去掉密码后另存。',
    'legacy-xls': '“{file}”是旧的 .xls 格式。请在 Excel 中另存为 .xlsx。',
    'other-spreadsheet': '“{file}”是另一种表格格式（{detail}）。请另存为 .xlsx。',
    'too-large': '“{file}”解压后过大（{detail}），为防止内存耗尽未打开。',
    'no-cells': '工作簿“{file}”没有带单元格的工作表（只有：{detail}）。请给出有台账的工作簿。',
  },
  excelProblems: {
    'cell-edit': 'Excel 正在编辑单元格或有对话框打开。请按回车结束编辑，关闭对话框，然后重试。',
    'protected-sheet': '工作表“{place}”受保护，无法写入。请在“审阅”中撤销保护，然后重试。',
    'protected-workbook':
      '工作簿的结构受保护，无法添加或删除工作表。请在“审阅”中撤销保护，然后重试。',
    'no-sheet': '工作表“{place}”已不存在，无法定位单元格。请重新扫描。',
    'hidden-sheet': '工作表“{place}”已隐藏，无法定位单元格。请取消隐藏后重试。',
    'too-large':
      '有一行的数据超过 Excel 一次能传送的大小（{detail}）。请缩短该行的文字，然后重试。',
    'too-old': '此版本的 Excel 缺少所需功能（{place}）。需要 Excel 2021 或 Microsoft 365。',
    interrupted:
      'Excel 在写入途中失败（{place}：{detail}）。结果已清空，您填写的内容保留。请重新计算。',
    refused: 'Excel 拒绝了操作（{place}：{detail}）。未写完的结果表请勿使用，请重试。',
  },
  cli: {
    usage:
      '用法：npm run --silent pcf -- calc 台账.xlsx [--out 结果.xlsx] [--report 报告.docx] [--answers 回答.json] [--gwp AR4|AR5|AR6] [--boundary 边界] [--lang zh-CN|en-US] [--date 年-月-日] [--json]；或 npm run --silent pcf -- factors [名称] [--lang zh-CN|en-US] [--json]',
    unknownCommand: '没有“{found}”这个命令，现在可用的是 calc 和 factors。',
    noLedger: 'calc 需要至少一个台账文件。',
    unknownOption: '无法识别选项“{found}”。',
    takesNoValue: '选项“{option}”后面不带值。',
    missingValue: '选项“{option}”后面缺少值。',
    badValue: '选项 {option} 的值是“{found}”，应为 {expected}。',
    outIsInput: '{option} 指向输入文件“{file}”自身；输入文件从不被改写，请换一个文件名。',
    outExtension: '{option} 的文件名“{file}”应以 {extension} 结尾。',
    copiedFrom: '从“{file}”的工作表“{sheet}”复制，公式已换成数值；改动请改原文件后重新计算。',
    copiedAlready:
      '“{file}”里已有从“{other}”复制来的工作表，两个文件一起计算会重复计入。请去掉其中一个。',
    sameFileName: '两个台账的文件名相同（“{file}”），无法区分数据来源。请改名。',
    answersUnreadable: '回答文件“{file}”不是 JSON 对象，应为 { "问题编号": "回答" }。',
    unknownAnswer: '回答文件中的“{id}”不是这份台账的问题。现有问题：{known}。',
    unusableAnswer: '问题“{id}”的回答是“{found}”，应为：{expected}。',
    longAnswer:
      '问题“{id}”的回答有 {count} 个字符，而一个单元格最多容纳 {most} 个。请缩短这一回答。',
    cannotWrite: '无法写入“{file}”（{detail}）。',
    aDay: '1980 至 2099 年的日期，如 2025-03-01',
    bug: '程序出错，没有写入任何文件：{detail}',
    total: '合计',
    incomplete: '不完整',
    perUnit: '每声明单位',
    openQuestions: '{count} 个问题待回答（暂按假设计算）：',
    assumedAs: '暂按',
    written: '已写入 {file}',
    reportWritten: '报告已写入 {file}',
    reportSteps: {
      text: '正在写报告的文字…',
      picture: '正在画报告的图（第 {number} 幅，共 {of} 幅）…',
      file: '正在做成 Word 文件…',
    },
  },
};

/** The shape of all texts. */
export type Texts = typeof zhCN;
