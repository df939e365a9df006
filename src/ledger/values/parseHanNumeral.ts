import { HAN_DIGITS, HAN_POWERS } from '../language/valueWords';

const DIGIT = Object.keys(HAN_DIGITS).join('');
const POWER = Object.keys(HAN_POWERS).join('');
const NUMERAL = new RegExp(`^[${DIGIT}${POWER}]{2,16}(?=[^${DIGIT}${POWER}]|$)`, 'u');
/** Above these all that stands before is multiplied: 三十二万. */
const LARGE = 4;

/** A number in Chinese characters, and the text behind it. */
export interface HanNumeral {
  readonly value: number;
  readonly rest: string;
}

/**
 * Reads a number that a text begins with in Chinese characters: 三百 = 300, 两千零五 = 2005, 一万二千 =
 * 12 000, 壹佰. A digit alone or a row of digits (二〇二四) may be a number of something and is none, and
 * neither is 三百五, where the last power is left out.
 * @param text folded
 * @returns null where it begins with no such number
 */
export function parseHanNumeral(text: string): HanNumeral | null {
  const numeral = NUMERAL.exec(text)?.[0];
  if (numeral === undefined) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  let afterZero = false;
  for (const character of numeral) {
    const own = HAN_DIGITS[character];
    if (own !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = own;
      afterZero = afterZero || own === 0;
      continue;
    }
    const power = HAN_POWERS[character];
    if (power === undefined) return null;
    if (power >= LARGE) {
      const before = section + (digit ?? NOTHING);
      if (before === 0) return null;
      total = (total + before) * 10 ** power;
      [section, last] = [0, Number.POSITIVE_INFINITY];
    } else {
      const times = digit ?? (power === 1 && section === 0 ? 1 : null);
      if (times === null || times === 0 || power >= last) return null;
      section += times * 10 ** power;
      last = power;
    }
    digit = null;
    afterZero = false;
  }
  const isCut = digit !== null && !afterZero && last !== 1;
  if (isCut || total + section === 0) return null;
  return { value: total + section + (digit ?? NOTHING), rest: text.slice(numeral.length).trim() };
}

const NOTHING = 0;
