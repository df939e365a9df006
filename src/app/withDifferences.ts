import { standingSheets } from '../workbook/standingSheets';
import type { WorkbookContent } from '../workbook/port';
import type { Study } from './calculateStudy';
import { differingFigures, differingFindings, type DifferingFigure } from './differingFigures';
import { planStudy } from './planStudy';
import { resultsStand } from './session/resultsStand';
import { sortFindings } from './sortFindings';

/**
 * A study that tells where the results in its workbook are others than the core's, while their
 * formulas are as they should be: they were not calculated again. Sheets that are behind the ledger in
 * another way are rewritten and are no finding.
 * @param study calculated from this workbook alone
 * @param content the workbook as read
 * @returns the same study where nothing differs
 */
export function withDifferences(study: Study, content: WorkbookContent): Study {
  if (content.owned.length === 0 || study.inventory.products.length === 0) return study;
  const { plan, places } = planStudy(study, content);
  if (!resultsStand(plan, standingSheets(plan, content.owned), content.owned)) return study;
  return tellingDifferences(study, differingFigures(study, places, content.owned));
}

/**
 * The study with a finding for each product whose figures differ.
 * @param study as calculated
 * @param differing figures of its workbook
 */
export function tellingDifferences(study: Study, differing: readonly DifferingFigure[]): Study {
  if (differing.length === 0) return study;
  const findings = [...study.findings, ...differingFindings(differing)];
  return { ...study, findings: sortFindings(findings) };
}
