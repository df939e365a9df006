import { PROPERTY_ENDINGS } from '../language/bystanderWords';
import { foldWord } from '../text/fold';

/**
 * Whether a header says that its column judges the data or gives a property of the item: 质量评分, 不确定度,
 * Moisture (%).
 * @param label a header without its unit
 */
export function isPropertyLabel(label: string): boolean {
  const word = foldWord(label).replace(/ ?\(%\)$/, '');
  return PROPERTY_ENDINGS.some((entry) => word.endsWith(entry));
}
