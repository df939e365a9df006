import type { Activity } from './activity';
import type { Boundary } from './boundary';
import type { Finding } from './finding';
import type { GwpSet } from '../gases/gwpTable';
import type { Product } from './inventory';
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

/** The result of a calculation. */
export interface Footprint {
  readonly method: Method;
  readonly products: readonly ProductFootprint[];
  readonly findings: readonly Finding[];
}
