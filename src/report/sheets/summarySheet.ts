import type { ProductFootprint } from '../../core/study/footprint';
import type { Stage } from '../../core/study/stage';
import { fill } from '../../texts/fill';
import { cellAddress, sheetReference } from '../../workbook/address';
import type { PlannedCell, PlannedChart, SheetPlan } from '../../workbook/plan';
import { formulaText } from '../formulas/formulaText';
import { layoutOf, productCode, type ReportContext } from '../reportContext';
import {
  blockCells,
  formulaCell,
  rowCells,
  sheetHead,
  sheetPlan,
  textCell,
  usedArea,
  type CellSpec,
} from '../sheetWriter';
import { staleHighlights } from './highlights';
import { coverageAddress } from './settingsSheet';
import { stageTotalCells } from './stageTotalCells';
import {
  MOST_HOTSPOT_CHARTS,
  summaryLayout,
  type HotspotBlock,
  type SummaryLayout,
} from './summaryLayout';

const STAGE_COLORS: Readonly<Record<Stage, string>> = {
  rawMaterial: '1E5C46',
  transport: 'E3A72F',
  production: '3B7FB6',
  distribution: '8E6BAF',
  use: 'C8553D',
  endOfLife: '7A7A7A',
};

/**
 * PCF 汇总: every product by stage, its shares, its largest items, with charts of both.
 * @param context the study
 */
export function summarySheet(context: ReportContext): SheetPlan {
  const { texts, sheetNames, footprint } = context;
  const layout = summaryLayout(context);
  const head = sheetHead(texts.titles.summary, texts.notes.summary, layout.stateColumn);
  const headers = resultHeaders(context, layout);
  const area = {
    top: layout.resultsTop,
    left: 0,
    bottom: layout.resultsTop + footprint.products.length,
    right: layout.stateColumn,
  };
  const charts = [sharesChart(context, layout), ...hotspotCharts(context, layout)];
  const cells = [
    ...head.cells,
    ...blockCells(layout.resultsTop, [
      headers.map((header) => textCell(header, 'header')),
      ...footprint.products.map((product, index) => resultRow(context, layout, product, index)),
    ]),
    ...shareCells(context, layout),
    ...layout.hotspots.flatMap((block) => hotspotCells(context, layout, block)),
    ...rowCells(layout.hotspotsTop, [textCell(texts.headings.hotspots, 'heading')]),
  ];
  const printArea = usedArea(
    cells,
    charts.map((chart) => chart.area),
  );
  return sheetPlan({
    key: 'summary',
    name: sheetNames.summary,
    cells,
    merges: head.merges,
    columnWidths: [7, 34, ...Array.from({ length: layout.stateColumn - 1 }, () => 18)],
    tables: [{ name: 'PCF_Summary', area, headers }],
    charts,
    highlights: staleHighlights({ ...area, top: area.top + 1 }, layout.stateColumn, texts),
    print: { area: printArea, orientation: 'landscape', titleRow: null },
  });
}

function resultHeaders({ texts }: ReportContext, layout: SummaryLayout): readonly string[] {
  const words = texts.columns;
  return [
    words.code,
    words.product,
    ...layout.stages.map((stage) => texts.stages[stage]),
    words.ledgerTotal,
    words.coverage,
    words.perUnit,
    words.state,
  ];
}

function resultRow(
  context: ReportContext,
  layout: SummaryLayout,
  product: ProductFootprint,
  index: number,
): readonly CellSpec[] {
  const { texts, sheetNames, footprint } = context;
  const row = layout.resultsTop + 1 + index;
  const at = (column: number): string => cellAddress({ row, column });
  const coverage = sheetReference(
    sheetNames.settings,
    coverageAddress(footprint.products.length, index),
  );
  const { missing } = texts.states;
  const total = product.ledgerTotalKgCo2e;
  return [
    textCell(productCode(index), 'textCentered'),
    textCell(product.product.name, 'totalText'),
    ...layout.stages.map((stage) => stageCell(context, product, index, stage)),
    total === null
      ? textCell(missing, 'totalState')
      : formulaCell(totalFormula(layout, product, row), total, 'totalEmission'),
    formulaCell(coverage, product.product.declaredUnit.covered, 'amount'),
    total === null || product.totalKgCo2e === null
      ? textCell(missing, 'totalState')
      : formulaCell(
          `${at(layout.ledgerTotalColumn)}/${at(layout.coverageColumn)}`,
          product.totalKgCo2e,
          'totalEmission',
        ),
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

/** Column of the emissions in the tables of largest items. */
const HOTSPOT_EMISSION = 2;

function hotspotCells(
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

function sharesChart({ texts, footprint }: ReportContext, layout: SummaryLayout): PlannedChart {
  const top = layout.sharesTop + 1;
  const bottom = layout.sharesTop + footprint.products.length;
  return {
    kind: 'barStacked',
    title: texts.charts.shares,
    description: texts.charts.sharesDescription,
    categories: { top, bottom, left: 1, right: 1 },
    series: layout.stages.map((stage, index) => ({
      name: texts.stages[stage],
      values: {
        top,
        bottom,
        left: layout.firstStageColumn + index,
        right: layout.firstStageColumn + index,
      },
      color: STAGE_COLORS[stage],
    })),
    valueAxis: { title: texts.charts.shareAxis, numberFormat: '0%', range: [0, 1] },
    area: {
      top: layout.sharesChartTop,
      bottom: layout.hotspotsTop - 2,
      left: 0,
      right: Math.min(layout.stateColumn, 5),
    },
  };
}

function hotspotCharts(
  { texts, footprint }: ReportContext,
  layout: SummaryLayout,
): readonly PlannedChart[] {
  return layout.hotspots
    .filter(({ items }) => items.length > 0)
    .slice(0, MOST_HOTSPOT_CHARTS)
    .map(({ productIndex, top, items }) => {
      const product = footprint.products[productIndex]?.product.name ?? '';
      const rows = { top: top + 2, bottom: top + 1 + items.length };
      return {
        kind: 'bar',
        title: fill(texts.charts.hotspots, { product }),
        description: fill(texts.charts.hotspotsDescription, { product }),
        categories: { ...rows, left: 1, right: 1 },
        series: [
          {
            name: texts.columns.emission,
            values: { ...rows, left: HOTSPOT_EMISSION, right: HOTSPOT_EMISSION },
            color: STAGE_COLORS.rawMaterial,
          },
        ],
        valueAxis: { title: texts.charts.emissionAxis, numberFormat: '#,##0', range: null },
        area: { top, bottom: top + 14, left: HOTSPOT_EMISSION + 2, right: layout.stateColumn },
      };
    });
}
