import { ExcelProblem } from '../../excel/excelProblem';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { textsFor } from '../../texts/textsFor';
import { paneTexts } from '../../texts/pane/paneTexts';

/**
 * What the pane says when work has failed: Excel's troubles in a sentence of their own, anything
 * else as a fault of ours with its words.
 * @param error whatever was thrown
 * @param language of the pane
 */
export function problemSentence(error: unknown, language: Language): string {
  if (error instanceof ExcelProblem) {
    const { code, place, detail } = error;
    return fill(textsFor(language).excelProblems[code], { place, detail });
  }
  const detail = error instanceof Error ? error.message : String(error);
  return fill(paneTexts(language).failed, { detail });
}
