import { unzlibSync } from 'fflate';

const SIGNATURE = 0x774f4646;
const HEADER_LENGTH = 44;
const ENTRY_LENGTH = 20;

/**
 * The tables of a font in a WOFF 1.0 file, unpacked.
 * Source: W3C Recommendation, WOFF File Format 1.0 (2012), sections 3 to 5.
 * @param bytes of the file
 * @returns by the tag of the table: head, cmap, glyf …
 * @throws Error where it is no such file: the fonts come with the product, so that is our own bug
 */
export function woffTables(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_LENGTH || view.getUint32(0) !== SIGNATURE)
    throw new Error('A font of the pictures is no WOFF 1.0 file.');
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const at = HEADER_LENGTH + index * ENTRY_LENGTH;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables.set(tag, unpacked(bytes, view.getUint32(at + 4), view, at));
  }
  return tables;
}

function unpacked(bytes: Uint8Array, offset: number, view: DataView, entry: number): DataView {
  const [packedLength, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
  const packed = bytes.subarray(offset, offset + packedLength);
  const table =
    packedLength < length ? unzlibSync(packed, { out: new Uint8Array(length) }) : packed;
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}
