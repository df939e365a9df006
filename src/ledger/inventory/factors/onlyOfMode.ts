import { MODE_WORDS } from '../../language/modeWords';
import { foldWord } from '../../text/fold';
import { modesInChain } from '../../values/parseChain';
import type { NamedFactor } from './factorsOf';

/**
 * The one factor that is for the same kind of transport: 公路运输 for 公路(重型柴油货车).
 * @param mode as the ledger names it
 * @param factors for freight
 * @returns null where the mode is of no kind or of several, or not exactly one factor is of its kind
 */
export function onlyOfMode(mode: string, factors: readonly NamedFactor[]): NamedFactor | null {
  const [kind, ...others] = kindsOf(mode);
  if (kind === undefined || others.length > 0) return null;
  const own = factors.filter(({ names }) => kindsOf(names.join(' ')).includes(kind));
  const [only, ...more] = own;
  return only === undefined || more.length > 0 ? null : only;
}

/**
 * Whether a text names several modes of one journey, of which no factor is that of all.
 * @param mode as the ledger names it: truck + ship
 */
export function isOfSeveralModes(mode: string): boolean {
  return modesInChain(mode) !== null || kindsOf(mode).length > 1;
}

function kindsOf(text: string): readonly string[] {
  const word = foldWord(text);
  return Object.entries(MODE_WORDS).flatMap(([kind, words]) =>
    words.some((each) => word.includes(each)) ? [kind] : [],
  );
}
