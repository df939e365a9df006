import type { Operation } from '../../../core/study/activity';
import type { Period } from '../../periods/period';
import type { MultipliedRole } from '../../language/multipliedWords';
import type { HeaderText, RoleMatch } from '../headers/headerRoles';
import type { Leg } from '../legs/legOfColumns';
import type { ColumnShape } from '../columnShape';

/** A column before its table is understood: what its header says and what its cells are. */
export interface ColumnFacts extends HeaderText {
  /** In the table, from the left. */
  readonly position: number;
  /** The header's lowest level without its unit, and the levels above it. */
  readonly leaf: string;
  readonly group: string;
  readonly words: RoleMatch;
  readonly shape: ColumnShape;
  /** Its cells are kgCO2e, tCO2: the table gives results and no amounts. */
  readonly isEmissionUnits: boolean;
}

/** Which columns make one amount, and how; columns by their positions in the table. */
export interface Lane {
  readonly operation: Operation;
  readonly positions: readonly number[];
  /** Columns that repeat what others come to. */
  readonly sums: readonly LaneSum[];
  /** Columns whose product is the amount, or where a total stands beside them should be. */
  readonly factors: readonly LaneFactor[];
  /** The way that this amount goes, where each of several goes its own. */
  readonly leg?: Leg;
  /** What the header says about the time of its figures. */
  readonly period: Period | null;
  /** What the header names where it is no amount: a product, an item. */
  readonly heading: LaneHeading | null;
}

/**
 * What a header names beside the amount; of a stage its item as well, where that is not the row's; of
 * what working an item takes whether it says so.
 */
export type LaneHeading =
  | { readonly role: 'product' | 'name'; readonly text: string }
  | {
      readonly role: 'process';
      readonly text: string;
      readonly isTold: boolean;
      /** What it is for each of, kg of kWh/kg, where it is no amount of its own. */
      readonly per: string | null;
    }
  | { readonly role: 'stage'; readonly text: string; readonly item: string | null };

/** A column that is a part of a product. */
export interface LaneFactor {
  readonly position: number;
  readonly role: MultipliedRole;
  /** The unit that the header gives it, as the role needs it: kg of kg/件. */
  readonly unitText: string | null;
}

/** A column that states what other columns of its row come to. */
export interface LaneSum {
  readonly position: number;
  readonly of: readonly number[];
}
