import { reportDocument, type ReportDocument } from '../report/document/reportDocument';
import { wordReport } from '../word/wordReport';
import { alternativesOf } from './alternativesOf';
import type { Study } from './calculateStudy';
import { choiceEffects } from './choiceEffects';

/**
 * The Word report of a study. The command line and the pane make the same one of the same study.
 * @param study as calculated
 * @param day the report's date as yyyy-mm-dd, where the study's facts give none
 * @param isChosen whether somebody named the day: then it goes before the facts' own
 */
export async function reportStudy(
  study: Study,
  day: string,
  isChosen = false,
): Promise<Uint8Array> {
  const fact = study.inventory.facts.study.reportDate?.value ?? null;
  const date = isChosen ? day : (fact ?? day);
  return wordReport(studyDocument(study, date), new Map(), date);
}

/**
 * What the report of a study says.
 * @param study as calculated
 * @param date of the report
 */
export function studyDocument(study: Study, date: string): ReportDocument {
  const { inventory, footprint, findings, language, ledger } = study;
  return reportDocument({
    inventory,
    footprint,
    findings,
    language,
    date,
    files: [...new Set(ledger.grids.map(({ file }) => file))],
    choices: choiceEffects(study),
    alternatives: new Map(
      footprint.products.map(({ product }) => [product.name, alternativesOf(study, product)]),
    ),
  });
}
