import { escapeAttribute } from './escapeXml';

/**
 * A tag's attributes with one set or taken away; the others stay as written.
 * @param raw what stands between a tag's name and its end
 * @param name of the attribute
 * @param value null takes it away
 */
export function withAttribute(raw: string, name: string, value: string | null): string {
  const old = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  if (old.test(raw)) return raw.replace(old, () => written);
  return raw.replace(/\s*$/, '') + written;
}
