import { foldWord } from './fold';

const HAN = /\p{Script=Han}/u;
/** In letters: shorter words say too little. */
const SHORTEST = 3;

/**
 * Whether a title names a thing: pellets of "Pine Ridge Pellets – 2024", 组件 of 组件车间能耗. Of an English name
 * its last word counts, in singular or plural; a Chinese one stands there as a whole or with its last two
 * characters.
 * @param name of a product
 * @param title as found
 */
export function isNamedIn(name: string, title: string): boolean {
  const [word, text] = [foldWord(name), foldWord(title)];
  if (HAN.test(word)) {
    const bare = word.replace(/\P{Script=Han}/gu, '');
    return bare.length > 1 && (text.includes(bare) || text.includes(bare.slice(-2)));
  }
  const head = word.match(/[a-z]+/g)?.at(-1) ?? '';
  if (head.length < SHORTEST) return false;
  const words = text.match(/[a-z]+/g) ?? [];
  return words.some((one) => singular(one) === singular(head));
}

function singular(word: string): string {
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
