import { CONSUMED_WORDS, INPUT_WORDS, PURCHASE_WORDS } from '../../language/bystanderWords';
import {
  CATEGORY_WORDS,
  COLUMN_ROLES,
  HEADER_WORDS,
  SHORT_WORDS,
  WHOLE_WORDS,
  type ColumnRole,
} from '../../language/headerWords';
import { foldWord } from '../../text/fold';
import { dimensionOf } from '../../../core/quantities/unitTable';
import { isProse } from '../../text/isProse';
import { remembering } from '../../text/remembering';
import { isCountUnit } from '../../values/isCountUnit';
import { parseConversionUnit } from '../../values/parseConversionUnit';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseGasUnit } from '../../values/parseGasUnit';
import { parseUnit } from '../../values/parseUnit';
import { perNounOf, perSizeOf, perThingOf, perUseOf } from '../../values/perUnitOf';
import { nounInHeader } from '../perUnit';
import { perYearOf } from '../../values/perYearOf';
import { scaledUnit } from '../../values/scaleOf';
import { unitInWords } from './unitInWords';

/** A header without its unit, and the unit's text if the header names one. */
export interface HeaderText {
  readonly label: string;
  readonly unitText: string | null;
}

/** How well a header fits a role: 1 when it is one of the role's words, less when it contains one. */
export type RoleMatch = ReadonlyMap<ColumnRole, number>;

/** Enough to be a header's word and a table's name column, less than any word for names. */
const CATEGORY_AS_NAME = 0.6;
/** per batch heads amounts, or factors where other words say so. */
const PER_AS_AMOUNT = 0.6;

const BRACKETED =
  /^(.*?)[([{【]\s*(?:单位|unit)?\s*[:：]?\s*([^()[\]{}【】]*(?:\([^()]*\)[^()[\]{}【】]*)?)[)\]}】]\s*$/is;
/** 因子kgCO2e/kg: no sign between word and unit; a single letter may be a model. */
const GLUED = /^(.*\p{Script=Han})([a-zµ][a-z0-9²³·µ/()-]+)$/isu;
const SEPARATED = /^(.+?)[/,，:：;、\s]\s*([^\s].*)$/s;

/** The unit of a factor that stands for the units of its rows, and what stands before it. */
export const PER_ROW_UNIT =
  /^(.+?) ?(?:\/| per ) ?(?:计量|計量|用量|活动|活動)?(?:单位|單位|unit of measure|unit|uom|u\/m)(?:用量|数量|數量|活动量|活動量|消耗量|消耗)?$/iu;
/** EF per unit (kgCO2e): what the factor is for stands before the bracket. */
const PER_UNIT_BEFORE = /^(.+?) ?(?:\/| per ) ?(unit of measure|unit|uom)$/iu;

/**
 * Splits the unit off a header: "用量(kg)" → 用量, kg; "排放因子 kgCO2/kg" → 排放因子, kgCO2/kg.
 * @param header as found, lines joined
 */
export function splitHeader(header: string): HeaderText {
  const text = spaced(header.replace(/（/g, '(').replace(/）/g, ')').trim());
  if (isProse(text) || nounInHeader(text) !== null) return { label: text, unitText: null };
  for (const pattern of [BRACKETED, GLUED, SEPARATED]) {
    const match = pattern.exec(text);
    // 因子 kgCO2e/(t·km): the bracket is a part of the unit.
    if (match?.[1]?.trimEnd().endsWith('/') === true) continue;
    if (match?.[1] !== undefined && match[2] !== undefined && isUnitOf(match[1], match[2])) {
      // Output (units): "unit" alone in brackets heads a column of units, its plural does not.
      const unitText = match[2].trim().replace(/^\((.*)\)$/, '$1');
      return ofRowUnit(match[1].trim(), unitText) ?? { label: match[1].trim(), unitText };
    }
  }
  const inWords = unitInWords(text, isUnitText, saysAmount) ?? unitBehindWords(text);
  return inWords ?? unitAmongWords(text) ?? { label: text, unitText: null };
}

/** A bracket that ends in more than a unit, or with words behind it; a size (per kg, /t) is said elsewhere. */
const AMONG = /^([^()]+?) ?\(([^()]+)\) ?([^()/]*)$/u;
const BEHIND_UNIT = / ?[,;，；、] ?/u;

/** Distance (km, one way), Lead (km) by truck: the unit of a measure and something more. */
function unitAmongWords(text: string): HeaderText | null {
  const [, before = '', within = '', behind = ''] = AMONG.exec(text) ?? [];
  const [unitText = '', ...remarks] = within.split(BEHIND_UNIT);
  if (/^(?:per\b|每)/iu.test(behind) || (remarks.length === 0 && behind === '')) return null;
  if (!isUnitText(unitText) || !isMeasuredUnit(unitText)) return null;
  const remark = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
  return { label: `${before}${remark} ${behind}`.trim(), unitText };
}

/**
 * Gross weight kg, Emission factor kg CO2e/kg: words of figures and a unit without a sign between them. Steel plate
 * t names something, and 80 g of Paper 80 g are a size.
 */
function unitBehindWords(text: string): HeaderText | null {
  const words = text.split(/\s+/);
  for (let at = 2; at < words.length; at += 1) {
    const [label, unitText] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (/[0-9]$| (?:per|of|in|for|each)$/i.test(label) || !isUnitText(unitText)) continue;
    const roles = matchHeader(label);
    const isFactor = parseFactorUnit(unitText) !== null || isEmissionUnit(unitText);
    const meant = isFactor ? FIGURES_OF_EMISSIONS : FIGURES_OF_AMOUNTS;
    const isSaid = meant.some((role) => (roles.get(role) ?? NO_MATCH) >= SOME_MATCH);
    if (isSaid && (isFactor || isMeasuredUnit(unitText))) return { label, unitText };
  }
  return null;
}

const FIGURES_OF_EMISSIONS: readonly ColumnRole[] = ['factor', 'result', 'amount'];
const FIGURES_OF_AMOUNTS: readonly ColumnRole[] = ['amount', 'distance'];
const SOME_MATCH = 0.5;

function isMeasuredUnit(text: string): boolean {
  const unit = parseUnit(perSizeOf(text)?.unitText ?? text)[0]?.unit;
  return unit !== undefined && !isCountUnit(unit) && dimensionOf(unit) !== 'time';
}

/** used of "kWh used", and not emissions of "kg emissions". */
function saysAmount(label: string): boolean {
  if (MOVEMENTS.includes(foldWord(label))) return true;
  const words = matchHeader(label);
  const amount = words.get('amount') ?? NO_MATCH;
  return amount >= CLEAR_MATCH && [...words.values()].every((score) => score <= amount);
}

/** EF per unit (kgCO2e) is a factor in kgCO2e/unit; Emissions per unit (kgCO2e) is a result. */
function ofRowUnit(before: string, unitText: string): HeaderText | null {
  const [, label, per] = PER_UNIT_BEFORE.exec(before) ?? [];
  if (label === undefined || per === undefined || !isEmissionUnit(unitText)) return null;
  return (matchHeader(label).get('factor') ?? NO_MATCH) < 1
    ? null
    : { label, unitText: `${unitText}/${per}` };
}

const NO_MATCH = 0;
const CLEAR_MATCH = 0.9;
const MOVEMENTS = [...PURCHASE_WORDS, ...CONSUMED_WORDS, ...INPUT_WORDS];

/** transport_km, ef_unit: how databases write spaces. */
function spaced(header: string): string {
  return header.includes('_') ? header.replace(/(?<=[a-z0-9])_(?=[a-z0-9])/gi, ' ') : header;
}

/**
 * Matches a header's label against the word lists of all roles.
 * @param label a header without its unit
 */
export const matchHeader: (label: string) => RoleMatch = remembering((label) => {
  const word = foldWord(spaced(label)).replace(/[:*]$/, '').trim();
  if (word === '' || isProse(word)) return new Map();
  const written = writtenAs(word);
  const found = COLUMN_ROLES.flatMap((role) => bestWord(written, role));
  const matches = new Map(
    found
      .filter((one) => !found.some((other) => isPartOf(one.entry, other.entry)))
      .map(({ role, score }): [ColumnRole, number] => [role, score]),
  );
  if (nounInHeader(word) !== null && matches.size === 0) matches.set('amount', PER_AS_AMOUNT);
  const isCategory = CATEGORY_WORDS.includes(word);
  if (isCategory && !matches.has('name')) matches.set('name', CATEGORY_AS_NAME);
  return matches;
});

interface FoundWord {
  readonly role: ColumnRole;
  readonly entry: string;
  readonly score: number;
}

/** A label in the ways in which it is compared with words. */
interface Written {
  readonly label: string;
  readonly squeezed: string;
  /** Its English words, a space before and behind each. */
  readonly words: string;
}

function writtenAs(label: string): Written {
  return {
    label,
    squeezed: label.replace(/\s/g, ''),
    words: ` ${label.replace(/[^a-z0-9]+/g, ' ')} `,
  };
}

/** A word of a role, with how it is looked for. */
interface Word {
  readonly entry: string;
  readonly isLatin: boolean;
  /** Too short to say anything within a longer label. */
  readonly isShort: boolean;
}

const WORDS: ReadonlyMap<ColumnRole, readonly Word[]> = new Map(
  COLUMN_ROLES.map((role) => [role, HEADER_WORDS[role].map(wordOf)]),
);

function wordOf(entry: string): Word {
  const isLatin = /^[\x20-\x7e]+$/.test(entry);
  const isWhole = entry.length < (isLatin ? 3 : 2) && !SHORT_WORDS.includes(entry);
  const isShort = isWhole || WHOLE_WORDS.includes(entry);
  return { entry, isLatin, isShort };
}

function bestWord(written: Written, role: ColumnRole): readonly FoundWord[] {
  let best: FoundWord | null = null;
  for (const word of WORDS.get(role) ?? []) {
    const score = wordMatch(written, word);
    if (score > (best === null ? 0 : best.score)) best = { role, entry: word.entry, score };
  }
  return best === null ? [] : [best];
}

/** 排放 says nothing of its own within 排放因子, nor emission within emission factor. */
function isPartOf(entry: string, longer: string): boolean {
  return longer.length > entry.length && longer.includes(entry);
}

function wordMatch({ label, squeezed, words }: Written, word: Word): number {
  const { entry } = word;
  if (label === entry || squeezed === entry) return 1;
  if (word.isShort) return 0;
  const found = word.isLatin ? words.includes(` ${entry} `) : label.includes(entry);
  // The head noun of a Chinese or English compound stands last: 运输距离 is a distance.
  const isHead = label.endsWith(entry) ? 0.1 : 0;
  return found ? 0.4 + isHead + (0.4 * entry.length) / label.length : 0;
}

/** kg/widget behind 用量: whatever it is for, of a word for amounts it is the unit. */
function isUnitOf(label: string, text: string): boolean {
  if (isUnitText(text)) return true;
  if (perNounOf(text) === null) return false;
  const words = matchHeader(label.trim());
  return words.has('amount') && !words.has('factor');
}

function isUnitText(text: string): boolean {
  // "Amount Unit", from a header of two levels, is the column of units and not an amount in pieces.
  if (HEADER_WORDS.unit.includes(foldWord(text))) return false;
  return (
    parseUnit(text).length > 0 ||
    parseFactorUnit(text) !== null ||
    parseGasUnit(text) !== null ||
    isEmissionUnit(text) ||
    perUseOf(text) !== null ||
    perThingOf(text) !== null ||
    perYearOf(text) !== null ||
    isPerRowUnit(text) ||
    isHeatPerAmount(text)
  );
}

/**
 * Whether a unit of a factor is for one of what each row's unit says: kgCO2/单位, kgCO2e per UoM.
 * @param text a unit
 */
export function isPerRowUnit(text: string): boolean {
  const [, top] = PER_ROW_UNIT.exec(foldWord(text)) ?? [];
  return top !== undefined && isEmissionUnit(top);
}

function isHeatPerAmount(text: string): boolean {
  const [first] = parseConversionUnit(text);
  return first !== undefined && dimensionOf(first.top.unit) === 'energy';
}

/**
 * Whether a text is mass of greenhouse gas, the unit of a result: "kgCO2e", "tCO2".
 * @param text a unit
 */
export function isEmissionUnit(text: string): boolean {
  return [text, text.replace(/^[百千万亿]+/u, ''), scaledUnit(text)?.unitText ?? text].some(
    (unit) => parseFactorUnit(`${unit}/kg`)?.gas.startsWith('CO2') === true,
  );
}
