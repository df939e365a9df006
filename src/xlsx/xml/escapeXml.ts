const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
/** What XML 1.0 cannot hold, and the carriage return, which XML would turn into a line feed. */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const ILLEGAL = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A value between double quotes.
 * @param value without characters that XML cannot hold
 */
export function escapeAttribute(value: string): string {
  return escapeXmlAttribute(escapeExcelText(value));
}

/**
 * A value between double quotes that is no spreadsheet string, such as an address: Excel's escapes
 * mean nothing in it.
 * @param value without characters that XML cannot hold
 */
export function escapeXmlAttribute(value: string): string {
  return value.replace(/[&<>"\n\t]/g, (character) => SPECIAL[character] ?? '');
}

/**
 * Text of an element. Characters that XML cannot hold are written the way Excel does (_x0007_),
 * and text that only looks so is protected.
 * @param text any string
 */
export function escapeText(text: string): string {
  return escapeExcelText(text).replace(/[&<>]/g, (character) => SPECIAL[character] ?? '');
}

function escapeExcelText(text: string): string {
  return text.replace(LOOKS_ESCAPED, '_x005F_').replace(ILLEGAL, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const hex = character.charCodeAt(0).toString(16).toUpperCase();
  return `_x${hex.padStart(4, '0')}_`;
}
