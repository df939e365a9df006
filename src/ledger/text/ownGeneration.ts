import { OTHER_PLANTS, PLANT_GOODS, PLANT_NOUNS, SUN_PLANTS } from '../language/electricityWords';
import { foldWord } from './fold';
import { isProse } from './isProse';
import { remembering } from './remembering';

/** A plant that makes electricity where it is used. */
export interface OwnGeneration {
  readonly from: 'sun' | 'other';
  /** The text says nothing else: PV, 光伏屋顶, diesel generator. */
  readonly isWhole: boolean;
}

/**
 * The plant of one's own that a text names as where electricity comes from: Solar roof, 自发电. Lines and
 * machines that are only called by such plants (光伏组件车间, nitrogen generator) are none.
 * @param text of a name, a heading or a cell beside it
 * @returns null for anything else
 */
export const ownGeneration = remembering((text: string): OwnGeneration | null => {
  if (isProse(text)) return null;
  const word = foldWord(text);
  const bySun = word.replace(SUN_PLANTS, ' ');
  const isSun = bySun !== word;
  const rest = isSun ? bySun : word.replace(OTHER_PLANTS, ' ');
  if (rest === word || PLANT_GOODS.test(word)) return null;
  const further = rest.replace(OTHER_PLANTS, ' ').replace(PLANT_NOUNS, ' ');
  return { from: isSun ? 'sun' : 'other', isWhole: !/\p{L}/u.test(further) };
});
