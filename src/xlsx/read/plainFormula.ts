import { mapFormula } from '../../workbook/mapFormula';

/** Excel shows these two functions as A1# and @A1. */
const SPILLED = /_xlfn\.ANCHORARRAY\(((?:'(?:[^']|'')*'!)?[^()'",]+)\)/g;
const ONE_OF = /_xlfn\.SINGLE\(((?:'(?:[^']|'')*'!)?[^()'",]+)\)/g;

/**
 * A formula as a person reads it in Excel: without the marks that files carry for newer functions
 * and for add-in functions. _xlfn.IFNA(A1) → IFNA(A1); _xldudf_PCF_CBAM(A1) → PCF.CBAM(A1).
 * @param stored as the file holds it
 */
export function plainFormula(stored: string): string {
  if (!/_xl(?:fn|ws|pm|dudf)/i.test(stored)) return stored;
  const local = stored
    .replace(/\[[0-9]+\]!(?=_xldudf_)/g, '')
    .replace(SPILLED, '$1#')
    .replace(ONE_OF, '@$1');
  return mapFormula(local, (plain) =>
    plain
      .replace(/_xl(?:fn|ws|pm|udf)\./g, '')
      .replace(/_xldudf_([A-Z0-9]+)_/g, '$1.')
      .replace(/_xldudf_/g, ''),
  );
}
