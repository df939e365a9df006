import { mapFormula } from './mapFormula';
import { SHEET_LIMITS } from './sheetLimits';

const WORD = /(?<![\p{L}\p{N}_.\\])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu;

/**
 * A formula of a plan with our names and tables under the names that they really got.
 * @param formula plain, without the leading equals sign
 * @param renames names that had to give way to the user's
 * @param change applied to every stretch of plain formula as well, such as marks a file needs
 */
export function renamedFormula(
  formula: string,
  renames: ReadonlyMap<string, string>,
  change: (plain: string) => string = (plain) => plain,
): string {
  if (formula === '' || formula.startsWith('=')) {
    throw new Error(`A plan's formula has no leading equals sign and is not empty: "${formula}"`);
  }
  const renamed = mapFormula(formula, (plain) =>
    change(plain).replace(WORD, (word) => renames.get(word) ?? word),
  );
  if (renamed.length > SHEET_LIMITS.formula) {
    throw new Error(
      `Formula of ${String(renamed.length)} characters; Excel allows ${String(SHEET_LIMITS.formula)}: ${formula}`,
    );
  }
  return renamed;
}
