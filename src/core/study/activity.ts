import type { Ratio } from '../quantities/conversionRatio';
import type { Quantity } from '../quantities/quantity';
import type { Dimension } from '../quantities/unitTable';
import type { CellRef } from '../cellRef';
import type { AllocatedPart } from './allocation';
import type { Conversion } from './conversion';
import type { EmissionFactor } from './factor';
import type { Evidence, Witness } from './evidence';
import type { Stage } from './stage';

/** How several numbers make one amount: months are added, 单重 × 件数 is multiplied. */
export type Operation = 'sum' | 'product';

/** A cell without the figure it should hold; `found` is null where it holds an error. */
export interface MissingTerm {
  readonly at: CellRef;
  readonly found: string | null;
  /** An open question asks for it. */
  readonly isAsked?: true;
}

/** What an activity can lack. */
export type Lack = 'missing-quantity' | 'missing-distance' | 'missing-factor' | 'factor-unit';

/** One number of the ledger as a part of a measure. */
export interface Term {
  readonly evidence: Evidence;
  /** The unit it stands in, as it is shown: kg, 10000 kWh, kW. */
  readonly unit: string;
  /** Brings the number into the unit of the measure: 1/1000 for grams among kilograms. */
  readonly scale: Ratio;
}

/**
 * How a rate of loss r, or a yield u, makes what was used of what is left of it: × (1 + r), ÷ (1 − r),
 * ÷ u; or a factor that is multiplied as it stands.
 */
export type LossUse = 'added' | 'rest' | 'yield' | 'times';

/** The ledger's rate of loss as a part of a measure; its scale makes 1/100 of a percentage. */
export interface LossTerm extends Term {
  readonly use: LossUse;
}

/**
 * An amount of the ledger with its unit; `multiplier` is 10 000 in 万kWh, else 1. Mostly it is one
 * cell; `quantity.amount` is what all terms come to.
 */
export interface Measure<D extends Dimension = Dimension> {
  readonly quantity: Quantity<D>;
  readonly multiplier: number;
  readonly operation: Operation;
  readonly terms: readonly [Term, ...Term[]];
  /** Cells that should hold a part of it and hold no figure, such as a month left blank. */
  readonly missing: readonly MissingTerm[];
  /** What is lost on the way, where the terms are without it; `quantity.amount` is with it. */
  readonly loss?: LossTerm;
  /** The terms' scales make the amount that part of what the ledger gives: 1/1250 of a batch of 1250. */
  readonly outputPart?: Ratio;
}

/**
 * What is multiplied by the factor: an amount, or for freight mass × distance.
 * Null where the ledger gives nothing usable.
 */
export type ActivityData =
  | { readonly kind: 'amount'; readonly amount: Measure | null }
  | {
      readonly kind: 'freight';
      readonly mass: Measure<'mass'> | null;
      readonly distance: Measure<'distance'> | null;
    };

/** One line of the inventory: activity data, its factor, and the cells they came from. */
export interface Activity {
  readonly product: string;
  readonly stage: Stage;
  readonly name: string;
  /** The cell a reader should look at first: the amount's, or the distance's for freight. */
  readonly at: CellRef;
  /** Row of that sheet, counted from zero; `at` itself may be a merged cell that begins above it. */
  readonly row: number;
  readonly nameWitness: Witness;
  readonly data: ActivityData;
  /** Who supplies it, or where it comes from or goes to, as the ledger says it; of freight alone. */
  readonly place?: string;
  readonly factor: EmissionFactor | null;
  /** True while the factor stands on an open question's assumption. */
  readonly factorAssumed: boolean;
  /** The question that offers factors of the built-in library for it, answered or not. */
  readonly factorQuestion?: string;
  /**
   * What it is, where it has no factor because none is published: a key of `texts.factors.classes`, or a
   * mode of transport as written.
   */
  readonly withoutRecord?: string;
  /** Further cells that give the row its meaning: product, unit, category. */
  readonly witnesses: readonly Witness[];
  /** A negative amount that takes back what a positive one counted; other negatives are credits. */
  readonly isCorrection?: true;
  /** Its amount is for one of the product, where those of others are for all units covered. */
  readonly isPerUnit?: true;
  /** What it lacks because a question is open: that says so, and no finding repeats it. */
  readonly asked?: readonly Lack[];
  /** Where amount and factor measure different things: what lies between them. */
  readonly conversion?: Conversion;
  /** Where several products share the amount: the part of this product. `data` is the whole. */
  readonly allocation?: AllocatedPart;
}

/** An activity that no product has yet, or that is no product's. */
export type SharedActivity = Omit<Activity, 'product' | 'allocation'>;
