import { dimensionOf } from '../core/quantities/unitTable';
import type { FactorOffer } from '../core/study/question';
import { emissionFactorOf } from './emissionFactorOf';
import { LIBRARY } from './library';
import { libraryIndex } from './libraryIndex';
import { CHINA } from './records/regions';
import { matchFactor, type LibraryMatch } from './matching/matchFactor';

/** What the library has for a name. */
export interface FactorOffers {
  /** What the thing is, with or without a record; null where it is not known. */
  readonly class: LibraryMatch['class'];
  /** Best first; empty where nothing fits. */
  readonly offers: readonly FactorOffer[];
}

/**
 * The factors of the built-in library that a name may mean, whatever they are for.
 * @param name as the ledger writes it
 */
export function factorOffers(name: string): FactorOffers {
  const match = matchFactor(libraryIndex(), name);
  return {
    class: isByNumberAlone(name) ? null : match.class,
    offers: match.candidates.map(({ factor, reason, told }) => ({
      factor: emissionFactorOf(factor),
      reason,
      told,
      class: match.class,
    })),
  };
}

/**
 * Electricity of the place of production, behind that of the whole country.
 * @param region as somebody wrote it: 河南, 河南省, Henan
 */
export function regionalPower(region: string): readonly FactorOffer[] {
  return factorOffers(`${region}电力`)
    .offers.filter(({ factor }) => factor.library?.region.zh !== CHINA.zh)
    .map((offer) => ({ ...offer, reason: 'region' as const }));
}

/** 零件201 is no stainless steel: beside other words a bare number names no grade for certain. */
function isByNumberAlone(name: string): boolean {
  const words = name.replace(/[0-9#号.\s-]+/gu, '');
  if (words === '' || words === name || /[a-z]/i.test(words)) return false;
  return matchFactor(libraryIndex(), words).class === null;
}

let freight: readonly FactorOffer[] | null = null;

/** Every mode of transport that the library knows, for freight of which nothing tells it. */
export function freightOffers(): readonly FactorOffer[] {
  freight ??= LIBRARY.filter(({ per }) => dimensionOf(per) === 'freight').map((record) => ({
    factor: emissionFactorOf(record),
    reason: 'mode' as const,
    told: '',
    class: 'freight',
  }));
  return freight;
}
