import { GENERIC_CARRIERS } from '../language/processEmissionWords';
import {
  BEFORE_HAN_PLACES,
  BEFORE_PLACES,
  NO_PLACES,
  PLACES,
  PLACES_AT_END,
  PLACE_FILLERS,
} from '../language/placeWords';
import { foldWord } from './fold';

/**
 * What stands before the place, machine or step that uses it: Electricity of "Electricity – assembly line", 电 of
 * 电（注塑车间）. A name that tells another carrier, an origin or a grade behind the first (green, medium voltage)
 * is of another energy, and none of these.
 * @param name as the ledger writes it
 * @returns null where nothing parts the name, or what follows may be more than a place
 */
export function carrierAtPlace(name: string): string | null {
  const word = foldWord(name);
  const [, carrier, place] = BEFORE_PLACES.exec(word) ?? BEFORE_HAN_PLACES.exec(word) ?? [];
  if (carrier === undefined || place === undefined || NO_PLACES.test(place)) return null;
  // "Gas, welding" is no natural gas, and "Power, press" may be a part.
  const isVague = carrier !== '电' && GENERIC_CARRIERS.includes(carrier);
  return isPlace(place) && !isVague ? carrier : null;
}

/** The last word that says something decides: dough mixing, filling line 2. */
function isPlace(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return PLACES_AT_END.test(text);
  const words = text.split(/[ ,./()-]+/).filter((word) => word !== '');
  const telling = words.filter((word) => !PLACE_FILLERS.test(word));
  return words.length <= MOST_WORDS && PLACES.test(telling.at(-1) ?? '');
}

/** A longer text may say anything. */
const MOST_WORDS = 5;
