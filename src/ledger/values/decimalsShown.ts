/** A spreadsheet holds 15 significant digits; more say nothing. */
const MOST_DECIMALS = 15;

/**
 * How many digits behind the decimal point a figure is written with. A number cell shows what it
 * holds, or more where its number format fills up with zeros.
 * @param found the cell's text
 * @param numberFormat of the cell; undefined for the general one
 */
export function decimalsShown(found: string, numberFormat: string | undefined): number {
  const written = decimalsWritten(found.normalize('NFKC').replaceAll(',', ''));
  const filled = lengthOf(/^[#,0]*0\.(0+)(?![#?%])/.exec(numberFormat ?? '')?.[1]);
  return Math.min(MOST_DECIMALS, Math.max(written, filled));
}

function decimalsWritten(text: string): number {
  const match = /[0-9]+(?:\.([0-9]+))?(?:e([-+]?[0-9]+))?/i.exec(text);
  const digits = lengthOf(match?.[1]);
  const exponent = match?.[2];
  return exponent === undefined ? digits : Math.max(0, digits - Number(exponent));
}

function lengthOf(text: string | undefined): number {
  return text === undefined ? 0 : text.length;
}
