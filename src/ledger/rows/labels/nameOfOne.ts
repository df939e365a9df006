import { LOT_NOUNS, NAMES_OF_ONE, USED_IN_NAMES } from '../../language/perUnitWords';
import { energyKey } from '../../text/energyKey';
import { foldWord } from '../../text/fold';
import { isProse } from '../../text/isProse';
import { remembering } from '../../text/remembering';
import { singular } from '../../text/singular';
import { perNounOf } from '../../values/perUnitOf';

/** What the name of a row says that its amount is for one of. */
export interface NameOfOne {
  /** table of "Electricity per table"; null where the name counts no noun: 单台用电量. */
  readonly noun: string | null;
  /** It holds any number of products: a batch. */
  readonly isLot: boolean;
}

/**
 * Whether a row's name says that its amount is for one product: 单台用电量, Electricity per table.
 * @param name as found
 * @returns null for any other name, 单件包装盒 among them
 */
export const nameOfOne = remembering((name: string): NameOfOne | null => {
  if (isProse(name)) return null;
  const word = foldWord(name).replace(/ ?\([^()]*\)$/, '');
  if (NAMES_OF_ONE.some((pattern) => pattern.test(word))) return { noun: null, isLot: false };
  const [, used, noun] = /^(.+?) per ([a-z][a-z -]*)$/.exec(word) ?? [];
  if (used === undefined || noun === undefined) return null;
  const isUsed = energyKey(used) !== null || USED_IN_NAMES.some((end) => used.endsWith(` ${end}`));
  // kg stands for any unit of amounts: months, plants and people are none that a product is counted in.
  if (!isUsed || perNounOf(`kg per ${noun}`) === null) return null;
  return { noun, isLot: LOT_NOUNS.includes(singular(noun)) };
});
