import { APOSTROPHES, FOOTNOTE_SIGNS, FRACTION_CHARACTERS } from '../language/valueWords';
import { fold } from '../text/fold';

/** A cell's text with one spelling for each sign, and whether marks of footnotes were dropped. */
export interface FoldedNumber {
  readonly text: string;
  readonly isMarked: boolean;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const HIGH = '[⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]';
const POWER_OF_TEN = /(?<=(?:^|[×x*·]) ?10)([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/giu;
/** Only m², m³, ft² and the like are raised to a power; behind anything else it is a footnote. */
const UNIT_POWER = /(?<=[mM米]|ft|in|yd)([²³])(?!⁾)/gu;
const FRACTION = new RegExp(`([0-9０-９])?([${Object.keys(FRACTION_CHARACTERS).join('')}])`, 'gu');
/** ①, ⑴ and ⒈ would become digits: 100① is not 1001. */
const CIRCLED = '[\u2460-\u24FF\u2776-\u2793]';
const MARK = new RegExp(`(?:${HIGH}+[)⁾）]?|${CIRCLED})+`, 'gu');
const MARK_AMID_DIGITS = new RegExp(
  `(?<=[0-9０-９.,'，．] ?)(?:${HIGH}+[)⁾）]?|${CIRCLED})+(?=[^\\p{L}0-9０-９]*[0-9０-９])`,
  'gu',
);
/** Raised, circled and fraction characters; a text without any needs no care. */
const SPECIAL = /[⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾\u00BC-\u00BE\u2150-\u215E\u2460-\u24FF\u2776-\u2793]/u;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const MAY_END_IN_MARK = new RegExp(`[${FOOTNOTE_SIGNS})\\]]$`, 'u');
const SIGN_MARK = new RegExp(`(?<=[^ (]) ?[${FOOTNOTE_SIGNS}]+$`, 'u');
const BRACKETED_MARK =
  /(?<=[^ ([]) ?(?:\[(?:注 ?)?[0-9a-z]{1,2}\]|\((?:注 ?)?(?:[1-9]|[a-f]|注)\))$/iu;
const OPEN_MARK = /(?<=[^0-9 .,]) ?[1-9a-f]\)$|(?<=[^ ]) [1-9a-f]\)$/iu;

/**
 * Folds a text that may hold a number. Raised and circled digits, which a plain folding would turn
 * into digits of the number, are taken for what they are: powers of ten and of units, or footnotes.
 * @param found as found in a cell
 */
export function foldNumber(found: string): FoldedNumber {
  const isPlain = !SPECIAL.test(found);
  const raised = isPlain ? found : withoutRaised(found);
  const folded = fold(raised)
    .replace(APOSTROPHE, "'")
    .replace(/(?<=[0-9])[。．](?=[0-9])/gu, '.');
  const text = withoutMarks(folded);
  return {
    text,
    isMarked: text !== folded || (!isPlain && raised.length < withPowers(found).length),
  };
}

/** A mark amid digits is none, and what is left must not grow together: 6①5 is not 65. */
function withoutRaised(found: string): string {
  return withPowers(found).replace(MARK_AMID_DIGITS, '¦').replace(MARK, '');
}

function withPowers(found: string): string {
  return found
    .replace(FRACTION, fractionText)
    .replace(POWER_OF_TEN, (power) => `^${[...power].map(baseline).join('')}`)
    .replace(UNIT_POWER, (power) => baseline(power));
}

function fractionText(all: string, digit: string | undefined, character: string): string {
  const fraction = FRACTION_CHARACTERS[character];
  if (fraction === undefined) return all;
  const [top, bottom] = fraction;
  return `${digit === undefined ? '' : `${digit} `}${String(top)}/${String(bottom)}`;
}

function baseline(character: string): string {
  const digit = SUPERSCRIPTS.indexOf(character);
  if (digit !== -1) return String(digit);
  return character === '⁻' ? '-' : '';
}

/** 12.5*, kg1), 100[2], 100 (a): marks at the end that lead to a footnote. */
function withoutMarks(text: string): string {
  if (!MAY_END_IN_MARK.test(text)) return text;
  const unbracketed = text.replace(SIGN_MARK, '').replace(BRACKETED_MARK, '');
  const shorter = (text.includes('(') ? unbracketed : unbracketed.replace(OPEN_MARK, '')).trim();
  return shorter === '' ? text : shorter;
}
