import type { ClassId } from './classIds';
import { OTHER_WORDS, WORD_GROUPS } from './words';

/** A word that says what a thing is. */
export interface ClassWord {
  readonly word: string;
  /** Null: of none, whatever its name holds. */
  readonly class: ClassId | null;
  /** Null: those of the class. */
  readonly records: readonly string[] | null;
  readonly isEndOnly: boolean;
}

const WORDS: ReadonlyMap<string, ClassWord> = new Map([
  ...WORD_GROUPS.flatMap(({ class: id, words, records = null }) => entries(id, words, records)),
  ...entries(null, OTHER_WORDS, []),
]);
const LENGTHS = lengthsByFirst();

function entries(
  id: ClassWord['class'],
  words: string,
  records: ClassWord['records'],
): readonly (readonly [string, ClassWord])[] {
  return words.split('|').map((written) => {
    const word = written.replace('$', '');
    return [word, { word, class: id, records, isEndOnly: written !== word }];
  });
}

/** Lengths of the words that start with a character, longest first. */
function lengthsByFirst(): ReadonlyMap<string, readonly number[]> {
  const sets = new Map<string, Set<number>>();
  for (const word of WORDS.keys()) {
    const set = sets.get(word.charAt(0)) ?? new Set();
    sets.set(word.charAt(0), set.add(word.length));
  }
  return new Map([...sets].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]));
}

/** The last class word of a name, and whether the name ends with it. */
export interface LastWord extends ClassWord {
  readonly isAtEnd: boolean;
}

/**
 * The last word of a name that says what it is, the longest at its place.
 * @param text folded, without brackets
 */
export function lastWord(text: string): LastWord | null {
  const spaced = text.replace(/-/g, ' ');
  const [first, ...others] = wordsIn(spaced);
  if (first === undefined) return null;
  const last = others.reduce((before, word) => (isKindOf(before, word) ? before : word), first);
  return { ...last, isAtEnd: endsWith(spaced, others.at(-1) ?? first) };
}

function endsWith(text: string, { word }: ClassWord): boolean {
  return text.endsWith(word) || (/[a-z]$/.test(word) && text.endsWith(`${word}s`));
}

function wordsIn(text: string): readonly ClassWord[] {
  const words: ClassWord[] = [];
  let at = 0;
  while (at < text.length) {
    const word = wordAt(text, at);
    if (word !== null) words.push(word);
    at += word?.word.length ?? 1;
  }
  return words;
}

/**
 * 聚氯乙烯树脂 is polyvinyl chloride: its last word only says that this is a plastic. 铝合金横梁 is of
 * aluminium: parts are of iron or steel only where no word before says what they are of.
 */
function isKindOf(special: ClassWord, general: ClassWord): boolean {
  if (general.class === 'ferrous-part') return special.class !== 'ferrous-part';
  return general.class === 'plastic' && special.class?.startsWith('plastic-') === true;
}

function wordAt(text: string, at: number): ClassWord | null {
  for (const length of LENGTHS.get(text.charAt(at)) ?? []) {
    const word = WORDS.get(text.slice(at, at + length));
    if (word !== undefined && isWhole(text, at, length) && isInPlace(word, text, at)) return word;
  }
  return null;
}

/** "pp" in "stopper" and "tin" in "testing" are no words; PE100 is a grade of PE. */
function isWhole(text: string, at: number, length: number): boolean {
  const startsInside = /[a-z]/.test(text.charAt(at)) && /[a-z0-9]/.test(text.charAt(at - 1));
  const endsInside =
    /[a-z]/.test(text.charAt(at + length - 1)) && /[a-z]/.test(text.charAt(at + length));
  return !startsInside && (!endsInside || isPlural(text, at + length, length));
}

/** Short words are abbreviations and have none: pas is no PA. */
const FEWEST_OF_PLURALS = 4;

/** Bolts are a bolt. */
function isPlural(text: string, end: number, length: number): boolean {
  return length >= FEWEST_OF_PLURALS && /^s(?![a-z])/.test(text.slice(end, end + 2));
}

function isInPlace({ word, isEndOnly }: ClassWord, text: string, at: number): boolean {
  return !isEndOnly || at + word.length === text.length;
}
