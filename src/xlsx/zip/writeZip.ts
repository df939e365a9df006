import { ZIP } from './zipLayout';
import type { ZipEntry } from './zipEntry';

const VERSION = 20;
/** 1980-01-01, the first day a zip can tell: the same entries always give the same bytes. */
const DATE = 0x0021;

/**
 * Writes entries as they are, in the order given, without compressing anything again.
 * @param entries with unique names
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const headers: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    headers.push(centralHeader(entry, offset));
    const local = localHeader(entry);
    pieces.push(local, entry.compressed);
    offset += local.length + entry.compressed.length;
  }
  const directory = join(headers);
  return join([...pieces, directory, endRecord(entries.length, directory.length, offset)]);
}

function localHeader(entry: ZipEntry): Uint8Array {
  const header = new DataView(new ArrayBuffer(ZIP.localLength));
  header.setUint32(0, ZIP.localSignature, true);
  describe(header, 4, entry);
  return join([new Uint8Array(header.buffer), entry.nameBytes]);
}

function centralHeader(entry: ZipEntry, offset: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(ZIP.centralLength));
  header.setUint32(0, ZIP.centralSignature, true);
  header.setUint16(4, VERSION, true);
  describe(header, 6, entry);
  header.setUint32(42, offset, true);
  return join([new Uint8Array(header.buffer), entry.nameBytes]);
}

/** The fields that the local header and the directory share, in the same order. */
function describe(header: DataView, at: number, entry: ZipEntry): void {
  header.setUint16(at, VERSION, true);
  header.setUint16(at + 2, entry.nameIsUtf8 ? ZIP.utf8Flag : 0, true);
  header.setUint16(at + 4, entry.method === 'stored' ? ZIP.stored : ZIP.deflated, true);
  header.setUint16(at + 8, DATE, true);
  header.setUint32(at + 10, entry.crc, true);
  header.setUint32(at + 14, entry.compressed.length, true);
  header.setUint32(at + 18, entry.size, true);
  header.setUint16(at + 22, entry.nameBytes.length, true);
}

function endRecord(count: number, length: number, offset: number): Uint8Array {
  const end = new DataView(new ArrayBuffer(ZIP.endLength));
  end.setUint32(0, ZIP.endSignature, true);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, length, true);
  end.setUint32(16, offset, true);
  return new Uint8Array(end.buffer);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
