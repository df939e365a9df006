import { CONCENTRATION_WORDS } from '../language/bystanderWords';
import { foldWord } from '../text/fold';

/**
 * Whether a header says that its column holds mass per volume or area of no gas: 浓度(g/L), 克重(g/m²). Its
 * unit looks like a factor's.
 * @param label a header without its unit
 */
export function isConcentrationLabel(label: string): boolean {
  const word = foldWord(label);
  return CONCENTRATION_WORDS.some((entry) => word.includes(entry));
}
