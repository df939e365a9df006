import type { Unit } from '../../core/quantities/unitTable';
import { UNIT_MULTIPLIERS, UNIT_WORDS } from '../language/unitWords';
import { foldWord } from '../text/fold';
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
 * "ton" → t, short ton, long ton; "箱" → nothing.
 * @param text a unit as found in a cell or header, without a number
 */
export function parseUnit(text: string): readonly UnitMeaning[] {
  const word = unitWord(text);
  const meanings = meaningsOf(word, 1);
  if (meanings.length > 0) return meanings;
  const match = NUMBER_WORD.exec(word);
  if (match?.[1] === undefined || match[2] === undefined) return [];
  const multiplier = UNIT_MULTIPLIERS[match[1]];
  return multiplier === undefined ? [] : meaningsOf(match[2], multiplier);
}

function unitWord(text: string): string {
  const folded = foldWord(foldNumber(text).text).replace(/^\(([^()]*)\)$/, '$1');
  // Mg is a tonne, mg a millionth of a kilogram: too far apart to fold their case.
  if (/^\s*Mg\s*$/.test(text)) return 't';
  return folded.replace(/[\s·.*_]/g, '');
}

function meaningsOf(word: string, multiplier: number): readonly UnitMeaning[] {
  const units = Object.hasOwn(UNIT_WORDS, word) ? UNIT_WORDS[word] : undefined;
  return (units ?? []).map((unit) => ({ unit, multiplier }));
}
