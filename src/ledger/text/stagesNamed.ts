import type { Stage } from '../../core/study/stage';
import { STAGE_CELLS, STAGE_WORDS } from '../language/stageWords';
import { foldWord } from './fold';
import { isProse } from './isProse';
import { remembering } from './remembering';

/** The name of an organisation at the beginning of a title: 洛阳九达机械制造有限公司2024年… */
const ORGANISATION =
  /^.*?(公司|集团|工厂|厂(?=[0-9 ])|co\.?,? ?ltd\.?|limited|\binc\b\.?|gmbh|\bcorp\b\.?)/;

/**
 * The stages that a title, a sheet's name or a category names, the one nearest its end first: what a
 * title is about stands last. The name of an organisation in front does not count.
 * @param text any text
 */
export const stagesNamed = remembering((text: string): ReadonlySet<Stage> => {
  if (isProse(text)) return new Set();
  const alone = foldWord(text).trim();
  if (Object.hasOwn(STAGE_CELLS, alone)) return new Set([STAGE_CELLS[alone] as Stage]);
  const found: { readonly stage: Stage; readonly at: number }[] = [];
  let rest = foldWord(text).replace(ORGANISATION, (name) => ' '.repeat(name.length));
  for (const [word, stage] of STAGE_WORDS) {
    const at = rest.lastIndexOf(word);
    if (at === -1) continue;
    found.push({ stage, at: at + word.length });
    rest = rest.replaceAll(word, ' '.repeat(word.length));
  }
  found.sort((a, b) => b.at - a.at);
  return new Set(found.map(({ stage }) => stage));
});
