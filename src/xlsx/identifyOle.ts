import { strFromU8 } from 'fflate';
import type { FileProblemCode } from '../workbook/fileProblem';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LENGTH = 512;
const RECORD_LENGTH = 128;
const TABLES_IN_HEADER = 109;

/**
 * Whether a file is of the old kind that Office used before 2007, and for locked files since.
 * @param bytes the whole file
 */
export function isOle(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/**
 * Tells an old workbook from a locked new one, and both from other old files, by the names of the
 * streams inside.
 * @param bytes a file for which isOle holds
 */
export function identifyOle(bytes: Uint8Array): FileProblemCode {
  const names = streamNames(bytes);
  if (names.has('ENCRYPTEDPACKAGE')) return 'encrypted';
  if (names.has('WORKBOOK') || names.has('BOOK')) return 'legacy-xls';
  return names.size === 0 ? 'damaged' : 'not-a-workbook';
}

/** In capitals: some programs write other letters than Excel does. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < HEADER_LENGTH) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorLength = view.getUint16(30, true) === 12 ? 4096 : 512;
  const seen = new Set<number>();
  let sector = view.getUint32(48, true);
  while (!seen.has(sector) && (sector + 2) * sectorLength <= bytes.length) {
    seen.add(sector);
    const start = (sector + 1) * sectorLength;
    for (let at = start; at < start + sectorLength; at += RECORD_LENGTH) {
      const name = streamName(bytes, view, at);
      if (name !== '') names.add(name.toUpperCase());
    }
    sector = nextSector(view, sector, sectorLength);
  }
  return names;
}

function streamName(bytes: Uint8Array, view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64);
  const letters = bytes.subarray(at, at + Math.max(0, length - 2)).filter((_, i) => i % 2 === 0);
  return strFromU8(letters, true);
}

/** The sector that continues the directory, from the allocation table; beyond the file at its end. */
function nextSector(view: DataView, sector: number, sectorLength: number): number {
  const perTable = sectorLength / 4;
  const table = Math.floor(sector / perTable);
  if (table >= TABLES_IN_HEADER) return Number.MAX_SAFE_INTEGER;
  const tableSector = view.getUint32(76 + table * 4, true);
  const at = (tableSector + 1) * sectorLength + (sector % perTable) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : Number.MAX_SAFE_INTEGER;
}
