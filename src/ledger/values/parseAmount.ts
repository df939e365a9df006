import { PLACEHOLDERS } from '../language/valueWords';
import { foldWord } from '../text/fold';
import { parseFigure } from './parseFigure';

/** A number found in a text, and the text behind it that may be its unit. */
export interface ParsedAmount {
  readonly value: number;
  /** As found, trimmed; empty when the text is a number alone. */
  readonly unitText: string;
}

/**
 * Whether a text only says that there is nothing: "—", "/", "n/a", "无".
 * @param text as found in a cell
 */
export function isPlaceholder(text: string): boolean {
  const word = foldWord(text);
  return word === '' || PLACEHOLDERS.has(word);
}

/**
 * Reads a number with an optional unit where nobody can be asked: "1740kg", "1,740 kg", "约150km".
 * A single comma with three digits behind it stands between groups, as Chinese and English have it.
 * @param text as found in a cell
 * @returns null when the text is not one number followed by at most a unit, or can be several
 * ("17,40", "10-12", "2×115kg")
 */
export function parseAmount(text: string): ParsedAmount | null {
  const figure = parseFigure(text);
  const [first] = figure?.readings ?? [];
  if (figure === null || first === undefined) return null;
  const isGrouping = first.key === 'groups';
  return figure.doubt === null || isGrouping
    ? { value: first.value, unitText: figure.unitText }
    : null;
}
