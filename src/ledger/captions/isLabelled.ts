import { fold, foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { kindOfLabel, mayHoldOutput } from './captionsIn';

/** A label as it stands, without its colon and without the unit behind it. */
export interface BareLabel {
  readonly label: string;
  readonly unitText: string | null;
}

/**
 * Whether a text may be the label of a caption, or hold one with its value: 产品名称, 产品：水泵.
 * @param text as found in a cell
 */
export function isLabelled(text: string): boolean {
  if (isProse(text)) return false;
  if (/[:：]/.test(text) || kindOfLabel(bareLabel(text).label, 'ofProducts') !== undefined)
    return true;
  return mayHoldOutput(text);
}

/**
 * Takes a label apart: 产量（台）： → 产量, 台.
 * @param text as found in a cell
 */
export function bareLabel(text: string): BareLabel {
  const word = fold(text);
  // Nearly all texts of a ledger end in neither.
  if (!word.endsWith(':') && !word.endsWith(')')) return { label: foldWord(text), unitText: null };
  const withoutColon = word.replace(/ ?:$/, '');
  const match = /^(.*?) ?\(([^()]{1,20})\)$/.exec(withoutColon);
  return { label: foldWord(match?.[1] ?? withoutColon), unitText: match?.[2]?.trim() ?? null };
}
