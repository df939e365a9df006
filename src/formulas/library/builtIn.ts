import { dimensionOf } from '../../core/quantities/unitTable';
import { failed, succeeded } from '../../core/outcome';
import { factorUnitText } from '../../factors/factorUnitText';
import { LIBRARY } from '../../factors/library';
import type { LibraryFactor } from '../../factors/libraryFactor';
import { libraryIndex } from '../../factors/libraryIndex';
import { factorIndex } from '../../factors/matching/factorIndex';
import { matchFactor, type LibraryMatch } from '../../factors/matching/matchFactor';
import type { FactorField } from '../formulaProblem';
import type { BuiltInLibrary } from './builtInLibrary';

const FREIGHT = factorIndex(LIBRARY.filter(({ per }) => dimensionOf(per) === 'freight'));
const MOST_NAMED = 5;

/** The built-in library; only a sure match gives a value, everything else is told. */
export const BUILT_IN: BuiltInLibrary = {
  look(name, field) {
    const match = matchFactor(libraryIndex(), name);
    const [only] = match.candidates;
    if (only === undefined) return failed({ code: 'not-in-library', name });
    if (!match.sure) return failed({ code: 'near-in-library', name, found: namesOf(match, name) });
    return succeeded(fieldOf(only.factor, field, languageOf(name)));
  },
  mode(name) {
    const match = matchFactor(FREIGHT, name);
    const [only] = match.candidates;
    if (only === undefined) return failed({ code: 'not-in-library', name });
    if (!match.sure) return failed({ code: 'near-in-library', name, found: namesOf(match, name) });
    const { value, massUnit, per } = only.factor;
    return succeeded({ value, massUnit, per: { unit: per, multiplier: 1 } });
  },
};

/** A Chinese name gets Chinese texts, wherever the workbook is opened. */
function languageOf(name: string): 'zh' | 'en' {
  return /\p{Script=Han}/u.test(name) ? 'zh' : 'en';
}

function fieldOf(
  factor: LibraryFactor,
  field: FactorField,
  language: 'zh' | 'en',
): string | number {
  switch (field) {
    case 'value':
      return factor.value;
    case 'unit':
      return factorUnitText(factor);
    case 'source':
      return factor.source[language];
    case 'year':
      return factor.year;
    case 'region':
      return factor.region[language];
  }
}

function namesOf({ candidates }: LibraryMatch, name: string): string {
  const language = languageOf(name);
  return candidates
    .slice(0, MOST_NAMED)
    .map(({ factor: { names, id } }) => names[language][0] ?? id)
    .join(language === 'zh' ? '、' : '; ');
}
