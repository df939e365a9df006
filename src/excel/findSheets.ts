import { LEDGER_COPY_MARK, originIn, type SheetOrigin } from '../workbook/ledgerCopies';
import { MARK, ownMarks } from '../workbook/ownMarks';
import type { SheetKey } from '../workbook/plan';

/** A sheet of the open workbook, and whose it is. */
export interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** Our key, a copy of one of ours, or null for the user's. */
  readonly mark: SheetKey | 'copy' | null;
  /** Where one of the user's sheets was taken from; null for a sheet of this workbook. */
  readonly origin: SheetOrigin | null;
  /** The cells with content; a null object on an empty sheet. */
  readonly used: Excel.Range;
}

const USED = 'rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden';

/**
 * The sheets in their order, told apart by their marks: two round trips.
 * @param context of the run
 */
export async function findSheets(context: Excel.RequestContext): Promise<readonly FoundSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(MARK).load('formula,scope');
    const copied = sheet.names.getItemOrNullObject(LEDGER_COPY_MARK).load('formula,scope');
    const used = sheet.getUsedRangeOrNullObject(true).load(USED);
    return { sheet, mark, copied, used };
  });
  await context.sync();
  const formulas = asked.flatMap(({ mark }, sheet) => {
    const formula = localFormula(mark);
    return formula === null ? [] : [{ sheet, formula }];
  });
  const marks = ownMarks(formulas);
  return asked.map(({ sheet, copied, used }, index) => ({
    sheet,
    used,
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === 'Visible',
    mark: marks.get(index) ?? null,
    origin: originIn(localFormula(copied) ?? ''),
  }));
}

/** The formula of a name that only its sheet knows, without the equals sign. */
function localFormula(item: Excel.NamedItem): string | null {
  if (item.isNullObject || item.scope !== 'Worksheet') return null;
  return String(item.formula).replace(/^=/, '');
}
