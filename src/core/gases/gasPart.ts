import type { Ratio } from '../quantities/conversionRatio';
import type { Evidence, Witness } from '../study/evidence';
import type { Gas, GwpSet } from './gwpTable';

/** What stands beside a footprint and is in no sum, apart from credits. */
export const APARTS = ['biogenic', 'landUse', 'aircraft'] as const;

/** A sort of emission that standards want told apart. */
export type Apart = (typeof APARTS)[number];

/** What of a fuel's life a part of its factor is for; both together are the factor. */
export const CYCLES = ['combustion', 'upstream'] as const;

/** Burning the fuel itself, or what it took to get it. */
export type Cycle = (typeof CYCLES)[number];

/** One gas of a factor that gives several, or something that it gives beside them. */
export interface GasPart {
  /** `CO2e`: the source has weighed it already, with GWPs of its own. */
  readonly gas: Gas | 'CO2e';
  /** What it is told as, apart from the sums; null where it counts. */
  readonly apart: Apart | null;
  /** Where burning a fuel and its supply are given one by one: which of the two it is. */
  readonly cycle?: Cycle;
  /** Where the study's set gives the gas no value: the one by whose value somebody chose to weigh it. */
  readonly weighedBy?: GwpSet;
  /** As it stands in its cell. */
  readonly value: number;
  /** Brings the value to kg of the gas for one unit of its factor. */
  readonly scale: Ratio;
  /** The unit of the value, as it is shown. */
  readonly unitText: string;
  /** The cell of the value; null where it is no ledger's: a share of a refrigerant. */
  readonly evidence: Evidence | null;
  readonly witnesses: readonly Witness[];
}

/** The gases of a factor, and the set of GWPs by which its value was made of them. */
export interface GasMix {
  readonly set: GwpSet;
  readonly parts: readonly GasPart[];
}
