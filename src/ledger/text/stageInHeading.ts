import { SHORT_STAGES, STAGE_TAILS } from '../language/headingWords';
import { STAGE_CELLS, STAGE_WORDS } from '../language/stageWords';
import { foldWord } from './fold';

/** Every heading that names a stage, with what it names. */
const STAGE_HEADINGS: ReadonlyMap<string, string> = stageHeadings();

function stageHeadings(): ReadonlyMap<string, string> {
  const known = [...STAGE_WORDS.map(([word]) => word), ...Object.keys(STAGE_CELLS)];
  const bare = new Map(known.map((word) => [word, word]));
  for (const [short, stage] of Object.entries(SHORT_STAGES)) bare.set(short, stage);
  const headings = new Map<string, string>();
  for (const tail of ['', ...STAGE_TAILS]) {
    for (const [word, stage] of bare) {
      if (!headings.has(word + tail)) headings.set(word + tail, stage);
    }
  }
  return headings;
}

/** 4 使用, 2.1 Packaging: a number of which only a space parts the words. */
const LOOSE_NUMBER = /^[0-9]{1,2}(?:\.[0-9]{1,2})* +/;

/**
 * The stage that a heading names, as titles name it.
 * @param text folded, without its number
 * @returns null where it says anything else
 */
export function stageInHeading(text: string): string | null {
  const word = foldWord(text).replace(/:$/, '');
  return STAGE_HEADINGS.get(word) ?? STAGE_HEADINGS.get(word.replace(LOOSE_NUMBER, '')) ?? null;
}
