import type { PlannedName } from '../workbook/plan';
import { layoutOf, type ReportContext } from './reportContext';
import { summaryLayout } from './sheets/summaryLayout';

/**
 * A defined name for every total: PCF_rawMaterial_阳极提升机, PCF_total_阳极提升机, and
 * PCF_perUnit_… for the figure per declared unit.
 * @param context the study
 */
export function totalNames(context: ReportContext): readonly PlannedName[] {
  const suffixes = productSuffixes(context);
  const summary = summaryLayout(context);
  const stageNames = [...context.layouts.keys()].flatMap((stage) => {
    const { totals, columns } = layoutOf(context, stage);
    return totals.map(({ productIndex, row }): PlannedName => ({
      name: `PCF_${stage}_${suffixes[productIndex] ?? ''}`,
      sheet: stage,
      at: { row, column: columns.emission },
    }));
  });
  const totals = suffixes.flatMap((suffix, index): PlannedName[] => {
    const row = summary.resultsTop + 1 + index;
    return [
      {
        name: `PCF_total_${suffix}`,
        sheet: 'summary',
        at: { row, column: summary.ledgerTotalColumn },
      },
      {
        name: `PCF_perUnit_${suffix}`,
        sheet: 'summary',
        at: { row, column: summary.perUnitColumn },
      },
    ];
  });
  return [...stageNames, ...totals];
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
