const LONGEST_LITERAL = 255;

/**
 * A text as a formula literal: quotes doubled, cut into joined pieces where Excel's limit of 255
 * characters for one literal asks for it.
 * @param text any text
 */
export function formulaText(text: string): string {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += LONGEST_LITERAL) {
    pieces.push(`"${text.slice(start, start + LONGEST_LITERAL).replaceAll('"', '""')}"`);
  }
  return pieces.length === 0 ? '""' : pieces.join('&');
}
