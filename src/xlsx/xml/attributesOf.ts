import { decodeXml } from './decodeXml';

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The attributes of a tag by name, prefix included.
 * @param raw what stands between a tag's name and its end
 */
export function attributesOf(raw: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of raw.matchAll(ATTRIBUTE)) {
    if (name !== undefined) attributes.set(name, decodeXml(double ?? single ?? ''));
  }
  return attributes;
}

/**
 * A true-or-false attribute.
 * @param value as written, if written
 */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/**
 * A number attribute.
 * @param value as written, if written
 * @param standard what the format says it means to leave the attribute out
 */
export function numberOr(value: string | undefined, standard: number): number {
  return value === undefined ? standard : Number(value);
}

/**
 * The relationship that a tag points to, whatever prefix the file gives that namespace.
 * @param attributes of the tag
 */
export function relationshipId(attributes: ReadonlyMap<string, string>): string | null {
  for (const [name, value] of attributes) if (name.endsWith(':id')) return value;
  return null;
}
