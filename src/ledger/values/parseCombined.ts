import { NUMBER_WORDS, PLUS_MARKS, RANGE_MARKS, TIMES_MARKS } from '../language/valueWords';
import type { BareFigure, NumberDoubt, NumberReading } from './figureParts';

type ReadOne = (text: string, sign: 1 | -1) => BareFigure | null;

/** Two halves of a text, both of which are figures. */
interface Pair {
  readonly first: BareFigure;
  readonly second: BareFigure;
  readonly unitText: string;
}

const MOST_PARTS = 12;
const WORD = Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** 千克 and 百万千焦 are units, not number words. */
const COUNTED = new RegExp(`^([0-9]+(?:\\.[0-9]+)?) ?(${WORD})(?![克瓦焦米升卡吨])`, 'u');

/**
 * Reads a text that is made of several numbers: a fraction (1 1/2), a number with several number
 * words (1万2千), a range (10-12), a product (2×115kg), a sum (100+20).
 * @param text folded, without sign
 * @param sign of the whole
 * @param readOne reads one number with its unit
 */
export function parseCombined(text: string, sign: 1 | -1, readOne: ReadOne): BareFigure | null {
  return (
    fraction(text, sign, readOne) ??
    counted(text, sign) ??
    range(text, sign, readOne) ??
    several(text, sign, TIMES_MARKS, 'product', readOne) ??
    several(text, sign, PLUS_MARKS, 'sum', readOne)
  );
}

/** "1 1/2 kg" and "3/4 t" are sure; 1/2 alone may as well be a date or one of two. */
function fraction(text: string, sign: 1 | -1, readOne: ReadOne): BareFigure | null {
  const match = /^(?:([0-9]+) )?([0-9]+)\/([0-9]+)(?![0-9/.,])(.*)$/.exec(text);
  if (match?.[2] === undefined || match[3] === undefined || Number(match[3]) === 0) return null;
  const whole = match[1] === undefined ? 0 : Number(match[1]);
  const behind = readOne(`1${match[4] ?? ''}`, 1);
  if (behind === null || !/^\s*(?:[^\s0-9].*)?$/.test(match[4] ?? '')) return null;
  const value = sign * (whole + Number(match[2]) / Number(match[3]));
  const isSure = match[1] !== undefined || behind.unitText !== '';
  return {
    readings: [{ key: String(value), value }],
    doubt: isSure ? null : 'fraction',
    proves: null,
    unitText: behind.unitText,
    traits: [],
  };
}

/** 1万2千 = 12 000: each word smaller than the one before. */
function counted(text: string, sign: 1 | -1): BareFigure | null {
  let rest = text;
  let value = 0;
  let last = Number.POSITIVE_INFINITY;
  let parts = 0;
  for (let match = COUNTED.exec(rest); match !== null; match = COUNTED.exec(rest)) {
    const power = NUMBER_WORDS[match[2] ?? ''];
    if (power === undefined || power >= last || parts > MOST_PARTS) return null;
    value += Number(`${match[1] ?? ''}e${String(power)}`);
    last = power;
    parts += 1;
    rest = rest.slice(match[0].length).trim();
  }
  if (parts < 2 || /[0-9]/.test(rest.replace(/(?<=[a-z])[0-9]/gi, ''))) return null;
  const total = sign * value;
  return {
    readings: [{ key: String(total), value: total }],
    doubt: null,
    proves: null,
    unitText: rest,
    traits: [],
  };
}

/** The lower end, the middle and the upper end; the middle comes first. */
function range(text: string, sign: 1 | -1, readOne: ReadOne): BareFigure | null {
  if (sign === -1) return null;
  const pair = pairOf(text, RANGE_MARKS, readOne);
  const low = pair?.first.readings[0]?.value;
  const high = pair?.second.readings[0]?.value;
  if (pair === null || low === undefined || high === undefined || low >= high) return null;
  const middle = Number(((low + high) / 2).toPrecision(15));
  return doubtful('range', [middle, low, high], pair.unitText);
}

function pairOf(text: string, marks: readonly string[], readOne: ReadOne): Pair | null {
  const lower = text.toLowerCase();
  for (const mark of marks) {
    const at = lower.indexOf(mark, 1);
    if (at === -1) continue;
    const first = readOne(text.slice(0, at).trim(), 1);
    const second = readOne(text.slice(at + mark.length).trim(), 1);
    if (first === null || second === null) continue;
    if (first.doubt !== null || second.doubt !== null) continue;
    if (first.unitText !== '' && first.unitText !== second.unitText) continue;
    return { first, second, unitText: second.unitText };
  }
  return null;
}

function several(
  text: string,
  sign: 1 | -1,
  marks: readonly string[],
  doubt: 'product' | 'sum',
  readOne: ReadOne,
): BareFigure | null {
  const mark = marks.find((each) => text.toLowerCase().includes(each));
  if (mark === undefined) return null;
  const parts = text.toLowerCase().split(mark);
  if (parts.length > MOST_PARTS) return null;
  const figures = parts.map((part, index) => readOne(cut(text, parts, index, part, mark), 1));
  const known = figures.filter((figure) => figure !== null);
  if (known.length < parts.length || known.some((figure) => figure.doubt !== null)) return null;
  const values = known.flatMap(({ readings }) => readings.slice(0, 1).map(({ value }) => value));
  const units = new Set(known.map(({ unitText }) => unitText).filter((unit) => unit !== ''));
  const withUnit = known.filter(({ unitText }) => unitText !== '').length;
  if (units.size > 1 || (doubt === 'product' && withUnit > 1)) return null;
  const total = values.reduce((all, value) => (doubt === 'sum' ? all + value : all * value));
  const alone = known.length === 2 ? known.filter(({ unitText }) => unitText !== '') : [];
  const others = doubt === 'sum' ? [] : alone.flatMap(({ readings }) => readings.slice(0, 1));
  const options = [total, ...others.map(({ value }) => value)].map((value) => sign * value);
  return doubtful(doubt, options, [...units][0] ?? '');
}

/** The part as written: units differ by case. */
function cut(
  text: string,
  parts: readonly string[],
  index: number,
  part: string,
  mark: string,
): string {
  const before = parts.slice(0, index).join(mark).length + (index === 0 ? 0 : mark.length);
  return text.slice(before, before + part.length).trim();
}

function doubtful(doubt: NumberDoubt, values: readonly number[], unitText: string): BareFigure {
  const rounded = values.map((value) => Number(value.toPrecision(15)));
  const readings: readonly NumberReading[] = [...new Set(rounded)].map((value) => ({
    key: String(value),
    value,
  }));
  return { readings, doubt, proves: null, unitText, traits: [] };
}
