/** Gases whose digits stand below the line. */
const GAS = /(CO|CH|SF|NF|CF)(\d)|(N)(2)(?=O)/g;

/** A piece of a text, and the digit of a gas that stands below the line behind it. */
export interface GasPiece {
  readonly text: string;
  /** Empty at the end of the text. */
  readonly digit: string;
}

/**
 * Cuts a text behind every digit of a gas: kgCO2e is kgCO with 2, and e.
 * @param text as it is told
 */
export function gasDigits(text: string): readonly GasPiece[] {
  const pieces: GasPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(GAS)) {
    const end = match.index + match[0].length;
    pieces.push({ text: text.slice(at, end - 1), digit: text.slice(end - 1, end) });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), digit: '' }] : pieces;
}
