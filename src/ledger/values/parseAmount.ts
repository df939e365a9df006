import { APPROXIMATE_BEFORE, APPROXIMATE_BEHIND, PLACEHOLDERS } from '../language/valueWords';
import { fold, foldWord } from '../text/fold';
import { isProse } from '../text/isProse';

/** A number found in a text, and the text behind it that may be its unit. */
export interface ParsedAmount {
  readonly value: number;
  /** As found, trimmed; empty when the text is a number alone. */
  readonly unitText: string;
  /** Whether a formula can take the number by stripping `unitText` and nothing else. */
  readonly plain: boolean;
  readonly approximate: boolean;
  readonly fullWidth: boolean;
}

const PLAIN = /^ *(-?[0-9]+(?:\.[0-9]+)?) *([^0-9\s.,+\-，．０-９][^\s]*(?: [^\s0-9]+)*)? *$/;
const NUMBER = /^([-+]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?:e[-+]?[0-9]+)?) ?(.*)$/i;

/**
 * Whether a text only says that there is nothing: "—", "/", "n/a", "无".
 * @param text as found in a cell
 */
export function isPlaceholder(text: string): boolean {
  const word = foldWord(text);
  return word === '' || PLACEHOLDERS.has(word);
}

/**
 * Reads a number with an optional unit: "1740kg", "1,740 kg", "约150km", "１２ｋｇ".
 * @param text as found in a cell
 * @returns null when the text is not one number followed by at most a unit; a decimal comma such
 * as "17,40" is such a case, because it may also be a slip
 */
export function parseAmount(text: string): ParsedAmount | null {
  if (isProse(text)) return null;
  const plain = PLAIN.exec(text);
  if (plain?.[1] !== undefined) {
    return {
      value: Number(plain[1]),
      unitText: plain[2] ?? '',
      plain: true,
      approximate: false,
      fullWidth: false,
    };
  }
  const { rest, approximate } = withoutApproximation(fold(text));
  const match = NUMBER.exec(rest);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  if (/^[0-9.,+-]/.test(match[2])) return null;
  return {
    value: Number(match[1].replaceAll(',', '')),
    unitText: match[2].trim(),
    plain: false,
    approximate,
    fullWidth: /[\uFF10-\uFF19]/.test(text),
  };
}

function withoutApproximation(text: string): { rest: string; approximate: boolean } {
  const lower = text.toLowerCase();
  const before = APPROXIMATE_BEFORE.find((word) => lower.startsWith(word));
  const behind = APPROXIMATE_BEHIND.find((word) => lower.endsWith(word));
  const start = before === undefined ? 0 : before.length;
  const end = behind === undefined ? text.length : text.length - behind.length;
  return {
    rest: text.slice(start, end).trim(),
    approximate: before !== undefined || behind !== undefined,
  };
}
