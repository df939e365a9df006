import { NEW_FUNCTIONS, UNSUPPORTED_FUNCTIONS } from '../write/newFunctions';
import { formulaTokens } from './formulaTokens';
import { parametersIn } from './parametersIn';
import type { FormulaToken } from './formulaTokens';

/** Functions of which a file writes more than the usual mark. */
const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);
/** Newer functions that our own sheets never use. */
const MORE_FUNCTIONS = new Set(
  `ACOT ENCODEURL FILTERXML FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
  FORECAST.ETS.STAT IMAGE ISOMITTED PERCENTOF REGEXEXTRACT REGEXREPLACE REGEXTEST TEXTAFTER
  TEXTBEFORE TRIMRANGE WEBSERVICE`.split(/\s+/),
);
/** References such as A1# and @A1, which a file writes as functions. */
const SPILLED = /((?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[0-9]{1,7})#/gu;
const ONE_OF =
  /(^|[-+*/^&=<>(,;\s])@((?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?)/gu;
const STRINGS = /("(?:[^"]|"")*")/;

/**
 * A formula as a file must hold it: newer functions, add-in functions and parameters of LET and
 * LAMBDA with their marks. plainFormula takes the marks away again.
 * @param formula without the leading equals sign
 */
export function fileFormula(formula: string): string {
  const tokens = formulaTokens(withReferences(formula));
  const isParameter = parametersIn(tokens);
  return tokens.map((token, at) => marked(token, tokens[at + 1], isParameter(at))).join('');
}

/**
 * Whether Excel calculates a formula as an array even when it fills one cell.
 * @param formula without the leading equals sign
 */
export function isArrayFormula(formula: string): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some(
    ({ kind, text }, at) =>
      kind === 'word' &&
      tokens[at + 1]?.text === '(' &&
      UNSUPPORTED_FUNCTIONS.has(text.toUpperCase()),
  );
}

function marked(token: FormulaToken, next: FormulaToken | undefined, parameter: boolean): string {
  if (token.kind !== 'word') return token.text;
  if (parameter) return `_xlpm.${token.text}`;
  return next?.text === '(' ? markedFunction(token.text) : token.text;
}

function markedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith('PCF.')) return `_xldudf_${upper.replaceAll('.', '_')}`;
  if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  const isNewer =
    NEW_FUNCTIONS.has(upper) || UNSUPPORTED_FUNCTIONS.has(upper) || MORE_FUNCTIONS.has(upper);
  return isNewer ? `_xlfn.${upper}` : name;
}

function withReferences(formula: string): string {
  if (!/[#@]/.test(formula)) return formula;
  return formula
    .split(STRINGS)
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece.replace(SPILLED, '_xlfn.ANCHORARRAY($1)').replace(ONE_OF, '$1_xlfn.SINGLE($2)'),
    )
    .join('');
}
