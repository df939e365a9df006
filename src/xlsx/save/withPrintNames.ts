import { printNames } from '../../workbook/printNames';
import type { WorkbookView } from '../../workbook/view';

/**
 * The workbook with what is printed of its sheets said by names, as a file says it.
 * @param view any state of the workbook
 * @param sheetNames names by sheet id; what is printed of a sheet without one is left out
 */
export function withPrintNames(
  view: WorkbookView,
  sheetNames: ReadonlyMap<string, string>,
): WorkbookView {
  const added = view.sheets.flatMap(({ id, page }) => {
    const name = sheetNames.get(id);
    return name === undefined ? [] : printNames({ id, name }, page);
  });
  return added.length === 0 ? view : { ...view, names: [...view.names, ...added] };
}
