/** A string, a quoted sheet name, a bracketed column or book, or a stretch of plain formula. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\]|[^"'[\]]+|[\s\S]/g;

/**
 * Changes a formula's own words, and leaves its strings, quoted sheet names and bracketed column
 * names alone.
 * @param formula without the leading equals sign
 * @param change applied to every stretch between those
 */
export function mapFormula(formula: string, change: (plain: string) => string): string {
  return formula.replace(PIECES, (piece) => (/^["'[]/.test(piece) ? piece : change(piece)));
}
