import type { Question } from '../../core/study/question';
import type { Questionnaire } from './askAndAnswer';

/**
 * What would be asked, without asking it.
 * @param run asks, and goes by what is assumed
 */
export function foreseeQuestions(
  run: (asking: Questionnaire) => void,
): readonly Omit<Question, 'answer'>[] {
  const asked: Omit<Question, 'answer'>[] = [];
  run({
    ask(question) {
      asked.push(question);
      return question.assumed;
    },
    questions: () => [],
    isOpen: () => true,
    isGiven: () => false,
  });
  return asked;
}
