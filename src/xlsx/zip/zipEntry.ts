import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32';

/** One file inside a zip, still compressed, so that what we do not touch is carried over as it is. */
export interface ZipEntry {
  readonly name: string;
  /** As the file writes it: old programs use other letters than UTF-8, and we keep theirs. */
  readonly nameBytes: Uint8Array;
  readonly nameIsUtf8: boolean;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** Uncompressed size as the header declares it: never trusted while inflating. */
  readonly size: number;
  readonly compressed: Uint8Array;
}

/**
 * Compresses a file for a zip.
 * @param name its path inside the zip
 * @param bytes its content
 */
export function zipEntry(name: string, bytes: Uint8Array): ZipEntry {
  const compressed = deflateSync(bytes, { level: 6 });
  const nameBytes = strToU8(name);
  const nameIsUtf8 = nameBytes.length !== name.length;
  const [crc, size] = [crc32(bytes), bytes.length];
  return { name, nameBytes, nameIsUtf8, method: 'deflated', crc, size, compressed };
}
