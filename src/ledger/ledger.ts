import type { Finding } from '../core/study/finding';
import type { Stage } from '../core/study/stage';
import type { Grid } from '../workbook/grid';
import type { FigureReading } from './rows/readFigure';
import type { Label } from './rows/readLabel';
import type { LedgerTable } from './tables/ledgerTable';

/** A row that says how much of something was used, carried or burnt. */
export interface ActivityRow {
  readonly table: ReadTable;
  readonly row: number;
  readonly product: Label | null;
  readonly stage: Label | null;
  readonly name: Label;
  /** Null where the table has no such column. */
  readonly amount: FigureReading | null;
  readonly distance: FigureReading | null;
  readonly mode: Label | null;
  readonly factor: FactorRow | null;
}

/** A row that gives an emission factor; for a factor inside an activity row, the same row. */
export interface FactorRow {
  readonly table: ReadTable;
  readonly row: number;
  /** From the general to the particular: 运输, 重型燃油车. */
  readonly names: readonly Label[];
  readonly value: FigureReading;
  readonly source: Label | null;
}

/** A row that gives how many of a product were made. */
export interface OutputRow {
  readonly table: ReadTable;
  readonly row: number;
  readonly product: Label;
  readonly output: FigureReading;
}

/** A table with what it is for. */
export interface ReadTable {
  readonly table: LedgerTable;
  readonly purpose: 'activity' | 'factors' | 'output' | 'other';
  /** Stages that title, sheet name and header name. */
  readonly stages: ReadonlySet<Stage>;
}

/** The user's sheets as understood, before anything is joined or asked. */
export interface Ledger {
  readonly grids: readonly Grid[];
  readonly tables: readonly ReadTable[];
  readonly activityRows: readonly ActivityRow[];
  readonly factorRows: readonly FactorRow[];
  readonly outputRows: readonly OutputRow[];
  readonly findings: readonly Finding[];
}
