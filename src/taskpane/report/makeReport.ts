import type { Study } from '../../app/calculateStudy';
import { reportStudy, type OnReportStep } from '../../app/reportStudy';
import { browserResources } from '../../raster/browserResources';

/**
 * The Word report of a study, made in the page.
 * @param study as shown
 * @param date of the report, as yyyy-mm-dd
 * @param onStep told how far it has come
 */
export async function makeReport(
  study: Study,
  date: string,
  onStep: OnReportStep,
): Promise<Uint8Array> {
  return reportStudy(study, date, browserResources(), onStep);
}
