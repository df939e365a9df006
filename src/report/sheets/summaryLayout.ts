import type { GasKey } from '../../core/gases/gasResults';
import { countedItems } from '../../core/study/countedItems';
import type { Footprint, Item, ProductFootprint } from '../../core/study/footprint';
import type { Stage } from '../../core/study/stage';
import { STAGES } from '../../core/study/stage';
import { HEADER_ROW } from '../sheetWriter';
import { gasKeys } from './gasLayout';

/** How many items of a product the summary names. */
const MOST_HOTSPOTS = 8;

/** Products whose largest items are drawn; a workbook of fifty charts helps nobody. */
export const MOST_HOTSPOT_CHARTS = 6;

/** Column of the emissions in the tables of largest items. */
export const HOTSPOT_EMISSION = 2;

/** Where everything of the summary stands. */
export interface SummaryLayout {
  readonly stages: readonly Stage[];
  readonly firstStageColumn: number;
  readonly ledgerTotalColumn: number;
  readonly coverageColumn: number;
  readonly perUnitColumn: number;
  /** Credits, which are in no sum; null where nothing stands apart. */
  readonly creditsColumn: number | null;
  readonly stateColumn: number;
  readonly resultsTop: number;
  readonly sharesTop: number;
  /** The gases that the study tells apart; none where no factor gives any. */
  readonly gases: readonly GasKey[];
  readonly gasesTop: number;
  readonly sharesChartTop: number;
  readonly hotspotsTop: number;
  readonly hotspots: readonly HotspotBlock[];
  /** How what several products share is divided, below everything else. */
  readonly sharedTop: number;
}

/** The largest items of one product. */
export interface HotspotBlock {
  readonly productIndex: number;
  readonly top: number;
  readonly items: readonly Item[];
}

const SHARES_CHART_HEIGHT = 15;
const HOTSPOT_HEIGHT = 16;

/**
 * Places the tables and charts of the summary.
 * @param footprint the results
 */
export function summaryLayout(footprint: Footprint): SummaryLayout {
  const count = footprint.products.length;
  const stages = STAGES.filter((stage) =>
    footprint.products.some((product) => product.stages.some((entry) => entry.stage === stage)),
  );
  const hasCredits = footprint.products.some((product) =>
    product.stages.some(({ credits }) => credits !== undefined),
  );
  const firstStageColumn = 2;
  const ledgerTotalColumn = firstStageColumn + stages.length;
  const sharesTop = HEADER_ROW + count + 3;
  const gases = gasKeys(footprint);
  const gasesTop = sharesTop + count + 3;
  const sharesChartTop = (gases.length === 0 ? sharesTop : gasesTop) + count + 2;
  const hotspotsTop = sharesChartTop + SHARES_CHART_HEIGHT + 2;
  return {
    stages,
    firstStageColumn,
    ledgerTotalColumn,
    coverageColumn: ledgerTotalColumn + 1,
    perUnitColumn: ledgerTotalColumn + 2,
    creditsColumn: hasCredits ? ledgerTotalColumn + 3 : null,
    stateColumn: ledgerTotalColumn + (hasCredits ? 4 : 3),
    resultsTop: HEADER_ROW,
    sharesTop,
    gases,
    gasesTop,
    sharesChartTop,
    hotspotsTop,
    hotspots: footprint.products.map((product, productIndex) => ({
      productIndex,
      top: hotspotsTop + 1 + productIndex * HOTSPOT_HEIGHT,
      items: largestItems(product),
    })),
    sharedTop: hotspotsTop + 1 + count * HOTSPOT_HEIGHT + 1,
  };
}

function largestItems(product: ProductFootprint): readonly Item[] {
  return [...countedItems(product)].sort((a, b) => b.kgCo2e - a.kgCo2e).slice(0, MOST_HOTSPOTS);
}
