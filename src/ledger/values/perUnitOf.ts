import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import {
  LOT_NOUNS,
  NO_PRODUCT_NOUNS,
  NO_PRODUCTS,
  PERIODS_OF_AMOUNTS,
  PRODUCT_COUNTERS,
  PRODUCT_SIZES,
  YEAR_WORDS,
} from '../language/perUnitWords';
import { foldWord } from '../text/fold';
import { remembering } from '../text/remembering';
import { singular } from '../text/singular';
import { isCountUnit } from './isCountUnit';
import { parseUnit } from './parseUnit';
import { isSizeOfProduct, productSize } from './productSize';
import { thingsIn } from './thingsIn';

/** The unit of an amount that is for one product. */
export interface PerUnit {
  /** kg of kg/台. */
  readonly unitText: string;
  /** 台 of kg/台. */
  readonly per: string;
}

/**
 * Takes the unit of an amount for one product apart: "kg/台" → kg, 台; "kWh per piece"; "kg/m2" of boards
 * or fabrics, "kWh/t产品".
 * @param unitText as a header has it
 * @returns null for any other unit
 */
export const perUnitOf = remembering((unitText: string): PerUnit | null => {
  const parts = partsOf(unitText);
  if (parts === null) return null;
  const { per } = parts;
  const isKnown = PRODUCT_COUNTERS.includes(per) || PRODUCT_SIZES.includes(per);
  return isKnown || isSize(per, ['area']) || isSeveral(per) ? parts : null;
});

/**
 * The same where it is known to be an amount: there kg/m3 is for one cubic metre of the product and kWh/t
 * for one tonne, which elsewhere may be a density, a calorific value or a factor.
 * @param unitText as a header of amounts has it
 * @returns null for any other unit
 */
export const perSizeOf = remembering((unitText: string): PerUnit | null => {
  const one = perUnitOf(unitText);
  if (one !== null) return one;
  const parts = partsOf(unitText);
  if (parts === null) return null;
  return isSize(parts.per, ['volume', 'gasVolume', 'mass']) || isOfCable(parts) ? parts : null;
});

/**
 * The same where a word says that it is an amount of what was used: there kg/kWh is for one kilowatt hour of
 * a battery and kWh/km for one kilometre of a cable, which elsewhere may be a factor or what a vehicle takes.
 * @param unitText as a header of amounts has it
 * @returns null for any other unit
 */
export const perUseOf = remembering((unitText: string): PerUnit | null => {
  const one = perSizeOf(unitText);
  if (one !== null) return one;
  const parts = partsOf(unitText);
  if (parts === null || !isMeasured(parts.unitText)) return null;
  const size = productSize(parts.per);
  return size !== null && PER_USE.has(dimensionOf(size.unit)) ? parts : null;
});

/** What batteries, cables and pipes are made in. */
const PER_USE: ReadonlySet<Dimension> = new Set<Dimension>(['energy', 'distance']);

const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  'mass',
  'energy',
  'volume',
  'gasVolume',
]);

/**
 * The same of anything that a noun counts: kWh per pack, g/bottle, kg per 1,000 tablets. A factor may look
 * like it (kg/box, of no named gas): whoever asks must know that it is an amount.
 * @param unitText as a header has it
 * @returns null for any other unit
 */
export const perThingOf = remembering((unitText: string): PerUnit | null => {
  const parts = partsOf(unitText) ?? ofEach(unitText);
  if (parts === null || !isMeasured(parts.unitText)) return null;
  const size = productSize(parts.per);
  const isCounted = size !== null && isCountUnit(size.unit);
  return isCounted || thingsIn(parts.per) !== null ? parts : null;
});

/**
 * The same of any noun at all: kg per widget. Times, and what no plant makes, are none.
 * @param unitText as a header of amounts has it
 * @returns null for any other unit
 */
export const perNounOf = remembering((unitText: string): PerUnit | null => {
  const one = perThingOf(unitText);
  if (one !== null) return one;
  const parts = partsOf(unitText);
  if (parts === null || !isMeasured(parts.unitText)) return null;
  const { per } = parts;
  const words = per.split(/[ -]/).map(singular);
  const isElse =
    [...PERIODS_OF_AMOUNTS, ...NO_PRODUCTS].some((pattern) => pattern.test(per)) ||
    words.some((word) => NO_PRODUCT_NOUNS.includes(word) && !LOT_NOUNS.includes(word));
  const isNoun = NOUN.test(per) && productSize(per) === null && !YEAR_WORDS.includes(per);
  return isNoun && !isElse ? parts : null;
});

/** Up to three words without a unit among them: kg per kg yarn is for a kilogram. */
const NOUN = /^(?:[1-9][0-9,]* )?\p{L}{2,}(?:[ -]\p{L}{2,}){0,2}$/u;

/** kWh each */
function ofEach(unitText: string): PerUnit | null {
  const [, unit] = /^(.+) each$/.exec(foldWord(unitText)) ?? [];
  return unit === undefined ? null : { unitText: unit, per: 'each' };
}

function isMeasured(unitText: string): boolean {
  const unit = parseUnit(unitText)[0]?.unit;
  return unit !== undefined && MEASURED.has(dimensionOf(unit));
}

/**
 * How much of the product an amount is for, where it is measured or several are counted: m2 of kg/m2, 千件
 * of kg/千件.
 * @param per as it stands behind the unit
 * @returns null where it is one product, however large
 */
export function sizeOf(per: string): string | null {
  return PRODUCT_COUNTERS.includes(per) ? null : per;
}

/** A pallet (1000 kg product): how much of the product it holds. */
const HOLDING = /^[^()]*\(([0-9][^()]*)\)$/;

function partsOf(unitText: string): PerUnit | null {
  const match = /^(.+?) ?(?:\/| per ) ?(.+)$/.exec(foldWord(unitText));
  const [, unit, named] = match ?? [];
  if (unit === undefined || named === undefined) return null;
  const per = HOLDING.exec(named)?.[1] ?? named;
  return parseUnit(unit).length > 0 ? { unitText: unit, per } : null;
}

/** kg/km of cables and wires; g/m may be what a metre of the material weighs, L/km what vehicles burn. */
function isOfCable({ unitText, per }: PerUnit): boolean {
  const [unit] = parseUnit(unitText);
  const [length] = parseUnit(per);
  return unit !== undefined && dimensionOf(unit.unit) === 'mass' && length?.unit === 'km';
}

/** 千件, 1,000 pcs; not 1000 m2, which isSize tells. */
function isSeveral(per: string): boolean {
  const size = productSize(per);
  return size !== null && size.multiplier > 1 && dimensionOf(size.unit) === 'count';
}

/** A size that stands alone must be of one of these kinds; behind it 产品 tells of any. */
function isSize(per: string, kinds: readonly Dimension[]): boolean {
  const size = productSize(per);
  if (size === null) return false;
  return isSizeOfProduct(per) || kinds.includes(dimensionOf(size.unit));
}
