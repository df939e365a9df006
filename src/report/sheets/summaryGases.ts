import { gasResults, type GasKey } from '../../core/gases/gasResults';
import type { ProductFootprint } from '../../core/study/footprint';
import { gasName } from '../../texts/gasName';
import { fill } from '../../texts/fill';
import { cellAddress, sheetReference } from '../../workbook/address';
import type { PlannedCell } from '../../workbook/plan';
import { layoutOf, productCode, type ReportContext } from '../reportContext';
import { blockCells, formulaCell, rowCells, textCell, type CellSpec } from '../sheetWriter';
import type { SummaryLayout } from './summaryLayout';

/**
 * Every product by gas: the sum of its stages inside the boundary, and what stands apart from it.
 * @param context the study
 * @param layout of the summary
 */
export function gasSummary(context: ReportContext, layout: SummaryLayout): readonly PlannedCell[] {
  const { texts, footprint } = context;
  const { gases, gasesTop } = layout;
  if (gases.length === 0) return [];
  const names = gases.map((key) => gasName(key, footprint.method.gwp, texts));
  const header = [
    texts.columns.code,
    texts.columns.product,
    ...names.map((gas) => fill(texts.columns.gasKg, { gas })),
  ].map((text) => textCell(text, 'header'));
  const rows = footprint.products.map((product, index) => [
    textCell(productCode(index), 'textCentered'),
    textCell(product.product.name),
    ...gases.map((key) => gasCell(context, product, index, key)),
  ]);
  return [
    ...rowCells(gasesTop - 1, [textCell(texts.headings.gases, 'heading')]),
    ...blockCells(gasesTop, [header, ...rows]),
  ];
}

function gasCell(
  context: ReportContext,
  product: ProductFootprint,
  productIndex: number,
  key: GasKey,
): CellSpec {
  const { footprint, sheetNames, texts } = context;
  const stages = product.stages.flatMap(({ stage, inBoundary }) => (inBoundary ? [stage] : []));
  const { gwp } = footprint.method;
  const has = (stage: (typeof stages)[number]): boolean =>
    gasResults(product, [stage], gwp).some((one) => one.key === key);
  const cells = stages.filter(has).flatMap((stage) => {
    const { columns, totals } = layoutOf(context, stage);
    const column = columns.gases.find((one) => one.key === key)?.column;
    const row = totals.find((entry) => entry.productIndex === productIndex)?.row;
    if (column === undefined || row === undefined) return [];
    return [sheetReference(sheetNames[stage], cellAddress({ row, column }))];
  });
  const sum = gasResults(product, stages, gwp).find((one) => one.key === key);
  return cells.length === 0 || sum === undefined
    ? textCell(texts.states.notApplicable, 'textCentered')
    : formulaCell(cells.join('+'), sum.kgCo2e, 'emission');
}
