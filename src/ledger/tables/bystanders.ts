import {
  ACTUAL_WORDS,
  DIFFERENCE_WORDS,
  GROSS_WORDS,
  LOSS_WORDS,
  NET_WORDS,
  PLAN_WORDS,
  STOCK_WORDS,
} from '../language/bystanderWords';
import { findPeriod } from '../periods/findPeriod';
import { foldWord } from '../text/fold';
import { remembering } from '../text/remembering';
import { matchHeader } from './headerRoles';

/** What a column beside the amount gives instead of it. */
export type Bystander = 'plan' | 'difference' | 'stock' | 'loss';

/** A header as far as it says how its figures stand to those of other columns. */
interface Standing {
  readonly kind: Bystander | 'actual' | null;
  /** What the header says without the word for it: 用量 of 计划用量. */
  readonly stem: string;
}

const KINDS: readonly (readonly [Standing['kind'], readonly string[]])[] = [
  ['difference', DIFFERENCE_WORDS],
  ['loss', LOSS_WORDS],
  ['stock', STOCK_WORDS],
  ['plan', PLAN_WORDS],
  ['actual', ACTUAL_WORDS],
];

/**
 * Which columns of figures stand beside an amount and are none: the plan beside what was really used,
 * their difference, stocks, meter readings, losses. A plan alone is all there is, and counts.
 * @param labels headers of the columns of figures, without their units
 * @returns by index
 */
export function bystandersAmong(labels: readonly string[]): ReadonlyMap<number, Bystander> {
  const standings = labels.map(standingOf);
  const found = new Map<number, Bystander>();
  standings.forEach(({ kind, stem }, index) => {
    if (kind === null || kind === 'actual') return;
    if (kind === 'plan' && !isAmountStem(stem)) return;
    const isBeside = standings.some(
      (other, position) => position !== index && isCounterpart(kind, stem, other),
    );
    if (isBeside) found.set(index, kind);
  });
  return found;
}

/** A plan gives way to the same without the plan; the others to any amount, a plan as well. */
function isCounterpart(kind: Bystander, stem: string, other: Standing): boolean {
  const isAmount = other.kind === 'actual' || isAmountStem(other.stem);
  if (kind !== 'plan') return isAmount && (other.kind === null || !OTHERS.has(other.kind));
  if (other.kind !== 'actual' && other.kind !== null) return false;
  const [own, others] = [periodIn(stem), periodIn(other.stem)];
  return isAmount && (own === null || others === null || own === others);
}

const OTHERS: ReadonlySet<Standing['kind']> = new Set(['difference', 'stock', 'loss']);

function isAmountStem(stem: string): boolean {
  const rest = findPeriod(stem)?.rest ?? stem;
  return rest === '' || matchHeader(rest).has('amount');
}

function periodIn(stem: string): string | null {
  const found = findPeriod(stem);
  return found === null ? null : JSON.stringify(found.period);
}

/**
 * Whether a header says no more of its figures than that they are planned or real: 实际, Budget, 定额.
 * @param label a header without its unit
 */
export function isPlanOrActual(label: string): boolean {
  const { kind, stem } = standingOf(label);
  const rest = findPeriod(stem)?.rest ?? stem;
  return (kind === 'plan' || kind === 'actual') && rest === '';
}

const standingOf = remembering((label: string): Standing => {
  const word = foldWord(label);
  const spaced = ` ${word.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim()} `;
  for (const [kind, words] of KINDS) {
    for (const entry of words) {
      const stem = HAN.test(entry) ? stemWithout(word, entry) : latinStem(spaced, entry);
      if (stem !== null) return { kind, stem };
    }
  }
  return { kind: null, stem: word };
});

const HAN = /\p{Script=Han}/u;

function latinStem(spaced: string, word: string): string | null {
  return spaced.includes(` ${word} `) ? spaced.replace(` ${word} `, ' ').trim() : null;
}

/** A word at the end or the beginning of a header, or behind its period: 1月计划. */
function stemWithout(label: string, word: string): string | null {
  // Most headers have no such word, and need not be searched for a period.
  if (!label.includes(word)) return null;
  const rest = findPeriod(label)?.rest ?? label;
  const isThere = rest.startsWith(word) || rest.endsWith(word);
  return isThere
    ? label
        .replace(word, '')
        .replace(/(?:数|值|量)$/, trimmedTail)
        .trim()
    : null;
}

/** 实际数 says no more than 实际. */
function trimmedTail(tail: string, at: number): string {
  return at === 0 ? '' : tail;
}

/**
 * Which of several columns of one kind of amount is assumed until somebody says: the gross one, or the
 * plain one beside the net one.
 * @param labels headers without their units
 * @returns its index; null where the words do not say
 */
export function grossAmong(labels: readonly string[]): number | null {
  const words = labels.map(foldWord);
  const rest = words.flatMap((word, index) => (startsWithOne(word, NET_WORDS) ? [] : [index]));
  const [only, ...others] = rest;
  if (only === undefined || rest.length === words.length) return null;
  if (others.length === 0) return only;
  const gross = rest.filter((index) => startsWithOne(words[index] ?? '', GROSS_WORDS));
  return gross.length === 1 ? (gross[0] ?? null) : null;
}

function startsWithOne(label: string, words: readonly string[]): boolean {
  return words.some((word) =>
    HAN.test(word) ? label.startsWith(word) : label.split(/[^a-z]+/)[0] === word,
  );
}
