import {
  ACTUAL_WORDS,
  BEFORE_WORDS,
  CAPACITY_WORDS,
  COAL_WORDS,
  CONSUMED_WORDS,
  DIFFERENCE_WORDS,
  GROSS_WORDS,
  INPUT_WORDS,
  LOSS_WORDS,
  NET_WORDS,
  PLAN_WORDS,
  PURCHASE_WORDS,
  RUNNING_WORDS,
  STOCK_WORDS,
} from '../language/bystanderWords';
import { dimensionOf, type Dimension, type Unit } from '../../core/quantities/unitTable';
import { findPeriod } from '../periods/findPeriod';
import { energyKey } from '../text/energyKey';
import { foldWord } from '../text/fold';
import { remembering } from '../text/remembering';
import { matchHeader } from './headers/headerRoles';

/** What a column beside the amount gives instead of it. */
export type Bystander =
  | 'plan'
  | 'difference'
  | 'before'
  | 'stock'
  | 'loss'
  | 'purchase'
  | 'running'
  | 'net'
  | 'coal'
  | 'money'
  | 'biogenic'
  | 'notAdopted'
  | 'capacity'
  | 'wayBack'
  | 'repeated';

/** A header as far as it says how its figures stand to those of other columns. */
interface Standing {
  readonly kind:
    | Exclude<Bystander, 'money' | 'biogenic' | 'notAdopted' | 'repeated' | 'wayBack'>
    | 'actual'
    | null;
  /** What the header says without the word for it: 用量 of 计划用量. */
  readonly stem: string;
  /** It says that its figures were used, or put in with all that is lost. */
  readonly isConsumed: boolean;
  readonly isInput: boolean;
}

/** A column of figures as its header has it. */
export interface FigureColumn {
  /** Without its unit. */
  readonly label: string;
  /** Of its amounts; null where the header names none. */
  readonly unit: Unit | null;
  /** What its factors are for; null where the header names no unit of factors. */
  readonly factorOf: Unit | null;
}

type Sized = Standing & { readonly measures: Dimension | null };

const COAL_UNITS: ReadonlySet<Unit> = new Set<Unit>(['tce', 'kgce']);

/** 折标煤, or any amount in tce, beside amounts in another unit. */
function standingIn({ label, unit }: FigureColumn): Sized {
  const standing = standingOf(label);
  const measures = unit === null ? null : dimensionOf(unit);
  const isCoal = unit !== null && COAL_UNITS.has(unit) && standing.kind === null;
  return isCoal ? { ...standing, kind: 'coal', measures } : { ...standing, measures };
}

const KINDS: readonly (readonly [Standing['kind'], readonly string[]])[] = [
  ['stock', STOCK_WORDS],
  ['difference', DIFFERENCE_WORDS],
  ['before', BEFORE_WORDS],
  ['loss', LOSS_WORDS],
  ['capacity', CAPACITY_WORDS],
  ['coal', COAL_WORDS],
  ['running', RUNNING_WORDS],
  ['purchase', PURCHASE_WORDS],
  ['plan', PLAN_WORDS],
  ['actual', ACTUAL_WORDS],
];

/**
 * Which columns of figures stand beside an amount and are none: the plan beside what was really used,
 * their difference, stocks, meter readings, losses, what was bought beside what was used, the net
 * weight beside what was put in, running totals, the same energy as coal. A plan or a purchase alone is
 * all there is, and counts.
 * @param columns of figures, none of them of money
 * @param isByPeriod whether another column says the month or the day of each row
 * @returns by index
 */
export function bystandersAmong(
  columns: readonly FigureColumn[],
  isByPeriod: boolean,
): ReadonlyMap<number, Bystander> {
  const standings = columns.map(standingIn);
  const isPerCoal = columns.some(({ factorOf }) => factorOf !== null && COAL_UNITS.has(factorOf));
  const found = new Map<number, Bystander>();
  standings.forEach((standing, index) => {
    const { kind, stem } = standing;
    if (kind === null || kind === 'actual') return;
    if (NEEDS_AN_AMOUNT.has(kind) && !isAmountStem(stem)) return;
    if (kind === 'running' && !isByPeriod) return;
    if (kind === 'coal' && isPerCoal) return;
    const isBeside = standings.some(
      (other, position) => position !== index && isCounterpart(kind, standing, other),
    );
    if (isBeside) found.set(index, kind);
  });
  return found;
}

/** A plan gives way to the same without the plan; the others to any amount, a plan as well. */
function isCounterpart(kind: Bystander, { stem, measures }: Sized, other: Sized): boolean {
  if (kind === 'purchase') return other.isConsumed && !isElse(other);
  if (kind === 'net') return other.isInput && !isElse(other) && measures === other.measures;
  const isAmount = other.kind === 'actual' || other.isConsumed || isAmountStem(other.stem);
  if (kind !== 'plan') return isAmount && !isElse(other);
  if (other.kind !== 'actual' && other.kind !== null) return false;
  const [own, others] = [periodIn(stem), periodIn(other.stem)];
  return isAmount && (own === null || others === null || own === others);
}

function isElse({ kind }: Standing): boolean {
  return kind !== null && OTHERS.has(kind);
}

const OTHERS: ReadonlySet<Standing['kind']> = new Set([
  'difference',
  'before',
  'stock',
  'loss',
  'capacity',
  'purchase',
  'running',
  'net',
  'coal',
]);

/** 采购单价 is no purchase, 累计产量 no running total of what is used. */
const NEEDS_AN_AMOUNT: ReadonlySet<Standing['kind']> = new Set([
  'plan',
  'purchase',
  'running',
  'net',
]);

/** 本期 of 本期购入 says when, and 年 of 年采购量; neither says what. */
const THIS_PERIOD = /^(?:[本当全]?[期月年季日]度?)?[数值量]?$/u;

function isAmountStem(stem: string): boolean {
  const rest = findPeriod(stem)?.rest ?? stem;
  return THIS_PERIOD.test(rest) || energyKey(rest) !== null || matchHeader(rest).has('amount');
}

function periodIn(stem: string): string | null {
  const found = findPeriod(stem);
  return found === null ? null : JSON.stringify(found.period);
}

/**
 * Whether a header says no more of its figures than that they were bought or used: 采购, 领用.
 * @param label a header without its unit and its period
 */
export function isMovement(label: string): boolean {
  const { kind, stem, isConsumed } = standingOf(label);
  return (
    (kind === 'purchase' && stem === '') || (isConsumed && CONSUMED_WORDS.includes(foldWord(label)))
  );
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
  const isConsumed = CONSUMED_WORDS.some((entry) => stemOf(word, spaced, entry) !== null);
  const isInput = INPUT_WORDS.some((entry) => stemOf(word, spaced, entry) !== null);
  // 去年同期 is a time as well, which would hide it.
  if (word.includes(SAME_MONTHS)) {
    return { kind: 'before', stem: word.replace(SAME_MONTHS, ''), isConsumed, isInput };
  }
  for (const [kind, words] of KINDS) {
    for (const entry of words) {
      const stem = stemOf(word, spaced, entry);
      if (stem === null || (kind === 'coal' && OF_CARBON.test(word))) continue;
      return { kind, stem, isConsumed, isInput };
    }
  }
  const isNet = !isInput && startsWithOne(word, NET_WORDS) && matchHeader(word).has('amount');
  return isNet
    ? { kind: 'net', stem: '', isConsumed, isInput }
    : { kind: null, stem: word, isConsumed, isInput };
});

const SAME_MONTHS = '同期';

/** 吨标煤排放因子 is a factor of emissions. */
const OF_CARBON = /碳|排放|co2|emission|carbon/u;

function stemOf(word: string, spaced: string, entry: string): string | null {
  return HAN.test(entry) ? stemWithout(word, entry) : latinStem(spaced, entry);
}

/** 年 of 年采购量, 本期 of 本期购入. */
const THIS = /^[本当全]?[期月年季日]度?/u;
const HAN = /\p{Script=Han}/u;

function latinStem(spaced: string, word: string): string | null {
  return spaced.includes(` ${word} `) ? spaced.replace(` ${word} `, ' ').trim() : null;
}

/** A word at the end or the beginning of a header, or behind its period: 1月计划. */
function stemWithout(label: string, word: string): string | null {
  // Most headers have no such word, and need not be searched for a period.
  if (!label.includes(word)) return null;
  const whole = findPeriod(label)?.rest ?? label;
  // 期初 begins with the word itself, 本期购入 with a time before it.
  const isThere = [whole, whole.replace(THIS, '')].some(
    (rest) => rest.startsWith(word) || rest.endsWith(word) || COAL_WORDS.includes(word),
  );
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
 * plain one beside the net one; of a plain one and a gross one the gross.
 * @param labels headers without their units
 * @returns its index; null where the words do not say
 */
export function grossAmong(labels: readonly string[]): number | null {
  const words = labels.map(foldWord);
  const rest = words.flatMap((word, index) => (startsWithOne(word, NET_WORDS) ? [] : [index]));
  const [only, ...others] = rest;
  if (only === undefined) return null;
  if (others.length === 0) return rest.length === words.length ? null : only;
  const gross = rest.filter((index) => startsWithOne(words[index] ?? '', GROSS_WORDS));
  return gross.length === 1 ? (gross[0] ?? null) : null;
}

function startsWithOne(label: string, words: readonly string[]): boolean {
  return words.some((word) =>
    HAN.test(word) ? label.startsWith(word) : label.split(/[^a-z]+/)[0] === word,
  );
}
