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

/**
 * Why a record is offered: the same name; another word for it; characters taken for each other; a
 * grade; a word that tells more than the class; the class alone; a name with most of its characters.
 * `mode`: nothing tells the mode of transport, so that every one is offered. `region`: it is that of the
 * place of production.
 */
export type OfferReason =
  'equal' | 'synonym' | 'slip' | 'grade' | 'word' | 'class' | 'near' | 'mode' | 'region';

/** Where a factor of the built-in library comes from: all that an auditor asks about it. */
export interface LibraryOrigin {
  /** The record's id, which is also its key among the options of a question. */
  readonly id: string;
  /** The version of the library that it was taken from. */
  readonly version: string;
  readonly name: Bilingual;
  readonly source: Bilingual;
  readonly licence: Bilingual;
  readonly region: Bilingual;
  readonly boundary: FactorBoundary;
  /** Year that the value is for; for a standard the year of its edition. */
  readonly year: number;
  readonly confidence: Confidence;
  /** How the value comes about, as a formula of a spreadsheet, where it is recomputed. */
  readonly formula?: string;
}
