import { sheetReference } from '../../workbook/address';
import type { LinkState } from './extras';

interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

const PLACE = /^(?:'((?:[^']|'')+)'|([^'!#]+))!(.+)$/s;

/**
 * The sheet that a place names.
 * @param location such as 'Sheet 1'!A1; null for none
 * @param sheets of the workbook
 * @returns its id; null for a place without a sheet, and for a sheet that is not there
 */
export function sheetOfLocation(
  location: string | null,
  sheets: readonly NamedSheet[],
): string | null {
  const name = location === null ? null : nameIn(location);
  if (name === null) return null;
  const found = sheets.find((sheet) => sheet.name.toUpperCase() === name.toUpperCase());
  return found?.id ?? null;
}

/**
 * Where a link leads inside the workbook: with the name that the sheet has now, and as it was
 * written where that is still so.
 * @param state the link
 * @param sheets of the workbook
 */
export function linkLocation(
  { link: { location }, leadsTo }: LinkState,
  sheets: readonly NamedSheet[],
): string | null {
  const sheet = leadsTo === null ? undefined : sheets.find(({ id }) => id === leadsTo);
  if (location === null || sheet === undefined) return location;
  if (nameIn(location)?.toUpperCase() === sheet.name.toUpperCase()) return location;
  return sheetReference(sheet.name, PLACE.exec(location)?.[3] ?? '');
}

function nameIn(location: string): string | null {
  const match = PLACE.exec(location);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
