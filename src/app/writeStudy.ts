import { tabulate } from '../report/tabulate';
import { textsFor } from '../texts/textsFor';
import { SHEET_KEYS, type SheetKey } from '../workbook/plan';
import type { WorkbookContent, WorkbookPort } from '../workbook/port';
import type { Study } from './calculateStudy';

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
  const { inventory, footprint, findings, language, settings } = study;
  const typed = new Map(
    [...settings.unusable, ...settings.answers].map(([id, { text }]) => [id, text]),
  );
  const sheetNames = namesFor(content, study);
  await port.write(
    tabulate({
      inventory,
      footprint,
      findings,
      language,
      sheetNames,
      typed,
      reviews: settings.reviews,
    }),
  );
}

function namesFor(content: WorkbookContent, { language }: Study): Record<SheetKey, string> {
  const preferred = textsFor(language).sheets;
  const taken = new Set(
    [...content.sheets, ...content.owned.map(({ grid }) => grid)]
      .map(({ sheet }) => sheet)
      .concat(content.copies)
      .map((name) => name.toLowerCase()),
  );
  const names = { ...preferred };
  for (const key of SHEET_KEYS) {
    const owned = content.owned.find((sheet) => sheet.key === key);
    names[key] = owned?.grid.sheet ?? freeName(preferred[key], taken);
    taken.add(names[key].toLowerCase());
  }
  return names;
}

function freeName(preferred: string, taken: ReadonlySet<string>): string {
  let name = preferred;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    name = `${preferred} (${String(count)})`;
  }
  return name;
}
