import type { Answers, CellArgument, Cells } from '../../src/formulas/cells';

/** One cell as an argument. */
export function cell(content: CellArgument): Cells {
  return [[content]];
}

/** A column of cells as an argument. */
export function column(...contents: readonly CellArgument[]): Cells {
  return contents.map((content) => [content]);
}

/** What the cells of a result hold: values, or the codes of their problems. */
export function shownOf(answers: Answers): readonly (readonly (number | string)[])[] {
  return answers.map((row) =>
    row.map((answer) => (answer.ok ? answer.value : answer.problem.code)),
  );
}

/** What a result of one cell holds: its value, or its problem. */
export function only(answers: Answers): unknown {
  const [[answer]] = answers as readonly [readonly [Answers[number][number]]];
  expect(answers.flat()).toHaveLength(1);
  return answer.ok ? answer.value : answer.problem;
}
