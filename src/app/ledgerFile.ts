import { succeeded, type Outcome } from '../core/outcome';
import { fill } from '../texts/fill';
import type { Language } from '../texts/language';
import { textsFor } from '../texts/textsFor';
import type { FileProblem } from '../workbook/fileProblem';
import { csvWorkbook } from '../xlsx/csv/csvWorkbook';
import { openWorkbookFile } from '../xlsx/openWorkbookFile';
import { copiesAlone } from '../xlsx/save/takeSheets';
import { calculateStudy } from './calculateStudy';

/** A file that a person chose. */
export interface LedgerFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** One of its sheets and what it was understood to hold: role words joined by "+". */
export interface FileSheet {
  readonly sheet: string;
  readonly role: string;
}

/**
 * The sheets of a file in which a study can find something. Nothing leaves the machine.
 * @param given the file
 */
export async function ledgerSheetsIn({
  file,
  bytes,
}: LedgerFile): Promise<Outcome<readonly FileSheet[], FileProblem>> {
  const workbook = csvWorkbook(bytes, file);
  if (!workbook.ok) return workbook;
  const opened = await openWorkbookFile(workbook.value, file);
  if (!opened.ok) return opened;
  const choices = { gwp: null, boundary: null, language: null, answers: new Map<string, string>() };
  const { inventory } = calculateStudy([await opened.value.port.read()], choices);
  return succeeded(inventory.sheets.filter(({ role }) => role !== 'other'));
}

/**
 * A workbook of nothing but marked copies of some of a file's sheets, to be inserted into another.
 * @param given the file
 * @param sheets their names
 * @param language of the note on each
 */
export function copiesOf(
  { file, bytes }: LedgerFile,
  sheets: readonly string[],
  language: Language,
): Outcome<Uint8Array, FileProblem> {
  const note = textsFor(language).cli.copiedFrom;
  const workbook = csvWorkbook(bytes, file);
  if (!workbook.ok) return workbook;
  return copiesAlone({ file, bytes: workbook.value, sheets: new Set(sheets) }, (origin) =>
    fill(note, { ...origin }),
  );
}
