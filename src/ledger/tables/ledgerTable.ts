import type { Operation } from '../../core/study/activity';
import type { Place } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';
import type { CaptionField } from '../captions/captionField';
import type { ColumnRole } from '../language/headerWords';
import type { MultipliedRole } from '../language/multipliedWords';
import type { Period } from '../periods/period';
import type { ColumnCommas } from '../values/columnCommas';
import type { BlockHeading } from './blocksOf';
import type { Bystander } from './bystanders';
import type { FactorLine } from './factors/factorLines';
import type { LaneHeading } from './lanes/lane';
import type { MergedCells } from './mergedCells';

/** A column of a table with the role it was given and why. */
export interface TableColumn {
  /** Of sheet, header text and which one of that header it is. */
  readonly id: string;
  readonly index: number;
  /** The header as found, levels joined. */
  readonly header: string;
  readonly label: string;
  readonly unitText: string | null;
  /** Its figures are for one product: 单台用量, 用量(kg/台). */
  readonly isPerUnit: boolean;
  /** 台 of kg/台, where its header names it. */
  readonly per?: string;
  /** The cells that hold the header, from the top level down. */
  readonly headerCells: readonly Place[];
  /** What the header says about the time of the column's figures. */
  readonly period: Period | null;
  readonly role: ColumnRole | null;
  /** 0 to 1: how well header and content fit the role. */
  readonly confidence: number;
  /** What its cells prove about commas in numbers. */
  readonly commas: ColumnCommas;
  /** The unit that all its cells with a unit have; null where there is none or more than one. */
  readonly usualUnit: string | null;
  /** Whether figures stand in it. */
  readonly holdsFigures: boolean;
  /** What it gives beside the amounts instead of them; null for all other columns. */
  readonly beside: Bystander | null;
  /** Whether a person has said what it is. */
  readonly isCorrected: boolean;
}

/** One amount of each row: the column it stands in, or those that make it together. */
export interface AmountLane {
  readonly operation: Operation;
  readonly columns: readonly TableColumn[];
  /** Columns that state what others of them come to. */
  readonly sums: readonly {
    readonly column: TableColumn;
    readonly of: readonly TableColumn[];
  }[];
  /** Columns whose product is the amount, or where a total stands beside them should be. */
  readonly factors: readonly { readonly column: TableColumn; readonly role: MultipliedRole }[];
  readonly period: Period | null;
  /** The way that it goes, where each amount of a row goes its own. */
  readonly leg?: TableLeg;
  /** What the header names that the row does not: the product, the item, the stage. */
  readonly heading: (LaneHeading & { readonly at: Place }) | null;
}

/** One leg of a journey: its distance, and what charges it. */
export interface TableLeg {
  readonly distance: TableColumn;
  readonly mode: TableColumn | null;
  readonly factor: TableColumn | null;
  /** The mode that its header names, with the header's cell. */
  readonly named: { readonly text: string; readonly at: Place } | null;
}

/** A column of distances of the way back. */
export interface TableWayBack {
  readonly distance: TableColumn;
  /** The table's leg that its header names; null where it names none. */
  readonly leg: TableLeg | null;
}

/** A row below the header. */
export interface TableRow {
  readonly row: number;
  readonly kind: 'data' | 'heading' | 'subtotal' | 'ofWhich' | 'statistic' | 'excluded' | 'note';
  /** A heading that is plainly none of the items, whether or not its words are known. */
  readonly isSection?: true;
  /** A note that nothing but its place and its form tells: that it is none of the items is told. */
  readonly isRemark?: true;
}

/** What the figures of a table, or of the workbook's other tables, prove about commas in numbers. */
export interface TableNotation {
  readonly commas: ColumnCommas;
  /** Its own figures prove nothing: other tables' do. */
  readonly isFar: boolean;
  /** Columns, by their index, whose commas group thousands by the form of their numbers. */
  readonly thousands: ReadonlySet<number>;
}

/** A table found on a sheet. */
export interface LedgerTable {
  readonly grid: Grid;
  readonly merged: MergedCells;
  /** Of a block of columns: the header cell above them that names a stage. */
  readonly heading?: BlockHeading;
  /** Texts above the header: title, caption, sign-off. */
  readonly captions: readonly { readonly at: Place; readonly text: string }[];
  /** What captions above, beside or below it say: product, output, period. */
  readonly fields: readonly CaptionField[];
  readonly columns: readonly TableColumn[];
  /** The amounts of each row; none where the table has no column of amounts. */
  readonly lanes: readonly AmountLane[];
  /** Legs of the journeys of its rows, where their distances stand side by side. */
  readonly legs?: readonly TableLeg[];
  /** How far its vehicles go back, where columns say so. */
  readonly waysBack?: readonly TableWayBack[];
  /** Columns that fit one role alike, the one that has it first; somebody has to say which. */
  readonly contested: ReadonlyMap<ColumnRole, readonly TableColumn[]>;
  readonly rows: readonly TableRow[];
  /** Factors in rows of their own among or below its rows. */
  readonly factorLines?: readonly FactorLine[];
  /** How its numbers are written, once all tables of the workbook are known. */
  readonly notation?: TableNotation;
}

/**
 * The first column of a role, left to right.
 * @param table a table
 * @param role the role wanted
 */
export function columnOf(table: LedgerTable, role: ColumnRole): TableColumn | null {
  return table.columns.find((column) => column.role === role) ?? null;
}
