import { changed } from '../support/xlsxFile';
import { workbookPartOf } from './editCells';

const CACHED = /(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g;

/**
 * The file without the values that its formulas had: whatever value a formula has afterwards,
 * somebody else has calculated it.
 * @param bytes an .xlsx file
 */
export function withoutCachedValues(bytes: Uint8Array): Uint8Array {
  return replaced(bytes, '$1');
}

/**
 * The file with one wrong value for all its formulas: whoever trusts it shows it.
 * @param bytes an .xlsx file
 * @param value that no formula of the file comes to
 */
export function withWrongCachedValues(bytes: Uint8Array, value: number): Uint8Array {
  return replaced(bytes, `$1<v>${String(value)}</v>`);
}

function replaced(bytes: Uint8Array, replacement: string): Uint8Array {
  const change = (xml: string): string => xml.replaceAll(CACHED, replacement);
  const parts = workbookPartOf(bytes).sheets.map(({ part }) => [part, change] as const);
  return changed(bytes, Object.fromEntries(parts));
}
