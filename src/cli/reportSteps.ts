import type { OnReportStep, ReportStep } from '../app/reportStudy';
import { fill } from '../texts/fill';
import type { Language } from '../texts/language';
import { textsFor } from '../texts/textsFor';

/** Whoever waits longer wants to know what for; a line a second is enough. */
const SILENT_MS = 1000;

/**
 * Tells how far a report has come, once it takes longer than a second and no more often.
 * @param language of the sentences
 * @param tell told a sentence
 * @param now milliseconds since any moment
 */
export function reportSteps(
  language: Language,
  tell: (sentence: string) => void,
  now = (): number => performance.now(),
): OnReportStep {
  let last = now();
  return (step) => {
    const present = now();
    if (present - last >= SILENT_MS) {
      last = present;
      tell(stepTold(step, language));
    }
    return Promise.resolve();
  };
}

function stepTold(step: ReportStep, language: Language): string {
  const { reportSteps: steps } = textsFor(language).cli;
  if (step.kind !== 'picture') return steps[step.kind];
  return fill(steps.picture, { number: step.number, of: step.of });
}
