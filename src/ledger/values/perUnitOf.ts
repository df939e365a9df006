import { dimensionOf, type Dimension } from '../../core/quantities/unitTable';
import { PRODUCT_COUNTERS, PRODUCT_SIZES } from '../language/perUnitWords';
import { foldWord } from '../text/fold';
import { remembering } from '../text/remembering';
import { parseUnit } from './parseUnit';

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
  return PRODUCT_COUNTERS.includes(per) || PRODUCT_SIZES.includes(per) || isSize(per, ['area'])
    ? parts
    : null;
});

/**
 * The same where it is known to be an amount: there kg/m3 is for one cubic metre of the product, which
 * elsewhere may be a density or a factor.
 * @param unitText as a header of amounts has it
 * @returns null for any other unit
 */
export const perSizeOf = remembering((unitText: string): PerUnit | null => {
  const one = perUnitOf(unitText);
  if (one !== null) return one;
  const parts = partsOf(unitText);
  return parts !== null && isSize(parts.per, ['volume', 'gasVolume']) ? parts : null;
});

/**
 * How much of the product an amount is for, where it is measured and not counted: m2 of kg/m2.
 * @param per as it stands behind the unit
 * @returns null where it is one product, however large
 */
export function sizeOf(per: string): string | null {
  if (PRODUCT_COUNTERS.includes(per)) return null;
  return OF_PRODUCT.exec(per)?.[1] ?? per;
}

/** 吨产品, t of product; not 件产品, which is counted. */
const OF_PRODUCT = /^(.+?) ?(?:of )?(?:产品|product)$/u;

function partsOf(unitText: string): PerUnit | null {
  const match = /^(.+?) ?(?:\/| per ) ?(.+)$/.exec(foldWord(unitText));
  const [, unit, per] = match ?? [];
  if (unit === undefined || per === undefined) return null;
  return parseUnit(unit).length > 0 ? { unitText: unit, per } : null;
}

/** A size that stands alone must be of one of these kinds; behind it 产品 tells of any. */
function isSize(per: string, kinds: readonly Dimension[]): boolean {
  const [, ofProduct] = OF_PRODUCT.exec(per) ?? [];
  if (ofProduct !== undefined) return parseUnit(ofProduct).length > 0;
  const meaning = parseUnit(per)[0];
  return meaning !== undefined && kinds.includes(dimensionOf(meaning.unit));
}
