import { foldWord } from './fold';
import { remembering } from './remembering';

/** Brackets of every kind are taken for one another. */
const OPENING = /[[{【〔〖「『《〈]/g;
const CLOSING = /[\]}】〕〗」』》〉]/g;

/**
 * The key under which two spellings of one name are equal: "ZG230-450(需退火)" and
 * "ZG230-450 （需退火）" have one key. Different models keep different keys.
 * @param name as found in a cell
 */
export const nameKey: (name: string) => string = remembering((name) =>
  foldWord(name).replace(/\s/g, '').replace(OPENING, '(').replace(CLOSING, ')'),
);

/**
 * The key with characters folded that are taken for each other when a paper or picture is typed
 * off: l, I and | for 1, O for 0. QAl10-4-4 and QA110-4-4 have one such key.
 * @param name as found in a cell
 */
export function lookAlikeKey(name: string): string {
  return nameKey(name).replace(/[li|]/g, '1').replace(/o/g, '0');
}
