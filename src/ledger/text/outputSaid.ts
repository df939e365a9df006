import {
  BEHIND_HEADS,
  CAME_OUT_OF,
  COUNTS_OF,
  DELIVERED_PARTICIPLES,
  FUELS_MADE,
  GENERIC_NOUNS,
  INTERMEDIATE_MARKS,
  LEFTOVER_MARKS,
  NO_LEFTOVERS,
  MADE_PARTICIPLES,
  NO_THINGS_OUT,
  NOT_MADE_MARKS,
  OTHER_WORDS_OF_OUT,
  OUTPUT_ENDS,
  OUTPUT_FILLERS,
  OUTPUT_NOUNS,
  RATE_FILLERS,
  REFUSE_MARKS,
  SALEABLE_WORDS,
  SHIPPED_ENDS,
  SHIPPED_PARTICIPLES,
  SOLD_WATERS,
  UNSURE_ADJECTIVES,
  UNSURE_NOUNS,
  UNSURE_PARTICIPLES,
  UTILITY_NAMES,
  UTILITY_WATERS,
} from '../language/outputWords';
import { CO_PRODUCT_MARKS, ENERGY_OUT_MARKS } from '../language/producedWords';
import { findPeriod } from '../periods/findPeriod';
import type { Period } from '../periods/period';
import { parseUnit } from '../values/parseUnit';
import { substanceNamed } from '../values/substanceNamed';
import { energyKey } from './energyKey';
import { foldWord } from './fold';
import { isProse } from './isProse';
import { isWater } from './isWater';
import { remembering } from './remembering';
import { singular } from './singular';

/** What a name says of an output. */
export interface OutputSaid {
  /** What was made, folded; empty where the name says no more than that something was. */
  readonly of: string;
  /** Made, or what left the plant, which may be another number. */
  readonly kind: 'made' | 'shipped';
  /** The words may be those of something else as well: packed glass, steel production, sawdust sold. */
  readonly isUnsure: boolean;
  /** It may have been brought as well as taken away: copies delivered, and sand delivered. */
  readonly isDelivered: boolean;
  /** What is named is usually made on the way to a product: clinker, 毛坯. */
  readonly isIntermediate: boolean;
  /** What is named is sold by some plants and used up by others: coke, birch water. */
  readonly mayBeUsed: boolean;
  /** The time that the name says; null where it says none. */
  readonly period: Period | null;
}

/**
 * Reads a name or a header that says how many of something were made: 产量, 水泥产量, 产量（文化用纸）, Beer
 * packaged, Production volume of cable. Plans, rates, waste, energy and what a plant makes for itself are none.
 * @param text as found in a cell
 * @returns null for any other name
 */
export const outputSaid = remembering((text: string): OutputSaid | null => {
  if (isProse(text)) return null;
  const word = foldWord(text).replace(/ ?:$/, '');
  if (!MAY_SAY.test(word)) return null;
  const time = findPeriod(word);
  if (time?.period.year === 'last') return null;
  const { bare, inside } = withoutBracket(time?.rest ?? word);
  const said = saidIn(bare);
  if (said === null || isNotMade(bare) || (inside !== null && isNotMade(inside))) return null;
  const of = said.of === '' && inside !== null ? productIn(inside) : said.of;
  if (isNoProduct(of)) return null;
  const mayBeUsed = of !== '' && (isFuel(of) || isOtherWater(of));
  const isIntermediate = hasMark(of, INTERMEDIATE_MARKS);
  const isBare = of === '' && BARE.has(bare);
  const isUnsure = said.isUnsure || isBare || (of !== '' && said.kind === 'shipped');
  const isDelivered = DELIVERED.test(bare);
  const period = time?.period ?? null;
  return { of, kind: said.kind, isUnsure, isDelivered, isIntermediate, mayBeUsed, period };
});

const DELIVERED = new RegExp(`(?:${DELIVERED_PARTICIPLES.join('|')})(?: in| during)?$`);

type Said = Pick<OutputSaid, 'of' | 'kind' | 'isUnsure'>;

const HAN = /\p{Script=Han}/u;
/** Nothing but what was done: only a unit tells that it is about products. */
const BARE: ReadonlySet<string> = new Set([
  ...MADE_PARTICIPLES,
  ...UNSURE_PARTICIPLES,
  ...SHIPPED_PARTICIPLES,
]);

/** 出瓶量, before it is looked at what stands around and between. */
export const CAME_OUT_LOOSELY = '出\\p{Script=Han}{1,2}量';
const CAME_OUT = new RegExp(
  `(?<![${OTHER_WORDS_OF_OUT.join('')}])出(?![${NO_THINGS_OUT.join('')}])(\\p{Script=Han}{1,2}?)(?:总|数)?量$`,
  'u',
);
/** Number of chairs, total weight of chairs, total chairs. */
const COUNTED_BEFORE = new RegExp(
  `^(?:(?:total|annual|yearly|net|overall) )*(?:${[...COUNTS_OF].map((word) => word.replace('.', '\\.')).join('|')})(?: of)? (?:the |all )?`,
);

/** Nearly no text of a ledger has one of these words. */
const MAY_SAY = new RegExp(
  [
    ...[...OUTPUT_ENDS, ...SHIPPED_ENDS],
    ...[...MADE_PARTICIPLES, ...UNSURE_PARTICIPLES, ...SHIPPED_PARTICIPLES],
    ...DELIVERED_PARTICIPLES,
    CAME_OUT_LOOSELY,
    ...['output', ...UNSURE_NOUNS],
    ...[...SALEABLE_WORDS, ...UNSURE_ADJECTIVES],
  ].join('|'),
  'u',
);

interface Unbracketed {
  readonly bare: string;
  /** What stands in brackets behind it; null where that is a unit, or nothing. */
  readonly inside: string | null;
}

/** 产量(文化用纸), 产量:文化用纸, Output - Widget A, Cable output (km). */
function withoutBracket(word: string): Unbracketed {
  const bracket = /^(.+?) ?[([{【]([^()[\]{}【】]*)[)\]}】]$/.exec(word);
  const [, bare = word, inside] = bracket ?? /^(.+?) ?[:;,/-] ?(.+)$/.exec(word) ?? [];
  if (inside === undefined) return { bare, inside: null };
  if (bracket === null && (parseUnit(inside).length > 0 || saidIn(bare)?.of !== '')) {
    return parseUnit(inside).length > 0 ? { bare, inside: null } : { bare: word, inside: null };
  }
  return { bare, inside: parseUnit(inside).length > 0 ? null : inside };
}

function saidIn(word: string): Said | null {
  return HAN.test(word) ? saidInChinese(word) : saidInEnglish(word);
}

const ENDS: readonly (readonly [end: string, kind: OutputSaid['kind']])[] = [
  ...OUTPUT_ENDS.map((end) => [end, 'made'] as const),
  ...SHIPPED_ENDS.map((end) => [end, 'shipped'] as const),
].sort(([a], [b]) => b.length - a.length);

function saidInChinese(word: string): Said | null {
  const bare = word.replace(/\s/g, '');
  const found = ENDS.find(([end]) => bare.endsWith(end));
  if (found === undefined) return cameOut(bare);
  const [end, kind] = found;
  const before = bare.slice(0, -end.length);
  if (RATE_FILLERS.includes(before)) return null;
  return { of: productIn(before), kind, isUnsure: false };
}

/** 瓶 of 全年出瓶量; 出窑量 and 玻璃出窑量 say where from. */
function cameOut(word: string): Said | null {
  const match = CAME_OUT.exec(word);
  const [, thing] = match ?? [];
  if (match === null || thing === undefined) return null;
  const of = productIn(word.slice(0, match.index));
  const isPlace = CAME_OUT_OF.includes(thing);
  return { of: of === '' && !isPlace ? thing : of, kind: 'made', isUnsure: false };
}

/** What is left without words that name no product: 文化用纸 of 全年文化用纸. */
function productIn(text: string): string {
  if (!HAN.test(text)) {
    const words = text.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
    return words.every((word) => GENERIC_NOUNS.includes(word)) ? '' : text.trim();
  }
  const filler = FILLERS.find((one) => text.startsWith(one) || text.endsWith(one));
  if (filler === undefined) return text;
  return productIn(
    text.startsWith(filler) ? text.slice(filler.length) : text.slice(0, -filler.length),
  );
}

const FILLERS = [...OUTPUT_FILLERS].sort((a, b) => b.length - a.length);

function oneOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** The product is the named group. The first that fits decides. */
const ENGLISH: readonly (readonly [pattern: RegExp, kind: OutputSaid['kind'], isSure: boolean])[] =
  [
    [
      new RegExp(`^(?:(?<of>.+) )?(?:${oneOf(MADE_PARTICIPLES)})(?: in| during| for)?$`),
      'made',
      true,
    ],
    [
      new RegExp(`^(?:(?<of>.+) )?(?:${oneOf(UNSURE_PARTICIPLES)})(?: in| during)?$`),
      'made',
      false,
    ],
    [
      new RegExp(`^(?:(?<of>.+) )?(?:${oneOf(SHIPPED_PARTICIPLES)})(?: in| during)?$`),
      'shipped',
      true,
    ],
    [
      new RegExp(`^(?<of>.+) (?:${oneOf(DELIVERED_PARTICIPLES)})(?: in| during)?$`),
      'shipped',
      false,
    ],
    [new RegExp(`^(?:(?<of>.+) )?(?:${oneOf(OUTPUT_NOUNS)})$`), 'made', true],
    [new RegExp(`^(?:[a-z]+ )?(?:${oneOf(OUTPUT_NOUNS)}) of (?<of>.+)$`), 'made', true],
    [new RegExp(`^(?:[a-z]+ )?(?:${oneOf(SALEABLE_WORDS)}) (?<of>.+)$`), 'made', true],
    [new RegExp(`^(?:(?<of>.+) )?(?:${oneOf(UNSURE_NOUNS)})$`), 'made', false],
    [new RegExp(`^(?:[a-z]+ )?(?:${oneOf(UNSURE_NOUNS)}) of (?<of>.+)$`), 'made', false],
    [new RegExp(`^(?:${oneOf(UNSURE_ADJECTIVES)}) (?<of>.+)$`), 'made', false],
  ];

function saidInEnglish(word: string): Said | null {
  for (const [pattern, kind, isSure] of ENGLISH) {
    const match = pattern.exec(word);
    if (match === null) continue;
    const named = match.groups?.['of'] ?? '';
    const counted = named.replace(COUNTED_BEFORE, '');
    const of = productIn(counted);
    // Goods delivered: brought or taken away.
    if (of === '' && DELIVERED.test(word)) return null;
    // Number of doors assembled: nobody counts so what was bought.
    const isCounted = kind === 'made' && counted !== named && of !== '';
    return { of, kind, isUnsure: !(isSure || isCounted) };
  }
  return null;
}

function isNotMade(text: string): boolean {
  return /[/%]/.test(text) || hasMark(text, NOT_MADE_MARKS);
}

/** Waste, co-products, what is left over and what a plant makes for itself. */
function isNoProduct(of: string): boolean {
  if (of === '') return false;
  if (isWater(of) || substanceNamed(of) !== null) return true;
  if (energyKey(of) !== null && !isFuel(of)) return true;
  if (hasMark(of, [...REFUSE_MARKS, ...CO_PRODUCT_MARKS])) return true;
  const head = headOf(of);
  const isOther = NO_LEFTOVERS.some((name) => endsIn(head, name));
  if (!isOther && LEFTOVER_MARKS.some((name) => endsIn(head, name))) return true;
  if ([...ENERGY_OUT_MARKS, ...UTILITY_NAMES].some((name) => endsIn(head, name))) return true;
  return UTILITY_WATERS.some((kind) =>
    endsIn(head, HAN.test(kind) ? `${kind}水` : `${kind} water`),
  );
}

function isFuel(of: string): boolean {
  return FUELS_MADE.includes(energyKey(of) ?? '');
}

/** 桦树水 may be a drink or what a boiler takes; 香水 is perfume. */
function isOtherWater(of: string): boolean {
  const head = headOf(of);
  const isOfWater = ['水', 'water'].some((name) => endsIn(head, name));
  return isOfWater && !SOLD_WATERS.some((name) => endsIn(head, name));
}

/** What a name is about, in the singular: ash of "ashes from boilers", ash brick of "ash bricks". */
function headOf(of: string): string {
  if (HAN.test(of)) return of.replace(/[([{【].*$/u, '').trim();
  const [first = of] = of.split(BEHIND_HEAD);
  return first
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
    .map(singular)
    .join(' ');
}

const BEHIND_HEAD = new RegExp(` (?:${oneOf(BEHIND_HEADS)}) `);

/** 蒸汽 and 外供蒸汽 are steam; 蒸汽发生器 and a heat exchanger are products. */
function endsIn(text: string, name: string): boolean {
  return HAN.test(name) ? text.endsWith(name) : ` ${text}`.endsWith(` ${name}`);
}

/** A Latin word stands alone, or a beginning of one where the list has only that. */
function hasMark(text: string, marks: readonly string[]): boolean {
  const spaced = ` ${text.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return marks.some((mark) =>
    HAN.test(mark) ? text.includes(mark) : spaced.includes(` ${mark} `),
  );
}
