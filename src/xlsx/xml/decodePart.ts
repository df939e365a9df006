import { strFromU8 } from 'fflate';
import { DamagedPart } from '../damagedPart';

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;
/** Enough for the declaration with which a part begins. */
const DECLARATION_LENGTH = 200;

/**
 * The text of a part. Excel writes UTF-8 and, on phones, UTF-16; what is written back is UTF-8, and
 * the text says so.
 * @param bytes unpacked
 * @param part its name, for messages
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  if (/^utf-?8$/i.test(encoding)) return strFromU8(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DamagedPart(part, `cannot be read as ${encoding}`);
  }
  return text.replace(DECLARED, (declaration, name: string) => declaration.replace(name, 'UTF-8'));
}

/** From the first bytes, as XML lays down: a mark, else where the zero beside "<" stands, else the declaration. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declared = DECLARED.exec(strFromU8(bytes.subarray(0, DECLARATION_LENGTH)))?.[1] ?? 'utf-8';
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
