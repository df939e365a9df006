import type { Question } from '../../../core/study/question';
import type { Questionnaire } from './askAndAnswer';
import { LATEST_GWP } from './gwpSetIn';

/**
 * What would be asked, without asking it.
 * @param run asks, and goes by what is assumed
 */
export function foreseeQuestions(
  run: (asking: Questionnaire) => void,
): readonly Omit<Question, 'answer'>[] {
  const asked: Omit<Question, 'answer'>[] = [];
  run({
    // Figures that are only foreseen are in no result.
    gwp: LATEST_GWP,
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
