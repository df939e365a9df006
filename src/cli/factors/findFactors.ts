import { factorUnitText } from '../../factors/factorUnitText';
import { LIBRARY } from '../../factors/library';
import type { LibraryFactor } from '../../factors/libraryFactor';
import { libraryIndex } from '../../factors/libraryIndex';
import {
  matchFactor,
  type FactorCandidate,
  type LibraryMatch,
} from '../../factors/matching/matchFactor';
import { factorTexts } from '../../texts/factors/factorTexts';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import type { FactorsArguments } from './factorsArguments';

/** One factor as `factors --json` gives it; texts in the language asked for. */
export interface ShownFactor {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly boundary: LibraryFactor['boundary'];
  readonly gas: LibraryFactor['gas'];
  readonly region: string;
  readonly year: number;
  readonly source: string;
  readonly licence: string;
  readonly confidence: LibraryFactor['confidence'];
  readonly score: number;
  readonly reason: string;
}

/** The document that `factors --json` prints. */
export interface FactorsDocument {
  readonly version: 1;
  readonly query: string;
  readonly sure: boolean;
  /** What the thing is, where that is known, with or without a factor. */
  readonly class: LibraryMatch['class'];
  /** What to make of it, in one sentence. */
  readonly message: string;
  readonly candidates: readonly ShownFactor[];
}

const WHOLE: LibraryMatch = { sure: false, class: null, candidates: [] };

/**
 * Searches the built-in library, or lists it.
 * @param asked the query and the language
 */
export function findFactors({ query, language }: FactorsArguments): FactorsDocument {
  const isWhole = query === '';
  const match = isWhole ? WHOLE : matchFactor(libraryIndex(), query);
  const reasons = factorTexts(language).reasons;
  const candidates = isWhole
    ? LIBRARY.map((factor) => shown(factor, 1, reasons.listed, language))
    : match.candidates.map((candidate) =>
        shown(candidate.factor, candidate.score, reasonOf(candidate, match, language), language),
      );
  const message = messageOf(query, match, candidates.length, language);
  return { version: 1, query, sure: match.sure, class: match.class, message, candidates };
}

function shown(
  factor: LibraryFactor,
  score: number,
  reason: string,
  language: Language,
): ShownFactor {
  const key = language === 'zh-CN' ? 'zh' : 'en';
  const { id, names, value, boundary, gas, region, year, source, licence, confidence } = factor;
  return {
    id,
    name: names[key][0] ?? id,
    value,
    unit: factorUnitText(factor),
    boundary,
    gas,
    region: region[key],
    year,
    source: source[key],
    licence: licence[key],
    confidence,
    score,
    reason,
  };
}

function reasonOf(
  { reason, told }: FactorCandidate,
  match: LibraryMatch,
  language: Language,
): string {
  const { reasons, classes } = factorTexts(language);
  const name = match.class === null ? '' : classes[match.class];
  return fill(reasons[reason], { told, class: name });
}

function messageOf(query: string, match: LibraryMatch, count: number, language: Language): string {
  const { list, classes } = factorTexts(language);
  if (query === '') return fill(list.all, { count });
  if (match.sure) return list.sure;
  if (count > 0) return list.ask;
  return match.class === null
    ? fill(list.nothing, { query })
    : fill(list.noRecord, { class: classes[match.class] });
}
