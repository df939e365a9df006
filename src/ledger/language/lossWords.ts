/**
 * Words of columns that give a rate of loss beside amounts. Folded, lower case. A Chinese word counts
 * at the end of what the header says, an English one where its words end the header.
 */
export const LOSS_RATE_WORDS: readonly string[] = [
  '损耗',
  '损耗率',
  '损耗比例',
  '损失率',
  '废品率',
  '废料率',
  '报废率',
  '不良率',
  '放损率',
  '边角料率',
  'loss',
  'losses',
  'loss rate',
  'loss ratio',
  'scrap',
  'scrap rate',
  'scrap ratio',
  'wastage',
  'wastage rate',
  'waste rate',
  'reject rate',
];

/** What the amount is multiplied by: 1.05. */
export const LOSS_FACTOR_WORDS: readonly string[] = [
  '损耗系数',
  '放损系数',
  '加放系数',
  'loss factor',
  'loss coefficient',
  'scrap factor',
  'waste factor',
  'wastage factor',
];

/** How much of what was put in is left in the product. */
export const YIELD_WORDS: readonly string[] = [
  '利用率',
  '成材率',
  '出材率',
  '出成率',
  '出品率',
  '得率',
  '得料率',
  '收率',
  '收得率',
  '成品率',
  '良率',
  '良品率',
  'yield',
  'yield rate',
  'utilisation',
  'utilization',
  'utilisation rate',
  'utilization rate',
];

/** With one of these such a header speaks of machines, loads or waste that is used again. */
export const NO_LOSS_WORDS: readonly string[] = [
  '负载',
  '负荷',
  '装载',
  '载重',
  '设备',
  '产能',
  '线路',
  '线损',
  '回收',
  '再生',
  '综合利用',
  'load',
  'capacity',
  'vehicle',
  'machine',
  'equipment',
  'recycled',
  'recycling',
  'recovery',
  'recovered',
];

/** Headers and notes that say that amounts hold what is lost; the second list says the opposite. */
export const LOSS_INCLUDED: readonly RegExp[] = [
  /[含计括入][^,，。;；]{0,4}(?:损耗|损失|废料|边角)/u,
  /\bincl(?:uding|udes?|\.)?,? (?:of )?(?:\w+ )?(?:loss|losses|scrap|wastage|waste)\b/u,
  /\b(?:loss|losses|scrap|wastage|waste) (?:is |are )?included\b/u,
];
export const LOSS_EXCLUDED: readonly RegExp[] = [
  /[不未没]\s?[含计包]|不包括|除外/u,
  /\b(?:excl\w*|not incl\w*|without)\b/u,
];

/** What was put in or really used holds what was lost; a Chinese word anywhere, an English one as a word. */
export const WITH_LOSS_WORDS: readonly string[] = [
  '毛重',
  '毛用量',
  '毛耗',
  '投入',
  '投料',
  '下料',
  '领用',
  '领料',
  '实际',
  '实耗',
  'gross',
  'input',
  'issued',
  'actual',
];
