import { FACTOR_NOTE_LINKS, FACTOR_NOTE_WORDS, NOTE_BEGINNINGS } from '../language/noteFactorWords';
import { fold } from '../text/fold';
import { isProse } from '../text/isProse';
import { parseFactorUnit } from './parseFactorUnit';

/** A factor that a note gives. */
export interface NotedFactor {
  readonly name: string;
  readonly value: number;
  readonly unitText: string;
}

/** Something, a number, and a unit with a slash in it. */
const ENTRY =
  /([^,，;；。、\n]*?)(?<![0-9.])([0-9]+(?:\.[0-9]+)?) ?([^\s0-9,，;；。、][^\s,，;；。、]*\/[^\s,，;；。、]+)/gu;
const LINKS = new RegExp(
  `^(?:[\\s:=()]|${wordsOf(FACTOR_NOTE_LINKS)})+|(?:[\\s:=()]|${wordsOf(FACTOR_NOTE_LINKS)})+$`,
  'giu',
);
const WORDS = new RegExp(wordsOf(FACTOR_NOTE_WORDS), 'giu');

/** English words stand alone. */
function wordsOf(words: readonly string[]): string {
  return words.map((word) => (/^[a-z ]+$/.test(word) ? `\\b${word}\\b` : word)).join('|');
}

/**
 * The factors that a note gives: 注：电力排放因子 0.5703 kgCO2/kWh; 钢材因子取 2.05 tCO2e/t.
 * @param text of a cell
 * @returns none where the text does not speak of factors; a factor without a name is left out
 */
export function factorsInNote(text: string): readonly NotedFactor[] {
  if (isProse(text) || !/[0-9]/.test(text)) return [];
  const folded = fold(text).replace(NOTE_BEGINNINGS, '');
  if (folded.search(WORDS) === -1) return [];
  return [...folded.matchAll(ENTRY)].flatMap(([, before = '', number = '', unit = '']) => {
    const unitText = closed(unit);
    const name = nameIn(before);
    if (name === '' || parseFactorUnit(unitText) === null) return [];
    return [{ name, value: Number(number), unitText }];
  });
}

function nameIn(before: string): string {
  return before.replace(WORDS, ' ').replace(LINKS, '').replace(/\s+/g, ' ').trim();
}

/** A bracket that was opened before the number does not belong to the unit. */
function closed(unit: string): string {
  const opened = unit.split('(').length;
  return unit.split(')').length > opened ? unit.replace(/\)$/, '') : unit;
}
