import { UNIT_OF_A_YEAR, YEAR_WORDS } from '../language/perUnitWords';
import { foldWord } from '../text/fold';
import { parseUnit } from './parseUnit';

/**
 * Takes the year off the unit of an amount: t of "t/a", 吨 of "吨/年", kg of "kg p.a."; the table is about one.
 * @param unitText as a header has it
 * @returns null for any other unit
 */
export function perYearOf(unitText: string): string | null {
  const word = foldWord(unitText);
  const [, top, per = ''] = /^(.+?) ?(?:\/| per ) ?(.+)$/.exec(word) ?? [];
  const unit = YEAR_WORDS.includes(per) ? top : unitBeforeYear(word);
  return unit !== undefined && parseUnit(unit).length > 0 ? unit : null;
}

function unitBeforeYear(word: string): string | undefined {
  for (const pattern of UNIT_OF_A_YEAR) {
    const unit = pattern.exec(word)?.[1];
    if (unit !== undefined) return unit;
  }
  return undefined;
}
