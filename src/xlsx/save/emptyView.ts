import { PLAIN_PAGE } from '../../workbook/plainPage';
import type { SheetView, WorkbookView } from '../../workbook/view';

/**
 * What a sheet shows that holds nothing.
 * @param id its identity
 * @param name its name
 */
export function emptySheetView(id: string, name: string): SheetView {
  return {
    id,
    name,
    visibility: 'visible',
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    isProtected: false,
    tables: [],
    charts: [],
    validations: [],
    highlights: [],
    links: [],
    page: PLAIN_PAGE,
  };
}

/**
 * What a workbook shows that has one empty sheet.
 * @param id identity of the sheet
 * @param name its name
 */
export function emptyView(id: string, name: string): WorkbookView {
  return { sheets: [emptySheetView(id, name)], names: [], activeSheet: id };
}
