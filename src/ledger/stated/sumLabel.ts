import { SUM_RANKS, SUBTOTAL_WORDS, type SumRank } from '../language/rowWords';
import { foldWord } from '../text/fold';

/** What the label of a sum says: how far it reaches, its unit, and what else it names. */
export interface SumLabel {
  readonly rank: SumRank;
  /** What stands in brackets behind the word: kgCO2e in 合计(kgCO2e); null without brackets. */
  readonly bracketed: string | null;
  /** The label without the sum's word: 原材料 in 原材料小计, "pump a" in "Total Pump A". */
  readonly subject: string;
}

const BRACKETED = /\(([^()]*(?:\([^()]*\)[^()]*)?)\)\s*$/;

/**
 * Takes the label of a sum apart.
 * @param text a label of which it is known that it names a sum
 */
export function sumLabel(text: string): SumLabel {
  const word = foldWord(text).replace(/[:：]+$/, '');
  const bracketed = BRACKETED.exec(word)?.[1]?.trim() ?? null;
  const bare = word.replace(BRACKETED, '').trim();
  const rank = SUM_RANKS.find(([entry]) => squeezed(bare).includes(squeezed(entry)))?.[1];
  const longestFirst = [...SUBTOTAL_WORDS].sort((a, b) => b.length - a.length);
  const named = longestFirst.find((entry) => squeezed(bare).includes(squeezed(entry)));
  const subject = named === undefined ? bare : without(bare, named);
  return { rank: rank ?? 'total', bracketed, subject };
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

function without(label: string, word: string): string {
  const start = label.indexOf(word);
  const rest = start === -1 ? squeezed(label).replace(word, '') : cut(label, start, word.length);
  return rest.replace(/^[\s:,-]+|[\s:,-]+$/g, '').replace(/^(of|for) /, '');
}

function cut(label: string, start: number, length: number): string {
  return `${label.slice(0, start)} ${label.slice(start + length)}`;
}
