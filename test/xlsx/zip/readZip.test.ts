import { strToU8, unzipSync, zipSync } from 'fflate';
import { inflateEntry } from '../../../src/xlsx/zip/inflateEntry';
import { readZip } from '../../../src/xlsx/zip/readZip';
import { writeZip } from '../../../src/xlsx/zip/writeZip';
import type { ZipEntry } from '../../../src/xlsx/zip/zipEntry';

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LONG_FIELDS = 4 + 3 * 8;

/** The same zip with its only entry's sizes and place moved into 64-bit fields. */
function withLongFields(zip: Uint8Array): Uint8Array {
  const old = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const at = find(old, CENTRAL);
  const end = find(old, END);
  const bytes = new Uint8Array(zip.length + LONG_FIELDS);
  bytes.set(zip.subarray(0, end));
  bytes.set(zip.subarray(end), end + LONG_FIELDS);
  const view = new DataView(bytes.buffer);
  view.setUint16(end, 1, true);
  view.setUint16(end + 2, LONG_FIELDS - 4, true);
  [24, 20, 42].forEach((field, index) => {
    view.setBigUint64(end + 4 + index * 8, BigInt(old.getUint32(at + field, true)), true);
    view.setUint32(at + field, 0xffffffff, true);
  });
  view.setUint16(at + 30, LONG_FIELDS, true);
  return bytes;
}

function find(view: DataView, signature: number): number {
  for (let at = 0; at + 4 <= view.byteLength; at++) {
    if (view.getUint32(at, true) === signature) return at;
  }
  throw new Error('The zip lacks a record');
}

function textOf(entry: ZipEntry | undefined): string {
  return entry === undefined ? '' : Buffer.from(inflateEntry(entry)).toString('utf8');
}

describe('readZip', () => {
  it('reads sizes and places from 64-bit fields, as some programs write them always', () => {
    const zip = withLongFields(zipSync({ 'a.xml': strToU8('hello '.repeat(50)) }));
    expect(textOf(readZip(zip)[0])).toBe('hello '.repeat(50));
  });

  it('finds the directory behind a comment', () => {
    const zip = zipSync({ 'a.xml': strToU8('hello') }, { level: 0 });
    const commented = new Uint8Array([...zip, ...strToU8('a comment')]);
    new DataView(commented.buffer).setUint16(zip.length - 2, 9, true);
    expect(textOf(readZip(commented)[0])).toBe('hello');
  });

  it('refuses two entries of one name, which programs could read differently', () => {
    const zip = zipSync({ 'a.xml': strToU8('1'), 'b.xml': strToU8('2') });
    const same = Uint8Array.from(zip, (byte, index) => {
      return byte === 0x62 && zip[index + 1] === 0x2e ? 0x61 : byte;
    });
    expect(() => readZip(same)).toThrow('twice');
  });
});

describe('writeZip', () => {
  it('writes what another program reads', () => {
    const entries = readZip(
      zipSync({ 'a/钢.xml': strToU8('钢 '.repeat(99)), 'b.bin': strToU8('') }),
    );
    const read = unzipSync(writeZip(entries));
    expect(Object.keys(read)).toEqual(['a/钢.xml', 'b.bin']);
    expect(Buffer.from(read['a/钢.xml'] ?? []).toString('utf8')).toBe('钢 '.repeat(99));
  });

  it('keeps the letters of a name that is not UTF-8', () => {
    const zip = zipSync({ 'xx.png': strToU8('1') });
    const chinese = Uint8Array.from(zip, (byte) => (byte === 0x78 ? 0xb8 : byte));
    const again = Buffer.from(writeZip(readZip(chinese)));
    expect(again.includes(Buffer.from([0xb8, 0xb8, 0x2e, 0x70]))).toBe(true);
  });
});
