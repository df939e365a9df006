import { POWER_UNITS, RATED_UNITS } from '../language/multipliedWords';
import { foldWord } from '../text/fold';

/**
 * Whether a text is the unit of a power, in which motors and solar modules are counted: MW, kWp, MVA.
 * @param text as found in a cell or header
 */
export function isPowerUnit(text: string): boolean {
  const word = foldWord(text);
  return Object.hasOwn(POWER_UNITS, word) || RATED_UNITS.includes(word);
}
