import { mapFormula } from '../mapFormula';
import { NEW_FUNCTIONS, UNSUPPORTED_FUNCTIONS } from './newFunctions';

const FUNCTION = /(?<![\p{L}\p{N}_.\\])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu;
const WORD = /(?<![\p{L}\p{N}_.\\])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu;
/** Excel refuses longer ones. */
const LONGEST_FORMULA = 8192;

/**
 * A formula as a file must hold it: newer functions and our add-in's functions with their marks,
 * and our names and tables under the names they really got.
 * @param formula plain, without the leading equals sign
 * @param renames names that had to give way to the user's
 */
export function storedFormula(formula: string, renames: ReadonlyMap<string, string>): string {
  if (formula === '' || formula.startsWith('=')) {
    throw new Error(`A plan's formula has no leading equals sign and is not empty: "${formula}"`);
  }
  const stored = mapFormula(formula, (plain) =>
    plain
      .replace(FUNCTION, (name) => storedFunction(name, formula))
      .replace(WORD, (word) => {
        return renames.get(word) ?? word;
      }),
  );
  if (stored.length > LONGEST_FORMULA) {
    throw new Error(
      `Formula of ${String(stored.length)} characters; Excel allows 8192: ${formula}`,
    );
  }
  return stored;
}

function storedFunction(name: string, formula: string): string {
  const upper = name.toUpperCase();
  if (UNSUPPORTED_FUNCTIONS.has(upper)) {
    throw new Error(`${upper} cannot be written as an ordinary formula: ${formula}`);
  }
  if (upper.startsWith('PCF.')) return `_xldudf_${upper.replaceAll('.', '_')}`;
  return NEW_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}
