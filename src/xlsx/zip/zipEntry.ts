import { deflateSync } from 'fflate';
import { crc32 } from './crc32';

/** One file inside a zip, still compressed, so that what we do not touch is carried over as it is. */
export interface ZipEntry {
  readonly name: string;
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
  return { name, method: 'deflated', crc: crc32(bytes), size: bytes.length, compressed };
}
