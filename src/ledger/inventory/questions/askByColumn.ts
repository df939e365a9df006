import type { Question } from '../../../core/study/question';
import type { Questionnaire } from './askAndAnswer';
import type { ColumnQuestions } from './columnQuestions';
import { EACH, doubtKey, itemKeyOf } from './columnQuestions';

/**
 * Asks once a column what would be asked item by item. An answer given for an item holds for it
 * before that for its column; the answer that rows differ brings the questions of the items.
 * @param asking the study's questions
 * @param columns the doubts that columns share
 */
export function askByColumn(asking: Questionnaire, columns: ColumnQuestions): Questionnaire {
  const columnOfItem = new Map<string, string>();
  const askItem = (question: Omit<Question, 'answer'>): string | null => {
    columnOfItem.delete(question.id);
    const options = columns.options.get(doubtKey(question)) ?? question.options;
    return asking.ask({ ...question, options });
  };
  return {
    ...asking,
    ask(question) {
      const column = columns.questions.get(doubtKey(question));
      if (column === undefined) return askItem(question);
      const isOwn = asking.isGiven(question);
      if (isOwn && !asking.isGiven(column)) return askItem(question);
      const name = question.values['name'] ?? '';
      const key = asking.ask({ ...column, at: question.at, values: { ...column.values, name } });
      if (isOwn || key === EACH) return askItem(question);
      columnOfItem.set(question.id, column.id);
      return key === null ? null : itemKeyOf(key, question);
    },
    isOpen: (id) => asking.isOpen(columnOfItem.get(id) ?? id),
  };
}
