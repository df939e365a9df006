import { YEAR_WORDS } from '../language/perUnitWords';
import { foldWord } from '../text/fold';
import { parseUnit } from './parseUnit';

/**
 * Takes the year off the unit of an amount: t of "t/a", 吨 of "吨/年"; the table is about one.
 * @param unitText as a header has it
 * @returns null for any other unit
 */
export function perYearOf(unitText: string): string | null {
  const match = /^(.+?) ?(?:\/| per ) ?(.+)$/.exec(foldWord(unitText));
  const [, unit, per] = match ?? [];
  if (unit === undefined || per === undefined || !YEAR_WORDS.includes(per)) return null;
  return parseUnit(unit).length > 0 ? unit : null;
}
