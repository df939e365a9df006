import { PRODUCT_NOUNS } from '../language/perUnitWords';
import { foldWord } from '../text/fold';
import { remembering } from '../text/remembering';
import { singular } from '../text/singular';

/** So many products by the noun that counts them: 1 bottle, 1000 tablets. */
export interface Things {
  /** In the singular. */
  readonly noun: string;
  readonly count: number;
}

const COUNTED =
  /^(?:([0-9]{1,3}(?:,[0-9]{3})+|[1-9][0-9]*) ?|(?:one|each|single|finished) )?(.+)$/u;
const NOUNS: ReadonlySet<string> = new Set(PRODUCT_NOUNS);

/**
 * Reads how many products are meant by a noun that products are called by: "1,000 tablets", "one bottle".
 * @param text as it stands behind the unit of an amount, or as the unit of an output
 * @returns null where no list knows the noun
 */
export const thingsIn = remembering((text: string): Things | null => {
  const [, digits, word] = COUNTED.exec(foldWord(text)) ?? [];
  if (word === undefined || !NOUNS.has(singular(word))) return null;
  return {
    noun: singular(word),
    count: digits === undefined ? 1 : Number(digits.replaceAll(',', '')),
  };
});
