import type { Stage } from '../../core/study/stage';
import { STAGE_WORDS } from '../language/stageWords';
import { foldWord } from '../text/fold';

/**
 * The stages that a title, a sheet's name or a category names.
 * @param text any text
 */
export function stagesNamed(text: string): ReadonlySet<Stage> {
  const stages = new Set<Stage>();
  let rest = foldWord(text);
  for (const [word, stage] of STAGE_WORDS) {
    if (!rest.includes(word)) continue;
    stages.add(stage);
    rest = rest.replaceAll(word, ' ');
  }
  return stages;
}
