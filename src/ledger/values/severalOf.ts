import { COUNTS_IN_WORDS } from '../language/perUnitWords';
import { foldWord } from '../text/fold';
import { remembering } from '../text/remembering';
import { singular } from '../text/singular';
import type { Things } from './thingsIn';

const DIGITS = /^([1-9][0-9,]*) ?([百千万]?) ?(\p{L}[\p{L} -]*)$/u;
const HAN = /^([十百千万]+)(\p{Script=Han}+)$/u;
const WORDS = new RegExp(`^(${Object.keys(COUNTS_IN_WORDS).join('|')}) (\\p{L}[\\p{L} -]*)$`, 'u');
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/**
 * Reads how many of anything a text counts, whether a list knows the noun or not: 千本, 1,000 brushes.
 * @param text as it stands behind the unit of an amount or in a title
 * @returns null where it counts one or says no number
 */
export const severalOf = remembering((text: string): Things | null => {
  const word = foldWord(text);
  const [, digits, power, noun] = DIGITS.exec(word) ?? [];
  if (digits !== undefined && noun !== undefined) {
    return several(Number(digits.replaceAll(',', '')) * timesOf(power ?? ''), noun);
  }
  const [, powers, counter] = HAN.exec(word) ?? [];
  if (powers !== undefined && counter !== undefined) return several(timesOf(powers), counter);
  const [, said = '', named] = WORDS.exec(word) ?? [];
  const count = COUNTS_IN_WORDS[said]?.replaceAll(',', '');
  return count === undefined || named === undefined ? null : several(Number(count), named);
});

function several(count: number, noun: string): Things | null {
  return count > 1 ? { noun: singular(noun), count } : null;
}

/** 十万 is ten times ten thousand. */
function timesOf(powers: string): number {
  return [...powers].reduce((all, one) => all * (POWERS[one] ?? 1), 1);
}
