import type { Question } from '../core/study/question';
import { fill } from './fill';
import type { Texts } from './zhCN';

/**
 * What would answer a question, to be said where an answer cannot be used.
 * @param question its kind, values and options
 * @param texts the language
 */
export function expectedAnswer(
  { kind, values, options, code }: Pick<Question, 'kind' | 'values' | 'options' | 'code'>,
  { answers, allocation }: Texts,
): string {
  switch (kind) {
    case 'choice':
      return options.map(({ key }) => key).join(' | ');
    case 'number':
      return values['top'] === undefined
        ? answers.number
        : fill(answers.numberInUnit, { unit: answerUnit(values) });
    case 'text':
      if (code === 'allocation-key') {
        const products = options.map(({ label }) => label).join(' | ');
        return fill(allocation.expectedShares, { products });
      }
      return code === 'allocation-reason' ? allocation.expectedReason : answers.text;
  }
}

/**
 * The unit that an answer is asked in.
 * @param values of the question
 * @returns an empty text where any will do
 */
export function answerUnit({ top, bottom }: Question['values']): string {
  return top === undefined || bottom === undefined ? '' : `${String(top)}/${String(bottom)}`;
}
