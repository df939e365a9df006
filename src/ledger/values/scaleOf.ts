import { SCALE_NUMERALS, SCALE_SAID, SCALE_WORDS } from '../language/scaleWords';
import { foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';
import { foldNumber } from './foldNumber';

/** A unit that figures count so many of. */
export interface ScaledUnit {
  readonly times: number;
  readonly unitText: string;
}

const WORD = alternatives(SCALE_WORDS);
const NUMERAL = alternatives(SCALE_NUMERALS);

/** thousand kg, '000 t of steel, 10^3 kg, x1000 kg */
const BEFORE: readonly RegExp[] = [
  new RegExp(`^(${WORD})(?: ?of |(?<=[a-z]) |(?<=[^a-z]) ?)(\\S.*)$`),
  new RegExp(`^[x×*] ?(${NUMERAL}|${WORD}) ?(?=[^0-9., ])(.+)$`),
];

/** kg x1000; kg, in thousands; kg (000s); kg,以千计 */
const BEHIND: readonly RegExp[] = [
  new RegExp(`^(.+?) ?[x×*] ?(${NUMERAL}|${WORD})$`),
  new RegExp(`^(.+?)[,，] ?(?:in |以)?(${WORD})计?$`),
  new RegExp(`^(.+?) ?\\((?:in |以)?(${WORD})计?\\)$`),
  new RegExp(`^(.+?) in (${WORD})$`),
];

/**
 * Takes a unit apart that figures count so many of: "thousand kg", "'000 t", "×1000 kg", "kg, in thousands",
 * "10³ kWh".
 * @param text a unit
 * @returns null where nothing says how many
 */
export const scaledUnit = remembering((text: string): ScaledUnit | null => {
  if (isProse(text)) return null;
  const folded = scaleText(text);
  for (const pattern of BEFORE) {
    const [, word, unitText] = pattern.exec(folded) ?? [];
    if (word !== undefined && unitText !== undefined) return scaledBy(word, unitText);
  }
  for (const pattern of BEHIND) {
    const [, unitText, word] = pattern.exec(folded) ?? [];
    if (word !== undefined && unitText !== undefined) return scaledBy(word, unitText);
  }
  return null;
});

/**
 * How many of their units figures count by what a text says of them: Figures in thousands, 单位：千, ×1000.
 * @param text a caption, a note or a header
 * @returns null where it says nothing of the kind
 */
export const scaleSaid = remembering((text: string): number | null => {
  if (isProse(text)) return null;
  const folded = scaleText(text);
  for (const pattern of SAID) {
    const word = pattern.exec(folded)?.groups?.['scale'];
    if (word !== undefined) return timesOf(word);
  }
  return null;
});

/**
 * How many of their unit the figures below a header count by its words: Amount (thousands), 用量（千）, Thousand.
 * @param label a header without its unit
 * @returns null where it says nothing of the kind
 */
export const scaleInHeader = remembering((label: string): number | null => {
  const said = scaleSaid(label);
  if (said !== null || isProse(label)) return said;
  const word = AT_THE_END.exec(scaleText(label))?.[1];
  return word === undefined ? null : timesOf(word);
});

/**
 * What a text says beside how many of their units figures count: nothing of Figures in thousands.
 * @param text a caption
 * @returns null where it says nothing of a scale
 */
export function besideScale(text: string): string | null {
  const folded = scaleText(text);
  const said = SAID.find((pattern) => pattern.test(folded));
  return said === undefined ? null : folded.replace(said, ' ');
}

/**
 * A unit that is counted in so many, written so that it is read as one: ×1000 kg.
 * @param times how many
 * @param unitText the unit
 */
export function scaledText(times: number, unitText: string): string {
  return `×${String(times)} ${unitText}`;
}

/** Thousand of "Thousand kg", 用量/千 of 用量/千kg, "Amount, thousands" */
const AT_THE_END = new RegExp(`(?:^|[/,，] ?| )(${WORD})$`);

const SAID = SCALE_SAID.map(
  (source) =>
    new RegExp(
      source.replace('SCALE', `(?<scale>${WORD})`).replace('NUMERAL', `(?<scale>${NUMERAL})`),
      'u',
    ),
);

/** 10³ is a power and no 103. */
function scaleText(text: string): string {
  return foldWord(foldNumber(text).text).trim();
}

function scaledBy(word: string, unitText: string): ScaledUnit | null {
  const times = timesOf(word);
  return times === null ? null : { times, unitText: unitText.trim() };
}

function timesOf(word: string): number | null {
  return SCALE_WORDS[word] ?? SCALE_NUMERALS[word] ?? null;
}

function alternatives(words: Readonly<Record<string, number>>): string {
  return Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
