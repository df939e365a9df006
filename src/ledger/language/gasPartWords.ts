import type { Blend } from '../../core/gases/blends';
import type { Apart } from '../../core/gases/gasPart';

/** Words of what is told apart from a footprint; folded, the longest of a sort first. */
export const APART_WORDS: readonly (readonly [word: string, apart: Apart])[] = [
  ['生物源碳', 'biogenic'],
  ['生物源', 'biogenic'],
  ['生物成因', 'biogenic'],
  ['生物质源', 'biogenic'],
  ['生物碳', 'biogenic'],
  ['biogenic carbon', 'biogenic'],
  ['biogenic', 'biogenic'],
  ['土地利用变化', 'landUse'],
  ['土地使用变化', 'landUse'],
  ['土地利用变更', 'landUse'],
  ['direct land use change', 'landUse'],
  ['land use change', 'landUse'],
  ['land-use change', 'landUse'],
  ['dluc', 'landUse'],
  ['luc', 'landUse'],
  ['航空额外', 'aircraft'],
  ['航空高空', 'aircraft'],
  ['航空非co2', 'aircraft'],
  ['航空非二氧化碳', 'aircraft'],
  ['尾迹云', 'aircraft'],
  ['辐射强迫', 'aircraft'],
  ['radiative forcing', 'aircraft'],
  ['aviation extra', 'aircraft'],
  ['aviation non-co2', 'aircraft'],
  ['non-co2 aviation', 'aircraft'],
  ['contrails', 'aircraft'],
  ['aircraft extra', 'aircraft'],
  ['rfi', 'aircraft'],
];

/** Words behind those that name no thing of their own: 辐射强迫效应, biogenic emissions; folded. */
export const APART_ENDINGS: readonly string[] = [
  ...['效应', '影响', '附加', '排放', '排放量'],
  ...['effect', 'effects', 'impact', 'impacts', 'uplift', 'multiplier', 'emission', 'emissions'],
];

/** What a header or name says beside the gas of its factor; folded, the longest first. */
export const GAS_FACTOR_WORDS: readonly string[] = [
  '温室气体排放因子',
  '排放因子',
  '排放系数',
  '温室气体',
  '缺省值',
  '默认值',
  '因子',
  '系数',
  'emission factors',
  'emission factor',
  'factors',
  'factor',
  'ef',
];

/** Headers of a column that names the gas of each row; folded. */
export const GAS_COLUMN_WORDS: readonly string[] = [
  '气体',
  '温室气体',
  '气体种类',
  '气体类型',
  '温室气体种类',
  '温室气体类型',
  'gas',
  'ghg',
  'gas type',
  'greenhouse gas',
];

/** What stands beside the name of a gas that is bought, filled in or lost; folded, the longest first. */
export const SUBSTANCE_WORDS: readonly string[] = [
  '制冷剂',
  '冷媒',
  '灭火剂',
  '发泡剂',
  '绝缘气体',
  '保护气体',
  '保护气',
  '焊接',
  '气体',
  '消耗',
  '使用',
  '用量',
  '量',
  'refrigerant',
  'shielding gas',
];

/** Words that say that a gas got into the air; folded, the longest of a sort first. */
export const RELEASE_WORDS: readonly string[] = [
  '逸散排放',
  '逸散',
  '散逸',
  '泄漏',
  '泄露',
  '逃逸',
  '漏损',
  '补充',
  '补加',
  '补漏',
  '放空',
  'fugitive',
  'leakage',
  'leaked',
  'leak',
  'topped up',
  'top-up',
  'refilled',
  'refill',
  'vented',
  'released',
];

/** What is filled into machines and gets into the air, where its gas is not named; folded. */
export const SUBSTANCE_NAMES: readonly string[] = [
  '制冷剂',
  '冷媒',
  '灭火剂',
  '绝缘气体',
  'refrigerant',
  'fire suppressant',
  'fire extinguisher',
  'ch4',
  'methane',
  '甲烷',
];

/** Designations of refrigerants, of which no list knows all blends: R-448A, HFC-43-10mee; folded. */
export const REFRIGERANT_DESIGNATION =
  /^(?:r-? ?[0-9]{2,4}[a-z]?(?:\([ez]\))?|(?:hfc|hcfc|hfo|hcfo|cfc|pfc)-?[0-9].*)$/;

/** Headers of factors that are GWPs: what they weigh is the gas itself, in the air; folded. */
export const GWP_HEADERS =
  /(?:^|[^a-z])gwp(?:[^a-z]|$)|全球(?:变暖|增温|暖化)潜|global warming potential/;

/** Words that say that a gas was bought or filled in, which is no loss of it whatever the title; folded. */
export const FILLED_WORDS: readonly string[] = [
  '采购',
  '购入',
  '购买',
  '外购',
  '领用',
  '充注',
  '充装',
  '充灌',
  '填充',
  '灌注',
  '灌装',
  '加注',
  '首次',
  '初始',
  '库存',
  'purchase',
  'bought',
  'charge',
  'filled',
  'filling',
  'stock',
  'capacity',
];

/**
 * Names of sheets, and titles, that say that everything below is emitted by the plant; folded, whole. 直接 and
 * Direct alone may as well be what is bought for the product.
 */
export const DIRECT_TITLES: readonly string[] = [
  '直接排放',
  '直接温室气体排放',
  '范围一',
  '范围1',
  '范围一排放',
  '范围1排放',
  '过程排放',
  '工艺排放',
  'direct emission',
  'direct emissions',
  'direct ghg emissions',
  'process emissions',
  'scope 1',
  'scope1',
  'scope 1 emissions',
];

/** Names of refrigerant blends, folded, without spaces, dashes and brackets. */
export const BLEND_NAMES: Readonly<Record<string, Blend>> = {
  r404a: 'R-404A',
  hfc404a: 'R-404A',
  r407a: 'R-407A',
  hfc407a: 'R-407A',
  r407c: 'R-407C',
  hfc407c: 'R-407C',
  r407f: 'R-407F',
  hfc407f: 'R-407F',
  r410a: 'R-410A',
  hfc410a: 'R-410A',
  r448a: 'R-448A',
  hfc448a: 'R-448A',
  r449a: 'R-449A',
  hfc449a: 'R-449A',
  r450a: 'R-450A',
  hfc450a: 'R-450A',
  r452a: 'R-452A',
  hfc452a: 'R-452A',
  r452b: 'R-452B',
  hfc452b: 'R-452B',
  r454a: 'R-454A',
  hfc454a: 'R-454A',
  r454b: 'R-454B',
  hfc454b: 'R-454B',
  r454c: 'R-454C',
  hfc454c: 'R-454C',
  r513a: 'R-513A',
  hfc513a: 'R-513A',
  r507a: 'R-507A',
  r507: 'R-507A',
  hfc507a: 'R-507A',
};

/** Gases but for CO2 among other words of a name: 农田N2O（直接+间接）, Pulp wastewater CH4. */
export const GASES_AMONG_WORDS =
  /(?:^|[^a-z0-9])(?:ch4|n2o|sf6|nf3|methane|nitrous oxide)(?![a-z0-9])|甲烷|氧化亚氮|六氟化硫/u;

/** Words of headers of amounts of gases that got into the air; in a title they may be of the whole study. Folded. */
export const EMITTED_HEADERS: readonly string[] = ['排放量', '逸散量', 'emission', 'emitted'];
