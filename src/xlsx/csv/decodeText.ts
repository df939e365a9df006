/**
 * The text of a file of plain text, as spreadsheets save it: with a mark of UTF-8 or UTF-16, else UTF-8
 * if it can be that, else the Chinese encodings GBK and GB 18030.
 * @param bytes the whole file
 * @returns null where it is none of them: pictures, archives
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const encodings = marked === undefined ? ['utf-8', 'gb18030'] : [marked.encoding];
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text !== null && !BINARY.test(text)) return text;
  }
  return null;
}

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** No text of a table has them, but for the sign (1A) by which DOS ended its files. */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const BINARY = /[\u0000-\u0008\u000E-\u0019\u001B-\u001F]/;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
