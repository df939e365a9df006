import { dimensionOf } from '../../../core/quantities/unitTable';
import { parseUnit } from '../../values/parseUnit';
import { perSizeOf } from '../../values/perUnitOf';

/**
 * The unit that a caption names for the table below it: 单位：kg, Unit: kg, 物料消耗(kg/台).
 * @param text of a cell above the table
 * @returns null where it names none that is known
 */
export function unitInCaption(text: string): string | null {
  const folded = text.normalize('NFKC').replaceAll('單位', '单位');
  const unit =
    /(?:单位|unit)s? ?[:：] ?([^\s,，;；)）]+)/iu.exec(folded)?.[1] ?? bracketUnit(folded);
  if (unit === undefined) return null;
  return parseUnit(unit).length > 0 || perSizeOf(unit) !== null ? unit : null;
}

/** 物料消耗(kg/台): mass or energy behind a title; a volume may be the product's own. */
function bracketUnit(caption: string): string | undefined {
  const unit = /\(([^()]+)\)$/.exec(caption.trim())?.[1]?.trim();
  if (unit === undefined) return undefined;
  const meaning = parseUnit(perSizeOf(unit)?.unitText ?? unit)[0];
  const dimension = meaning === undefined ? null : dimensionOf(meaning.unit);
  return dimension === 'mass' || dimension === 'energy' ? unit : undefined;
}
