import { BLEND_SOURCE, BLENDS } from '../../core/gases/blends';
import type { GasPart } from '../../core/gases/gasPart';
import { GAS_NAMES } from '../language/gasNames';
import { BLEND_NAMES, RELEASE_WORDS, SUBSTANCE_WORDS } from '../language/gasPartWords';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';
import { gasKey } from './gasKey';

/** A gas or a blend of gases that a name means, with percent by mass. */
export interface Substance {
  /** Its formula or designation. */
  readonly name: string;
  readonly shares: readonly (readonly [gases: readonly GasPart['gas'][], percent: number])[];
  /** Of a blend's parts; null where it is one gas. */
  readonly source: string | null;
}

const KEYS = [...Object.keys(BLEND_NAMES), ...Object.keys(GAS_NAMES)];

/**
 * The greenhouse gas that the name of an item is, bare or beside words of its use and loss: R-410A, 制冷剂
 * 泄漏 R-410A.
 * @param text the name
 * @returns null where it names none, or more than that
 */
export const substanceNamed = remembering((text: string): Substance | null => {
  const whole = isProse(text) ? '' : gasKey(text);
  if (!KEYS.some((key) => whole.includes(key))) return null;
  const words = [...RELEASE_WORDS, ...SUBSTANCE_WORDS];
  const bare = words.reduce((left, word) => left.split(word).join(' '), foldWord(text));
  for (const key of [whole, gasKey(bare)]) {
    const blend = Object.hasOwn(BLEND_NAMES, key) ? BLEND_NAMES[key] : undefined;
    if (blend !== undefined) {
      const shares = BLENDS[blend].map(([gas, percent]) => [[gas], percent] as const);
      return { name: blend, shares, source: BLEND_SOURCE };
    }
    const gases = Object.hasOwn(GAS_NAMES, key) ? GAS_NAMES[key] : undefined;
    const [first] = gases ?? [];
    if (gases === undefined || first === undefined) continue;
    const name = gases.length > 1 ? 'CH4' : first;
    return { name, shares: [[gases, 100]], source: null };
  }
  return null;
});
