import { calculateStudy, type Choices, type Study } from '../app/calculateStudy';
import { succeeded, type Outcome } from '../core/outcome';
import { fill } from '../texts/fill';
import { textsFor } from '../texts/textsFor';
import type { FileProblem } from '../workbook/fileProblem';
import { openWorkbookFile } from '../xlsx/openWorkbookFile';
import { takeSheets, type SheetSource } from '../xlsx/save/takeSheets';
import type { XlsxWorkbook } from '../xlsx/xlsxWorkbook';

/** A ledger that was opened, with its file's name. */
export interface OpenedLedger {
  readonly file: string;
  readonly workbook: XlsxWorkbook;
}

/** A workbook with all that a study rests on, and the study calculated from it. */
export interface StudiedWorkbook {
  readonly workbook: XlsxWorkbook;
  readonly study: Study;
}

/**
 * Brings the ledgers of several files into a copy of the first one, because a formula cannot refer to
 * another file reliably. Only sheets in which the study found something are taken.
 * @param ledgers in the order of the study
 * @param study calculated from all of them
 * @param choices that it was calculated with
 */
export async function oneWorkbook(
  [first, ...others]: readonly [OpenedLedger, ...OpenedLedger[]],
  study: Study,
  choices: Choices,
): Promise<Outcome<StudiedWorkbook, FileProblem>> {
  if (others.length === 0) return succeeded({ workbook: first.workbook, study });
  const texts = textsFor(study.language);
  const sources = others.map(({ file, workbook }): SheetSource => ({
    file,
    bytes: workbook.bytes(),
    sheets: sheetsUsed(study, file),
  }));
  const bytes = takeSheets(first.workbook.bytes(), first.file, sources, (origin) =>
    fill(texts.cli.copiedFrom, { ...origin }),
  );
  if (!bytes.ok) return bytes;
  const opened = await openWorkbookFile(bytes.value, first.file);
  if (!opened.ok) return opened;
  const again = calculateStudy([await opened.value.port.read()], choices);
  requireSame(study, again);
  return succeeded({ workbook: opened.value, study: again });
}

function sheetsUsed({ ledger }: Study, file: string): ReadonlySet<string> {
  return new Set(
    ledger.tables
      .filter(({ table, purpose }) => purpose !== 'other' && table.grid.file === file)
      .map(({ table }) => table.grid.sheet),
  );
}

/** The copies must come to what the files came to; anything else is a mistake of ours. */
function requireSame(study: Study, again: Study): void {
  const [before, after] = [study, again].map(({ footprint }) =>
    JSON.stringify(
      footprint.products.map(({ product, totalKgCo2e, items }) => [
        product.name,
        totalKgCo2e,
        items.length,
      ]),
    ),
  );
  if (before === after) return;
  throw new Error(
    `The copies come to ${String(after)}, where the files come to ${String(before)}.`,
  );
}
