import {
  COUNT_ENGLISH,
  COUNT_PATTERN,
  COUNT_PER_PRODUCT,
  COUNT_WORDS,
  EACH_ENGLISH,
  EACH_PATTERN,
  EACH_PIECE,
  EACH_WORDS,
  OF_A_YEAR,
  OF_SEVERAL,
  POWER_ALONE,
  POWER_WORDS,
  SHARE_WORDS,
  TIME_ALONE,
  TIME_WORDS,
  type MultipliedRole,
} from '../../language/multipliedWords';

const WORDS: readonly (readonly [MultipliedRole, readonly string[]])[] = [
  ['each', EACH_WORDS],
  ['power', POWER_WORDS],
  ['time', TIME_WORDS],
  ['share', SHARE_WORDS],
  ['count', COUNT_WORDS],
];

/**
 * What a column of this header gives towards an amount that is a product of several: 单重 each, 数量 the count.
 * @param header folded, without its unit
 * @returns null where its words say nothing of the kind
 */
export function multipliedRole(header: string): MultipliedRole | null {
  const label = header.replace(OF_A_YEAR, '');
  // 千件重 × 数量 is a thousand times too much.
  if (OF_SEVERAL.test(label)) return null;
  if (POWER_ALONE.test(label)) return 'power';
  if (TIME_ALONE.test(label)) return 'time';
  if ([EACH_PATTERN, EACH_ENGLISH, EACH_PIECE].some((pattern) => pattern.test(label)))
    return 'each';
  if ([COUNT_PATTERN, COUNT_ENGLISH, COUNT_PER_PRODUCT].some((pattern) => pattern.test(label)))
    return 'count';
  return WORDS.find(([, words]) => words.some((word) => isWord(label, word)))?.[0] ?? null;
}

/** The word itself, or a compound whose head it is: 设备数量. */
function isWord(label: string, word: string): boolean {
  if (label === word) return true;
  return /\p{Script=Han}/u.test(word) && label.length <= word.length + 4 && label.endsWith(word);
}
