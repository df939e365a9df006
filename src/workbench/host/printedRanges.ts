import { PRINT_AREA, PRINT_TITLES, printNames } from '../../workbook/printNames';
import { readPrintArea, readPrintTitles } from '../../workbook/printFormulas';
import type { PrintedRanges } from '../../workbook/view';
import type { ModelName } from '../model/spreadsheetModel';
import type { PagedSheet } from './pageOf';

/**
 * What of a sheet is printed, as its names say.
 * @param sheet asked about
 */
export function printedRanges(sheet: PagedSheet): PrintedRanges {
  const name = nameOf(sheet);
  const area = readPrintArea(named(sheet, PRINT_AREA)?.formula ?? '', name) ?? [];
  const titles = readPrintTitles(named(sheet, PRINT_TITLES)?.formula ?? '', name);
  return { area, titleRows: titles?.titleRows ?? null, titleColumns: titles?.titleColumns ?? null };
}

/**
 * Changes what of a sheet is printed; names that keep what they say are left.
 * @param sheet to change
 * @param change what is to be different
 */
export function printRanges(sheet: PagedSheet, change: Partial<PrintedRanges>): void {
  const { host, sheetId } = sheet;
  const changed = 'area' in change ? PRINT_AREA : PRINT_TITLES;
  const old = named(sheet, changed);
  const now = { ...printedRanges(sheet), ...change };
  const written = printNames({ id: sheetId, name: nameOf(sheet) }, now).find(
    ({ name }) => name === changed,
  );
  if (old !== undefined) host.model.removeName(old.id);
  if (written === undefined) return;
  const { name, formula } = written;
  host.model.addName({ name, formula, sheetId, visible: true, comment: '' });
}

function named({ host, sheetId }: PagedSheet, wanted: string): ModelName | undefined {
  return host.model.names().find(({ name, sheetId: own }) => name === wanted && own === sheetId);
}

function nameOf({ host, sheetId }: PagedSheet): string {
  return host.model.sheets().find(({ id }) => id === sheetId)?.name ?? '';
}
