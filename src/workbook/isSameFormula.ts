import { isSameNumber } from './isSameNumber';

/** A text, a quoted sheet name, a bracketed column, a word, a number, blanks, or any other character. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\]|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|\s+|[\s\S]/giu;
/** A sheet name with one of these is quoted in every spreadsheet: without quotes it would calculate. */
const CALCULATES = /[-+*/^&=<>,;:(){}%"\s]/;
/** What a number begins with. */
const NUMBER = /^[\d.]/;

/**
 * Whether two formulas are the same: spreadsheets give formulas back with other quotes around sheet
 * names, other capitals, other blanks, and numbers written out or shortened to 15 digits.
 * @param one without the leading equals sign
 * @param other without the leading equals sign
 */
export function isSameFormula(one: string, other: string): boolean {
  if (one === other) return true;
  const [these, those] = [piecesOf(one), piecesOf(other)];
  return (
    these.length === those.length && these.every((piece, at) => isSamePiece(piece, those[at] ?? ''))
  );
}

function piecesOf(formula: string): readonly string[] {
  const all = [...formula.matchAll(PIECES)].flatMap(([piece]) => unquoted(piece));
  // Between two operands a blank is an operator: the cells that two areas share.
  const isKept = (at: number): boolean =>
    /[\p{L}\p{N}_)\]"']$/u.test(all[at - 1] ?? '') &&
    /^[\p{L}\p{N}_$(['"]/u.test(all[at + 1] ?? '');
  return all.flatMap((piece, at) => (piece.trim() !== '' ? [piece] : isKept(at) ? [' '] : []));
}

function unquoted(piece: string): readonly string[] {
  if (!piece.startsWith("'")) return [piece];
  const name = piece.slice(1, -1).replaceAll("''", "'");
  return name === '' || CALCULATES.test(name) || name.includes("'") ? [piece] : piecesOf(name);
}

function isSamePiece(one: string, other: string): boolean {
  if (one.startsWith('"') || one === other) return one === other;
  const areNumbers = NUMBER.test(one) && NUMBER.test(other);
  return areNumbers
    ? isSameNumber(Number(one), Number(other))
    : one.toUpperCase() === other.toUpperCase();
}
