import type { Dimension } from '../../../core/quantities/unitTable';
import type { Question, QuestionOption } from '../../../core/study/question';
import { parseUnit } from '../../values/parseUnit';
import { questionId } from './questionId';

type Asked = Omit<Question, 'answer'>;

/** A question about one item, and what the item's factor is for where that tells its unit. */
export interface Doubt {
  readonly question: Asked;
  readonly dimension: Dimension | null;
  /** The unit that the item's factor is per. */
  readonly per: string | null;
}

/** What is asked once a column, by the key of each item's question. */
export interface ColumnQuestions {
  readonly questions: ReadonlyMap<string, Asked>;
  /** Units offered for items that are asked one by one, where their factors tell better ones. */
  readonly options: ReadonlyMap<string, readonly QuestionOption[]>;
}

/** Key of the answer that the rows of a column differ. */
export const EACH = 'each';

/** Keys of a range's readings, in their order; the item's own are numbers. */
const RANGE_KEYS = ['middle', 'lower', 'upper', 'none'];
const MOST_EXAMPLES = 3;

const OFFERED: Partial<Readonly<Record<Dimension, readonly string[]>>> = {
  mass: ['kg', 't', 'g'],
  energy: ['kWh', '万kWh', 'MWh'],
  volume: ['m³', 'L'],
  gasVolume: ['Nm³'],
  area: ['m²'],
  distance: ['m', 'km'],
};

/**
 * Joins the doubts that a column's items share into one question. Items whose factors are for
 * something else than those of most rows, electricity among materials, are left to be asked alone.
 * @param doubts of all rows, each as it would be asked
 */
export function columnQuestions(doubts: readonly Doubt[]): ColumnQuestions {
  const questions = new Map<string, Asked>();
  const itemIds = new Set(doubts.map(({ question }) => question.id));
  for (const column of groupedBy(doubts.filter(isOfColumn), columnKey).values()) {
    const alike = largestOf(column);
    const [first] = alike;
    const isShared = new Set(alike.map(({ question }) => question.id)).size > 1;
    if (first === undefined || !isShared) continue;
    const joined = columnQuestion(first, alike);
    // An item that is named as its column is: the answer to one must not pass for the other's.
    if (itemIds.has(joined.id)) continue;
    for (const { question } of alike) questions.set(doubtKey(question), joined);
  }
  return { questions, options: unitsByFactor(doubts) };
}

/**
 * What tells an item's question from all others, also where two files have a sheet of one name.
 * @param question about one item
 */
export function doubtKey({ id, at }: Pick<Question, 'id' | 'at'>): string {
  return at === null ? id : [at.file, at.sheet, id].join('\n');
}

/**
 * The answer to an item's question that is meant by one to its column's.
 * @param key of the column's option
 * @param question about the item
 */
export function itemKeyOf(key: string, question: Asked): string {
  return isRange(question) ? (question.options[RANGE_KEYS.indexOf(key)]?.key ?? key) : key;
}

function isRange({ values }: Asked): boolean {
  return values['doubt'] === 'range';
}

function headerOf({ values }: Asked): string {
  return String(values['header'] ?? '').trim();
}

/** Of numbers those that can be read alike; what a comma means is asked by column already. */
function isOfColumn({ question }: Doubt): boolean {
  if (question.at === null || headerOf(question) === '') return false;
  return question.code !== 'number-ambiguous' || isRange(question);
}

function columnKey({ question }: Doubt): string {
  return [question.at?.file, question.at?.sheet, question.code, headerOf(question)].join('\n');
}

function groupedBy(
  doubts: readonly Doubt[],
  keyOf: (doubt: Doubt) => string,
): ReadonlyMap<string, readonly Doubt[]> {
  const groups = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const group = groups.get(keyOf(doubt));
    if (group === undefined) groups.set(keyOf(doubt), [doubt]);
    else group.push(doubt);
  }
  return groups;
}

/** The most rows that can have one answer; those whose factor tells nothing go with them. */
function largestOf(column: readonly Doubt[]): readonly Doubt[] {
  const told = column.filter(({ dimension }) => dimension !== null);
  const [most] = largestFirst(told);
  const first = most?.[0];
  const withMost = (doubt: Doubt): string =>
    alikeKey(
      doubt.dimension === null && first !== undefined && isAmount(doubt)
        ? { ...doubt, dimension: first.dimension }
        : doubt,
    );
  return [...groupedBy(column, withMost).values()].sort(bySize)[0] ?? [];
}

function largestFirst(doubts: readonly Doubt[]): readonly (readonly Doubt[])[] {
  return [...groupedBy(doubts, alikeKey).values()].sort(bySize);
}

function bySize(a: readonly Doubt[], b: readonly Doubt[]): number {
  return b.length - a.length;
}

/** What may be assumed, and what can be answered. */
function alikeKey(doubt: Doubt): string {
  const { question, dimension } = doubt;
  const assumed = isRange(question) ? '' : (question.assumed ?? '');
  if (isAmount(doubt)) return [assumed, dimension ?? ''].join('\n');
  const keys = isRange(question) ? RANGE_KEYS : question.options.map(({ key }) => key);
  return [assumed, ...keys].join('\n');
}

/** The unit of an amount, which its factor tells; that of a power or a distance it does not. */
function isAmount({ question }: Doubt): boolean {
  const keys = question.options.map(({ key }) => key);
  return question.code === 'missing-unit' && (keys.includes('kg') || keys.includes('kWh'));
}

function columnQuestion({ question }: Doubt, alike: readonly Doubt[]): Asked {
  const header = headerOf(question);
  const label = isRange(question) ? `${header} range` : header;
  return {
    ...question,
    id: questionId(question.code, question.at?.sheet ?? '', label),
    label: header,
    options: [...keysOf(question, alike), EACH].map((key) => ({ key, label: key })),
    assumed: isRange(question) ? 'middle' : question.assumed,
    values: { ...question.values, sheet: question.at?.sheet ?? '', ...evidenceOf(alike) },
  };
}

function keysOf(question: Asked, alike: readonly Doubt[]): readonly string[] {
  if (isRange(question)) return RANGE_KEYS;
  const own = alike.flatMap(({ question: { options } }) => options.map(({ key }) => key));
  const dimension = alike.find((doubt) => doubt.dimension !== null)?.dimension ?? null;
  // Figures in thousands are offered units in thousands only.
  const isScaled = question.values['times'] !== undefined;
  if (question.code !== 'missing-unit' || dimension === null || isScaled) return [...new Set(own)];
  const per = alike.flatMap((doubt) => doubt.per ?? []);
  return [...new Set([...assumedOf(question), ...unitsOf(dimension, per)])];
}

function assumedOf({ assumed }: Asked): readonly string[] {
  return assumed === null ? [] : [assumed];
}

function unitsOf(dimension: Dimension, per: readonly string[]): readonly string[] {
  const units = [...(OFFERED[dimension] ?? []), ...per];
  return units.filter((unit) => parseUnit(unit).length > 0);
}

/** The first items with their numbers, and what their factors are per. */
function evidenceOf(alike: readonly Doubt[]): Question['values'] {
  const shown = alike.map(({ question: { values } }) =>
    `${String(values['name'] ?? '')} ${String(values['found'] ?? '').trim()}`.trim(),
  );
  const per = [...new Set(alike.flatMap((doubt) => doubt.per ?? []))];
  return {
    examples: [...new Set(shown)].slice(0, MOST_EXAMPLES).join(' / '),
    per: per.slice(0, MOST_EXAMPLES).join(' / '),
  };
}

/** Of electricity kWh, of gas m³: an item asked alone is offered what its factor is for as well. */
function unitsByFactor(doubts: readonly Doubt[]): ColumnQuestions['options'] {
  const options = new Map<string, readonly QuestionOption[]>();
  for (const doubt of doubts) {
    const { question, dimension, per } = doubt;
    if (dimension === null || !isAmount(doubt)) continue;
    const own = question.options.map(({ key }) => key);
    const units = unitsOf(dimension, per === null ? [] : [per]);
    if (units.some((unit) => own.includes(unit))) continue;
    const keys = [...new Set([...units, ...own])];
    options.set(
      doubtKey(question),
      keys.map((key) => ({ key, label: key })),
    );
  }
  return options;
}
