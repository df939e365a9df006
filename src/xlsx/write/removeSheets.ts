import { dropUnreached } from '../parts/dropUnreached';
import { reachableParts } from '../parts/reachableParts';
import { withRelationships } from '../parts/relationships';
import type { OfficePackage } from '../parts/officePackage';
import type { SheetEntry } from '../read/readWorkbookPart';

/**
 * The file without some sheets' parts and whatever only they led to: tables, drawings, charts.
 * What a sheet of the user's leads to as well stays. The workbook's list of sheets is not changed.
 * @param parts the file
 * @param workbookPart name of the workbook part
 * @param sheets whose parts to remove
 */
export function removeSheets(
  parts: OfficePackage,
  workbookPart: string,
  sheets: readonly SheetEntry[],
): OfficePackage {
  if (sheets.length === 0) return parts;
  const led = new Set(sheets.flatMap((sheet) => [...reachableParts(parts, sheet.part)]));
  const remove = new Set(sheets.map((sheet) => sheet.relationship));
  const cut = withRelationships(parts, workbookPart, { remove, add: [] });
  return dropUnreached(cut, led);
}
