import type { GasMix } from '../gases/gasPart';
import type { Unit, UnitOf } from '../quantities/unitTable';
import type { Evidence, Witness } from './evidence';
import type { LibraryOrigin } from './libraryOrigin';

/** What the kilograms of a factor count. `unstated`: the unit names no gas at all. */
export type GasCoverage = 'CO2e' | 'CO2' | 'unstated';

/** `gases`: each gas is given by itself. */
export type FactorGas = GasCoverage | 'gases';

/** What the ledger says of a factor beside its value, with the cell that says it. */
export interface FactorStatements {
  /** `published`: when the value came out, which is after the year that it is for. */
  readonly year?: {
    readonly value: number;
    readonly isPublished: boolean;
    readonly witness: Witness;
  };
  readonly region?: Witness;
  /** Edition of the source. */
  readonly version?: Witness;
}

/** An emission factor: `value` × `massUnit` of gas per `per`. */
export interface EmissionFactor {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly massUnit: UnitOf<'mass'>;
  readonly per: Unit;
  /** How many `per` the factor is for: 10 000 in kgCO2/万kWh, else 1. */
  readonly perAmount: number;
  readonly gas: FactorGas;
  /** Where gases are given one by one, or something beside the sum: `value` is kg CO2e of what counts. */
  readonly gases?: GasMix;
  /** The unit as the ledger writes it. */
  readonly unitText: string;
  readonly source: string | null;
  /** Absent where the ledger says none of it. */
  readonly stated?: FactorStatements;
  /** The supplier's own for its thing. */
  readonly isSupplier?: true;
  /** The general factor of the ledger that it holds before. */
  readonly overrides?: EmissionFactor;
  /** Of a factor of the built-in library, which then has no cell of the user's. */
  readonly library?: LibraryOrigin;
  /** The cell of the value; factors of the built-in library have none. */
  readonly evidence: Evidence | null;
  /** Cells that give the value its meaning: name, unit, header. */
  readonly witnesses: readonly Witness[];
}
