import { CORRECTION_WORDS, CREDIT_WORDS } from '../../../src/ledger/language/rowWords';
import { ENERGY_NAMES } from '../../../src/ledger/language/energyNames';
import * as factorFields from '../../../src/ledger/language/factorFieldWords';
import * as gasParts from '../../../src/ledger/language/gasPartWords';
import { GAS_NAMES } from '../../../src/ledger/language/gasNames';
import { GAS_WORDS } from '../../../src/ledger/language/gasWords';
import {
  CATEGORY_WORDS,
  HEADER_WORDS,
  type ColumnRole,
} from '../../../src/ledger/language/headerWords';
import { LEDGER_WORDS } from '../../../src/ledger/language/ledgerWords';
import * as bystanders from '../../../src/ledger/language/bystanderWords';
import * as legs from '../../../src/ledger/language/legWords';
import * as multiplied from '../../../src/ledger/language/multipliedWords';
import * as parameters from '../../../src/ledger/language/parameterWords';
import * as outputs from '../../../src/ledger/language/outputWords';
import * as periods from '../../../src/ledger/language/periodWords';
import * as rows from '../../../src/ledger/language/rowWords';
import { STAGE_CELLS, STAGE_WORDS } from '../../../src/ledger/language/stageWords';
import { TRADITIONAL_PAIRS } from '../../../src/ledger/language/traditionalCharacters';
import {
  CASED_UNIT_WORDS,
  UNIT_MULTIPLIERS,
  UNIT_WORDS,
} from '../../../src/ledger/language/unitWords';
import { CAPTION_LABELS, PER_TIME_WORDS } from '../../../src/ledger/language/captionWords';
import { SHARED_WORDS } from '../../../src/ledger/language/sharedWords';
import { SCALE_NUMERALS, SCALE_WORDS } from '../../../src/ledger/language/scaleWords';
import * as statistics from '../../../src/ledger/language/statisticWords';
import * as values from '../../../src/ledger/language/valueWords';
import { TARIFF_AROUND, TARIFF_WORDS } from '../../../src/ledger/language/tariffWords';
import { VARIANT_GROUPS, VARIANT_WORDS } from '../../../src/ledger/language/variantWords';
import { UNITS } from '../../../src/core/quantities/unitTable';
import { foldWord } from '../../../src/ledger/text/fold';

/** Every list by file and name, with its words. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(HEADER_WORDS).map(([role, words]) => [`headerWords ${role}`, words]),
  ),
  'headerWords CATEGORY_WORDS': CATEGORY_WORDS,
  'factorFieldWords REGION_WORDS': factorFields.REGION_WORDS,
  'factorFieldWords YEAR_WORDS': factorFields.YEAR_WORDS,
  ...Object.fromEntries(
    Object.entries(bystanders).map(([name, words]) => [`bystanderWords ${name}`, words]),
  ),
  'legWords LEG_WORDS': legs.LEG_WORDS,
  'legWords LEG_NUMBERS': legs.LEG_NUMBERS,
  'legWords LEG_MODES': Object.keys(legs.LEG_MODES),
  'legWords LEG_MODE_ENDINGS': legs.LEG_MODE_ENDINGS,
  ...Object.fromEntries(
    Object.entries(parameters).map(([name, words]) => [`parameterWords ${name}`, words]),
  ),
  'multipliedWords EACH_WORDS': multiplied.EACH_WORDS,
  'multipliedWords COUNT_WORDS': multiplied.COUNT_WORDS,
  'multipliedWords POWER_WORDS': multiplied.POWER_WORDS,
  'multipliedWords TIME_WORDS': multiplied.TIME_WORDS,
  'multipliedWords SHARE_WORDS': multiplied.SHARE_WORDS,
  'multipliedWords PER_ONE_WORDS': multiplied.PER_ONE_WORDS,
  'multipliedWords POWER_UNITS': Object.keys(multiplied.POWER_UNITS),
  'multipliedWords TIME_UNITS': Object.keys(multiplied.TIME_UNITS),
  energyNames: ENERGY_NAMES.flat(),
  'gasNames GAS_NAMES': Object.keys(GAS_NAMES),
  'gasWords GAS_WORDS': Object.keys(GAS_WORDS),
  'gasPartWords APART_WORDS': gasParts.APART_WORDS.map(([word]) => word),
  'gasPartWords GAS_FACTOR_WORDS': gasParts.GAS_FACTOR_WORDS,
  'gasPartWords GAS_COLUMN_WORDS': gasParts.GAS_COLUMN_WORDS,
  'gasPartWords SUBSTANCE_WORDS': gasParts.SUBSTANCE_WORDS,
  'gasPartWords RELEASE_WORDS': gasParts.RELEASE_WORDS,
  'gasPartWords BLEND_NAMES': Object.keys(gasParts.BLEND_NAMES),
  ledgerWords: LEDGER_WORDS,
  'periodWords MONTH_NAMES': periods.MONTH_NAMES.flat(),
  'periodWords SPAN_WORDS': periods.SPAN_WORDS.map(([word]) => word),
  'periodWords RELATIVE_YEARS': periods.RELATIVE_YEARS.map(([word]) => word),
  'periodWords CURRENT_MONTHS': periods.CURRENT_MONTHS,
  'rowWords SUBTOTAL_WORDS': rows.SUBTOTAL_WORDS,
  'rowWords SUM_RANKS': rows.SUM_RANKS.map(([word]) => word),
  'rowWords NOTE_WORDS': rows.NOTE_WORDS,
  'rowWords OF_WHICH_WORDS': rows.OF_WHICH_WORDS,
  'rowWords CORRECTION_WORDS': CORRECTION_WORDS,
  'rowWords CREDIT_WORDS': CREDIT_WORDS,
  ...Object.fromEntries(
    Object.entries(outputs).map(([name, words]) => [`outputWords ${name}`, words]),
  ),
  'captionWords CAPTION_LABELS': CAPTION_LABELS.flatMap(([, ...lists]) => lists.flat()),
  'captionWords PER_TIME_WORDS': PER_TIME_WORDS,
  'rowWords SUM_LABELS_ALONE': rows.SUM_LABELS_ALONE,
  'scaleWords SCALE_WORDS': Object.keys(SCALE_WORDS),
  'scaleWords SCALE_NUMERALS': Object.keys(SCALE_NUMERALS),
  'sharedWords SHARED_WORDS': SHARED_WORDS,
  'statisticWords STATISTIC_WORDS': statistics.STATISTIC_WORDS,
  'statisticWords STATISTIC_ENDS': statistics.STATISTIC_ENDS,
  'statisticWords STATISTIC_BEGINNINGS': statistics.STATISTIC_BEGINNINGS,
  'statisticWords STATISTIC_TAILS': statistics.STATISTIC_TAILS,
  'statisticWords NOT_INCLUDED_WORDS': statistics.NOT_INCLUDED_WORDS,
  'statisticWords INCLUDED_HEADERS': statistics.INCLUDED_HEADERS,
  'statisticWords NO_WORDS': statistics.NO_WORDS,
  'stageWords STAGE_WORDS': STAGE_WORDS.map(([word]) => word),
  'stageWords STAGE_CELLS': Object.keys(STAGE_CELLS),
  'tariffWords TARIFF_WORDS': Object.values(TARIFF_WORDS).flat(),
  'tariffWords TARIFF_AROUND': TARIFF_AROUND,
  'unitWords UNIT_WORDS': Object.keys(UNIT_WORDS),
  'unitWords UNIT_MULTIPLIERS': Object.keys(UNIT_MULTIPLIERS),
  'valueWords APPROXIMATE_BEFORE': values.APPROXIMATE_BEFORE,
  'valueWords BOUND_BEHIND': values.BOUND_BEHIND,
  'variantWords VARIANT_WORDS': VARIANT_WORDS,
  'variantWords VARIANT_GROUPS': VARIANT_GROUPS,
};

function twice(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

describe('the word lists, as docs/extending-the-language.md tells people to write them', () => {
  it.each(Object.entries(LISTS))(
    '%s holds folded words: simplified, lower case, half width',
    (_, words) => {
      expect(words.filter((word) => foldWord(word) !== word)).toEqual([]);
    },
  );

  it.each(Object.entries(LISTS))('%s holds no word twice', (_, words) => {
    expect(twice(words)).toEqual([]);
  });

  it('a header word has one role', () => {
    const roles = Object.entries(HEADER_WORDS) as readonly [ColumnRole, readonly string[]][];
    const words = roles.flatMap(([, list]) => list);
    expect(twice(words)).toEqual([]);
  });

  it('a longer stage word stands before one that it contains', () => {
    const words = STAGE_WORDS.map(([word]) => word);
    const late = words.flatMap((word, index) =>
      words.slice(0, index).flatMap((earlier) => (word.includes(earlier) ? [[earlier, word]] : [])),
    );
    expect(late).toEqual([]);
  });

  it('a correction is no credit', () => {
    expect(twice([...CORRECTION_WORDS, ...CREDIT_WORDS])).toEqual([]);
  });

  it('unit words have no spaces, dots or asterisks, and mean units that exist', () => {
    expect(Object.keys(UNIT_WORDS).filter((word) => /[\s·.*_]/.test(word))).toEqual([]);
    const senses = [...Object.values(UNIT_WORDS), ...Object.values(CASED_UNIT_WORDS)].flat();
    const units = senses.map((sense) => (typeof sense === 'string' ? sense : sense[0]));
    expect(units.filter((unit) => !Object.hasOwn(UNITS, unit))).toEqual([]);
  });

  it('a traditional character has one simplified one, which is no traditional character itself', () => {
    const pairs = TRADITIONAL_PAIRS.flatMap((line) => line.split(' '));
    expect(pairs.filter((pair) => !/^\p{Script=Han}{2}$/u.test(pair))).toEqual([]);
    const [from, to] = [0, 1].map((at) => pairs.map((pair) => [...pair][at] ?? ''));
    expect(twice(from ?? [])).toEqual([]);
    expect((to ?? []).filter((character) => from?.includes(character))).toEqual([]);
  });
});
