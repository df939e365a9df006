import type { WorkbookContent, WorkbookPort } from '../workbook/port';
import type { Study } from './calculateStudy';
import { planStudy } from './planStudy';

/**
 * Writes the results of a study into its workbook; sheets of an earlier run are brought up to date
 * in place, under whatever name the user has given them.
 * @param study calculated from this workbook alone
 * @param port the workbook
 * @param content the workbook as read
 */
export async function writeStudy(
  study: Study,
  port: WorkbookPort,
  content: WorkbookContent,
): Promise<void> {
  await port.write(planStudy(study, content).plan);
}
