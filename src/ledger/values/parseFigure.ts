import { isProse } from '../text/isProse';
import { MOST_FIGURES, remembering } from '../text/remembering';
import {
  APPROXIMATE_BEFORE,
  BOUND_BEFORE,
  FOOTNOTE_LETTERS,
  MINUS_SIGNS,
  NUMBER_WORDS,
} from '../language/valueWords';
import type { BareFigure, NumberDoubt, NumberReading, NumberTrait } from './figureParts';
import { foldNumber } from './foldNumber';
import { parseCombined } from './parseCombined';
import { fold } from '../text/fold';
import { parseHanNumeral } from './parseHanNumeral';
import { parseNumeral, type CommaMeaning, type Numeral } from './parseNumeral';
import { parseUnit } from './parseUnit';
import { parseFactorUnit } from './parseFactorUnit';
import { withoutHedge } from './withoutHedge';

/** A cell's text read as a number with an optional unit. */
export interface ParsedFigure {
  /** Most likely first; one where nothing is doubtful. Never empty. */
  readonly readings: readonly NumberReading[];
  readonly doubt: NumberDoubt | null;
  /** What the text proves about the commas of its writer. */
  readonly proves: CommaMeaning | null;
  /** As found, folded and trimmed; empty when the text is a number alone. */
  readonly unitText: string;
  /** Whether a formula can take the number by stripping `unitText` and nothing else. */
  readonly plain: boolean;
  readonly traits: ReadonlySet<NumberTrait>;
}

const PLAIN = /^ *(-?[0-9]+(?:\.[0-9]+)?) *([^0-9\s.,+\-，．０-９][^\s]*(?: [^\s0-9]+)*)? *$/;
const HAS_DIGIT = /[0-9０-９½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/u;
const NUMERAL =
  /^(?:[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![0-9,])(?:\.[0-9]+)?|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:[,' ][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9]*[.,][0-9]+(?:\.[0-9]{3})*|[0-9]+)/;
const WORDS = Object.keys(NUMBER_WORDS).sort((a, b) => b.length - a.length);
const WORD_ONLY = new RegExp(`^(${WORDS.join('|')})$`, 'u');
/** Two characters at least, one of them a power of ten. */
const MAY_BE_HAN = /[十百千万萬亿億拾佰仟]/u;
/**
 * Names with digits, as most ledgers have them in every row: 钢板45, M12螺栓. No figure begins with a
 * letter, unless it is that of a hedge, a sign, or a unit with a space or a colon behind it.
 */
const NAME = new RegExp(
  `^(?!${[...APPROXIMATE_BEFORE, ...BOUND_BEFORE, ...MINUS_SIGNS].map(escaped).join('|')})` +
    '[a-z\\u4E00-\\u9FFF][!-9;-~\\u4E00-\\u9FFF]*$',
  'i',
);
const NO_TRAITS: ReadonlySet<NumberTrait> = new Set();

/**
 * Reads the text of a cell as a number with an optional unit, in any of the ways in which people
 * write one: "1740kg", "1,740 kg", "约150km", "１２ｋｇ", "1.5万", "1.2×10³", "1 1/2", "(1,234)", "kg 230".
 * What can be read in several ways ("1,234", "10-12", "2×115kg") has several readings.
 * @param found as found in a cell
 * @returns null when the text is no number; no digit is ever added or left out
 */
export function parseFigure(found: string): ParsedFigure | null {
  // Names need not be remembered: they are told faster than looked up.
  if (isProse(found) || (NAME.test(found) && !MAY_BE_HAN.test(found))) return null;
  return figureOf(found);
}

const figureOf = remembering((found: string): ParsedFigure | null => {
  if (!HAS_DIGIT.test(found)) return MAY_BE_HAN.test(found) ? hanFigure(found) : null;
  return NAME.test(found) ? null : (plainFigure(found) ?? hardFigure(found));
}, MOST_FIGURES);

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** 三百, 两千公斤: nothing but a number in Chinese characters and a known unit. */
function hanFigure(found: string): ParsedFigure | null {
  const { rest, traits } = withoutHedge(fold(found));
  const numeral = parseHanNumeral(rest);
  if (numeral === null || (numeral.rest !== '' && !isKnownUnit(numeral.rest))) return null;
  const { value, rest: unitText } = numeral;
  const readings = [{ key: String(value), value }];
  return { readings, doubt: null, proves: null, unitText, plain: false, traits: new Set(traits) };
}

function plainFigure(found: string): ParsedFigure | null {
  const match = PLAIN.exec(found);
  const digits = match?.[1];
  const unitText = match?.[2] ?? '';
  if (digits === undefined || WORD_ONLY.test(unitText)) return null;
  if (unitText !== '' && !isKnownUnit(unitText)) return null;
  const numeral = parseNumeral(digits.replace('-', ''));
  if (numeral === null) return null;
  return {
    ...valuesOf(numeral, digits.startsWith('-') ? -1 : 1, 0),
    unitText,
    plain: true,
    traits: NO_TRAITS,
  };
}

/** 2×1000 kg is a product, which may be 2000 kg or a size. */
function isKnownUnit(text: string): boolean {
  if (/[x×*] ?[0-9]/i.test(text)) return false;
  return parseUnit(text).length > 0 || parseFactorUnit(text) !== null;
}

function hardFigure(found: string): ParsedFigure | null {
  const { text, isMarked } = foldNumber(found);
  const { rest, traits } = withoutHedge(text);
  const bare = negativeInBrackets(rest) ?? signed(rest);
  if (bare?.readings.every(({ value }) => Number.isFinite(value)) !== true) return null;
  const match = PLAIN.exec(found);
  const isPlain = match?.[2] === (bare.unitText === '' ? undefined : bare.unitText);
  const isSame = match !== null && Number(match[1]) === bare.readings[0]?.value;
  return {
    ...bare,
    plain: isPlain && isSame && traits.length === 0,
    traits: new Set([
      ...traits,
      ...bare.traits,
      ...(isMarked ? (['marked'] as const) : []),
      ...(/[\uFF10-\uFF19]/.test(found) ? (['fullWidth'] as const) : []),
    ]),
  };
}

/** (1,234) is how accountants write -1,234. */
function negativeInBrackets(text: string): BareFigure | null {
  const match = /^\( ?([0-9][^()]*)\)((?: *[^0-9 .,'].*)?)$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const inner = unsigned(`${match[1].trim()}${match[2]}`, -1);
  return inner === null ? null : { ...inner, traits: [...inner.traits, 'negativeBracket'] };
}

function signed(text: string): BareFigure | null {
  const minus = MINUS_SIGNS.find((sign) => text.startsWith(sign));
  if (minus !== undefined) return unsigned(text.slice(minus.length).trim(), -1);
  const trailing = /^([0-9][0-9.,' ]*)-$/.exec(text)?.[1];
  if (trailing !== undefined) return unsigned(trailing.trim(), -1);
  return unsigned(text.startsWith('+') ? text.slice(1).trim() : text, 1) ?? unitFirst(text);
}

/** "kg 230" is 230 kg; m3 is a unit, T 5 a model. */
function unitFirst(text: string): BareFigure | null {
  const match = /^([^0-9]{2,}?)[ :]+(-?[0-9.][0-9.,' ]*)$/.exec(text);
  const unitText = match?.[1]?.replace(/^\((.*)\)$/, '$1');
  if (unitText === undefined || match?.[2] === undefined || !isKnownUnit(unitText)) return null;
  const number = signed(match[2]);
  return number?.unitText === ''
    ? { ...number, unitText, traits: [...number.traits, 'unitFirst'] }
    : null;
}

function unsigned(text: string, sign: 1 | -1): BareFigure | null {
  return oneNumber(text, sign) ?? parseCombined(text, sign, oneNumber);
}

/** A number with at most a unit behind it. */
function oneNumber(text: string, sign: 1 | -1): BareFigure | null {
  const token = NUMERAL.exec(text)?.[0];
  const numeral = token === undefined ? null : parseNumeral(token);
  if (token === undefined || numeral === null) return null;
  const { power, rest } = exponent(text.slice(token.length), token);
  const traits: readonly NumberTrait[] = numeral.isGrouped ? ['grouped'] : [];
  const unitText = unitBehind(rest);
  if (unitText === null) return null;
  const word = WORD_ONLY.exec(unitText)?.[1];
  const wordPower = word === undefined ? undefined : NUMBER_WORDS[word];
  return wordPower === undefined
    ? { ...valuesOf(numeral, sign, power), unitText, traits }
    : { ...valuesOf(numeral, sign, power + wordPower), unitText: '', traits };
}

/** E3, ×10^3, *10^3 behind a number. */
function exponent(text: string, token: string): { readonly power: number; readonly rest: string } {
  const ofTen = token === '10' ? /^\^([-+]?[0-9]{1,3})(?![0-9.,])/.exec(text) : null;
  // 10^3 is 10 × 10^2.
  if (ofTen !== null) return { power: Number(ofTen[1]) - 1, rest: text.slice(ofTen[0].length) };
  const match = /^(?:e([-+]?[0-9]{1,3})|[ ]?[×x*·][ ]?10\^?([-+]?[0-9]{1,3}))(?![0-9.,])/i.exec(
    text,
  );
  if (match === null) return { power: 0, rest: text };
  return { power: Number(match[1] ?? match[2]), rest: text.slice(match[0].length) };
}

/** What follows the number, if it may be a unit; a letter that leads to a footnote is none. */
function unitBehind(text: string): string | null {
  const rest = text.trim();
  if (rest === '') return '';
  if (/^(?:[0-9.,+\-'/×*~^%‰]|x ?[0-9])/i.test(rest) && !/^[%‰]$/.test(rest)) return null;
  const isFootnote = rest.length === 1 && FOOTNOTE_LETTERS.includes(rest) && !isKnownUnit(rest);
  if (isFootnote) return '';
  // A second number is another figure, not a part of the unit: m3 and kgCO2 have theirs inside.
  if (!isKnownUnit(rest) && /[0-9]/.test(rest.replace(/(?<=[a-z])[0-9]/gi, ''))) return null;
  return rest;
}

function valuesOf(
  { readings, proves }: Numeral,
  sign: 1 | -1,
  power: number,
): Pick<BareFigure, 'readings' | 'doubt' | 'proves'> {
  const values = readings.map(({ digits, comma }) => ({
    key: comma ?? digits,
    value: sign * Number(`${digits}e${String(power)}`),
  }));
  return { readings: values, doubt: readings.length > 1 ? commaDoubt(readings) : null, proves };
}

/** A lone point is doubtful only where commas of the column are decimal signs. */
function commaDoubt(readings: Numeral['readings']): 'comma' | 'point' {
  const [first] = readings;
  return first?.comma === 'groups' && first.digits.includes('.') ? 'point' : 'comma';
}
