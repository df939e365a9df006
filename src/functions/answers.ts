import type { Answers } from '../formulas/cells';
import { shownError, type FormulaProblem } from '../formulas/formulaProblem';
import { problemSentence } from '../formulas/problemSentence';
import { formulaTexts } from '../texts/formulas/formulaTexts';
import type { Language } from '../texts/language';

/** What a function gives to Excel: a result by rows, with an error in a cell that has none. */
export type Results = (number | string | CustomFunctions.Error)[][];

/**
 * Results as Excel takes them.
 * @param answers by rows
 * @returns errors in their cells, so that one bad row spoils one cell
 * @throws CustomFunctions.Error where a problem is all there is: every version of Excel shows what
 * is said about an error that is thrown
 */
export function resultsFrom(answers: Answers): Results {
  const language = displayLanguage();
  const [first] = answers.flat();
  const isAlone = answers.length === 1 && answers[0]?.length === 1;
  // An error that passes through is returned: Excel makes #VALUE! of a #REF! that is thrown.
  if (isAlone && first?.ok === false && first.problem.code !== 'cell-error') {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error is meant.
    throw errorFor(first.problem, language);
  }
  return answers.map((row) =>
    row.map((answer) => (answer.ok ? answer.value : errorFor(answer.problem, language))),
  );
}

function errorFor(problem: FormulaProblem, language: Language): CustomFunctions.Error {
  // Microsoft's types know the codes as an enumeration only; an error that came in has its own.
  const code = shownError(problem) as unknown as CustomFunctions.ErrorCode;
  const sentence = problemSentence(problem, formulaTexts(language));
  return sentence === null
    ? new CustomFunctions.Error(code)
    : new CustomFunctions.Error(code, sentence);
}

/** The language of Excel's surface at this moment; Chinese where nothing says it. */
function displayLanguage(): Language {
  const locale = typeof Office === 'undefined' ? undefined : displayLocale();
  return locale === undefined || locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

/** Before Office is ready there is no context, whatever its types say. */
function displayLocale(): string | undefined {
  return (Office.context as Office.Context | undefined)?.displayLanguage;
}
