import {
  FIGURES_ELSEWHERE,
  NOT_METERED_APART,
  NOTE_HEADINGS,
  NUMBERS_OF_SENTENCES,
  SENTENCE_VERBS,
  SENTENCES_THAT_COUNT,
} from '../language/statementWords';
import { NOT_INCLUDED_WORDS } from '../language/statisticWords';
import { foldWord } from './fold';
import { isProse } from './isProse';
import { remembering } from './remembering';

/** In characters: a shorter text with a full stop behind it may be a name. */
const SHORTEST_SENTENCE = 8;
const WORDS = /[a-z]{2,}/gu;
const LEAST_WORDS = 5;

/**
 * Whether a text that stands alone in its row is a sentence about the table, and none of its items: it is
 * built like one, and it names no figure, no basis, nothing that comes to the figures and nothing missing.
 * @param text as found in a cell
 */
export const isStatement = remembering((text: string): boolean => {
  if (isProse(text)) return false;
  const word = foldWord(text);
  const bare = word.replace(/[:.。]+$/u, '').trim();
  if (NOTE_HEADINGS.includes(bare)) return true;
  const said = NOT_METERED_APART.reduce((rest, pattern) => rest.replace(pattern, ''), word);
  if (/[0-9一二三四五六七八九十]+ ?(?:[%‰]|kg|吨|千克|公斤|公里|度)/u.test(said)) return false;
  if (/[0-9%‰]/u.test(said.replace(NUMBERS_OF_SENTENCES, ''))) return false;
  if (NOT_INCLUDED_WORDS.some((one) => said.includes(one))) return false;
  if (SENTENCES_THAT_COUNT.some((pattern) => pattern.test(said))) return false;
  return FIGURES_ELSEWHERE.some((pattern) => pattern.test(said)) || isSentence(word);
});

function isSentence(word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return word.endsWith('。') && word.length > SHORTEST_SENTENCE;
  const words = word.match(WORDS) ?? [];
  return /[a-z)]\.$/u.test(word) && words.length >= LEAST_WORDS && SENTENCE_VERBS.test(word);
}
