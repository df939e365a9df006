import type { Study } from '../../app/calculateStudy';
import { reportStudy } from '../../app/reportStudy';
import { browserResources } from '../../raster/browserResources';

/**
 * The Word report of a study, made in the page.
 * @param study as shown
 * @param date of the report, as yyyy-mm-dd
 */
export async function makeReport(study: Study, date: string): Promise<Uint8Array> {
  return reportStudy(study, date, browserResources());
}
