import { parseCellAddress } from '../../workbook/address';
import type { Area } from '../../workbook/address';

const AREA = /(?:^|!|,)\$?([A-Z]+\$?[0-9]+)(?::\$?([A-Z]+\$?[0-9]+))?(?=,|$)/g;

/**
 * The areas of an address that lists several: Sheet1!A1:B2,Sheet1!D4.
 * @param address as Excel gives it
 */
export function areasIn(address: string): readonly Area[] {
  return [...address.matchAll(AREA)].flatMap(([, start = '', end = start]) => {
    const first = parseCellAddress(start);
    const last = parseCellAddress(end);
    if (first === null || last === null) return [];
    return [{ top: first.row, left: first.column, bottom: last.row, right: last.column }];
  });
}
