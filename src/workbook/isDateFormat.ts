const LITERALS = /"[^"]*"|\\.|_.|\*./g;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const BRACKETS = /\[[^\]]*\]/g;
const DATE_LETTERS = /[ymdhs]|a{3}/i;

/**
 * Whether a number format shows a number as a date or a time.
 * @param code such as yyyy/m/d or #,##0.00
 */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(LITERALS, '');
  return (
    ELAPSED.test(bare) || DATE_LETTERS.test(bare.replace(BRACKETS, '').replace(/General/gi, ''))
  );
}
