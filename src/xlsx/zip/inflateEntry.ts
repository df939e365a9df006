import { Inflate } from 'fflate';
import { DamagedPart } from '../damagedPart';
import { crc32 } from './crc32';
import { LIMITS } from './zipLayout';
import type { ZipEntry } from './zipEntry';

/** Small enough that even the worst compression cannot write much past the limit in one step. */
const STEP = 64 * 1024;

/**
 * Unpacks one entry. The declared size is only a ceiling: inflating stops at the first byte
 * beyond it, so a header that lies cannot fill the memory.
 * @param entry as found in the directory
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 'stored' ? entry.compressed : inflate(entry);
  if (bytes.length !== entry.size) throw new DamagedPart(entry.name, 'holds less than it declares');
  if (crc32(bytes) !== entry.crc) throw new DamagedPart(entry.name, 'check sum differs');
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  const possible = entry.compressed.length * LIMITS.deflateRatio;
  if (entry.size > possible) throw new DamagedPart(entry.name, 'holds less than it declares');
  const output = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > entry.size) {
      throw new DamagedPart(entry.name, `holds more than the ${String(entry.size)} bytes declared`);
    }
    output.set(chunk, filled);
    filled += chunk.length;
  });
  pushAll(stream, entry);
  return output.subarray(0, filled);
}

function pushAll(stream: Inflate, { name, compressed }: ZipEntry): void {
  try {
    for (let at = 0; at < compressed.length; at += STEP) {
      stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
    }
  } catch (error) {
    if (error instanceof DamagedPart) throw error;
    throw new DamagedPart(name, 'cannot be unpacked');
  }
}
