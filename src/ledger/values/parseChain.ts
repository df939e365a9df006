import { dimensionOf } from '../../core/quantities/unitTable';
import { HEADER_WORDS } from '../language/headerWords';
import { CHAIN_MARKS, LEG_MODES } from '../language/legWords';
import { MODE_WORDS } from '../language/modeWords';
import { fold, foldWord } from '../text/fold';
import { isProse } from '../text/isProse';
import { remembering } from '../text/remembering';
import { parseUnit } from './parseUnit';

/** One leg of a journey that stands in one cell with the others. */
export interface ChainLeg {
  readonly value: number;
  /** Empty where it names none. */
  readonly unitText: string;
  /** Null where it names none. */
  readonly mode: string | null;
}

const MARKS = new RegExp(` ?(?:${CHAIN_MARKS.join('|')}) ?`, 'u');
const NUMBER = '([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\\.[0-9]+)?)';
const LETTERS = '(\\p{L}[\\p{L} .-]*?)';
/** 公路50km, truck: 50 km; 50 km truck, 50km(卡车), 50 km by truck. */
const MODE_FIRST = new RegExp(`^(?:${LETTERS} ?:? ?)?${NUMBER} ?(\\p{L}+)?$`, 'u');
const MODE_LAST = new RegExp(
  `^${NUMBER} ?(km|公里|千米|miles?|里)? ?(?:by |\\( ?)?${LETTERS} ?\\)?$`,
  'iu',
);

/** 距离：300 km, Distance: 300 km: the cell says again what it gives. */
const LABEL = new RegExp(
  `^(?:${[...HEADER_WORDS.distance].sort((a, b) => b.length - a.length).join('|')}) ?:? ?(?=.*[0-9])`,
  'u',
);

/**
 * Reads the legs of a journey out of one cell: 50/800/30, truck 50 km + ship 800 km, 公路50km→海运800km.
 * Every leg has a distance; either all of them or none name their mode.
 * @param text as found in a cell
 * @returns null for anything else
 */
export const parseChain = remembering((text: string): readonly ChainLeg[] | null => {
  if (isProse(text) || !/[0-9]/.test(text)) return null;
  const legs = oneWithItsMode(partsOf(withoutLabel(text))).map(legOf);
  const known = legs.flatMap((leg) => leg ?? []);
  if (known.length < legs.length) return null;
  const named = known.filter(({ mode }) => mode !== null).length;
  return named === 0 || named === known.length ? known : null;
});

/**
 * The modes of transport that a text names one behind the other: 卡车/船/卡车.
 * @param text of a cell
 * @returns one for a single mode; null where a part is no mode
 */
export function modesInChain(text: string): readonly string[] | null {
  if (isProse(text)) return null;
  const parts = partsOf(text);
  return parts.length > 1 && parts.every(isMode) ? parts : null;
}

/**
 * A text in the parts of a chain: 0.1 and 0.01 of 0.1/0.01.
 * @param text of a cell
 */
export function partsOf(text: string): readonly string[] {
  return fold(text)
    .trim()
    .split(MARKS)
    .map((part) => part.trim());
}

/**
 * Whether a cell says itself that its figure is a distance: 距离：300 km.
 * @param text of a cell
 */
export function isLabelledDistance(text: string): boolean {
  return withoutLabel(text) !== fold(text).trim() && parseChain(text) !== null;
}

function withoutLabel(text: string): string {
  const folded = fold(text).trim();
  const label = LABEL.exec(folded.toLowerCase())?.[0] ?? '';
  return folded.slice(label.length);
}

/** 汽运，300公里: the mode of the one distance, set off by a comma. */
function oneWithItsMode(parts: readonly string[]): readonly string[] {
  const [first = '', second, ...others] = parts;
  if (second === undefined || others.length > 0) return parts;
  const isApart = isMode(first) !== isMode(second) && !/[0-9]/.test(isMode(first) ? first : second);
  return isApart ? [`${first} ${second}`] : parts;
}

function legOf(part: string): ChainLeg | null {
  const [, before, number, unit] = MODE_FIRST.exec(part) ?? [];
  if (number !== undefined) return checked(number, unit ?? '', before ?? null);
  const [, other, km, behind] = MODE_LAST.exec(part) ?? [];
  return other === undefined ? null : checked(other, km ?? '', behind ?? null);
}

function checked(number: string, unitText: string, mode: string | null): ChainLeg | null {
  const unit = unitText === '' ? undefined : parseUnit(unitText)[0]?.unit;
  if (unitText !== '' && (unit === undefined || dimensionOf(unit) !== 'distance')) return null;
  if (mode !== null && !isMode(mode)) return null;
  return { value: Number(number.replace(/,/g, '')), unitText, mode };
}

function isMode(text: string): boolean {
  const word = foldWord(text);
  const isShort = Object.hasOwn(LEG_MODES, word);
  return (
    isShort || Object.values(MODE_WORDS).some((words) => words.some((one) => word.includes(one)))
  );
}
