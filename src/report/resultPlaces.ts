import type { Stage } from '../core/study/stage';
import type { Place } from '../workbook/address';
import type { SheetKey } from '../workbook/plan';
import { layoutOf, type ReportContext } from './reportContext';

/** The cell of one result: a product's stage, its total, or its figure per declared unit. */
export interface ResultPlace {
  readonly productIndex: number;
  readonly figure: Stage | 'total' | 'perUnit';
  readonly sheet: SheetKey;
  readonly at: Place;
}

/**
 * Where every result stands in our sheets.
 * @param context the study
 */
export function resultPlaces(context: ReportContext): readonly ResultPlace[] {
  const { resultsTop, ledgerTotalColumn, perUnitColumn } = context.summaryLayout;
  const stages = [...context.layouts.keys()].flatMap((stage) => {
    const { totals, columns } = layoutOf(context, stage);
    return totals.map(({ productIndex, row }): ResultPlace => {
      return { productIndex, figure: stage, sheet: stage, at: { row, column: columns.emission } };
    });
  });
  const totals = context.footprint.products.flatMap((_, productIndex): ResultPlace[] => {
    const row = resultsTop + 1 + productIndex;
    const shared = { productIndex, sheet: 'summary' } as const;
    return [
      { ...shared, figure: 'total', at: { row, column: ledgerTotalColumn } },
      { ...shared, figure: 'perUnit', at: { row, column: perUnitColumn } },
    ];
  });
  return [...stages, ...totals];
}
