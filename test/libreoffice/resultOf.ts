import { calculateStudy } from '../../src/app/calculateStudy';
import { writeStudy } from '../../src/app/writeStudy';
import type { Language } from '../../src/texts/language';
import { opened } from '../support/openedWorkbook';

/**
 * What the product makes of a ledger: a copy with its sheets, as `calc --out` writes it.
 * @param ledger an .xlsx file
 * @param language of the sheets
 * @param answers by question id
 */
export async function resultOf(
  ledger: Uint8Array,
  language: Language,
  answers: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const workbook = await opened(ledger, 'ledger.xlsx');
  const content = await workbook.port.read();
  const study = calculateStudy([content], {
    gwp: null,
    boundary: null,
    language,
    answers: new Map(Object.entries(answers)),
  });
  await writeStudy(study, workbook.port, content);
  return workbook.bytes();
}
