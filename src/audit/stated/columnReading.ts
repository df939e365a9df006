import type { CellRef } from '../../core/cellRef';
import type { Stage } from '../../core/study/stage';
import type { ReadTable, RowSpan, StatedFigure } from '../../ledger/ledger';

/** What of a span of rows a sum covers. */
export interface Scope {
  readonly span: RowSpan;
  /** Key of the product it is limited to. */
  readonly product: string | null;
  /** Stages it is limited to. */
  readonly stages: ReadonlySet<Stage> | null;
}

/** One row as a part of a stated figure, in that figure's unit. */
export interface StatedPart {
  readonly row: number;
  readonly name: string;
  /** The cell to look at. */
  readonly at: CellRef;
  readonly value: number;
  /** The row's own stated result in the figure's unit. */
  readonly shown: number | null;
  /** The amount that the value is proportional to, as the ledger writes it. */
  readonly amount: {
    readonly value: number;
    readonly unit: string;
    readonly at: CellRef;
  } | null;
}

/** The unit that a stated figure is in. */
export interface StatedUnit {
  readonly label: string;
  /** kg CO2e of one unit; null where the figure is no emission. */
  readonly kgCo2e: number | null;
}

/** A column of stated figures, and what they should be by our own calculation. */
export interface ColumnReading {
  readonly table: ReadTable;
  readonly stated: readonly StatedFigure[];
  /** The figure's unit over such rows; null where it cannot be told. */
  unitOf(stated: StatedFigure, scope: Scope): StatedUnit | null;
  /**
   * The rows that a stated figure should add up; null where one of them is missing something or it
   * cannot be told what is added up.
   */
  partsOf(stated: StatedFigure, scope: Scope): readonly StatedPart[] | null;
  /** Whether one of several ways to add up may be meant, so that a difference proves nothing. */
  isDoubtful(scope: Scope): boolean;
}
