import type { FactorOffer } from '../../core/study/question';
import { fill } from '../fill';
import type { Texts } from '../zhCN';

/**
 * A factor of the built-in library as an option: name, value, unit, what it covers, where and when it
 * holds, who says so, and why it is offered.
 * @param offer the factor and the reason
 * @param texts the language
 */
export function offerLabel({ factor, ...offer }: FactorOffer, { factors }: Texts): string {
  const { library, value, unitText: unit, name } = factor;
  if (library === undefined) return `${name} (${String(value)} ${unit})`;
  const { bilingual: key, boundaries, confidences, list } = factors;
  return fill(list.offer, {
    name: library.name[key],
    value,
    unit,
    boundary: boundaries[library.boundary],
    region: library.region[key],
    year: library.year,
    confidence: confidences[library.confidence],
    source: library.source[key],
    reason: offerReason(offer, factors),
  });
}

/**
 * Why a factor is offered.
 * @param offer the reason, the word that told it, and the class
 * @param texts what is said of factors
 */
export function offerReason(
  { reason, told, class: id }: Omit<FactorOffer, 'factor'>,
  { reasons, classes }: Texts['factors'],
): string {
  const names: Readonly<Record<string, string>> = classes;
  return fill(reasons[reason], { told, class: id === null ? '' : (names[id] ?? id) });
}
