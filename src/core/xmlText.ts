/** What XML cannot hold: control characters, halves of pairs, and the two that are no characters. */
const NOT_XML =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text without what XML 1.0 cannot hold: � stands for each such character.
 * @param text of the user's
 */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\uFFFD');
}
