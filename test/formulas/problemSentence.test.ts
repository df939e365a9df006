import { shownError, type FormulaProblem } from '../../src/formulas/formulaProblem';
import { problemSentence } from '../../src/formulas/problemSentence';
import { LANGUAGES } from '../../src/texts/language';
import { formulaTexts } from '../../src/texts/formulas/formulaTexts';

type Codes = FormulaProblem['code'];

/** One problem of every code, so that a sentence that cannot be filled is found. */
const PROBLEMS: Readonly<Record<Codes, FormulaProblem>> = {
  'cell-error': { code: 'cell-error', error: '#NUM!' },
  'missing-figure': { code: 'missing-figure', role: 'amount', example: '1740 kg' },
  'missing-factor': { code: 'missing-factor', example: 'kgCO2e/kg' },
  'zero-factor': { code: 'zero-factor', example: '0 kgCO2e/kg' },
  'no-figure': { code: 'no-figure', role: 'mass', found: 'x', example: '1740 kg' },
  'unknown-unit': { code: 'unknown-unit', role: 'mass', found: '箱', example: '1740 kg' },
  'ambiguous-unit': {
    code: 'ambiguous-unit',
    role: 'mass',
    found: 'ton',
    candidates: 't / long ton',
  },
  'wrong-dimension': {
    code: 'wrong-dimension',
    role: 'distance',
    found: 'h',
    foundDimension: 'time',
    expectedDimension: 'distance',
    example: '150 km',
  },
  'unit-conflict': { code: 'unit-conflict', role: 'value', found: 'kg', argument: 't' },
  'factor-unit': { code: 'factor-unit', found: '元/kg', example: 'kgCO2e/kg' },
  'factor-mismatch': {
    code: 'factor-mismatch',
    unit: 'm³',
    unitDimension: 'volume',
    factorUnit: 'kgCO2e/kg',
    factorDimension: 'mass',
  },
  'no-conversion': {
    code: 'no-conversion',
    from: 'kg',
    fromDimension: 'mass',
    to: 'km',
    toDimension: 'distance',
  },
  'missing-unit': { code: 'missing-unit', example: 'kg' },
  'too-large': { code: 'too-large', found: '1e+60' },
  shapes: { code: 'shapes', found: '3×1, 2×1' },
  'missing-name': { code: 'missing-name', name: '' },
  'not-in-library': { code: 'not-in-library', name: '青铜' },
  'near-in-library': { code: 'near-in-library', name: '公路', found: '轻型柴油货车' },
  'library-unavailable': { code: 'library-unavailable' },
  'no-factor-table': { code: 'no-factor-table' },
  'several-columns': { code: 'several-columns', found: '2022 / 2023' },
  'not-in-table': { code: 'not-in-table', name: '电' },
  'no-value-in-table': { code: 'no-value-in-table', name: '电' },
  'near-in-table': { code: 'near-in-table', name: '电', found: '电力' },
  'several-in-table': { code: 'several-in-table', name: '电', found: '1, 2' },
  'no-field': { code: 'no-field', name: '电', field: 'year' },
  'unknown-field': { code: 'unknown-field', found: '颜色' },
  'missing-gas': { code: 'missing-gas' },
  'gas-not-weighed': {
    code: 'gas-not-weighed',
    found: 'R-1234yf',
    set: 'AR5',
    expected: 'AR6',
  },
  'unknown-gas': { code: 'unknown-gas', found: '氦' },
  'methane-origin': { code: 'methane-origin', found: 'CH4', set: 'AR6' },
  'unknown-gwp-set': { code: 'unknown-gwp-set', found: 'AR7', expected: 'AR4 / AR5 / AR6' },
};

it.each(LANGUAGES)('says of every problem what was found, word for word: %s', (language) => {
  for (const problem of Object.values(PROBLEMS)) {
    const sentence = problemSentence(problem, formulaTexts(language));
    if (problem.code === 'cell-error') expect(sentence).toBeNull();
    else if ('found' in problem) expect(sentence).toContain(problem.found);
    expect(sentence ?? '').not.toMatch(/[{}]/);
  }
});

it('names dimensions and figures in the language', () => {
  expect(problemSentence(PROBLEMS['wrong-dimension'], formulaTexts('zh-CN'))).toBe(
    '距离的单位“h”表示时间，这里需要距离，例如 150 km。',
  );
  expect(problemSentence(PROBLEMS['wrong-dimension'], formulaTexts('en-US'))).toBe(
    'The unit “h” of the distance measures a time. Expected a distance, such as 150 km.',
  );
});

it('shows #N/A for what is not there, #VALUE! for what is wrong, an error as it came', () => {
  const shown = (code: Codes): string => shownError(PROBLEMS[code]);
  expect(shown('cell-error')).toBe('#NUM!');
  expect(
    [
      'missing-factor',
      'zero-factor',
      'not-in-library',
      'near-in-library',
      'library-unavailable',
      'near-in-table',
      'no-field',
    ].map((code) => shown(code as Codes)),
  ).toEqual(Array(7).fill('#N/A'));
  expect(
    ['missing-figure', 'unit-conflict', 'methane-origin', 'shapes'].map((code) =>
      shown(code as Codes),
    ),
  ).toEqual(Array(4).fill('#VALUE!'));
});
