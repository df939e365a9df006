import { COMPOSITION_WORDS } from '../language/bystanderWords';
import { foldWord } from '../text/fold';

/**
 * Whether a header says that its column holds shares of a whole: 占比, 质量分数, Share.
 * @param label a header without its unit
 */
export function isCompositionLabel(label: string): boolean {
  const word = foldWord(label).replace(/ ?\(%\)$/, '');
  return COMPOSITION_WORDS.some((entry) =>
    /\p{Script=Han}/u.test(entry) ? word.endsWith(entry) : word === entry,
  );
}
