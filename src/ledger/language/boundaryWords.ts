import type { Boundary } from '../../core/study/boundary';

/** Words that name a system boundary, folded, with blanks for hyphens; longer ones stand first. */
export const BOUNDARY_WORDS: readonly (readonly [word: string, boundary: Boundary])[] = [
  ['摇篮到坟墓', 'cradle-to-grave'],
  ['摇篮至坟墓', 'cradle-to-grave'],
  ['全生命周期', 'cradle-to-grave'],
  ['cradle to grave', 'cradle-to-grave'],
  ['full life cycle', 'cradle-to-grave'],
  ['whole life cycle', 'cradle-to-grave'],
  ['摇篮到大门', 'cradle-to-gate'],
  ['摇篮至大门', 'cradle-to-gate'],
  ['摇篮到工厂大门', 'cradle-to-gate'],
  ['cradle to gate', 'cradle-to-gate'],
  ['大门到大门', 'gate-to-gate'],
  ['大门至大门', 'gate-to-gate'],
  ['gate to gate', 'gate-to-gate'],
];
