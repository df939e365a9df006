import { dimensionOf } from '../../core/quantities/unitTable';
import {
  FACTOR_NOTE_LINKS,
  FACTOR_NOTE_WORDS,
  NOTE_BEGINNINGS,
  NOTE_NUMBERS,
  RESULT_OF_NOTE,
} from '../language/noteFactorWords';
import { fold } from '../text/fold';
import { isProse } from '../text/isProse';
import { parseFactorUnit } from './parseFactorUnit';

/** A factor that a note gives. */
export interface NotedFactor {
  readonly name: string;
  readonly value: number;
  readonly unitText: string;
}

/** Something, a number, and a unit with a slash in it: kgCO2e/kg, kg CO2e / kg. */
const ENTRY =
  /([^,，;；。、\n]*?)(?<![0-9.])([0-9]+(?:\.[0-9]+)?) ?([^\s0-9,，;；。、][^\s,，;；。、]*(?: co2[- ]?(?:e|eq)?(?= ?\/))? ?\/ ?[^\s,，;；。、]+)/giu;
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
  if (folded.search(WORDS) === -1) return lineOfFactor(folded);
  return [...folded.matchAll(ENTRY)].flatMap((entry) => {
    const [, before = '', number = '', unit = ''] = entry;
    const unitText = closed(unit);
    const parsed = parseFactorUnit(unitText);
    if (parsed === null) return [];
    const isOfFreight = parsed.per.every((meaning) => dimensionOf(meaning.unit) === 'freight');
    const own = nameIn(before);
    const name = own === '' && isOfFreight ? saidBefore(folded.slice(0, entry.index)) : own;
    return name === '' ? [] : [{ name, value: Number(number), unitText }];
  });
}

/** 运输：均为汽车运输，排放因子0.08 kgCO2e/(t·km): what carries the goods is said in the clause before. */
function saidBefore(text: string): string {
  const clauses = text.split(/[,;。:]/u).map(nameIn);
  return clauses.filter((clause) => clause !== '').at(-1) ?? '';
}

/** What stands behind the factor of a line: its source in brackets, a full stop. */
const BEHIND = /^ ?(?:\([^()]*\))? ?[.;。]?$/u;

/**
 * 1) Electricity: 0.2 kg CO2e/kWh (DEFRA 2024); Road transport 0.08 kg CO2e/tkm: no word says that it is a
 * factor, but the line is nothing else, and its unit names a gas.
 */
function lineOfFactor(folded: string): readonly NotedFactor[] {
  const line = folded.replace(NOTE_NUMBERS, '');
  const [entry, ...others] = [...line.matchAll(ENTRY)];
  if (entry?.index !== 0 || others.length > 0) return [];
  const [whole, before = '', number = '', unit = ''] = entry;
  const unitText = closed(unit);
  const parsed = parseFactorUnit(unitText);
  if (parsed === null || parsed.gas === 'unstated') return [];
  const name = nameIn(before);
  const isName = name !== '' && !/[0-9]/.test(name) && !RESULT_OF_NOTE.test(name.toLowerCase());
  if (!isName || !BEHIND.test(line.slice(whole.length))) return [];
  return [{ name, value: Number(number), unitText }];
}

/**
 * The factor that a remark gives for its own row: EF 5.1 kg CO2e/kg (EPD). It speaks of factors, or its unit
 * names a gas, and it names nothing.
 * @param text of a cell
 * @returns null where it gives none, or several
 */
export function factorInRemark(text: string): Omit<NotedFactor, 'name'> | null {
  if (isProse(text) || !/[0-9]/.test(text)) return null;
  const folded = fold(text).replace(NOTE_BEGINNINGS, '');
  const [only, ...others] = [...folded.matchAll(ENTRY)];
  const [, before = '', number = '', unit = ''] = only ?? [];
  const unitText = closed(unit);
  const parsed = only === undefined || others.length > 0 ? null : parseFactorUnit(unitText);
  if (parsed === null || nameIn(before) !== '') return null;
  // What a tonne-kilometre emits is of the way, and not of the goods.
  if (parsed.per.some((meaning) => dimensionOf(meaning.unit) === 'freight')) return null;
  const isFactor = parsed.gas !== 'unstated' || before.search(WORDS) !== -1;
  return isFactor ? { value: Number(number), unitText } : null;
}

function nameIn(before: string): string {
  return before.replace(WORDS, ' ').replace(LINKS, '').replace(/\s+/g, ' ').trim();
}

/** A bracket that was opened before the number does not belong to the unit. */
function closed(unit: string): string {
  const opened = unit.split('(').length;
  return unit.split(')').length > opened ? unit.replace(/\)$/, '') : unit;
}
