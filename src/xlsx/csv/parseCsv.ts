const SEPARATORS = [',', ';', '\t'] as const;

/** What stands between the cells of a row. */
export type Separator = (typeof SEPARATORS)[number];

/** Rows of texts, and what stood between them. */
export interface SeparatedText {
  readonly separator: Separator;
  readonly rows: readonly (readonly string[])[];
}

/** Rows looked at to find the separator. */
const LOOKED_AT = 50;
const TOLD = /^sep=([,;\t])\r?\n/i;

/**
 * The rows of a text with separated values (RFC 4180): commas, semicolons or tabs, cells in double quotes
 * may hold any of them and line breaks, two quotes stand for one.
 * @param text of the file; a first line "sep=;" as Excel writes it tells the separator
 */
export function parseCsv(text: string): SeparatedText {
  const [line, told] = TOLD.exec(text) ?? [];
  if (line !== undefined) {
    const separator = SEPARATORS.find((each) => each === told) ?? ',';
    return { separator, rows: rowsOf(text.slice(line.length), separator, Infinity) };
  }
  const separator = likely(text);
  return { separator, rows: rowsOf(text, separator, Infinity) };
}

function likely(text: string): Separator {
  const scores = SEPARATORS.map((each) => regularity(rowsOf(text, each, LOOKED_AT)));
  return SEPARATORS[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** Cells of the commonest width: the right separator gives many rows the same number of cells. */
function regularity(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) {
    if (length > 1) counts.set(length, (counts.get(length) ?? NONE) + 1);
  }
  return [...counts].reduce((most, [width, count]) => Math.max(most, width * count), NONE);
}

const NONE = 0;

function rowsOf(text: string, separator: Separator, most: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const ends = new RegExp(`[${separator}\r\n]|$`, 'g');
  while (at < text.length && rows.length < most) {
    const { value, next } = cellAt(text, at, ends);
    row.push(value);
    const end = text.charAt(next);
    at = next + 1;
    if (end === separator) {
      // A separator at the very end leaves one empty cell.
      if (at < text.length) continue;
      row.push('');
    }
    if (end === '\r' && text.charAt(at) === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface FoundCell {
  readonly value: string;
  /** Where the separator, the line break or the end is. */
  readonly next: number;
}

function cellAt(text: string, start: number, ends: RegExp): FoundCell {
  if (text.charAt(start) !== '"') {
    const next = endFrom(text, start, ends);
    return { value: text.slice(start, next), next };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    // A quote that is never closed: what follows is all there is.
    if (quote < 0) return { value: value + text.slice(at), next: text.length };
    value += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') {
      const next = endFrom(text, quote + 1, ends);
      return { value: value + text.slice(quote + 1, next), next };
    }
    value += '"';
    at = quote + 2;
  }
}

function endFrom(text: string, start: number, ends: RegExp): number {
  ends.lastIndex = start;
  return ends.exec(text)?.index ?? text.length;
}
