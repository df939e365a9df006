/** A piece of a formula. */
export interface FormulaToken {
  readonly kind: 'text' | 'quoted' | 'bracket' | 'word' | 'other';
  readonly text: string;
}

const TOKEN =
  /("(?:[^"]|"")*")|('(?:[^']|'')*')|(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])|([\p{L}_\\][\p{L}\p{N}_.\\]*)|[\s\S]/gu;

/**
 * Cuts a formula into strings, quoted sheet names, bracketed columns or books, words (names,
 * functions, cells without dollar signs) and single other characters.
 * @param formula without the leading equals sign
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  return [...formula.matchAll(TOKEN)].map(([text, string, quoted, bracket, word]) => {
    if (string !== undefined) return { kind: 'text', text };
    if (quoted !== undefined) return { kind: 'quoted', text };
    if (bracket !== undefined) return { kind: 'bracket', text };
    return { kind: word === undefined ? 'other' : 'word', text };
  });
}
