/** Words that say that a vehicle goes there and back. Folded, lower case. */
export const RETURN_WORDS: readonly string[] = [
  '往返',
  '来回',
  '双程',
  '空车返回',
  '空车回',
  '空载返回',
  '空返',
  '返程空',
  '回程空',
  '空驶',
  'round trip',
  'round-trip',
  'roundtrip',
  'empty return',
  'return empty',
  'returns empty',
  'returned empty',
  'empty backhaul',
  'backhaul empty',
  'deadhead',
];

/** Words that say that the way back is counted already, or is no empty one. Folded, lower case. */
export const RETURN_SETTLED_WORDS: readonly string[] = [
  '已含',
  '已包含',
  '含往返',
  '含返程',
  '含空驶',
  '含空返',
  '已按',
  '已计',
  '不空',
  '无空',
  '满载返回',
  '返程满载',
  '回程满载',
  '返程载货',
  '回程载货',
  '单程',
  'includes return',
  'including return',
  'return included',
  'includes empty',
  'empty return included',
  'no empty',
  'not empty',
  'loaded return',
  'one way',
  'one-way',
];

/** Cells that say yes beneath a header of such words. Folded, lower case. */
export const YES_WORDS: ReadonlySet<string> = new Set([
  '是',
  '有',
  '对',
  '√',
  '✓',
  '✔',
  'y',
  'yes',
  'true',
  'x',
]);

/** Headers of distances that are those of the way back alone; folded, lower case. */
export const WAY_BACK: readonly RegExp[] = [
  /^(?:返程|回程|空返|空驶|返空|空载|空车).*(?:空|距离|里程|运距|路程|公里)/u,
  /^(?:empty |deadhead )?(?:return|backhaul|way back)(?: empty)?(?: trip| leg)? (?:distance|mileage|haul|km)$/u,
  /^(?:empty|deadhead) (?:distance|mileage|haul)$/u,
];
