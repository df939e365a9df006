import type { ProductFootprint } from '../../core/study/footprint';
import { cellAddress, sheetReference } from '../../workbook/address';
import { formulaText } from '../formulas/formulaText';
import { layoutOf, type ReportContext } from '../reportContext';
import { stageColumn } from './stageColumn';
import type { QualityColumns } from './stageLayout';

/** What rows of a stage sheet must hold; `is` is a formula for the text or the comparison. */
export interface Criterion {
  readonly column: keyof QualityColumns | 'emission';
  readonly is: string;
}

/** The rows of a product that are meant. */
export interface SummedRows {
  readonly product: ProductFootprint;
  readonly productIndex: number;
  /** The cell that holds the product's code. */
  readonly code: string;
  readonly criteria: readonly Criterion[];
}

/**
 * The emissions of a product's items that meet criteria, over all stage sheets inside the boundary and
 * without credits; nothing while the product's total is stale.
 * @param context the study
 * @param rows that are meant
 */
export function countedSum(context: ReportContext, rows: SummedRows): string {
  const parts = perStage(
    context,
    rows,
    (emissions, criteria) => `SUMIFS(${emissions},${criteria})`,
  );
  const sum = parts.length === 0 ? '0' : parts.join('+');
  if (rows.product.ledgerTotalKgCo2e === null) return sum;
  return `IF(ISNUMBER(${totalReference(context, rows.productIndex)}),${sum},NA())`;
}

/**
 * How many items of a product meet criteria, counted as `countedSum` sums.
 * @param context the study
 * @param rows that are meant
 */
export function countedCount(context: ReportContext, rows: SummedRows): string {
  const numbers: Criterion = { column: 'emission', is: '"<1E+300"' };
  const criteria = rows.criteria.some(({ column }) => column === 'emission')
    ? rows.criteria
    : [...rows.criteria, numbers];
  const parts = perStage(context, { ...rows, criteria }, (_, all) => `COUNTIFS(${all})`);
  return parts.length === 0 ? '0' : parts.join('+');
}

/**
 * The cell of a product's total in the summary.
 * @param context the study
 * @param productIndex which product
 */
export function totalReference(context: ReportContext, productIndex: number): string {
  const { resultsTop, ledgerTotalColumn } = context.summaryLayout;
  const at = { row: resultsTop + 1 + productIndex, column: ledgerTotalColumn };
  return sheetReference(context.sheetNames.summary, cellAddress(at));
}

function perStage(
  context: ReportContext,
  { product, code, criteria }: SummedRows,
  formula: (emissions: string, criteria: string) => string,
): readonly string[] {
  const inside = product.stages.filter((stage) => stage.inBoundary && stage.ledgerKgCo2e !== null);
  return inside.map(({ stage }) => {
    const { columns } = layoutOf(context, stage);
    const range = (column: number): string => stageColumn(context, stage, column);
    const { counted } = context.texts.states;
    const pairs = [
      `${range(columns.code)},${code}`,
      ...criteria.map(({ column, is }) => {
        const at = column === 'emission' ? columns.emission : columns.quality[column];
        return `${range(at)},${is}`;
      }),
      ...(columns.apart === null ? [] : [`${range(columns.apart)},${formulaText(counted)}`]),
    ];
    return formula(range(columns.emission), pairs.join(','));
  });
}
