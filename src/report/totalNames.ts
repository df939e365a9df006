import type { PlannedName } from '../workbook/plan';
import type { ReportContext } from './reportContext';
import type { ResultPlace } from './resultPlaces';

/**
 * A defined name for every result: PCF_rawMaterial_阳极提升机, PCF_total_阳极提升机, and
 * PCF_perUnit_… for the figure per declared unit.
 * @param context the study
 * @param places of the results
 */
export function totalNames(
  context: ReportContext,
  places: readonly ResultPlace[],
): readonly PlannedName[] {
  const suffixes = productSuffixes(context);
  return places.map(({ productIndex, figure, sheet, at }) => ({
    name: `PCF_${figure}_${suffixes[productIndex] ?? ''}`,
    sheet,
    at,
  }));
}

const LONGEST_SUFFIX = 200;

/** Product names as names allow them; two that become equal are told apart by their number. */
function productSuffixes({ footprint }: ReportContext): readonly string[] {
  const plain = footprint.products.map(({ product }) =>
    product.name.replace(/[^\p{L}\p{N}_.]+/gu, '_').slice(0, LONGEST_SUFFIX),
  );
  return plain.map((suffix, index) => {
    const key = suffix.toLowerCase();
    const isUnique = plain.filter((other) => other.toLowerCase() === key).length === 1;
    return isUnique ? suffix : `${suffix}_${String(index + 1)}`;
  });
}
