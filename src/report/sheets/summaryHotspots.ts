import type { ProductFootprint } from '../../core/study/footprint';
import { fill } from '../../texts/fill';
import { cellAddress, sheetReference } from '../../workbook/address';
import type { PlannedCell } from '../../workbook/plan';
import { formulaText } from '../formulas/formulaText';
import { layoutOf, productCode, type ReportContext } from '../reportContext';
import { blockCells, formulaCell, rowCells, textCell, type CellSpec } from '../sheetWriter';
import { HOTSPOT_EMISSION, type HotspotBlock, type SummaryLayout } from './summaryLayout';

/**
 * The table of a product's largest items, each a reference to its row in a stage sheet.
 * @param context the study
 * @param layout of the summary
 * @param block the product and its items
 */
export function hotspotCells(
  context: ReportContext,
  layout: SummaryLayout,
  block: HotspotBlock,
): readonly PlannedCell[] {
  const { texts, footprint } = context;
  const product = footprint.products[block.productIndex];
  if (product === undefined) return [];
  const words = texts.columns;
  const header = [words.rank, words.item, words.emission, words.shareOfTotal];
  const rows = block.items.map((item, index) => {
    const { stage } = item.activity;
    const { rows: lines, columns } = layoutOf(context, stage);
    const line = lines.find((entry) => entry.item === item);
    if (line === undefined) throw new Error(`${item.activity.name} has no row in ${stage}.`);
    const source = cellAddress({ row: line.row, column: columns.emission });
    const own = cellAddress({ row: block.top + 2 + index, column: HOTSPOT_EMISSION });
    const total = cellAddress({
      row: layout.resultsTop + 1 + block.productIndex,
      column: layout.ledgerTotalColumn,
    });
    return [
      textCell(String(index + 1), 'textCentered'),
      textCell(
        fill(texts.notes.itemOfStage, { item: item.activity.name, stage: texts.stages[stage] }),
      ),
      formulaCell(
        sheetReference(context.sheetNames[stage], source),
        item.kgCo2e ?? Number.NaN,
        'emission',
      ),
      shareOfTotalCell(context, product, item.kgCo2e, own, total),
    ];
  });
  return [
    ...rowCells(block.top, [
      textCell(productCode(block.productIndex), 'heading'),
      textCell(product.product.name, 'heading'),
    ]),
    ...blockCells(block.top + 1, [header.map((text) => textCell(text, 'header')), ...rows]),
  ];
}

function shareOfTotalCell(
  { texts }: ReportContext,
  product: ProductFootprint,
  kgCo2e: number | null,
  own: string,
  total: string,
): CellSpec {
  const { notApplicable } = texts.states;
  const sum = product.ledgerTotalKgCo2e;
  if (sum === null || kgCo2e === null) return textCell(notApplicable, 'textCentered');
  return formulaCell(
    `IF(${total}=0,${formulaText(notApplicable)},${own}/${total})`,
    sum === 0 ? notApplicable : kgCo2e / sum,
    'share',
  );
}
