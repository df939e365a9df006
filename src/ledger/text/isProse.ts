/** In characters. Excel's own cells hold up to 32,767 characters; a name, a number or a header is never this long. */
export const LONGEST = 1_000;

/**
 * Whether a text is too long to be a name, an amount, a unit or a header. It is then taken for a note
 * as it stands: comparing it letter by letter could take for ever.
 * @param text as found in a cell
 */
export function isProse(text: string): boolean {
  return text.length > LONGEST;
}
