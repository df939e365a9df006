import type { Unit, UnitOf } from '../core/quantities/unitTable';
import type { GasCoverage } from '../core/study/factor';

/**
 * What of a life cycle a factor covers. `combustion`: burning a fuel, without its supply chain.
 * `generation`: what power stations or boilers emit, without fuel supply, plant and grid.
 * `cradle-to-gate`: from raw materials to the factory gate. `life-cycle`: all of it. `operation`:
 * the vehicle's fuel or power on the way.
 */
export type FactorBoundary =
  'combustion' | 'generation' | 'cradle-to-gate' | 'life-cycle' | 'operation';

/** How well a value is vouched for: H official or several sources, M good transcription, L unverified. */
export type Confidence = 'H' | 'M' | 'L';

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

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
