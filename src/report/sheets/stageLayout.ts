import type { QualitySide } from '../../core/analysis/qualityShares';
import type { GasKey } from '../../core/gases/gasResults';
import type { Footprint, Item } from '../../core/study/footprint';
import type { Stage } from '../../core/study/stage';
import { HEADER_ROW } from '../sheetWriter';
import { gasKeys } from './gasLayout';

/** Columns of a stage sheet; a stage with distances has more of them. */
export interface StageColumns {
  readonly code: number;
  readonly product: number;
  readonly name: number;
  readonly amount: number;
  readonly amountUnit: number;
  readonly freight: FreightColumns | null;
  readonly factorName: number;
  readonly factor: number;
  readonly factorUnit: number;
  readonly emission: number;
  readonly share: number;
  readonly amountCell: number;
  /** Whether a row counts or stands apart as a credit; null where the stage has no credits. */
  readonly apart: number | null;
  /** How rows that several products share are divided; null where the stage has none. */
  readonly allocation: AllocationColumns | null;
  /** Of each gas that the study tells apart, and of what stands apart from all sums. */
  readonly gases: readonly GasColumn[];
  /** The factor's code in the factor sheet, what kind of data amount and factor are, and how it fits. */
  readonly quality: QualityColumns;
  readonly state: number;
}

/** What the analysis sums a stage by. */
export type QualityColumns = Readonly<Record<QualitySide | 'factorCode', number>>;

/** The columns that only a stage with shared rows has. */
export interface AllocationColumns {
  readonly shared: number;
  readonly key: number;
  readonly sum: number;
  readonly share: number;
}

/** The column of one gas. */
export interface GasColumn {
  readonly key: GasKey;
  readonly column: number;
}

/** The columns that only a stage with distances has. */
export interface FreightColumns {
  readonly distance: number;
  readonly distanceUnit: number;
  readonly tonneKilometres: number;
  readonly distanceCell: number;
}

/** One row of a stage sheet. */
export interface StageRow {
  readonly item: Item;
  readonly productIndex: number;
  readonly row: number;
}

/** Where everything of a stage sheet stands. */
export interface StageLayout {
  readonly columns: StageColumns;
  readonly rows: readonly StageRow[];
  /** Products that have items in the stage, with the row of their total. */
  readonly totals: readonly { readonly productIndex: number; readonly row: number }[];
  /** Products that have credits in the stage, with the row of their sum. */
  readonly credits: readonly { readonly productIndex: number; readonly row: number }[];
  readonly totalsHeading: number;
  readonly checkHeading: number;
}

/** Before the columns of what a stage may have. */
type PlainColumns = Omit<StageColumns, 'quality'>;

const AMOUNT_COLUMNS: PlainColumns = {
  code: 0,
  product: 1,
  name: 2,
  amount: 3,
  amountUnit: 4,
  freight: null,
  factorName: 5,
  factor: 6,
  factorUnit: 7,
  emission: 8,
  share: 9,
  amountCell: 10,
  apart: null,
  allocation: null,
  gases: [],
  state: 11,
};

const FREIGHT_COLUMNS: PlainColumns = {
  code: 0,
  product: 1,
  name: 2,
  amount: 3,
  amountUnit: 4,
  freight: { distance: 5, distanceUnit: 6, tonneKilometres: 7, distanceCell: 14 },
  factorName: 8,
  factor: 9,
  factorUnit: 10,
  emission: 11,
  share: 12,
  amountCell: 13,
  apart: null,
  allocation: null,
  gases: [],
  state: 15,
};

/**
 * Places rows, totals and ledger checks of a stage sheet.
 * @param footprint the results
 * @param stage a stage that has items
 */
export function stageLayout(footprint: Footprint, stage: Stage): StageLayout {
  let row = HEADER_ROW;
  const rows = footprint.products.flatMap((product, productIndex) =>
    product.items
      .filter(({ activity }) => activity.stage === stage)
      .map((item) => {
        row += 1;
        return { item, productIndex, row };
      }),
  );
  const totalsHeading = row + 2;
  const withItems = [...new Set(rows.map(({ productIndex }) => productIndex))];
  const totals = withItems.map((productIndex, index) => ({
    productIndex,
    row: totalsHeading + 1 + index,
  }));
  const withCredits = withItems.filter((index) =>
    rows.some((line) => line.productIndex === index && line.item.isCredit === true),
  );
  const credits = withCredits.map((productIndex, index) => ({
    productIndex,
    row: totalsHeading + 1 + totals.length + index,
  }));
  const isFreight = rows.some(({ item }) => item.activity.data.kind === 'freight');
  const isShared = rows.some(({ item }) => item.activity.allocation !== undefined);
  const plain = isFreight ? FREIGHT_COLUMNS : AMOUNT_COLUMNS;
  const columns = credits.length === 0 ? plain : withApart(plain);
  return {
    columns: withQuality(
      withGases(isShared ? withAllocation(columns) : columns, gasKeys(footprint, [stage])),
    ),
    rows,
    totals,
    credits,
    totalsHeading,
    checkHeading: totalsHeading + totals.length + credits.length + 2,
  };
}

function withAllocation(columns: PlainColumns): PlainColumns {
  const { state } = columns;
  const allocation = { shared: state, key: state + 1, sum: state + 2, share: state + 3 };
  return { ...columns, allocation, state: state + 4 };
}

/** A column for each gas, before the state. */
function withGases(columns: PlainColumns, keys: readonly GasKey[]): PlainColumns {
  const gases = keys.map((key, index) => ({ key, column: columns.state + index }));
  return { ...columns, gases, state: columns.state + keys.length };
}

/** One more column, before the state, which stays the last. */
function withApart(columns: PlainColumns): PlainColumns {
  return { ...columns, apart: columns.state, state: columns.state + 1 };
}

function withQuality(columns: PlainColumns): StageColumns {
  const { state } = columns;
  const quality = {
    factorCode: state,
    activity: state + 1,
    factor: state + 2,
    time: state + 3,
    geography: state + 4,
    technology: state + 5,
  };
  return { ...columns, quality, state: state + 6 };
}
