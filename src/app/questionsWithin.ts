import type { Question } from '../core/study/question';

/**
 * The questions whose effects are worked out: in their order, as long as rows × options come to no more than
 * is worth it. One that would take too much is passed over, those behind it may still fit.
 * @param questions in the order in which they are shown
 * @param rows of the study, all of which every option calculates again
 * @param most rows × options
 * @returns their ids
 */
export function questionsWithin(
  questions: readonly Pick<Question, 'id' | 'options'>[],
  rows: number,
  most: number,
): ReadonlySet<string> {
  const within = new Set<string>();
  let work = 0;
  for (const { id, options } of questions) {
    const more = options.length * rows;
    if (work + more > most) continue;
    work += more;
    within.add(id);
  }
  return within;
}
