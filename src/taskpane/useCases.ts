import { calculateStudy, type Study } from '../app/calculateStudy';
import { writeStudy } from '../app/writeStudy';
import type { Language } from '../texts/language';
import type { WorkbookPort } from '../workbook/port';

/** A study, and whether its results were written. */
export interface Done {
  readonly study: Study;
  readonly isWritten: boolean;
}

/**
 * Reads the workbook and calculates; nothing is written.
 * @param port the open workbook
 * @param language where the workbook's own settings name none
 */
export async function scan(port: WorkbookPort, language: Language): Promise<Done> {
  return { study: studyOf(await port.read(), language), isWritten: false };
}

/**
 * Reads the workbook, calculates and writes the results, if there are any.
 * @param port the open workbook
 * @param language where the workbook's own settings name none
 */
export async function calculate(port: WorkbookPort, language: Language): Promise<Done> {
  const content = await port.read();
  const study = studyOf(content, language);
  const isWritten = study.inventory.products.length > 0;
  if (isWritten) await writeStudy(study, port, content);
  return { study, isWritten };
}

function studyOf(content: Awaited<ReturnType<WorkbookPort['read']>>, language: Language): Study {
  const none = { gwp: null, boundary: null, language: null, answers: new Map<string, string>() };
  const study = calculateStudy([content], none);
  return study.settings.language === null ? { ...study, language } : study;
}
