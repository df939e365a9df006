const PLAIN = /^[A-Za-z_\u00C0-\uFFEF][A-Za-z0-9_.\u00C0-\uFFEF]*$/;
const LIKE_A_CELL = /^[A-Za-z]{1,3}[0-9]+$|^[Rr][0-9]*[Cc][0-9]*$/;

/**
 * A sheet's name as Excel writes it in an address: in quotation marks only where they are needed.
 * @param name of the sheet
 */
export function quotedName(name: string): string {
  if (PLAIN.test(name) && !LIKE_A_CELL.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}
