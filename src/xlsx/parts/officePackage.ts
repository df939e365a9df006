import { strToU8 } from 'fflate';
import { DamagedPart } from '../damagedPart';
import { decodePart } from '../xml/decodePart';
import { inflateEntry } from '../zip/inflateEntry';
import { zipEntry } from '../zip/zipEntry';
import type { ZipEntry } from '../zip/zipEntry';

/** The parts of a file in their order. Keys are part names as `partKey` writes them. */
export type OfficePackage = ReadonlyMap<string, ZipEntry>;

/**
 * Part names are compared without regard to case, and some programs write them with backslashes.
 * @param name of a part or zip entry
 */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * @param entries of the zip, in their order
 */
export function officePackage(entries: readonly ZipEntry[]): OfficePackage {
  return new Map(entries.map((entry) => [partKey(entry.name), entry]));
}

/**
 * The text of a part, or null when there is no such part.
 * @param parts the file
 * @param name of the part
 */
export function partText(parts: OfficePackage, name: string): string | null {
  const entry = parts.get(partKey(name));
  return entry === undefined ? null : decodePart(inflateEntry(entry), name);
}

/**
 * The text of a part without which the file cannot be read.
 * @param parts the file
 * @param name of the part
 */
export function requiredText(parts: OfficePackage, name: string): string {
  const text = partText(parts, name);
  if (text === null) throw new DamagedPart(name, 'missing');
  return text;
}

/**
 * The file with one part written: in its place when it was there, else at the end. A part whose
 * text stays the same keeps its bytes.
 * @param parts the file
 * @param name of the part
 * @param text its whole content
 */
export function withPart(parts: OfficePackage, name: string, text: string): OfficePackage {
  const old = parts.get(partKey(name));
  if (old !== undefined && partText(parts, name) === text) return parts;
  return new Map(parts).set(partKey(name), zipEntry(old?.name ?? name, strToU8(text)));
}

/**
 * @param parts the file
 * @param names of the parts to leave out
 */
export function withoutParts(parts: OfficePackage, names: ReadonlySet<string>): OfficePackage {
  const keys = new Set([...names].map(partKey));
  return new Map([...parts].filter(([key]) => !keys.has(key)));
}
