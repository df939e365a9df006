import { fold } from '../text/fold';
import { isProse } from '../text/isProse';
import { parseUnit, type UnitMeaning } from './parseUnit';

/** What a density or calorific value is in: so many of `top` in one of `bottom`. */
export interface ConversionUnit {
  readonly top: UnitMeaning;
  readonly bottom: UnitMeaning;
}

/**
 * Every way to read the unit of a density, a calorific value or a weight of one piece: "kg/L",
 * "g/cm³", "GJ/t", "kcal/kg", "kg/件".
 * @param text as found in a cell or header
 * @returns nothing when it is no unit per unit
 */
export function parseConversionUnit(text: string): readonly ConversionUnit[] {
  if (isProse(text)) return [];
  const split = /^([^/]+?)(?:\/| per )([^/]+)$/i.exec(fold(text).replace(/[[\]]/g, ''));
  if (split?.[1] === undefined || split[2] === undefined) return [];
  const bottoms = parseUnit(split[2]);
  return parseUnit(split[1]).flatMap((top) => bottoms.map((bottom) => ({ top, bottom })));
}
