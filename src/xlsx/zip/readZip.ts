import { strFromU8 } from 'fflate';
import { DamagedPart } from '../damagedPart';
import { entryNumbers } from './zip64';
import { LIMITS, ZIP } from './zipLayout';
import { TooLargePart } from '../tooLargePart';
import type { EntryNumbers } from './zip64';
import type { ZipEntry } from './zipEntry';

const DIRECTORY = 'zip directory';

/**
 * Reads a zip's directory without inflating anything: every entry's declared size is checked
 * against the limits first.
 * @param bytes the whole file
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new TooLargePart(`${String(count)} entries`);
  const entries = readDirectory(bytes, view, directoryStart(view, end), count);
  refuseDuplicates(entries);
  refuseTooLarge(entries);
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - ZIP.endLength;
  for (let at = last; at >= Math.max(0, last - ZIP.longestComment); at--) {
    if (view.getUint32(at, true) === ZIP.endSignature) return at;
  }
  throw new DamagedPart(DIRECTORY, 'missing; the file may be cut off');
}

/** With 64-bit records the directory's place stands in a record before the usual one. */
function directoryStart(view: DataView, end: number): number {
  const start = view.getUint32(end + 16, true);
  if (start !== ZIP.sentinel) return start;
  const locator = end - ZIP.locatorLength;
  if (locator < 0) throw new DamagedPart(DIRECTORY, 'broken');
  const record = Number(view.getBigUint64(locator + 8, true));
  requireInside(view, record, 56);
  return Number(view.getBigUint64(record + 48, true));
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  count: number,
): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    requireSignature(view, at, ZIP.centralLength, ZIP.centralSignature);
    entries.push(readEntry(bytes, view, at));
    at +=
      ZIP.centralLength +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const nameStart = at + ZIP.centralLength;
  requireInside(view, nameStart, nameLength);
  const nameBytes = bytes.subarray(nameStart, nameStart + nameLength);
  const name = nameOf(nameBytes);
  const flags = view.getUint16(at + 8, true);
  if (flags & ZIP.encryptedFlag) throw new DamagedPart(name, 'locked');
  const { size, compressedSize, local } = numbersOf(view, at, nameStart + nameLength);
  const data = dataStart(view, local);
  requireInside(view, data, compressedSize);
  return {
    name,
    nameBytes,
    nameIsUtf8: (flags & ZIP.utf8Flag) !== 0,
    method: methodOf(name, view.getUint16(at + 10, true)),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: bytes.subarray(data, data + compressedSize),
  };
}

/** Names in an old encoding are read byte by byte: not pretty, but no two become the same. */
function nameOf(bytes: Uint8Array): string {
  const name = strFromU8(bytes);
  return name.includes('\uFFFD') ? strFromU8(bytes, true) : name;
}

function numbersOf(view: DataView, at: number, extraStart: number): EntryNumbers {
  const short = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  const extraLength = view.getUint16(at + 30, true);
  requireInside(view, extraStart, extraLength);
  return entryNumbers(view, short, extraStart, extraLength);
}

function dataStart(view: DataView, local: number): number {
  requireSignature(view, local, ZIP.localLength, ZIP.localSignature);
  const lengths = view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return local + ZIP.localLength + lengths;
}

function methodOf(name: string, method: number): ZipEntry['method'] {
  if (method === ZIP.stored) return 'stored';
  if (method === ZIP.deflated) return 'deflated';
  throw new DamagedPart(name, `unknown compression ${String(method)}`);
}

function requireSignature(view: DataView, at: number, length: number, signature: number): void {
  requireInside(view, at, length);
  if (view.getUint32(at, true) !== signature) throw new DamagedPart(DIRECTORY, 'broken');
}

function requireInside(view: DataView, at: number, length: number): void {
  if (at + length > view.byteLength) throw new DamagedPart(DIRECTORY, 'points beyond the file');
}

function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new DamagedPart(name, 'twice in the file');
    seen.add(key);
  }
}

function refuseTooLarge(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    const size = `${entry.name} unpacks to ${String(entry.size)} bytes`;
    if (entry.size > LIMITS.entryBytes) throw new TooLargePart(size);
    if (total > LIMITS.totalBytes) throw new TooLargePart(`unpacks to over ${String(total)} bytes`);
    const ratio = entry.size / Math.max(1, entry.compressed.length);
    if (entry.size > LIMITS.ratioFromBytes && ratio > LIMITS.ratio) throw new TooLargePart(size);
  }
}
