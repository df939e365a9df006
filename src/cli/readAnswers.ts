import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, succeeded, type Outcome } from '../core/outcome';
import type { ColumnReading } from '../core/study/columnReading';
import type { Inventory } from '../core/study/inventory';
import { columnProblem } from '../app/columnAnswers';
import { usableAnswer, type Answers } from '../app/answers';
import { factAnswerId, factProblem, isKnownFact } from '../app/factAnswers';
import { expectedAnswer } from '../texts/expectedAnswer';
import { fill } from '../texts/fill';
import type { Texts } from '../texts/zhCN';
import { SHEET_LIMITS } from '../workbook/sheetLimits';

/**
 * Reads an answers file: a JSON object of question id → option key or value; null or a blank text is
 * no answer.
 * @param path of the file, null when none was given
 * @param texts the language of the sentence that refuses it
 */
export async function readAnswers(
  path: string | null,
  texts: Texts,
): Promise<Outcome<Answers, string>> {
  if (path === null) return succeeded(new Map<string, string>());
  const unreadable = failed(fill(texts.cli.answersUnreadable, { file: basename(path) }));
  let parsed: unknown;
  try {
    parsed = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch {
    return unreadable;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return unreadable;
  const entries: [string, string][] = [];
  for (const [id, answer] of Object.entries(parsed)) {
    if (answer !== null && typeof answer !== 'string' && typeof answer !== 'number') {
      return unreadable;
    }
    entries.push([factAnswerId(id), answer === null ? '' : String(answer)]);
  }
  return succeeded(new Map(entries));
}

/**
 * What is wrong with answers, if anything: an id that is no question, an option that is none.
 * @param answers as read
 * @param inventory the study's questions and facts
 * @param columns of the study; answers may correct what they were taken for
 * @param texts the language
 * @returns one sentence, or null
 */
export function answersProblem(
  answers: Answers,
  { questions, facts }: Pick<Inventory, 'questions' | 'facts'>,
  columns: readonly ColumnReading[],
  texts: Texts,
): string | null {
  const known = questions.map(({ id }) => id).join(', ');
  for (const [id, answer] of answers) {
    // Answers are kept in cells.
    if (answer.length > SHEET_LIMITS.text) {
      return fill(texts.cli.longAnswer, { id, count: answer.length, most: SHEET_LIMITS.text });
    }
    if (columns.some((column) => column.id === id)) {
      const roles = columnProblem(id, answer, columns);
      if (roles === null) continue;
      return fill(texts.cli.unusableAnswer, { id, found: answer, expected: roles.join(' | ') });
    }
    if (isKnownFact(id, facts)) {
      const expected = factProblem(id, answers, facts, texts);
      if (expected === null) continue;
      return fill(texts.cli.unusableAnswer, { id, found: answer, expected });
    }
    const question = questions.find((entry) => entry.id === id);
    if (question === undefined) return fill(texts.cli.unknownAnswer, { id, known });
    if (answer.trim() === '' || usableAnswer(question, answer) !== null) continue;
    const expected = expectedAnswer(question, texts);
    return fill(texts.cli.unusableAnswer, { id, found: answer, expected });
  }
  return null;
}
