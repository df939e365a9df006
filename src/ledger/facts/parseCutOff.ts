import type { CutOffRule } from '../../core/study/facts';
import { CUT_OFF_MASS_WORDS, NONE_WORDS, TOGETHER_WORDS } from '../language/factWords';
import { foldWord } from '../text/fold';

const PERCENT = /([0-9]+(?:\.[0-9]+)?) ?%/g;

/**
 * A rule for what may be left out: "单项 1 %，合计 5 %", "1 % each, 5 % together", "无".
 * @param text as written; without a word for mass the percentages are of emissions
 * @returns null where there is no percentage, or more than two, or one above 100
 */
export function parseCutOff(text: string): CutOffRule | null {
  const word = foldWord(text);
  if (NONE_WORDS.has(word)) return { eachPercent: 0, togetherPercent: 0, basis: 'emissions' };
  const found = [...word.matchAll(PERCENT)];
  const numbers = found.map(([, digits]) => Number(digits));
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2 || numbers.some((value) => value > 100))
    return null;
  const basis = CUT_OFF_MASS_WORDS.some((name) => word.includes(name)) ? 'mass' : 'emissions';
  if (second === undefined) return { eachPercent: first, togetherPercent: null, basis };
  const isReversed = TOGETHER_WORDS.some((name) => word.slice(0, found[0]?.index).includes(name));
  const [eachPercent, togetherPercent] = isReversed ? [second, first] : [first, second];
  return eachPercent > togetherPercent ? null : { eachPercent, togetherPercent, basis };
}
