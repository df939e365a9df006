import { cellKey } from '../../../core/cellKey';
import type { CellRef } from '../../../core/cellRef';
import type { GwpSet } from '../../../core/gases/gwpTable';
import type { Question, QuestionOption } from '../../../core/study/question';
import { LANGUAGES } from '../../../texts/language';
import { optionLabel } from '../../../texts/sentences';
import { textsFor } from '../../../texts/textsFor';
import { nameKey } from '../../text/nameKey';
import { isWhole, parseShares } from '../../values/parseShares';
import { gwpSetIn } from './gwpSetIn';
import { numberAnswer } from './numberAnswer';

/** Answers given so far, by question id. */
export type Answers = ReadonlyMap<string, string>;

/** The cells that share a doubt, and what they belong to. */
interface Sharing {
  readonly cells: Map<string, CellRef>;
  readonly items: Set<string>;
}

/** Collects questions while an inventory is built and says what holds: the answer or the assumption. */
export interface Questionnaire {
  /** The study's set of GWPs. */
  readonly gwp: GwpSet;
  /** Records a question once and returns what to go by; null when it is open without assumption. */
  ask(question: Omit<Question, 'answer'>): string | null;
  questions(): readonly Question[];
  /** Whether a question has no answer yet, as it was asked last under this id. */
  isOpen(id: string): boolean;
  /** Whether something was answered under a question's own id, usable or not. */
  isGiven(question: Omit<Question, 'answer'>): boolean;
}

/**
 * Starts a questionnaire. A choice that is answered with a key that is not among its options counts
 * as open; the caller of the use case has refused such answers before.
 * @param answers given so far
 * @param idOf the id that a question is known by, where the asking part cannot know it
 */
export function questionnaire(
  answers: Answers,
  idOf: (question: Omit<Question, 'answer'>) => string = ({ id }) => id,
): Questionnaire {
  const asked = new Map<string, Question>();
  const lastAsked = new Map<string, string>();
  const sharing = new Map<string, Sharing>();
  const lists = new Map<string, WeakSet<readonly QuestionOption[]>>();
  return {
    gwp: gwpSetIn(answers),
    ask(given) {
      const question = { ...given, id: idOf(given) };
      lastAsked.set(given.id, question.id);
      share(question, sharing);
      const known = asked.get(question.id);
      // Thousands of rows may ask alike: nothing new is in the same list of options.
      if (known !== undefined && lists.get(question.id)?.has(question.options) === true) {
        return known.answer ?? question.assumed;
      }
      lists.set(question.id, (lists.get(question.id) ?? new WeakSet()).add(question.options));
      const options = mergedOptions(known?.options ?? [], question.options);
      const answer = usableAnswer({ ...question, options }, answers.get(question.id));
      asked.set(question.id, { ...(known ?? question), options, answer });
      return answer ?? question.assumed;
    },
    questions: () => [...asked.values()].map((question) => shared(question, sharing)),
    isGiven: (question) => (answers.get(idOf(question)) ?? '').trim() !== '',
    isOpen: (id) => asked.get(lastAsked.get(id) ?? id)?.answer === null,
  };
}

function share({ id, at, values }: Omit<Question, 'answer'>, sharing: Map<string, Sharing>): void {
  if (at === null) return;
  const own = sharing.get(id) ?? { cells: new Map<string, CellRef>(), items: new Set<string>() };
  sharing.set(id, own);
  own.cells.set(cellKey(at), at);
  const name = String(values['name'] ?? '').trim();
  if (name !== '') own.items.add(name);
}

function shared(question: Question, sharing: ReadonlyMap<string, Sharing>): Question {
  const own = sharing.get(question.id);
  if (own === undefined || own.cells.size < 2) return question;
  return { ...question, cells: [...own.cells.values()], items: [...own.items] };
}

/**
 * Whether a text answers a question.
 * @param question its kind and options, and what it asks for
 * @param answer what was given, undefined when nothing was
 * @returns the key of the option meant, or the number or text as typed; null where it does not answer
 * the question, and where it is blank
 */
export function usableAnswer(
  question: Pick<Question, 'kind' | 'options' | 'code' | 'values'>,
  answer: string | undefined,
): string | null {
  if (answer === undefined) return null;
  const given = answer.trim();
  switch (question.kind) {
    case 'choice':
      return given === '' ? null : optionMeant(question.options, given);
    case 'number':
      return numberAnswer(question, given) === null ? null : given;
    case 'text':
      return textAnswer(question, given) ? given : null;
  }
}

/** Shares must be of products that there are, and percentages come to 100. */
function textAnswer({ code, options }: Pick<Question, 'code' | 'options'>, given: string): boolean {
  if (code !== 'allocation-key') return given !== '';
  const shares = parseShares(
    given,
    options.map(({ label }) => label),
  );
  return shares !== null && isWhole(shares);
}

/**
 * A person may type what the options column shows, in either language, as well as the key; full-width
 * characters, capitals and spaces make no difference where only one option is meant.
 */
function optionMeant(options: readonly QuestionOption[], given: string): string | null {
  const wordsOf = (option: QuestionOption): readonly string[] => [
    option.key,
    ...LANGUAGES.map((language) => optionLabel(option, textsFor(language))),
  ];
  const exact = options.find((option) => wordsOf(option).includes(given));
  if (exact !== undefined) return exact.key;
  const alike = options.filter((option) => wordsOf(option).map(nameKey).includes(nameKey(given)));
  const [only, ...others] = alike;
  return only === undefined || others.length > 0 ? null : only.key;
}

function mergedOptions(
  known: readonly QuestionOption[],
  more: readonly QuestionOption[],
): readonly QuestionOption[] {
  const keys = new Set(known.map((option) => option.key));
  return [...known, ...more.filter((option) => !keys.has(option.key))];
}
