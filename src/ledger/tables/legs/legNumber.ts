import { LEG_NUMBERS, LEG_WORDS } from '../../language/legWords';
import { foldWord } from '../../text/fold';
import type { ColumnFacts } from '../lanes/lane';

const NUMBERS = LEG_NUMBERS.join('|');
const WORDS = LEG_WORDS.join('|');
/** Which leg a header begins with: 一程, 第二段, leg 1. */
export const NUMBERED_LEG = new RegExp(
  `^第?(${NUMBERS}) ?(?:${WORDS})|^(?:${WORDS}) ?(${NUMBERS})`,
  'iu',
);

/**
 * The number of the leg that a header names: 一 of 一程运距, 2 of "Leg 2 mode".
 * @param column its header, levels apart
 * @returns null where it names none
 */
export function legNumber({ label, group }: Pick<ColumnFacts, 'label' | 'group'>): string | null {
  const match = NUMBERED_LEG.exec(foldWord(label)) ?? NUMBERED_LEG.exec(foldWord(group));
  return match?.[1] ?? match?.[2] ?? null;
}
