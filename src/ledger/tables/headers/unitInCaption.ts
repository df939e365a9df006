import { dimensionOf } from '../../../core/quantities/unitTable';
import { AMOUNT_UNITS, FACTOR_UNITS } from '../../language/captionWords';
import { parseFactorUnit } from '../../values/parseFactorUnit';
import { parseUnit } from '../../values/parseUnit';
import { isMoney } from '../isMoney';
import { perSizeOf } from '../../values/perUnitOf';

/**
 * The unit that a caption names for the table below it: 单位：kg, Unit: kg, 物料消耗(kg/台).
 * @param text of a cell above the table
 * @returns null where it names none that is known
 */
export function unitInCaption(text: string): string | null {
  const folded = withPowers(text).normalize('NFKC').replaceAll('單位', '单位');
  const unit =
    /(?<!因子|系数)(?:单位|unit)s? ?[:：] ?((?:(?:thousands?|millions?|'?000s?)(?: of)? )?[^\s,，;；)）]+)/iu.exec(
      folded,
    )?.[1] ??
    AMOUNT_UNITS.map((pattern) => pattern.exec(folded)?.[1]).find((found) => found !== undefined) ??
    bracketUnit(folded);
  if (unit !== undefined && (parseUnit(unit).length > 0 || perSizeOf(unit) !== null)) return unit;
  return unitBesideMoney(folded);
}

/** 千公斤 of 单位：千元、千公斤: the only one that measures something. */
function unitBesideMoney(caption: string): string | null {
  const [, said] = /(?<!因子|系数)(?:单位|unit)s? ?[:：] ?(.+)$/iu.exec(caption) ?? [];
  const parts = (said ?? '').split(/[、,，;；/]| and |和|及/u).map((part) => part.trim());
  const units = parts.filter((part) => parseUnit(part).length > 0);
  const [only = null, ...others] = units;
  const areMoney = parts.every((part) => units.includes(part) || isMoney(`(${part})`));
  return others.length > 0 || !areMoney ? null : only;
}

/**
 * The unit that a caption names for the factors of the table below it: factors in kg CO2e per kg, 因子单位：
 * kgCO2e/kg, 排放因子以 kgCO2e/t 计.
 * @param text of a cell above the table
 * @returns null where it names none that is known
 */
export function factorUnitInCaption(text: string): string | null {
  const folded = text.normalize('NFKC').replaceAll('單位', '单位');
  const unit = FACTOR_UNITS.map((pattern) => pattern.exec(folded)?.[1]?.trim()).find(
    (found) => found !== undefined && parseFactorUnit(found) !== null,
  );
  return unit ?? null;
}

/** 10³kg is no 103kg. */
function withPowers(text: string): string {
  return text.replace(/(?<=10)[²³⁴⁵⁶⁸⁹]/gu, (power) => `^${power}`);
}

/** 物料消耗(kg/台): mass or energy behind a title; a volume may be the product's own. */
function bracketUnit(caption: string): string | undefined {
  const unit = /\(([^()]+)\)$/.exec(caption.trim())?.[1]?.trim();
  if (unit === undefined) return undefined;
  const meaning = parseUnit(perSizeOf(unit)?.unitText ?? unit)[0];
  const dimension = meaning === undefined ? null : dimensionOf(meaning.unit);
  return dimension === 'mass' || dimension === 'energy' ? unit : undefined;
}
