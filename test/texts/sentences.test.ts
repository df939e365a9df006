import type { CauseKind, Finding, FindingCause, FindingCode } from '../../src/core/study/finding';
import type { Question, QuestionCode } from '../../src/core/study/question';
import { LANGUAGES } from '../../src/texts/language';
import { findingSentence } from '../../src/texts/findingSentence';
import { optionLabel, questionSentence } from '../../src/texts/sentences';
import { textsFor } from '../../src/texts/textsFor';

type Values = Finding['values'];

/** What a finding about a stated sum carries. */
const SUM: Values = {
  cell: 'CELL',
  label: 'LABEL',
  found: 'FOUND',
  computed: 4550.33453,
  difference: 660.88947,
  unit: 'kgCO2e',
  rows: '37–44',
  rowCount: 8,
};

/** What each finding carries; the compiler asks for every code. */
const FINDINGS: Readonly<Record<FindingCode, Values>> = {
  'error-cell': { count: 71 },
  'factor-incoherent': {
    found: 0.1,
    expected: 15.8,
    peer: 'PEER',
    peerCell: 'CELL',
    family: 'FAMILY',
    times: 158,
  },
  'factor-implausible': { found: '15.6–15.8', expected: '1.7–3.7', family: 'FAMILY' },
  'factor-duplicate': { name: 'NAME', count: 2, found: 'FOUND' },
  'electricity-series': {
    found: 0.5366,
    series: 'SERIES',
    foundYear: 2022,
    expected: 0.5777,
    expectedYear: 2024,
    source: 'SOURCE',
  },
  // By keys, whose words stand in the language.
  'boundary-mismatch': {},
  'factor-boundary': { count: 71, kgCo2e: 72 },
  'factor-year': { found: 0.5366, foundYear: 2022, year: 2024 },
  'factor-region': { found: 0.6361, region: 'REGION' },
  'standard-superseded': { found: 'FOUND', expected: 'EXPECTED' },
  'mass-balance': { product: 'PRODUCT', found: 71, expected: 72, difference: -1, percent: -1.39 },
  'cut-off': { product: 'PRODUCT', count: 71, found: 8, largest: 6, each: 1, together: 5 },
  'percent-out-of-range': { name: 'NAME', found: 150 },
  'future-year': { year: 2031, thisYear: 2025, count: 71 },
  'biogenic-apart': { count: 71, biogenic: 72, landUse: 73, aircraft: 74 },
  'gwp-not-used': { set: 'SET' },
  'gwp-not-latest': { set: 'SET', latest: 'LATEST' },
  'missing-factor': { name: 'NAME' },
  'missing-quantity': { name: 'NAME' },
  'missing-distance': { name: 'NAME' },
  'missing-unit': { unit: 'UNIT', found: 'FOUND' },
  credit: { count: 71, kgCo2e: -72 },
  'hidden-column': { count: 71 },
  'input-missing': { fact: 'FACT', checks: 'CHECKS', expected: 'EXPECTED' },
  'unit-converted': { count: 71 },
  'own-generation-total': { names: 'NAMES' },
  'own-generation-doubtful': { names: 'NAMES', found: 71, computed: 72 },
  'certificate-unused': { name: 'NAME', unit: 'UNIT', product: 'PRODUCT', factors: 'FACTORS' },
  'certificate-exceeds': { name: 'NAME', claim: 71, rest: 72 },
  'formula-skips-text': {
    count: 71,
    cell: 'CELL',
    formula: 'FORMULA',
    cells: 'CELLS',
    found: 72,
    computed: 73,
  },
  'bound-value': { count: 71 },
  'comma-settled': { count: 71 },
  'footnote-dropped': { count: 71 },
  'unreadable-value': { count: 71, found: 'FOUND' },
  'gwp-unreadable': { count: 71, found: 'FOUND' },
  'missing-period': { name: 'NAME', count: 71, known: 5, where: 'B2' },
  'variant-without-amount': { count: 71 },
  'date-cell': { count: 71, where: 'B2' },
  'not-a-count': { found: 'FOUND', unit: 'UNIT' },
  'number-as-text': { count: 71 },
  'full-width-text': { count: 71 },
  'approximate-value': { count: 71 },
  'hidden-row': { count: 71 },
  'blank-or-placeholder': { count: 71 },
  'merged-value-carried': { count: 71 },
  'subtotal-ignored': { count: 71 },
  'result-column-ignored': {},
  'duplicate-quantity-column': { count: 71 },
  'plan-column-ignored': { sheet: 'SHEET', headers: 'HEADERS', amount: 'AMOUNT' },
  'per-unit-differs': { count: 71, name: 'NAME', per: 'PER', unit: 'UNIT' },
  'loss-in-amounts': { sheet: 'SHEET', header: 'HEADER' },
  'loss-rate-blank': { count: 71, header: 'HEADER' },
  'loss-rate-wrong': { count: 71, found: 'FOUND' },
  'loss-not-counted': { sheet: 'SHEET', headers: 'HEADERS', amount: 'AMOUNT' },
  'output-column-not-used': { sheet: 'SHEET', headers: 'HEADERS' },
  'output-months-missing': { product: 'PRODUCT', count: 71, known: 72, months: 'MONTHS' },
  'output-months-left-out': { product: 'PRODUCT', count: 71, months: 'MONTHS' },
  'sum-in-doubt': { count: 71 },
  'rows-not-charged': { sheet: 'SHEET', headers: 'HEADERS', count: 71 },
  'share-without-whole': { sheet: 'SHEET', header: 'HEADER' },
  'column-not-used': { sheet: 'SHEET', count: 71, headers: 'HEADERS' },
  'inclusion-doubtful': { count: 78 },
  'parameter-not-counted': { count: 77 },
  'biogenic-factor-apart': { sheet: 'SHEET', headers: 'HEADERS' },
  'factor-no-source': { count: 71 },
  'supplier-factor': { name: 'NAME', found: 'FOUND', other: 'OTHER' },
  'co2-only-factor': { count: 71 },
  'factor-unit': { name: 'NAME', found: 'FOUND', expected: 'EXPECTED' },
  'workbook-differs-from-core': { product: 'PRODUCT', found: 71, computed: 72 },
  outlier: { name: 'NAME' },
  'negative-amount': { count: 71 },
  'allocation-needed': { count: 71, names: 'NAMES' },
  allocated: { count: 71, names: 'NAMES', method: 'METHOD', shares: 'SHARES' },
  'shared-left-out': { count: 71, names: 'NAMES', reason: 'REASON' },
  'of-which-ignored': { count: 71 },
  'assembly-ignored': { count: 71 },
  'goods-not-counted': { count: 71, names: 'NAMES' },
  'assembly-part-ignored': { count: 71 },
  'statistic-row-ignored': { count: 71 },
  'note-row-ignored': { count: 71 },
  'no-journey': { count: 71 },
  'row-not-included': { count: 71 },
  'product-carried': { count: 71 },
  'duplicate-row': { count: 71 },
  'table-not-understood': { sheet: 'SHEET', headers: 'HEADERS' },
  'period-choice': { product: 'PRODUCT', count: 71 },
  'period-mixed': { product: 'PRODUCT', periods: 'PERIODS' },
  'output-without-product': { count: 71 },
  'declared-unit-differs': { product: 'PRODUCT', unit: 'UNIT', other: 'OTHER' },
  'record-unreadable': { expected: 'EXPECTED', found: 'FOUND' },
  'answer-unusable': { found: 'FOUND', name: 'NAME', expected: 'EXPECTED' },
  'nothing-found': {},
  'row-counted-twice': SUM,
  'row-left-out': SUM,
  'scale-slip': SUM,
  'digits-swapped': SUM,
  'subtotal-mismatch': SUM,
  'total-mismatch': SUM,
  'not-distinctive': { ...SUM, count: 71 },
  'rounding-only': { count: 71, cell: 'CELL', label: 'LABEL', found: 'F', computed: 5, unit: 'U' },
  'value-conflict': { cell: 'CELL', name: 'NAME', found: 'F', computed: 5, unit: 'U' },
};

/** What each cause carries; the compiler asks for every kind. */
const CAUSES: Readonly<Record<CauseKind, Values>> = {
  'row-counted-twice': { name: 'NAME', at: 'AT' },
  'row-left-out': { name: 'NAME', at: 'AT' },
  'scale-slip': { name: 'NAME', at: 'AT', wrote: 30_000, correct: 3000, unit: 'kWh', times: '10' },
  'scale-slip-sum': { times: '1/1000' },
  'digits-swapped': { name: 'NAME', at: 'AT', wrote: 1470, correct: 1740, unit: 'kg' },
  'digits-swapped-sum': { wrote: 1470, correct: 1740 },
  carried: { name: 'NAME', at: 'AT', difference: 17 },
  'rows-shown': {},
  'rounding-only': {},
};

/** What each question carries; the compiler asks for every code. */
const QUESTIONS: Readonly<Record<QuestionCode, Values>> = {
  'name-near-match': { name: 'NAME' },
  'methane-origin': { name: 'NAME', set: 'SET', fossil: 71, other: 72 },
  'gwp-missing': { name: 'NAME', gas: 'GAS', set: 'SET', other: 'OTHER', found: 71 },
  'gas-released': { name: 'NAME', gas: 'GAS' },
  'unit-of-analysis': { product: 'PRODUCT' },
  'empty-return': { sheet: 'SHEET', found: 'FOUND' },
  'electricity-exported': { name: 'NAME' },
  'output-useful': { name: 'NAME' },
  'electricity-basis': { name: 'NAME' },
  'certificate-in-factor': { name: 'NAME', headers: 'HEADERS' },
  'unit-ambiguous': { unit: 'UNIT', name: 'NAME' },
  'missing-unit': { found: 'FOUND', name: 'NAME' },
  'missing-factor': { name: 'NAME' },
  'missing-factor-unit': { header: 'HEADER', name: 'NAME', found: 'FOUND' },
  'negative-amount': { name: 'NAME', found: 'FOUND' },
  'conversion-needed': { name: 'NAME', from: 'FROM', to: 'TO', top: 'TOP', bottom: 'BOTTOM' },
  'unit-conflict': { name: 'NAME', found: 'FOUND', unit: 'UNIT', others: 'OTHERS' },
  'number-ambiguous': { name: 'NAME', found: 'FOUND', readings: 'READINGS' },
  'hidden-sheet': { sheet: 'SHEET' },
  'boundary-mismatch': {},
  'value-conflict': { product: 'PRODUCT', fact: 'FACT', found: 'FOUND', other: 'OTHER' },
  'period-choice': { product: 'PRODUCT', count: 71, periods: 'PERIODS' },
  'allocation-needed': { sheet: 'SHEET', count: 71, names: 'NAMES', said: 'SAID' },
  'allocation-key': { sheet: 'SHEET', names: 'NAMES' },
  'allocation-reason': { sheet: 'SHEET', names: 'NAMES' },
  'group-heading': { sheet: 'SHEET', headings: 'HEADINGS' },
  'span-of-amounts': { header: 'HEADER', output: 'OUTPUT' },
  'years-of-use': { sheet: 'SHEET', header: 'HEADER' },
  'ratio-meant': { sheet: 'SHEET', header: 'HEADER', name: 'NAME', unit: 'UNIT' },
  'amount-meaning': { sheet: 'SHEET', header: 'HEADER' },
  'row-meaning': { sheet: 'SHEET', count: 7, names: 'NAMES', found: 'FOUND' },
  'sheet-state': { sheet: 'SHEET' },
  'output-meaning': { name: 'NAME', found: 'FOUND' },
  'title-of-one': { sheet: 'SHEET', title: 'TITLE' },
  'assembly-amount': { sheet: 'SHEET', names: 'NAMES' },
  'assembly-count': { sheet: 'SHEET', names: 'NAMES' },
  'sheets-of-title': { title: 'TITLE', sheets: 'SHEETS' },
  'alternative-columns': { sheet: 'SHEET', headers: 'HEADERS' },
  'weight-of-one': { sheet: 'SHEET', header: 'HEADER', count: 'COUNT' },
  'loss-rate': { sheet: 'SHEET', header: 'HEADER', amount: 'AMOUNT' },
  'freight-load': {
    name: 'NAME',
    sheet: 'SHEET',
    goodsSheet: 'GOODS',
    deliveries: 71,
    amounts: 72,
    distances: 'DISTANCES',
    weights: 'WEIGHTS',
  },
  'processing-energy': { sheet: 'SHEET', header: 'HEADER' },
  'output-choice': { product: 'PRODUCT', count: 71 },
  'inbound-goods': { sheet: 'SHEET', count: 71, names: 'NAMES' },
};

interface Variant {
  readonly code: FindingCode;
  readonly values: Values;
}

function several(code: FindingCode, more: Values = {}): Variant {
  return { code, values: { ...FINDINGS[code], count: 83, ...more, cases: 71 } };
}

const PARTS: Values = { ...FINDINGS['value-conflict'], parts: 12 };
const FACTORS: Values = { ...FINDINGS['value-conflict'], factors: 'C2 × D2' };

const SIBLING: Values = {
  name: 'NAME',
  of: 'OF',
  found: 'FOUND',
  times: '1/10',
  peers: 71,
  peerCells: 'CELLS',
  expected: 'EXPECTED',
  fits: 'FITS',
};

const CARRIED: Values = {
  name: 'NAME',
  found: 'FOUND',
  times: '1/10',
  used: 'USED',
  usedCells: 'CELLS',
};

/** Sentences of a code that has several: for several cases, and for what its values tell apart. */
const VARIANTS: Readonly<Record<string, Variant>> = {
  'missing-factor-several': several('missing-factor'),
  'missing-factor-class': { code: 'missing-factor', values: { name: 'NAME', class: 'CLASS' } },
  'missing-factor-class-several': several('missing-factor', { class: 'CLASS' }),
  'certificate-unused-several': several('certificate-unused'),
  'missing-quantity-several': several('missing-quantity'),
  'missing-distance-several': several('missing-distance'),
  'missing-unit-several': several('missing-unit'),
  'not-a-count-several': several('not-a-count'),
  'outlier-several': several('outlier'),
  'outlier-sibling': { code: 'outlier', values: SIBLING },
  'outlier-sibling-several': { code: 'outlier', values: { ...SIBLING, cases: 83 } },
  'outlier-carried': { code: 'outlier', values: CARRIED },
  'outlier-carried-several': { code: 'outlier', values: { ...CARRIED, cases: 83 } },
  'supplier-factor-several': several('supplier-factor'),
  'factor-duplicate-several': several('factor-duplicate'),
  'factor-unit-several': several('factor-unit'),
  'factor-incoherent-borrowed': {
    code: 'factor-incoherent',
    values: {
      found: 18.3,
      expected: 15.8,
      peer: 'PEER',
      peerCell: 'CELL',
      family: 'FAMILY',
      owner: 'OWNER',
      other: 'OTHER',
    },
  },
  'factor-incoherent-shared': { code: 'factor-incoherent', values: { found: 16.82, kinds: 3 } },
  'electricity-series-mixed': {
    code: 'electricity-series',
    values: { ...FINDINGS['electricity-series'], mixed: 'MIXED' },
  },
  'factor-implausible-freight': {
    code: 'factor-implausible',
    values: { name: 'NAME', found: 0.049, expected: '0.057–0.334' },
  },
  'factor-implausible-negative': {
    code: 'factor-implausible',
    values: { name: 'NAME', found: -2 },
  },
  'factor-implausible-zero': {
    code: 'factor-implausible',
    values: { name: 'NAME', found: 0, zero: 0 },
  },
  'future-year-factor': {
    code: 'future-year',
    values: { year: 2031, thisYear: 2025, factors: 'NAMES', count: 71 },
  },
  'factor-year-later': {
    code: 'factor-year',
    values: { foundYear: 2031, year: 2025, factors: 'NAMES', count: 71 },
  },
  'percent-out-of-range-several': several('percent-out-of-range'),
  'percent-out-of-range-unread': {
    code: 'percent-out-of-range',
    values: { header: 'HEADER', found: 150, count: 71 },
  },
  'negative-amount-freight': { code: 'negative-amount', values: { name: 'NAME', found: -5 } },
  'negative-amount-freight-several': several('negative-amount', { name: 'NAME', found: -5 }),
  'factor-unit-no-gas': { code: 'factor-unit', values: { count: 71, found: 'kg/t·km' } },
  'factor-unit-mismatch': {
    code: 'factor-unit',
    values: { ...FINDINGS['factor-unit'], product: 'PRODUCT' },
  },
  'factor-unit-mismatch-several': several('factor-unit', { product: 'PRODUCT' }),
  'answer-unusable-shares': {
    code: 'answer-unusable',
    values: { found: 'FOUND', name: 'NAME', percent: 110, products: 'PRODUCTS' },
  },
  'allocation-needed-key': {
    code: 'allocation-needed',
    values: { count: 71, names: 'NAMES', missing: 'FACT', products: 'PRODUCTS' },
  },
  'allocation-needed-units': {
    code: 'allocation-needed',
    values: { count: 71, names: 'NAMES', fact: 'FACT', units: 'UNITS' },
  },
  'own-generation-doubtful-unlike': {
    code: 'own-generation-doubtful',
    values: { names: 'NAMES' },
  },
  'allocation-needed-idle': {
    code: 'allocation-needed',
    values: { count: 71, names: 'NAMES', idle: 'PRODUCTS' },
  },
  'answer-unusable-fact': {
    code: 'answer-unusable',
    values: { found: 'FOUND', fact: 'FACT', expected: 'EXPECTED' },
  },
  'missing-period-several': several('missing-period'),
  'missing-period-columns': { code: 'missing-period', values: { count: 71, where: 'B2' } },
  'missing-period-rows': {
    code: 'missing-period',
    values: { name: 'NAME', count: 2, months: '3, 4' },
  },
  'missing-period-rows-several': several('missing-period', { months: '3, 4' }),
  'formula-skips-text-several': several('formula-skips-text'),
  'table-not-understood-several': several('table-not-understood'),
  'period-choice-several': several('period-choice'),
  'declared-unit-differs-several': several('declared-unit-differs'),
  'period-mixed-several': several('period-mixed'),
  'answer-unusable-number': {
    code: 'answer-unusable',
    values: { found: 'FOUND', name: 'NAME', unit: 'kg/L' },
  },
  'value-conflict-several': {
    code: 'value-conflict',
    values: { ...FINDINGS['value-conflict'], count: 71 },
  },
  'value-conflict-parts': { code: 'value-conflict', values: PARTS },
  'value-conflict-product': { code: 'value-conflict', values: FACTORS },
  'value-conflict-parts-several': { code: 'value-conflict', values: { ...PARTS, cases: 71 } },
  'value-conflict-product-several': { code: 'value-conflict', values: { ...FACTORS, cases: 71 } },
};

const EXAMPLES: Values = { header: 'HEADER', examples: 'EXAMPLES' };
const COLUMN = {
  'missing-unit': { ...EXAMPLES, per: 'PER' },
  'negative-amount': EXAMPLES,
  'number-ambiguous': EXAMPLES,
};

const EVIDENCE: Values = {
  header: 'HEADER',
  cell: 'CELL',
  stated: 'STATED',
  computed: 'COMPUTED',
  times: 1000,
};

interface QuestionVariant {
  readonly code: QuestionCode;
  readonly values: Values;
}

const QUESTION_VARIANTS: Readonly<Record<string, QuestionVariant>> = {
  ...Object.fromEntries(
    (
      [
        ['output-choice', 'period'],
        ['title-of-one', 'declared'],
        ['unit-of-analysis', 'period'],
      ] as const
    ).map(([code, evidence]) => [
      `${code}-${evidence}`,
      { code, values: { ...QUESTIONS[code], evidence } },
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        'missing-unit',
        'unit-ambiguous',
        'unit-conflict',
        'number-ambiguous',
        'methane-origin',
      ] as const
    ).map((code) => [`${code}-several`, { code, values: QUESTIONS[code] }]),
  ),
  ...Object.fromEntries(
    (['total', 'results', 'other', 'scale'] as const).map((evidence) => [
      `unit-conflict-${evidence}`,
      { code: 'unit-conflict', values: { ...QUESTIONS['unit-conflict'], ...EVIDENCE, evidence } },
    ]),
  ),
  'unit-conflict-scale': {
    code: 'unit-conflict',
    values: {
      name: 'NAME',
      found: 'FOUND',
      header: 'HEADER',
      cell: 'CELL',
      stated: 'STATED',
      evidence: 'scale',
    },
  },
  'span-of-amounts-longer': {
    code: 'span-of-amounts',
    values: { ...QUESTIONS['span-of-amounts'], evidence: 'longer' },
  },
  'alternative-columns-spans': {
    code: 'alternative-columns',
    values: { ...QUESTIONS['alternative-columns'], evidence: 'spans' },
  },
  ...Object.fromEntries(
    (['years', 'times'] as const).map((evidence) => [
      `years-of-use-${evidence}`,
      { code: 'years-of-use', values: { ...QUESTIONS['years-of-use'], evidence } },
    ]),
  ),
  'missing-factor-library': {
    code: 'missing-factor',
    values: { name: 'NAME', offered: 'library' },
  },
  ...Object.fromEntries(
    (['waste', 'not-waste', 'recycled', 'process'] as const).map((offered) => [
      `missing-factor-${offered}`,
      {
        code: 'missing-factor',
        values: { name: 'NAME', where: 'WHERE', factor: 'FACTOR', offered },
      },
    ]),
  ),
  'sheet-state-repeated': {
    code: 'sheet-state',
    values: { sheet: 'SHEET', other: 'OTHER', offered: 'repeated' },
  },
  'row-meaning-meter': {
    code: 'row-meaning',
    values: { sheet: 'SHEET', name: 'NAME', offered: 'meter' },
  },
  'row-meaning-repeated': {
    code: 'row-meaning',
    values: { sheet: 'SHEET', name: 'NAME', other: 'OTHER', offered: 'repeated' },
  },
  'row-meaning-overhead': {
    code: 'row-meaning',
    values: { sheet: 'SHEET', count: 7, names: 'NAMES', found: 'FOUND', offered: 'overhead' },
  },
  'row-meaning-returned': {
    code: 'row-meaning',
    values: { sheet: 'SHEET', count: 7, names: 'NAMES', found: 'FOUND', offered: 'returned' },
  },
  'missing-factor-contract': {
    code: 'missing-factor',
    values: { name: 'NAME', offered: 'contract' },
  },
  'missing-factor-library-freight': {
    code: 'missing-factor',
    values: { sheet: 'SHEET', mode: 'MODE', offered: 'library-freight' },
  },
  'missing-factor-freight': { code: 'missing-factor', values: { sheet: 'SHEET' } },
  'empty-return-legs': {
    code: 'empty-return',
    values: { sheet: 'SHEET', found: 'FOUND', offered: 'legs' },
  },
  'freight-load-column': {
    code: 'freight-load',
    values: { sheet: 'SHEET', goodsSheet: 'GOODS', examples: 'EXAMPLES' },
  },
  ...Object.fromEntries(
    (['missing-unit', 'negative-amount', 'number-ambiguous'] as const).map((code) => [
      `${code}-column`,
      { code, values: { ...QUESTIONS[code], ...COLUMN[code] } },
    ]),
  ),
};

/** A mismatch of amount and factor is told without its product. */
function ownOf(key: string, values: Values): Values {
  const isTold = ([name]: readonly [string, unknown]): boolean =>
    name !== 'product' || key !== 'factor-unit-mismatch';
  return Object.fromEntries(Object.entries(values).filter(isTold));
}

/** The values that this sentence of several cases names: all but those of the first case alone. */
function shownOfSeveral(sentence: string, values: Values): Values {
  const ofAll = ['cases', 'unit', 'months', 'periods', 'headers', 'expected'];
  expect(sentence).toMatch(/71|83/);
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => ofAll.includes(name) && !(name === 'cases' && sentence.includes('83')),
    ),
  );
}

function finding(code: FindingCode, values: Values): Finding {
  return { code, severity: 'warning', cells: [], effectKgCo2e: null, values };
}

function question(code: QuestionCode, values: Values): Question {
  return {
    id: 'id',
    code,
    at: null,
    label: '',
    kind: 'text',
    options: [],
    assumed: null,
    answer: null,
    values,
  };
}

function expectSaid(sentence: string, values: Values): void {
  expect(sentence).not.toMatch(/[{}]/);
  expect(sentence.length).toBeGreaterThan(5);
  // Lists are strung as the language does it: part by part.
  const parts = Object.values(values).flatMap((value) => String(value).split(', '));
  for (const part of parts) expect(sentence).toContain(part);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = textsFor(language);

  it.each(Object.keys(FINDINGS))('the finding %s is a sentence that says its values', (key) => {
    const code = key as FindingCode;
    expectSaid(findingSentence(finding(code, FINDINGS[code]), texts), FINDINGS[code]);
  });

  it.each(Object.keys(QUESTIONS))('the question %s is a sentence that says its values', (key) => {
    const code = key as QuestionCode;
    expectSaid(questionSentence(question(code, QUESTIONS[code]), texts), QUESTIONS[code]);
  });

  it.each(Object.keys(CAUSES))('the cause %s is told with its values', (key) => {
    const kind = key as CauseKind;
    const explained = {
      ...finding('total-mismatch', SUM),
      explanations: [[{ kind, values: CAUSES[kind] }]],
    };
    expectSaid(findingSentence(explained, texts), { ...SUM, ...CAUSES[kind] });
  });

  it('several causes, several explanations, and the finding that explains another are all told', () => {
    const at = { file: 'f.xlsx', sheet: 'SHEET', cell: 'I45' };
    const cause = (name: string): FindingCause => ({
      kind: 'row-left-out',
      values: { name, at: 'B2' },
    });
    const told = {
      ...finding('not-distinctive', { ...SUM, count: 2 }),
      explanations: [[cause('ONE'), cause('TWO')], [cause('THREE')]],
      within: { code: 'row-counted-twice' as const, at },
    };
    const sentence = findingSentence(told, texts);
    for (const name of ['ONE', 'TWO', 'THREE', 'SHEET!I45']) expect(sentence).toContain(name);
  });

  it('there is no sentence for a finding or question that does not exist', () => {
    const known = [...Object.keys(FINDINGS), ...Object.keys(VARIANTS)].sort();
    expect(Object.keys(texts.findings).sort()).toEqual(known);
    const asked = [...Object.keys(QUESTIONS), ...Object.keys(QUESTION_VARIANTS)].sort();
    expect(Object.keys(texts.questions).sort()).toEqual(asked);
  });

  it.each(Object.keys(VARIANTS))('the variant %s says its values', (key) => {
    const { code, values } = VARIANTS[key] as Variant;
    const sentence = findingSentence({ ...finding(code, values), items: ['ITEM'] }, texts);
    expect(sentence).not.toBe(findingSentence(finding(code, FINDINGS[code]), texts));
    expectSaid(
      sentence,
      key.endsWith('-several') ? shownOfSeveral(sentence, values) : ownOf(key, values),
    );
  });

  it.each(Object.keys(QUESTION_VARIANTS))('the question %s says how many cells share it', (key) => {
    const { code, values } = QUESTION_VARIANTS[key] as QuestionVariant;
    const cells = ['C3', 'C4', 'C5'].map((cell) => ({ file: 'f.xlsx', sheet: 'SHEET', cell }));
    const sentence = questionSentence({ ...question(code, values), cells }, texts);
    expect(sentence).toContain('SHEET!C3:C5');
    if (key.endsWith('-several')) expect(sentence).toContain('3 ');
  });

  it('a finding without its values is our own bug, never half a sentence', () => {
    expect(() => findingSentence(finding('missing-factor', {}), texts)).toThrow('name');
  });
});

describe('lists in a value', () => {
  const lacking = { name: 'Steel, cold rolled', count: 2, months: '3, 4' };
  const mixed = { product: '泵', periods: '2023, 2024' };

  it('are strung as the language does it, and a name keeps its comma', () => {
    const rows = finding('missing-period', lacking);
    const chinese = findingSentence(rows, textsFor('zh-CN'));
    expect(chinese).toContain('没有 3、4 月的行');
    expect(chinese).toContain('“Steel, cold rolled”');
    expect(findingSentence(rows, textsFor('en-US'))).toContain('3, 4');
    expect(findingSentence(finding('period-mixed', mixed), textsFor('zh-CN'))).toContain(
      '（2023、2024）',
    );
    const asked = question('period-choice', { ...mixed, count: 2 });
    expect(questionSentence(asked, textsFor('zh-CN'))).toContain('（2023、2024）');
    expect(questionSentence(asked, textsFor('en-US'))).toContain('2023, 2024');
  });

  it('so are the units of several factors, and the names of several cells in a cause', () => {
    const units = finding('factor-unit', { count: 2, found: 'kg/t·km, kg/m3' });
    expect(findingSentence(units, textsFor('zh-CN'))).toContain('（kg/t·km、kg/m3）');
    expect(findingSentence(units, textsFor('en-US'))).toContain('(kg/t·km, kg/m3)');
    // What one factor's cell says stays as it was written.
    const one = finding('factor-unit', { name: '钢', found: 'kg, t', expected: 'kgCO2e/kg' });
    expect(findingSentence(one, textsFor('zh-CN'))).toContain('“kg, t”');
    const carried = (at: string, name: string): Finding => ({
      ...finding('total-mismatch', {
        ...{ label: '合计', cell: 'I9', found: '9', rows: '2–8', rowCount: 7 },
        ...{ stated: 9, computed: 8, difference: 1, unit: 'kgCO2e' },
      }),
      explanations: [[{ kind: 'carried', values: { name, at, difference: 1 } }]],
    });
    const [several, single] = [carried('I4, I8', '小计, 分计'), carried('I4', '小计, 一月')];
    expect(findingSentence(several, textsFor('zh-CN'))).toContain('“小计、分计”（I4、I8）');
    expect(findingSentence(single, textsFor('zh-CN'))).toContain('“小计, 一月”（I4）');
  });
});

describe('optionLabel', () => {
  it('shows our own words in the language and ledger text as it is', () => {
    const english = textsFor('en-US');
    expect(optionLabel({ key: 'none', label: 'none' }, english)).toBe('none of these');
    expect(optionLabel({ key: '1', label: '轴承 32209' }, english)).toBe('轴承 32209');
  });
});
