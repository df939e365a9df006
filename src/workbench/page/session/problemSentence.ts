import { fill } from '../../../texts/fill';
import type { Language } from '../../../texts/language';
import { textsFor } from '../../../texts/textsFor';
import { pageTexts } from '../texts/pageTexts';
import type { PageProblem } from './state';

/**
 * Trouble in one sentence; of a file, the same that the command line gives.
 * @param problem what happened
 * @param language of the page
 */
export function problemSentence(problem: PageProblem, language: Language): string {
  const texts = pageTexts(language);
  switch (problem.kind) {
    case 'file': {
      const { code, file, detail } = problem.problem;
      return fill(textsFor(language).fileProblems[code], { file, detail });
    }
    case 'several-files':
      return texts.oneFile;
    case 'save':
      return fill(texts.cannotSave, { file: problem.file, detail: problem.detail });
    case 'sample':
      return fill(texts.sampleUnavailable, { detail: problem.detail });
    case 'command': {
      const { name, end } = problem;
      if (end.kind !== 'refused') return fill(texts.commandLost, { name });
      return fill(texts.commandRefused, { name, status: end.status });
    }
    case 'bug':
      return fill(texts.failed, { detail: problem.detail });
  }
}
