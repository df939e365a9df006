import { fill } from '../../texts/fill';
import type { PlannedChart } from '../../workbook/plan';
import type { ReportContext } from '../reportContext';
import { STAGE_COLORS } from '../stageColors';
import { HOTSPOT_EMISSION, MOST_HOTSPOT_CHARTS, type SummaryLayout } from './summaryLayout';

/**
 * Stacked bars: the share of each stage in each product's emissions.
 * @param context the study
 * @param layout of the summary
 */
export function sharesChart(
  { texts, footprint }: ReportContext,
  layout: SummaryLayout,
): PlannedChart {
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

/**
 * Bars of the largest items, one chart a product.
 * @param context the study
 * @param layout of the summary
 */
export function hotspotCharts(
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
        area: {
          top,
          bottom: top + 14,
          left: HOTSPOT_EMISSION + 3,
          right: Math.max(layout.stateColumn, HOTSPOT_EMISSION + 6),
        },
      };
    });
}
