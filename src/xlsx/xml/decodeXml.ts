const ENTITY = /&(#x[0-9a-fA-F]+|#[0-9]+|lt|gt|amp|quot|apos);/g;
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
/** Excel's own escape for characters that XML cannot hold: _x0007_. */
const EXCEL_ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Text or attribute value as the file means it: entities resolved, line ends as XML demands.
 * @param raw between two tags, or between quotes
 */
export function decodeXml(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return lines.includes('&') ? lines.replace(ENTITY, decodeEntity) : lines;
}

/**
 * A spreadsheet string with Excel's escapes resolved: a_x0007_b → a␇b, _x005F_x0041_ → _x0041_.
 * @param text after decodeXml
 */
export function decodeExcelText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(EXCEL_ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function decodeEntity(whole: string, entity: string): string {
  if (!entity.startsWith('#')) return NAMED[entity] ?? whole;
  const code = entity.startsWith('#x') ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
