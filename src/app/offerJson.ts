import type { LibraryOrigin } from '../core/study/libraryOrigin';
import type { FactorOffer } from '../core/study/question';
import { offerReason } from '../texts/factors/offerLabel';
import type { Texts } from '../texts/zhCN';

/**
 * What an option offers, where it is a factor of the built-in library.
 * @param offer the factor and why it is offered
 * @param texts the language
 */
export function offerJson(offer: FactorOffer, texts: Texts): object {
  const { value, unitText, gas, library } = offer.factor;
  return {
    value,
    unit: unitText,
    gas,
    ...(library !== undefined && originJson(library, texts)),
    reason: offerReason(offer, texts.factors),
  };
}

/**
 * Where a factor of the built-in library comes from.
 * @param origin as it stands beside the factor
 * @param texts the language
 */
export function originJson(origin: LibraryOrigin, { factors }: Texts): object {
  const { id, version, name, source, licence, region, boundary, year, confidence } = origin;
  const key = factors.bilingual;
  return {
    id,
    name: name[key],
    boundary,
    region: region[key],
    year,
    source: source[key],
    licence: licence[key],
    confidence,
    version,
  };
}
