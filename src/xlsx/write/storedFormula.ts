import { renamedFormula } from '../../workbook/renamedFormula';
import { NEW_FUNCTIONS, UNSUPPORTED_FUNCTIONS } from './newFunctions';

const FUNCTION = /(?<![\p{L}\p{N}_.\\])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu;

/**
 * A formula as a file must hold it: newer functions and our add-in's functions with their marks,
 * and our names and tables under the names they really got.
 * @param formula plain, without the leading equals sign
 * @param renames names that had to give way to the user's
 */
export function storedFormula(formula: string, renames: ReadonlyMap<string, string>): string {
  return renamedFormula(formula, renames, (plain) =>
    plain.replace(FUNCTION, (name) => storedFunction(name, formula)),
  );
}

function storedFunction(name: string, formula: string): string {
  const upper = name.toUpperCase();
  if (UNSUPPORTED_FUNCTIONS.has(upper)) {
    throw new Error(`${upper} cannot be written as an ordinary formula: ${formula}`);
  }
  if (upper.startsWith('PCF.')) return `_xldudf_${upper.replaceAll('.', '_')}`;
  return NEW_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}
