import type { Stage } from '../../core/study/stage';
import { remembering } from './remembering';
import { stageMentions } from './stageMentions';

/**
 * The stages that a category or the like names, the one nearest its end first. The name of an organisation
 * in front does not count.
 * @param text any text
 */
export const stagesNamed = remembering(
  (text: string): ReadonlySet<Stage> =>
    new Set(stageMentions(text).mentions.map(({ stage }) => stage)),
);
