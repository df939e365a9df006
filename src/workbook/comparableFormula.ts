/** A string, a quoted sheet name, a word, a number, or any other character. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|[\s\S]/gu;

/**
 * A formula in a form in which two ways to write the same one are equal: spreadsheets give formulas
 * back with other quotes around sheet names, other capitals, and numbers written out.
 * @param formula without the leading equals sign
 */
export function comparableFormula(formula: string): string {
  return formula.replace(PIECES, (piece) => {
    if (piece.startsWith('"')) return piece;
    if (piece.startsWith("'")) return piece.slice(1, -1).replaceAll("''", "'").toUpperCase();
    if (/^[\d.]+/.test(piece) && Number.isFinite(Number(piece))) return String(Number(piece));
    return piece.trim() === '' ? '' : piece.toUpperCase();
  });
}
