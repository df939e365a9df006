const TRUTHS = /^(?:TRUE|FALSE)$/i;
/** Words and Chinese sentences without a digit, in which Excel sees nothing but a text. */
const PLAIN_TEXT = /^\p{L}[^\p{N}]*$/u;
const WORDS = /[\u2E80-\uFFEF]|\p{L}{2,}\s+\p{L}{2,}/u;

/**
 * A text as it must be written to stay a text: with an apostrophe in front wherever Excel might
 * read a number, a date, a truth value, an error or a formula. The apostrophe is no part of it.
 * @param text that the cell is to show
 */
export function typedText(text: string): string {
  if (text === '') return '';
  return PLAIN_TEXT.test(text) && WORDS.test(text) && !TRUTHS.test(text) ? text : `'${text}`;
}
