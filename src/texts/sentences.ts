import type { Question, QuestionOption } from '../core/study/question';
import { fill } from './fill';
import type { Texts } from './zhCN';

/**
 * The sentence of a question, without its options.
 * @param question code and values
 * @param texts the language
 */
export function questionSentence(question: Question, texts: Texts): string {
  return fill(texts.questions[question.code], question.values);
}

/**
 * How an option is shown: ledger text as it is, our own words in the language.
 * @param option one option of a question
 * @param texts the language
 */
export function optionLabel(option: QuestionOption, texts: Texts): string {
  const own: Readonly<Record<string, string>> = texts.options;
  const isOwn = option.key === option.label && Object.hasOwn(own, option.label);
  return isOwn ? (own[option.label] ?? option.label) : option.label;
}
