/**
 * How far each character from the blank to ~ moves the pen, in thousandths of the size of the text.
 * Source: the table hmtx of Noto Sans SC Regular, with which the pictures are drawn.
 */
const ADVANCES = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555,
  555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589,
  552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573,
  531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552,
  284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
const FIRST = 32;
/** Other alphabets are before it: their widest letter is Ю. */
const FIRST_SYMBOL = 0x2000;
const WIDEST_LETTER = 1014;
const MINUS = '−';
const ELLIPSIS = '…';

/**
 * The width of a line of text in a figure. Every character that is not ASCII counts as wide as it is
 * high, which is so for Chinese, and never too little for others.
 * @param text one line
 * @param size of the text in pixels
 * @returns pixels
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + advanceOf(character), 0) * size;
}

/**
 * A text that fits a width: cut, with … at its end, where it is longer.
 * @param text one line
 * @param width in pixels
 * @param size of the text in pixels
 */
export function fitted(text: string, width: number, size: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (textWidth(line, size) <= width) return line;
  const room = width / size - advanceOf(ELLIPSIS);
  const kept: string[] = [];
  let used = 0;
  for (const character of line) {
    used += advanceOf(character);
    if (used > room) break;
    kept.push(character);
  }
  return `${kept.join('').trimEnd()}${ELLIPSIS}`;
}

/**
 * A text in lines that fit a width, broken at blanks or beside a Chinese character.
 * @param text any
 * @param width in pixels
 * @param size of the text in pixels
 */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(UNBROKEN)) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, fitted(line, width, size)];
}

/** A Chinese character or a word, with the marks and blanks behind it and the brackets before it. */
const UNBROKEN =
  /[（“《「(]*(?:[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff]|[^\s\u2e80-\u2fff\u3000-\u9fff\uf900-\ufaff\uff00-\uffef（“《「]+)?[，。；：、？！）”》」％]*\s*/gu;

function advanceOf(character: string): number {
  if (character === MINUS) return (ADVANCES['+'.charCodeAt(0) - FIRST] as number) / 1000;
  const code = character.codePointAt(0) as number;
  return (ADVANCES[code - FIRST] ?? (code < FIRST_SYMBOL ? WIDEST_LETTER : 1000)) / 1000;
}
