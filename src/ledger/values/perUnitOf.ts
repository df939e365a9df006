import { PRODUCT_COUNTERS } from '../language/perUnitWords';
import { foldWord } from '../text/fold';
import { remembering } from '../text/remembering';
import { parseUnit } from './parseUnit';

/** The unit of an amount that is for one product. */
export interface PerUnit {
  /** kg of kg/台. */
  readonly unitText: string;
  /** 台 of kg/台. */
  readonly per: string;
}

/**
 * Takes the unit of an amount for one product apart: "kg/台" → kg, 台; "kWh per piece".
 * @param unitText as a header has it
 * @returns null for any other unit
 */
export const perUnitOf = remembering((unitText: string): PerUnit | null => {
  const match = /^(.+?) ?(?:\/| per ) ?(.+)$/.exec(foldWord(unitText));
  const [, unit, per] = match ?? [];
  if (unit === undefined || per === undefined || !PRODUCT_COUNTERS.includes(per)) return null;
  return parseUnit(unit).length > 0 ? { unitText: unit, per } : null;
});
