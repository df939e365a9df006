import type { Stage } from '../../core/study/stage';
import {
  AFTER_STAGES,
  ENERGY_STAGES,
  JOINING_WORDS,
  RELEASED_STAGES,
  TITLE_FILLERS,
  USED_BEHIND,
} from '../language/titleWords';
import { remembering } from './remembering';
import { stageInHeading } from './stageInHeading';
import { stageMentions, type StageMention } from './stageMentions';
import { withoutHeadingNumber } from './withoutHeadingNumber';
import { fold } from './fold';

/** A stage that a title or a sheet's name names. */
export interface TitleStage {
  readonly stage: Stage;
  /** Its word, folded. */
  readonly word: string;
  /** The title says nothing else, or says that it is about what was used: 能源消耗. Else it may be a product's. */
  readonly isTold: boolean;
  /** What leaves the process: waste, leaks. All that stands below it is that. */
  readonly isReleased: boolean;
  /** It is about energy and not about making something. */
  readonly isEnergy: boolean;
}

/**
 * Whether a title names stages and nothing else: A. Materials, 三、废弃物处理, Energy and utilities.
 * @param text a title, or a sheet's name
 */
export function namesStagesAlone(text: string): boolean {
  const { folded, mentions } = stageMentions(bare(text));
  return mentions.length > 0 && saysNothingElse(folded, mentions);
}

/**
 * The stages that a title names, the one nearest its end first. A word that goes on into the name of
 * something names none: 电力电缆, Energy drink, Waste bin.
 * @param text a title, or a sheet's name
 */
export const titleStages = remembering((text: string): readonly TitleStage[] => {
  const { folded, mentions } = stageMentions(bare(text));
  const ending = mentions.filter((mention) => endsThere(folded, mention, mentions));
  const isWhole = saysNothingElse(folded, ending);
  return ending.map(({ stage, word, to }) => ({
    stage,
    word,
    isTold:
      isWhole || startsWithOne(folded.slice(to).trim(), USED_BEHIND) || USED_WITHIN.test(word),
    isReleased: RELEASED_STAGES.includes(word),
    isEnergy: ENERGY_STAGES.includes(word),
  }));
});

/** Without its number; 4 使用 and 使用 as a whole title are the stage of use, though 使用 within one is not. */
function bare(text: string): string {
  const heading = withoutHeadingNumber(fold(text)).replace(BASIS_BEHIND, '');
  return stageInHeading(heading) ?? heading;
}

/** 生产（每台）, Energy (per piece): what the amounts are for says nothing of the stage. */
const BASIS_BEHIND = / ?\((?:每|单|per )[^()]*\)$/iu;

/** 能耗 and 用电 say themselves that something was used. */
const USED_WITHIN = /[耗用]/u;
const LATIN = /[a-z]$/;
const LETTER = /\p{L}/u;
const HAN = /^\p{Script=Han}/u;

function endsThere(
  folded: string,
  { word, from, to }: StageMention,
  mentions: readonly StageMention[],
): boolean {
  const behind = folded.slice(to);
  if (behind.trim() === '') return true;
  if (!LATIN.test(word)) return isPlainBehind(behind, to, mentions);
  if (LETTER.test(folded.charAt(from - 1)) && !HAN.test(folded.charAt(from - 1))) return false;
  const ending = /^(?:s|ation|ing)?(?![a-z])/.exec(behind)?.[0] ?? '';
  if (/^[a-z]/.test(behind) && ending === '') return false;
  const after = behind.slice(ending.length);
  // Fuel-saving is one word, and "Energy - site A" is not.
  if (/^-\p{L}/u.test(after)) return false;
  return isPlainBehind(after.trimStart(), to + behind.length - after.trimStart().length, mentions);
}

function isPlainBehind(behind: string, at: number, mentions: readonly StageMention[]): boolean {
  if (!LETTER.test(behind.charAt(0))) return true;
  if (mentions.some(({ from }) => from === at)) return true;
  const [chain = ''] = AFTER_CHAIN.exec(behind) ?? [];
  if (chain === '') return false;
  // 废水处理设备 is a thing; what stands behind 能源消耗 and 能源与 does not matter.
  return OPEN_ENDED.test(chain) || !LETTER.test(behind.charAt(chain.length));
}

function startsWithOne(text: string, words: readonly string[]): boolean {
  if (HAN.test(text)) return words.some((word) => text.startsWith(word));
  const [first = ''] = /^[a-z]+/.exec(text) ?? [];
  return words.includes(first) || words.includes(first.replace(/s$/, ''));
}

function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (LATIN.test(word) ? `\\b${word}s?\\b` : word))
    .join('|');
}

const BESIDE_STAGES = [...JOINING_WORDS, ...AFTER_STAGES, ...TITLE_FILLERS];
const FILLERS = new RegExp(anyOf(BESIDE_STAGES), 'gu');
const AFTER = anyOf([...JOINING_WORDS, ...AFTER_STAGES]);
const AFTER_CHAIN = new RegExp(`^(?:${AFTER}) ?(?:(?:${anyOf(BESIDE_STAGES)}) ?)*`, 'u');
const OPEN_ENDED = new RegExp(anyOf([...JOINING_WORDS, ...USED_BEHIND]), 'u');

function saysNothingElse(folded: string, mentions: readonly StageMention[]): boolean {
  let rest = folded;
  for (const { from, to } of mentions) {
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  // What is left of "materials" and "transportation".
  return !LETTER.test(rest.replace(FILLERS, ' ').replace(/ (?:s|ation|ing)\b/g, ' '));
}
