import type { Cycle } from '../../core/gases/gasPart';

/** Words of what a factor of a fuel is for: burning it, or its supply. Folded, the longest first. */
export const CYCLE_WORDS: readonly (readonly [word: string, cycle: Cycle])[] = [
  ['燃烧阶段', 'combustion'],
  ['燃烧过程', 'combustion'],
  ['直接燃烧', 'combustion'],
  ['燃烧', 'combustion'],
  ['tank-to-wheels', 'combustion'],
  ['tank-to-wheel', 'combustion'],
  ['tank to wheels', 'combustion'],
  ['tank to wheel', 'combustion'],
  ['combustion', 'combustion'],
  ['ttw', 'combustion'],
  ['燃料上游', 'upstream'],
  ['上游供应', 'upstream'],
  ['燃料供应', 'upstream'],
  ['上游开采', 'upstream'],
  ['上游阶段', 'upstream'],
  ['上游过程', 'upstream'],
  ['上游', 'upstream'],
  ['well-to-tank', 'upstream'],
  ['well to tank', 'upstream'],
  ['fuel supply', 'upstream'],
  ['upstream', 'upstream'],
  ['wtt', 'upstream'],
];

/**
 * Words of headers of factors that mean a fuel's supply where a column for burning it or for the gases of that stands
 * beside them: EF production | EF combustion. In a name they may be what is made. Folded, the longest first.
 */
export const SUPPLY_HEADERS: readonly string[] = [
  '燃料生产',
  '上游生产',
  '燃料获取',
  '生产',
  '获取',
  'fuel production',
  'fuel extraction',
  'extraction',
  'production',
  'supply',
];

/** Words of the factor that both make together. Folded. */
export const WHOLE_CYCLE_WORDS: readonly string[] = [
  '全生命周期',
  '生命周期',
  '合计',
  '总计',
  '总因子',
  '总排放因子',
  'well-to-wheel',
  'well to wheel',
  'wtw',
  'life cycle',
  'lifecycle',
  'total',
  'sum',
];

/** What may stand beside them in the header of a column. Folded, the longest first. */
export const BESIDE_CYCLE_WORDS: readonly string[] = [
  '温室气体排放因子',
  '碳排放因子',
  '排放因子',
  '排放系数',
  '排放',
  '因子',
  '系数',
  '燃料',
  'emission factors',
  'emission factor',
  'emissions',
  'emission',
  'factor',
  'fuel',
  'ghg',
  'ef',
];
