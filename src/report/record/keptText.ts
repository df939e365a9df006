/** What a cell of a spreadsheet can hold, less the end that says what was left out. */
const MOST = 32_000;

/**
 * A text as a cell can keep it: of a longer one its beginning, its length and a mark that is another for
 * every other text, so that two records can still be compared.
 * @param text of the ledger or of an answer
 */
export function keptText(text: string): string {
  if (text.length <= MOST) return text;
  // A pair of surrogates is not cut in two.
  const head = text.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, '');
  return `${head}… [${String(text.length)} #${markOf(text)}]`;
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
