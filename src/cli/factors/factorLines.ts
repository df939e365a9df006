import { factorTexts } from '../../texts/factors/factorTexts';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import type { FactorsDocument, ShownFactor } from './findFactors';

/** Enough for every published value; a recomputed one has more digits than it is worth. */
const DIGITS = 5;

/**
 * Factors as lines for a person at a terminal.
 * @param document as found
 * @param language of the person
 */
export function factorLines(
  { query, sure, message, candidates }: FactorsDocument,
  language: Language,
): readonly string[] {
  const isWhole = query === '';
  const lines = candidates.flatMap((factor, at) => {
    const number = isWhole || sure ? '' : `${String(at + 1)}. `;
    const told = isWhole ? [] : detailsOf(factor, language);
    return [`${number}${lineOf(factor, language)}`, ...told.map((line) => `   ${line}`)];
  });
  return [message, ...lines];
}

function lineOf(factor: ShownFactor, language: Language): string {
  const { list, boundaries, confidences } = factorTexts(language);
  return fill(list.line, {
    name: factor.name,
    value: Number(factor.value.toPrecision(DIGITS)),
    unit: factor.unit,
    boundary: boundaries[factor.boundary],
    region: factor.region,
    year: factor.year,
    confidence: confidences[factor.confidence],
  });
}

function detailsOf({ source, reason }: ShownFactor, language: Language): readonly string[] {
  const { list } = factorTexts(language);
  return [fill(list.source, { source }), fill(list.why, { reason })];
}
