import { conversionRatio, type Ratio } from '../../core/quantities/conversionRatio';
import { foldWord } from '../text/fold';
import { remembering } from '../text/remembering';
import { isCountUnit } from './isCountUnit';
import { parseUnit, type UnitMeaning } from './parseUnit';
import { COLLECTION_NOUNS } from '../language/perUnitWords';
import { singular } from '../text/singular';
import { severalOf } from './severalOf';
import { thingsIn, type Things } from './thingsIn';

/** 吨产品, t of product; not 件产品, which is counted. */
const OF_PRODUCT = /^(.+?) ?(?:of )?(?:产品|product)$/u;
/** 1000件, 1,000 pcs: the number without its commas, and what it counts. */
const NUMBERED = /^([0-9]{1,3}(?:,[0-9]{3})+|[1-9][0-9]*) ?(?:的)?([^0-9 ,.].*)$/u;

/**
 * A size of the product: 1 t of t and 吨产品, 1000 pieces of 千件 and "1,000 pcs", 100 kg of "100 kg product".
 * @param text as it stands behind the unit of an amount, or as the unit of an output
 * @returns null where it is no known unit
 */
export const productSize = remembering((text: string): UnitMeaning | null => {
  const word = foldWord(text);
  const [, size = word] = OF_PRODUCT.exec(word) ?? [];
  const [, digits, rest] = NUMBERED.exec(size) ?? [];
  if (digits === undefined || rest === undefined) return parseUnit(size)[0] ?? null;
  const meaning = parseUnit(rest)[0];
  if (meaning === undefined) return null;
  const number = Number(digits.replaceAll(',', ''));
  return { unit: meaning.unit, multiplier: number * meaning.multiplier };
});

/**
 * Whether a text says itself that it is a size of the product: 吨产品, "100 kg product".
 * @param text as it stands behind the unit of an amount
 */
export function isSizeOfProduct(text: string): boolean {
  return OF_PRODUCT.test(foldWord(text));
}

/**
 * The size of the product without the words that call it one: t of 吨产品, 100 kg of "100 kg product".
 * @param text as it stands behind the unit of an amount
 */
export function sizeNamed(text: string): string {
  const word = foldWord(text);
  return OF_PRODUCT.exec(word)?.[1] ?? word;
}

/**
 * A size that something else than its own text says to be of the product: 吨产品 for 吨.
 * @param size as it stands in a title
 */
export function asSizeOfProduct(size: string): string {
  return isSizeOfProduct(size) ? size : `${size} product`;
}

/**
 * Whether amounts are for several: 千件, "100 kg product".
 * @param text as it stands behind the unit of an amount
 */
export function isOfSeveral(text: string): boolean {
  const multiplier =
    productSize(text)?.multiplier ??
    thingsIn(text)?.count ??
    severalOf(sizeNamed(text))?.count ??
    1;
  return multiplier !== 1;
}

/**
 * How much of the size that amounts are for one unit of the output is: 1/1000 where they are for 千件 and
 * the output is counted in 件.
 * @param unit of the output; null where none is named, which can only count
 * @param size what the amounts are for
 * @returns null where the two measure different things
 */
export function sizeRatio(unit: string | null, size: string): Ratio | null {
  const whole = productSize(size);
  if (whole === null) return thingRatio(unit, size);
  const one = unit === null ? countedAs(whole) : (productSize(unit) ?? countedNoun(unit, whole));
  const ratio = one === null ? null : conversionRatio(one.unit, whole.unit);
  if (one === null || ratio?.ok !== true) return null;
  const numerator = ratio.value.numerator * one.multiplier;
  const denominator = ratio.value.denominator * whole.multiplier;
  const [more, less] = [Math.max(numerator, denominator), Math.min(numerator, denominator)];
  // 1000 of 1000000 is one of 1000.
  return more % less === 0
    ? { numerator: numerator / less, denominator: denominator / less }
    : { numerator, denominator };
}

/** An output without a unit counts the things that amounts are for; bottles are none of the tablets. */
function thingRatio(unit: string | null, size: string): Ratio | null {
  const whole = thingsIn(size) ?? severalOf(sizeNamed(size));
  if (whole === null) return null;
  const one = unit === null ? { noun: whole.noun, count: 1 } : countedThings(unit);
  return isSameThing(one, whole) ? { numerator: one.count, denominator: whole.count } : null;
}

function countedThings(unit: string): Things {
  return thingsIn(unit) ?? severalOf(unit) ?? { noun: singular(foldWord(unit)), count: 1 };
}

/** A toothbrush is one of 1,000 brushes. */
function isSameThing(one: Things, whole: Things): boolean {
  return (
    one.noun === whole.noun || (/^[a-z]{3,}$/.test(whole.noun) && one.noun.endsWith(whole.noun))
  );
}

/** A brush or a 本 is one of 1,000 pieces; what holds several is none. */
function countedNoun(unit: string, { unit: piece, multiplier }: UnitMeaning): UnitMeaning | null {
  if (piece !== 'piece' || multiplier === 1) return null;
  const { noun, count } = countedThings(unit);
  const last = noun.split(/[ -]/).at(-1) ?? '';
  const isNoun = /^\p{L}[\p{L} -]*$/u.test(noun) && !COLLECTION_NOUNS.includes(last);
  return isNoun ? { unit: 'piece', multiplier: count } : null;
}

function countedAs({ unit }: UnitMeaning): UnitMeaning | null {
  return isCountUnit(unit) ? { unit, multiplier: 1 } : null;
}
