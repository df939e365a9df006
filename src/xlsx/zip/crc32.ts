const POLYNOMIAL = 0xedb88320;

const TABLE = new DataView(new ArrayBuffer(256 * 4));
for (let byte = 0; byte < 256; byte++) TABLE.setUint32(byte * 4, entryOf(byte), true);

/**
 * The check sum that zip files keep of every entry.
 * @param bytes the entry's uncompressed bytes
 */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ TABLE.getUint32(((sum ^ byte) & 0xff) * 4, true);
  return (sum ^ 0xffffffff) >>> 0;
}

function entryOf(byte: number): number {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  }
  return value;
}
