import type { Unit } from '../../core/quantities/unitTable';
import {
  CASED_UNIT_WORDS,
  UNIT_MULTIPLIERS,
  UNIT_WORDS,
  type UnitSense,
} from '../language/unitWords';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';
import { foldNumber } from './foldNumber';

/** A unit that a text can mean; `multiplier` is 10 000 in 万kWh, else 1. */
export interface UnitMeaning {
  readonly unit: Unit;
  readonly multiplier: number;
}

const NUMBER_WORD = new RegExp(
  `^(${Object.keys(UNIT_MULTIPLIERS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(.+)$`,
);

/**
 * Every unit a text can mean, most likely first: "kW·h" → kWh; "万吨公里" → 10 000 t·km;
 * "ton" → t, short ton, long ton; "若干" → nothing.
 * @param text a unit as found in a cell or header, without a number
 */
export const parseUnit = remembering((text: string): readonly UnitMeaning[] => {
  if (isProse(text)) return [];
  // Most units are written as the list has them; nothing with a capital is.
  const asWritten = lookUp(UNIT_WORDS, text);
  if (asWritten.length > 0) return meaningsOf(asWritten, 1);
  const cased = lookUp(CASED_UNIT_WORDS, text.normalize('NFKC').trim());
  if (cased.length > 0) return meaningsOf(cased, 1);
  const word = unitWord(text);
  const own = lookUp(UNIT_WORDS, word);
  if (own.length > 0) return meaningsOf(own, 1);
  const match = NUMBER_WORD.exec(word);
  if (match?.[1] === undefined || match[2] === undefined) return [];
  const multiplier = UNIT_MULTIPLIERS[match[1]];
  return multiplier === undefined ? [] : meaningsOf(lookUp(UNIT_WORDS, match[2]), multiplier);
});

function unitWord(text: string): string {
  const folded = foldWord(foldNumber(text).text).replace(/^\(([^()]*)\)$/, '$1');
  return folded.replace(/[\s·.*_]/g, '');
}

function lookUp(words: typeof UNIT_WORDS, word: string): readonly UnitSense[] {
  return (Object.hasOwn(words, word) ? words[word] : undefined) ?? [];
}

function meaningsOf(senses: readonly UnitSense[], multiplier: number): readonly UnitMeaning[] {
  return senses.map((sense) => {
    const [unit, times] = typeof sense === 'string' ? [sense, 1] : sense;
    return { unit, multiplier: multiplier * times };
  });
}
