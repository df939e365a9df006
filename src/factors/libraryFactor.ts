import type { Unit, UnitOf } from '../core/quantities/unitTable';
import type { GasCoverage } from '../core/study/factor';
import type { Bilingual, Confidence, FactorBoundary } from '../core/study/libraryOrigin';

/** Where a value comes from, and on what terms it may be passed on. */
export interface FactorOrigin {
  readonly source: Bilingual;
  readonly licence: Bilingual;
}

/** What a fuel's factor is recomputed from: NCV × carbon content × oxidation × 44/12. */
export interface FuelData {
  /** Net calorific value in MJ per unit of the factor. */
  readonly ncvMjPerUnit: number;
  /** Carbon content in tonnes of carbon per TJ. */
  readonly carbonTPerTj: number;
  /** Share of the carbon that is oxidised. */
  readonly oxidation: number;
}

/** One emission factor of the built-in library: `value` × `massUnit` of gas per `per`. */
export interface LibraryFactor extends FactorOrigin {
  readonly id: string;
  /** What the source or everybody calls it; the first is shown. Equal to one of them is sure. */
  readonly names: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** Other words that usually mean it; always asked. */
  readonly synonyms: readonly string[];
  readonly value: number;
  readonly massUnit: UnitOf<'mass'>;
  readonly per: Unit;
  readonly boundary: FactorBoundary;
  readonly gas: Exclude<GasCoverage, 'unstated'>;
  readonly region: Bilingual & { readonly code: string };
  /** Year that the value is for; for a standard the year of its edition. */
  readonly year: number;
  readonly confidence: Confidence;
  readonly fuel?: FuelData;
}
