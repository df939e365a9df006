import { dimensionOf, type Unit } from '../../core/quantities/unitTable';
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
import { scaledUnit } from './scaleOf';
import { unitRemark } from './unitRemark';

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
 * "ton" → t, short ton, long ton; "'000 kg" → 1000 kg; "若干" → nothing.
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
  const multiplier = match?.[1] === undefined ? undefined : UNIT_MULTIPLIERS[match[1]];
  const counted = lookUp(UNIT_WORDS, match?.[2] ?? '');
  if (multiplier !== undefined && counted.length > 0) return meaningsOf(counted, multiplier);
  const scaled = MAY_BE_SCALED.test(text) ? scaledMeanings(text) : [];
  return scaled.length > 0 ? scaled : remarkedMeanings(text);
});

/** "m3 sub", 度（抄表）; net is a kind of heating value behind units of energy, and no remark there. */
function remarkedMeanings(text: string): readonly UnitMeaning[] {
  const remarked = unitRemark(text);
  if (remarked === null) return [];
  const meanings = parseUnit(remarked.unitText);
  if (remarked.kind !== 'net') return meanings;
  return meanings.filter(({ unit }) => dimensionOf(unit) === 'mass');
}

/** Most texts that are no units hold nothing that counts them. */
const MAY_BE_SCALED = /[0-9百千万萬亿億]|hundred|thousand|million|billion|lakh|lac|crore/i;

/** '000 kg, thousand tonnes, kg ×1000 */
function scaledMeanings(text: string): readonly UnitMeaning[] {
  const scaled = scaledUnit(text);
  if (scaled === null) return [];
  return parseUnit(scaled.unitText).map(({ unit, multiplier }) => ({
    unit,
    multiplier: multiplier * scaled.times,
  }));
}

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
