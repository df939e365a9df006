import type { Activity } from './activity';
import type { Boundary } from './boundary';
import type { Finding } from './finding';
import type { GwpSet } from '../gases/gwpTable';
import type { LeftOut, Product, Unassigned } from './inventory';
import type { Stage } from './stage';

/** How the footprint was calculated. */
export interface Method {
  readonly gwp: GwpSet;
  readonly boundary: Boundary;
}

/** One activity with its emission on the ledger's own basis; null when something is missing. */
export interface Item {
  readonly activity: Activity;
  readonly kgCo2e: number | null;
  /** The activity in the unit of its factor, where the factor has several gases. */
  readonly amount?: number;
  /** A negative emission that takes nothing back: it stands apart and is in no sum. */
  readonly isCredit?: true;
}

/** Credits of a stage or product, a negative number; per declared unit null where that is unknown. */
export interface Credits {
  readonly kgCo2e: number | null;
  readonly ledgerKgCo2e: number;
}

/** A stage of a product, per declared unit. `kgCo2e` sums what is known, null if nothing is. */
export interface StageResult {
  readonly stage: Stage;
  readonly kgCo2e: number | null;
  readonly ledgerKgCo2e: number | null;
  readonly share: number | null;
  readonly complete: boolean;
  readonly itemCount: number;
  readonly missing: number;
  readonly inBoundary: boolean;
  /** Only where there are any. */
  readonly credits?: Credits;
  /** Shared rows of the stage that nobody has divided between the products yet; only where there are any. */
  readonly unallocated?: number;
}

/** A product's footprint, per declared unit. */
export interface ProductFootprint {
  readonly product: Product;
  readonly stages: readonly StageResult[];
  readonly items: readonly Item[];
  readonly totalKgCo2e: number | null;
  readonly ledgerTotalKgCo2e: number | null;
  readonly complete: boolean;
}

/** What stands apart from every product, with its emission on the ledger's own basis. */
export interface Apart<Row extends Unassigned> {
  readonly row: Row;
  /** Null where something is missing. */
  readonly kgCo2e: number | null;
}

/** The result of a calculation. */
export interface Footprint {
  readonly method: Method;
  readonly products: readonly ProductFootprint[];
  /** Rows that are no product's until somebody says how they are shared; in no total. */
  readonly unassigned: readonly Apart<Unassigned>[];
  /** Rows that several products share and that somebody leaves out; in no total. */
  readonly leftOut: readonly Apart<LeftOut>[];
  readonly findings: readonly Finding[];
}
