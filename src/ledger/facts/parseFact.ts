import {
  STANDARDS,
  type FactKey,
  type FactValues,
  type ProductRules,
  type Standard,
} from '../../core/study/facts';
import { isReportYear } from '../../core/study/isReportYear';
import { NONE_WORDS } from '../language/factWords';
import { foldWord } from '../text/fold';
import { isPlaceholder } from '../values/parseAmount';
import { nameKey } from '../text/nameKey';
import { parseByProducts } from './parseByProducts';
import { parseCutOff } from './parseCutOff';
import { parseDay } from './parseDay';
import { parseOutput } from './parseOutput';
import { parsePeriod } from './parsePeriod';
import { parsePrice } from './parsePrice';
import { parseHours, parseMass } from './parseQuantity';

type Parsers = { readonly [Key in FactKey]: (text: string) => FactValues[Key] | null };

const PARSERS: Parsers = {
  company: parseWords,
  companyProfile: parseWords,
  boundaryNote: parseWords,
  dataNote: parseWords,
  profile: parseWords,
  commissioner: parseWords,
  reviewer: parseWords,
  region: parseWords,
  intendedUse: parseWords,
  standard: parseStandard,
  productRules: parseRules,
  cutOff: parseCutOff,
  reportDate: parseDate,
  output: parseOutput,
  mass: (text) => positive(parseMass(text)),
  scrap: parseMass,
  byProducts: parseByProducts,
  period: parsePeriod,
  hours: parseHours,
  price: parsePrice,
};

/**
 * What a person wrote for a fact.
 * @param key which fact
 * @param text as written: "1,200 台", "3.2 t", "2024年1-12月"
 * @returns null where it is not such a thing, or its unit is missing
 */
export function parseFact<Key extends FactKey>(key: Key, text: string): FactValues[Key] | null {
  return PARSERS[key](text.trim());
}

function parseWords(text: string): string | null {
  return isPlaceholder(text) ? null : text;
}

function parseStandard(text: string): Standard | null {
  return STANDARDS.find((name) => nameKey(name) === nameKey(text)) ?? null;
}

function parseRules(text: string): ProductRules | null {
  if (NONE_WORDS.has(foldWord(text))) return { name: null };
  const name = parseWords(text);
  return name === null ? null : { name };
}

function parseDate(text: string): string | null {
  const found = parseDay(text);
  if (found === null || !isReportYear(found.year)) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(found.year)}-${two(found.month)}-${two(found.day)}`;
}

function positive<Value extends { readonly amount: number }>(value: Value | null): Value | null {
  return value !== null && value.amount > 0 ? value : null;
}
