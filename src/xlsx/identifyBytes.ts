import { strFromU8 } from 'fflate';
import type { FileProblemCode } from '../workbook/fileProblem';

const SHOWN = 8;
/** Enough to tell a page from other XML. */
const LOOKED_AT = 2048;
/** How a workbook of Excel 2 to 5 begins that is not wrapped as later ones are: its first record and version. */
const OLD_BEGINNING = 0x09;
const OLD_VERSIONS: readonly (number | undefined)[] = [0x00, 0x02, 0x04, 0x08];

/**
 * What a file is that is neither a zip nor wrapped in the old way: programs call many things .xls
 * or .xlsx.
 * @param bytes the whole file
 * @returns a code, and in a few letters what was found
 */
export function identifyBytes(bytes: Uint8Array): {
  readonly code: FileProblemCode;
  readonly detail: string;
} {
  if (bytes[0] === OLD_BEGINNING && OLD_VERSIONS.includes(bytes[1]) && bytes[3] === 0) {
    return { code: 'legacy-xls', detail: 'BIFF' };
  }
  const text = strFromU8(bytes.subarray(0, LOOKED_AT)).replace('\uFEFF', '').trimStart();
  return { code: 'not-a-workbook', detail: kindOf(text) ?? firstBytes(bytes) };
}

function kindOf(text: string): string | null {
  if (text.startsWith('%PDF')) return 'PDF';
  if (text.startsWith('{\\rtf')) return 'RTF';
  if (!text.startsWith('<')) return null;
  return /<(!doctype\s+)?(html|table)\b/i.test(text) ? 'HTML' : 'XML';
}

function firstBytes(bytes: Uint8Array): string {
  return [...bytes.subarray(0, SHOWN)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
