import { FACTOR_NOTE_LINKS, FACTOR_NOTE_WORDS } from '../../language/noteFactorWords';
import { foldWord } from '../../text/fold';
import { factorDimension } from '../../values/classifyContent';
import { isPerRowUnit, splitHeader } from '../headers/headerRoles';
import { carrierOf } from '../lanes/carrierLanes';

const WORDS = new RegExp(
  FACTOR_NOTE_WORDS.map((word) => (/^[a-z ]+$/.test(word) ? `\\b${word}\\b` : word)).join('|'),
  'giu',
);
const LINKS = new RegExp(
  `^(?:[\\s:=]|的)+|(?:[\\s:=]|的|${FACTOR_NOTE_LINKS.filter(isHan).join('|')})+$`,
  'giu',
);

function isHan(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}

/** What a label says a factor is of, and its unit. */
export interface NamedFactor {
  readonly name: string;
  readonly unitText: string | null;
}

/**
 * Takes the label of a factor apart: 电 of 电力排放因子(kgCO2e/kWh), and its unit; an empty name where nothing
 * but the word for a factor stands there.
 * @param text a label
 */
export function factorNameIn(text: string): NamedFactor {
  const { label, unitText } = splitHeader(text);
  const isUnit =
    unitText !== null && (factorDimension(unitText) !== null || isPerRowUnit(unitText));
  const whole = isUnit ? label : text;
  const bare = whole
    .normalize('NFKC')
    .replace(WORDS, ' ')
    .replace(LINKS, '')
    .replace(/\s+/g, ' ')
    .trim();
  const name = carrierOf({ label: bare }) ?? bare;
  return { name, unitText: isUnit ? unitText : null };
}

/**
 * What a label that calls its figure a factor says it is of: 公路运输 of 公路运输因子, nothing of EF (kgCO2e/kWh).
 * @param label as found
 * @returns null for any other label
 */
export function factorNamed(label: string): string | null {
  const bare = label.trim().replace(/[:：]$/u, '');
  const word = foldWord(splitHeader(bare).label);
  const isFactor = FACTOR_NOTE_WORDS.some((entry) =>
    /^[a-z ]+$/.test(entry)
      ? new RegExp(`(?:^| )${entry}(?: |$)`).test(word)
      : word.endsWith(entry),
  );
  return isFactor ? factorNameIn(bare).name : null;
}
