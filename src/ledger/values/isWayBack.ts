import { LEG_MODES, LEG_NUMBERS, LEG_WORDS } from '../language/legWords';
import { MODE_WORDS } from '../language/modeWords';
import { WAY_BACK } from '../language/returnWords';
import { foldWord } from '../text/fold';

const NUMBERS = LEG_NUMBERS.join('|');
const WORDS = LEG_WORDS.join('|');
const MODES = [...Object.values(MODE_WORDS).flat(), ...Object.keys(LEG_MODES)]
  .sort((a, b) => b.length - a.length)
  .join('|');
const LEG = `第?(?:${NUMBERS}) ?(?:${WORDS})|(?:${WORDS}) ?(?:${NUMBERS})|(?:${MODES})(?:运输|段)?`;
const BEFORE = new RegExp(`^(?:${LEG})[ :,-]*`, 'u');
const BEHIND = new RegExp(`[ :,-]*(?:(?:of|by) )?\\(?(?:${LEG})\\)?$`, 'u');

/**
 * Whether a header of distances says that they are those of the way back alone: 返程空驶距离, return distance;
 * of one leg as well: 公路返程空驶, "Leg 1 empty return".
 * @param label a header without its unit
 */
export function isWayBack(label: string): boolean {
  const word = foldWord(label);
  const ofLeg = word.replace(BEFORE, '').replace(BEHIND, '');
  return WAY_BACK.some((pattern) => pattern.test(word) || pattern.test(ofLeg));
}
