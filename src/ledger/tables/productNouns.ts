import {
  BEFORE_NOUNS,
  COUNTS_IN_WORDS,
  LEADING_TO_SEVERAL,
  NO_PRODUCT_NOUNS,
  NO_PRODUCTS,
  PERIODS_OF_AMOUNTS,
  PRODUCT_NOUNS,
  RESULT_TITLES,
  USED_PER,
} from '../language/perUnitWords';
import { singular } from '../text/singular';
import { isCountUnit } from '../values/isCountUnit';
import { parseUnit } from '../values/parseUnit';

const PER_ONE = /\bper (?:(?:one|1|single|finished|individual|each) )?([a-z][a-z-]+)(?: of\b)?/g;
/** One shoe, behind a separator: "Model 1 bar" is a name. */
const ONE = /(?:^|[,(:-] ?|\bfor )(?:one|1) ([a-z][a-z-]+)(?=$|[ ,;)])/g;
const SEVERAL = new RegExp(
  `(?:\\b(per|for|basis:?|basis of) |(/) ?)([1-9][0-9,]*|${Object.keys(COUNTS_IN_WORDS).join('|')}) ?((?:(?:${BEFORE_NOUNS.join('|')}) )*)([a-z][a-z-]+)`,
  'g',
);
const YEAR = /^(?:19|20)[0-9]{2}$/;
/** per bottle type, per product line, per part number: sorts, not pieces. */
const OF_A_SORT =
  /^[ -](?:types?|lines?|categor(?:y|ies)|groups?|famil(?:y|ies)|numbers?|nos?|codes?|plants?|suppliers?|batch(?:es)?|shifts?|years?|months?|days?|hours?|machines?)\b/;
const USED = new RegExp(`\\b(?:${USED_PER.join('|')}) per ([a-z][a-z-]+)\\b`, 'g');

const NOUNS: ReadonlySet<string> = new Set(PRODUCT_NOUNS);
const NO_NOUNS: ReadonlySet<string> = new Set(NO_PRODUCT_NOUNS);

/**
 * The product that an English title says that its table is about one of: per loaf, one shoe. A noun that no
 * list knows is the product where the title names it once more: Skateboard – materials per skateboard.
 * @param title folded, lower case
 * @returns it in the singular; null where the title names none
 */
export function productNamed(title: string): string | null {
  if (isOfResults(title)) return null;
  const found = [...title.matchAll(PER_ONE), ...title.matchAll(ONE)].find((match) =>
    isProduct(title, match, match[1] ?? ''),
  );
  return found === undefined ? null : singular(found[1] ?? '');
}

/**
 * Whether an English header says that its figures were used up for one product: use per loaf.
 * @param header folded, lower case, without its unit
 */
export function isUsedPerProduct(header: string): boolean {
  return [...header.matchAll(USED)].some(
    (match) => NOUNS.has(singular(match[1] ?? '')) && !isSort(header, match),
  );
}

/**
 * How many products an English title says that its table is about: 1,000 pcs of "per 1,000 tablets", whatever
 * noun counts them. Times, distances and masses are none.
 * @param title folded, lower case
 * @returns null where it says none
 */
export function severalProducts(title: string): string | null {
  for (const match of title.matchAll(SEVERAL)) {
    const [, lead = '/', , said = '', , noun = ''] = match;
    const count = COUNTS_IN_WORDS[said] ?? said;
    const isPlain = !YEAR.test(count) && Number(count.replaceAll(',', '')) > 1;
    if (!isPlain || !isCounted(title, match, noun, lead)) continue;
    const isPackage = parseUnit(noun)[0] !== undefined && parseUnit(noun)[0]?.unit !== 'piece';
    return `${count} ${isPackage ? noun : 'pcs'}`;
  }
  return null;
}

/** Behind per any noun is counted that is no time, place or measure; behind for it must be a product's. */
function isCounted(title: string, match: RegExpExecArray, noun: string, lead: string): boolean {
  if (isProduct(title, match, noun)) return true;
  const one = singular(noun);
  const isElse = [...NO_PRODUCTS, ...PERIODS_OF_AMOUNTS].some((pattern) => pattern.test(noun));
  if (isElse || NO_NOUNS.has(one) || isSort(title, match)) return false;
  const unit = parseUnit(noun)[0]?.unit;
  return LEADING_TO_SEVERAL.includes(lead) && (unit === undefined || isCountUnit(unit));
}

/**
 * Whether a title names something once more that it says "per tonne of" before: flint glass bottles, per
 * tonne of packed glass.
 * @param title folded, lower case
 * @param phrase a part of it, from `at`
 * @param at where the phrase stands
 */
export function isNamedTwice(title: string, phrase: string, at: number): boolean {
  const rest = `${title.slice(0, at)} ${title.slice(at + phrase.length)}`;
  const others = new Set(wordsOf(rest).map(singular));
  return wordsOf(phrase).some((word) => others.has(singular(word)) && isTelling(word));
}

function isOfResults(title: string): boolean {
  return RESULT_TITLES.some((pattern) => pattern.test(title));
}

function isProduct(title: string, match: RegExpExecArray, noun: string): boolean {
  const one = singular(noun);
  if (NO_NOUNS.has(one) || isSort(title, match)) return false;
  return NOUNS.has(one) || isNamedTwice(title, match[0], match.index);
}

function isSort(title: string, { 0: whole, index }: RegExpExecArray): boolean {
  return OF_A_SORT.test(title.slice(index + whole.length));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z][a-z-]*/g) ?? [];
}

/** In letters: shorter ones are of, per, kg. */
const SHORTEST = 3;
const GRAMMAR: ReadonlySet<string> = new Set([
  'per',
  'one',
  'for',
  'the',
  'and',
  'finished',
  'single',
  'each',
]);

function isTelling(word: string): boolean {
  const one = singular(word);
  return word.length >= SHORTEST && !GRAMMAR.has(word) && !NO_NOUNS.has(one);
}
