import { EXPORT_WORDS, GENERATED_WORDS, OWN_USE_WORDS } from '../language/electricityWords';
import type { ActivityRow } from '../ledger';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';
import { isCertificate } from './certificateRows';

/** Energy that is no plain use of the grid's. */
export type ElectricitySort = 'exported' | 'generated' | 'ownUse';

const WORDS: Readonly<Record<ElectricitySort, readonly string[]>> = {
  exported: EXPORT_WORDS,
  generated: GENERATED_WORDS,
  ownUse: OWN_USE_WORDS,
};

/**
 * What a name says of electricity beside its use: given away, made, used of its own.
 * @param text the name of a row
 */
export const electricitySorts = remembering((text: string): ReadonlySet<ElectricitySort> => {
  if (isProse(text)) return new Set();
  const folded = foldWord(text);
  const sorts = Object.keys(WORDS) as ElectricitySort[];
  return new Set(sorts.filter((sort) => WORDS[sort].some((word) => folded.includes(word))));
});

/**
 * Whether a row is a certificate, or is named as energy that a plant has made, used of its own or given away:
 * none of it is what the grid supplied.
 * @param row a row with activity data
 */
export function isOfItsOwn(row: ActivityRow): boolean {
  return isCertificate(row) || electricitySorts(row.name.text).size > 0;
}
