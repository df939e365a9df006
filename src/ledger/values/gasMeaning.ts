import type { Apart, Cycle, GasPart } from '../../core/gases/gasPart';
import { GAS_NAMES } from '../language/gasNames';
import { APART_ENDINGS, APART_WORDS, GAS_FACTOR_WORDS } from '../language/gasPartWords';
import { fold } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';
import { gasKey } from './gasKey';

/** What a header or name says about the gas of a factor. */
export interface GasMeaning {
  /** Every gas it can be: methane of either origin. */
  readonly gases: readonly GasPart['gas'][];
  /** What it is told as, apart from the sums; null where it counts. */
  readonly apart: Apart | null;
  /** Where it names burning or supply of a fuel: which of the two. */
  readonly cycle?: Cycle;
  /** What is left of the text without it: the fuel; empty where it names nothing else. */
  readonly rest: string;
}

const ENDS = /^[\s()[\]·,:、_/-]+|[\s([·,:、_/-]+$/g;

/**
 * The gas that a text ends in, and what it is of: "柴油 CH4" → methane of 柴油; "CO2排放因子" → CO2.
 * @param text a header without its unit, or a name
 * @returns null where it names none
 */
export const gasMeaning = remembering((text: string): GasMeaning | null => {
  if (isProse(text)) return null;
  const { apart, without } = apartIn(fold(text));
  if (apart === null && !mayEndInGas(without)) return null;
  const bare = FACTOR_PATTERNS.reduce(withoutPattern, without).replace(ENDS, '');
  const found = gasAtEnd(bare);
  // Methane from plants counts; only their CO2 was in the air before.
  if (apart === 'biogenic' && found?.gases.includes('CH4-non-fossil') === true) {
    return { gases: ['CH4-non-fossil'], apart: null, rest: found.rest };
  }
  if (found !== null) return { ...found, apart };
  return apart === null ? null : { gases: ['CO2', 'CO2e'], apart, rest: bare };
});

/**
 * What stands apart, by a word with nothing behind it but a gas or what it does: 木托盘 生物源CO2, CO2（生物源）,
 * 辐射强迫效应. 生物源PE is a material, and its factor counts.
 */
function apartIn(text: string): { readonly apart: Apart | null; readonly without: string } {
  for (const { pattern, apart } of APART_PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + match[0].length);
    const left = FACTOR_PATTERNS.reduce(withoutPattern, behind).replace(ENDS, '');
    const ending = APART_ENDINGS.find((word) => left.endsWith(word)) ?? '';
    const own = left.slice(0, left.length - ending.length).replace(ENDS, '');
    if (own === '') return { apart, without: before.trim() };
    if (gasesNamed(own).length > 0) return { apart, without: `${before} ${own}`.trim() };
  }
  return { apart: null, without: text };
}

function isLatin(entry: string): boolean {
  return /^[\x20-\x7e]+$/.test(entry);
}

function patternOf(entry: string): RegExp {
  const escaped = entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(isLatin(entry) ? `(?<![a-z0-9])${escaped}(?![a-z0-9])` : escaped, 'giu');
}

function withoutPattern(text: string, pattern: RegExp): string {
  return text.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
}

const APART_PATTERNS = APART_WORDS.map(([word, apart]) => ({
  apart,
  pattern: new RegExp(patternOf(word).source, 'iu'),
}));
const FACTOR_PATTERNS = GAS_FACTOR_WORDS.map(patternOf);
const GAS_KEYS = Object.keys(GAS_NAMES);
const FACTOR_KEYS = GAS_FACTOR_WORDS.map(gasKey);

/** Most names end in no gas: that is seen without taking them apart. */
function mayEndInGas(text: string): boolean {
  const key = gasKey(text);
  const isFactor = FACTOR_KEYS.some((word) => key.includes(word));
  return GAS_KEYS.some((gas) => (isFactor ? key.includes(gas) : key.endsWith(gas)));
}

function gasAtEnd(text: string): Omit<GasMeaning, 'apart'> | null {
  for (let start = 0; start < text.length; start += 1) {
    const gases = gasesNamed(text.slice(start));
    if (gases.length > 0 && isWordStart(text, start)) {
      return { gases, rest: text.slice(0, start).replace(ENDS, '') };
    }
  }
  return null;
}

function gasesNamed(text: string): readonly GasPart['gas'][] {
  const key = gasKey(text);
  return Object.hasOwn(GAS_NAMES, key) ? (GAS_NAMES[key] ?? []) : [];
}

/** 2CO2 or XR22 name no gas. */
function isWordStart(text: string, start: number): boolean {
  const around = text.slice(Math.max(0, start - 1), start + 1);
  return start === 0 || !/^[a-z0-9]{2}$/i.test(around);
}
