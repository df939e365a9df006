import { TITLE_FOLLOWERS } from '../language/outputWords';
import { foldWord } from './fold';
import { singular } from './singular';

const HAN = /\p{Script=Han}/u;
/** In letters: shorter words say too little. */
const SHORTEST = 3;

/**
 * Whether a title is about a thing: pellets of "Pine Ridge Pellets – 2024", 组件 of 组件车间能耗; and not leather
 * of "Leather shoes", which are made of it. Of an English name its last word counts, in singular or plural; a
 * Chinese one stands there as a whole or with its last two characters.
 * @param name of a product
 * @param title as found
 */
export function isNamedIn(name: string, title: string): boolean {
  const [word, text] = [foldWord(name), foldWord(title)];
  if (HAN.test(word)) {
    const bare = word.replace(/\P{Script=Han}/gu, '');
    return bare.length > 1 && [bare, bare.slice(-2)].some((one) => isHead(text, one));
  }
  const head = singular(word.match(/[a-z]+/g)?.at(-1) ?? '');
  if (head.length < SHORTEST) return false;
  return [...text.matchAll(/[a-z]+/g)].some(
    ({ 0: found, index }) => singular(found) === head && ends(text.slice(index + found.length)),
  );
}

function isHead(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (ends(text.slice(at + word.length))) return true;
  }
  return false;
}

/** Nothing behind it that would be another thing. */
function ends(behind: string): boolean {
  const next = behind.trimStart();
  return !/^\p{L}/u.test(next) || TITLE_FOLLOWERS.some((word) => next.startsWith(word));
}
