import type { Stage } from '../../core/study/stage';
import { STAGE_CELLS, STAGE_WORDS } from '../language/stageWords';
import { foldWord } from './fold';
import { isProse } from './isProse';
import { remembering } from './remembering';

/** The name of an organisation at the beginning of a title: 洛阳九达机械制造有限公司2024年… */
const ORGANISATION =
  /^.*?(公司|集团|工厂|厂(?=[0-9 ])|co\.?,? ?ltd\.?|limited|\binc\b\.?|gmbh|\bcorp\b\.?)/;

/** One word of a text that names a stage. */
export interface StageMention {
  readonly stage: Stage;
  readonly word: string;
  /** Where it begins and ends in the folded text. */
  readonly from: number;
  readonly to: number;
}

/** A text as folded, without the name of an organisation in front, and what it names. */
export interface StageMentions {
  readonly folded: string;
  readonly mentions: readonly StageMention[];
}

const NOTHING: StageMentions = { folded: '', mentions: [] };

/**
 * The words of a text that name stages, the one nearest its end first: what a title is about stands last.
 * @param text any text
 */
export const stageMentions = remembering((text: string): StageMentions => {
  if (isProse(text)) return NOTHING;
  const alone = foldWord(text).trim();
  const own = Object.hasOwn(STAGE_CELLS, alone) ? STAGE_CELLS[alone] : undefined;
  if (own !== undefined) {
    return { folded: alone, mentions: [{ stage: own, word: alone, from: 0, to: alone.length }] };
  }
  const folded = foldWord(text).replace(ORGANISATION, blank);
  const mentions: StageMention[] = [];
  let rest = folded;
  for (const [word, stage] of STAGE_WORDS) {
    const from = rest.lastIndexOf(word);
    if (from === -1) continue;
    mentions.push({ stage, word, from, to: from + word.length });
    rest = rest.replaceAll(word, blank);
  }
  return { folded, mentions: mentions.sort((a, b) => b.to - a.to) };
});

function blank(text: string): string {
  return ' '.repeat(text.length);
}
