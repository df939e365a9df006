import { BESIDE_CYCLE_WORDS, CYCLE_WORDS, SUPPLY_HEADERS } from '../language/cycleWords';
import { fold } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';
import type { GasMeaning } from './gasMeaning';

/**
 * What a header says of a factor that is for burning a fuel or for its supply alone: 燃烧排放因子, WTT.
 * @param label a header without its unit
 * @returns null where it says anything else
 */
export const cycleOfHeader = remembering((label: string): GasMeaning | null => {
  const found = named(label) ?? supplied(label);
  if (found === null) return null;
  const rest = BESIDE.reduce((text, word) => text.replace(word, ' '), found.rest);
  return rest.replace(EDGES, '') === '' ? { ...found, rest: '' } : null;
});

/**
 * The fuel that a name is of, and which part of its life: 天然气(燃烧), Diesel WTT.
 * @param name of a factor
 * @returns null where it does not end in such a word, or names no fuel
 */
export const cycleOfName = remembering((name: string): GasMeaning | null => {
  const found = named(name);
  if (found === null) return null;
  const { behind } = found;
  const rest = found.rest.replace(EDGES, '');
  return behind.replace(EDGES, '') === '' && rest !== '' ? { ...found, rest } : null;
});

/**
 * What a header of factors says beside the words for factors: 碳酸盐分解 of 碳酸盐分解因子.
 * @param label a header without its unit
 */
export function besideFactorWords(label: string): string {
  return BESIDE.reduce((text, word) => text.replace(word, ' '), fold(label))
    .replace(/\s+/g, ' ')
    .replace(EDGES, '');
}

/** 生产排放因子, EF production: a header that says no more than that. */
function supplied(label: string): (GasMeaning & { readonly behind: string }) | null {
  const isSupply = SUPPLY_HEADERS.includes(besideFactorWords(label).toLowerCase());
  if (isProse(label) || !isSupply) return null;
  return { gases: ['CO2e', 'CO2'], apart: null, cycle: 'upstream', rest: '', behind: '' };
}

const EDGES = /^[\s()[\]·,:、_/-]+|[\s([\])·,:、_/-]+$/g;

function named(text: string): (GasMeaning & { readonly behind: string }) | null {
  if (isProse(text)) return null;
  const folded = fold(text).toLowerCase();
  for (const { pattern, cycle } of PATTERNS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const before = folded.slice(0, match.index);
    const after = folded.slice(match.index + match[0].length);
    const behind = BESIDE.reduce((left, word) => left.replace(word, ' '), after);
    return { gases: ['CO2e', 'CO2'], apart: null, cycle, rest: `${before} ${behind}`, behind };
  }
  return null;
}

function patternOf(word: string): RegExp {
  return /^[a-z]/.test(word)
    ? new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`, 'i')
    : new RegExp(word);
}

const PATTERNS = CYCLE_WORDS.map(([word, cycle]) => ({ pattern: patternOf(word), cycle }));
const BESIDE = BESIDE_CYCLE_WORDS.map(patternOf);
