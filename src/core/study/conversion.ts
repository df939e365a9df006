import type { Unit } from '../quantities/unitTable';
import type { Evidence, Witness } from './evidence';

/**
 * What turns one kind of amount into another for one thing: its density, its calorific value, what
 * one piece of it weighs, how many are in a box. So many `top` are in one `bottom`.
 */
export interface Conversion {
  readonly value: number;
  readonly top: Unit;
  readonly bottom: Unit;
  /** The ledger cell that gives it; null where a person or a table of ours gave it. */
  readonly evidence: Evidence | null;
  /** Cells that give the value its meaning. */
  readonly witnesses: readonly Witness[];
  /** True while it stands on an open question's assumption. */
  readonly isAssumed: boolean;
}
