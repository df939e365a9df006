import type { QuestionCode } from '../../../core/study/question';
import { nameKey } from '../../text/nameKey';

/**
 * The id of a question: code, sheet and label, never the row, so that an answer is found again
 * after rows were inserted.
 * @param code the question's code
 * @param sheet the sheet's name, empty for a question about the whole study
 * @param label the ledger text the question is about
 */
export function questionId(code: QuestionCode, sheet: string, label: string): string {
  return [code, nameKey(sheet), nameKey(label)].filter((part) => part !== '').join(':');
}
