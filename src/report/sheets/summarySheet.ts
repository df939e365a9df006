import { compensatedSum } from '../../core/calculation/compensatedSum';
import type { ProductFootprint } from '../../core/study/footprint';
import type { Stage } from '../../core/study/stage';
import { cellAddress } from '../../workbook/address';
import type { PlannedCell, SheetPlan } from '../../workbook/plan';
import { formulaText } from '../formulas/formulaText';
import { productCode, type ReportContext } from '../reportContext';
import {
  blockCells,
  formulaCell,
  HEAD_HEIGHTS,
  rowCells,
  sheetHead,
  sheetPlan,
  textCell,
  usedArea,
  type CellSpec,
} from '../sheetWriter';
import { staleHighlights } from './highlights';
import { coverageReference, coverageValue } from './settingsProducts';
import { stageHeader } from './stageHeader';
import { stageCreditsCell, stageTotalCells } from './stageTotalCells';
import { gasSummary } from './summaryGases';
import { hotspotCharts, sharesChart } from './summaryCharts';
import { hotspotCells } from './summaryHotspots';
import { SENTENCE_HEIGHT, summaryShared } from './summaryShared';
import { type SummaryLayout } from './summaryLayout';

/**
 * PCF 汇总: every product by stage, its shares, its largest items, with charts of both.
 * @param context the study
 */
export function summarySheet(context: ReportContext): SheetPlan {
  const { texts, sheetNames, footprint } = context;
  const layout = context.summaryLayout;
  const head = sheetHead(texts.titles.summary, texts.notes.summary, layout.stateColumn);
  const headers = resultHeaders(context, layout);
  const area = {
    top: layout.resultsTop,
    left: 0,
    bottom: layout.resultsTop + footprint.products.length,
    right: layout.stateColumn,
  };
  const shared = summaryShared(context, layout);
  const charts = [sharesChart(context, layout), ...hotspotCharts(context, layout)];
  const cells = [
    ...head.cells,
    ...blockCells(layout.resultsTop, [
      headers.map((header) => textCell(header, 'header')),
      ...footprint.products.map((product, index) => resultRow(context, layout, product, index)),
    ]),
    ...shareCells(context, layout),
    ...gasSummary(context, layout),
    ...layout.hotspots.flatMap((block) => hotspotCells(context, layout, block)),
    ...rowCells(layout.hotspotsTop, [textCell(texts.headings.hotspots, 'heading')]),
    ...shared.cells,
  ];
  const printArea = usedArea(
    cells,
    charts.map((chart) => chart.area),
  );
  return sheetPlan({
    key: 'summary',
    name: sheetNames.summary,
    cells,
    merges: [...head.merges, ...shared.merges],
    rowHeights: new Map([
      ...HEAD_HEIGHTS,
      ...shared.merges.map(({ top }) => [top, SENTENCE_HEIGHT] as const),
    ]),
    columnWidths: [7, 34, ...Array.from({ length: layout.stateColumn - 1 }, () => 18)],
    tables: [{ name: 'PCF_Summary', area, headers }],
    charts,
    highlights: staleHighlights({ ...area, top: area.top + 1 }, layout.stateColumn, texts),
    print: { area: printArea, orientation: 'landscape', titleRow: null },
  });
}

function resultHeaders(context: ReportContext, layout: SummaryLayout): readonly string[] {
  const words = context.texts.columns;
  return [
    words.code,
    words.product,
    ...layout.stages.map((stage) => stageHeader(stage, context)),
    words.ledgerTotal,
    words.coverage,
    words.perUnit,
    ...(layout.creditsColumn === null ? [] : [words.credits]),
    words.state,
  ];
}

function resultRow(
  context: ReportContext,
  layout: SummaryLayout,
  product: ProductFootprint,
  index: number,
): readonly CellSpec[] {
  const { texts } = context;
  const coverage = coverageValue(context, index);
  const row = layout.resultsTop + 1 + index;
  const at = (column: number): string => cellAddress({ row, column });
  const { missing } = texts.states;
  const total = product.ledgerTotalKgCo2e;
  return [
    textCell(productCode(index), 'textCentered'),
    textCell(product.product.name, 'totalText'),
    ...layout.stages.map((stage) => stageCell(context, product, index, stage)),
    total === null
      ? textCell(missing, 'totalState')
      : formulaCell(totalFormula(layout, product, row), total, 'totalEmission'),
    formulaCell(coverageReference(context, index), coverage, 'amount'),
    total === null
      ? textCell(missing, 'totalState')
      : formulaCell(
          `${at(layout.ledgerTotalColumn)}/${at(layout.coverageColumn)}`,
          typeof coverage === 'number' ? total / coverage : coverage,
          'totalEmission',
        ),
    ...(layout.creditsColumn === null ? [] : [creditsCell(context, product, index)]),
    stateCell(context, layout, product, row),
  ];
}

function stageCell(
  context: ReportContext,
  product: ProductFootprint,
  index: number,
  stage: Stage,
): CellSpec {
  const { missing, notApplicable } = context.texts.states;
  const result = product.stages.find((entry) => entry.stage === stage);
  const cells = stageTotalCells(context, stage, index);
  if (result === undefined || cells === null) return textCell(notApplicable, 'textCentered');
  if (result.ledgerKgCo2e === null) return textCell(missing, 'textCentered');
  return formulaCell(cells.emission, result.ledgerKgCo2e, 'emission');
}

/** What stands apart in all stages together, on the ledger's basis. */
function creditsCell(context: ReportContext, product: ProductFootprint, index: number): CellSpec {
  const parts = product.stages.flatMap(({ stage, credits }) => {
    const cell = stageCreditsCell(context, stage, index);
    return credits === undefined || cell === null ? [] : [{ cell, kg: credits.ledgerKgCo2e }];
  });
  if (parts.length === 0) return textCell(context.texts.states.notApplicable, 'textCentered');
  const formula = parts.map(({ cell }) => cell).join('+');
  return formulaCell(formula, compensatedSum(parts.map(({ kg }) => kg)), 'emission');
}

/** The stages inside the boundary, one after the other, so that an auditor sees which. */
function totalFormula(layout: SummaryLayout, product: ProductFootprint, row: number): string {
  const counted = product.stages.filter(({ inBoundary }) => inBoundary);
  return counted
    .map(({ stage }) =>
      cellAddress({ row, column: layout.firstStageColumn + layout.stages.indexOf(stage) }),
    )
    .join('+');
}

function stateCell(
  { texts }: ReportContext,
  layout: SummaryLayout,
  product: ProductFootprint,
  row: number,
): CellSpec {
  const { fresh, stale, incomplete } = texts.states;
  const state = product.complete ? fresh : incomplete;
  const total = cellAddress({ row, column: layout.ledgerTotalColumn });
  if (product.ledgerTotalKgCo2e === null) return textCell(incomplete, 'state');
  return formulaCell(
    `IF(ISNUMBER(${total}),${formulaText(state)},${formulaText(stale)})`,
    state,
    'state',
  );
}

function shareCells(context: ReportContext, layout: SummaryLayout): readonly PlannedCell[] {
  const { texts, footprint } = context;
  const header = [
    textCell(texts.columns.code, 'header'),
    textCell(texts.columns.product, 'header'),
    ...layout.stages.map((stage) => textCell(texts.stages[stage], 'header')),
  ];
  const rows = footprint.products.map((product, index) => {
    const resultRowNumber = layout.resultsTop + 1 + index;
    return [
      textCell(productCode(index), 'textCentered'),
      textCell(product.product.name),
      ...layout.stages.map((stage) => shareCell(context, layout, product, stage, resultRowNumber)),
    ];
  });
  return [
    ...rowCells(layout.sharesTop - 1, [textCell(texts.headings.shares, 'heading')]),
    ...blockCells(layout.sharesTop, [header, ...rows]),
  ];
}

function shareCell(
  { texts }: ReportContext,
  layout: SummaryLayout,
  product: ProductFootprint,
  stage: Stage,
  row: number,
): CellSpec {
  const result = product.stages.find((entry) => entry.stage === stage);
  const { notApplicable, outside } = texts.states;
  if (result?.inBoundary === false) return textCell(outside, 'textCentered');
  if (result?.share == null) return textCell(notApplicable, 'textCentered');
  const own = cellAddress({ row, column: layout.firstStageColumn + layout.stages.indexOf(stage) });
  const total = cellAddress({ row, column: layout.ledgerTotalColumn });
  return formulaCell(
    `IF(${total}=0,${formulaText(notApplicable)},${own}/${total})`,
    result.share,
    'share',
  );
}
