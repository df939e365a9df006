import { PLAIN_PAGE } from '../../workbook/plainPage';
import type { PageSetup } from '../../workbook/view';
import type { HostContext } from './hostContext';

/** A sheet whose pages are set up. */
export interface PagedSheet {
  readonly host: HostContext;
  readonly sheetId: string;
}

/**
 * How a sheet is put on paper.
 * @param sheet asked about
 */
export function pageOf({ host, sheetId }: PagedSheet): PageSetup {
  return host.extras.pages.get(sheetId) ?? PLAIN_PAGE;
}

/**
 * Changes how a sheet is put on paper.
 * @param sheet to change
 * @param change what is to be different
 */
export function changePage(sheet: PagedSheet, change: Partial<PageSetup>): void {
  sheet.host.extras.pages.set(sheet.sheetId, { ...pageOf(sheet), ...change });
}
