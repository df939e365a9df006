import { fill } from '../texts/fill';
import { strung } from '../texts/strung';
import type { Texts } from '../texts/zhCN';

/**
 * Says for which characters boxes are drawn in the pictures of a report.
 * @param missing from the pictures' font
 * @param texts of the language
 * @returns null where there are none
 */
export function boxesSentence(missing: readonly string[], { record, lists }: Texts): string | null {
  if (missing.length === 0) return null;
  return fill(record.boxes, { characters: strung(missing, lists.between) });
}
