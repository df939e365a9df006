import fc from 'fast-check';
import { calculateStudy, isSettled } from '../../src/app/calculateStudy';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

function studyOf(rows: readonly (readonly CellContent[])[]) {
  const content = { file: 'a.xlsx', sheets: [gridOf('Formula', rows)], owned: [], copies: [] };
  const choices = { gwp: null, boundary: null, language: null, answers: new Map() };
  const study = calculateStudy([content], choices);
  return {
    isComplete: isSettled(study),
    total: study.footprint.products[0]?.totalKgCo2e ?? null,
    codes: study.findings.map(({ code }) => code),
  };
}

const WORDS = [
  'Concentration',
  'Content %',
  'Dosage',
  'Level',
  'Inclusion rate',
  'Share',
  'Zorbel',
  'Share (%)',
  '配比(%)',
  '浓度',
  '投料比',
  '配比',
  '添加比',
];
/** Tenths of a percent: 0.1 % to 30 % each, and what is left for the first. */
const shares = fc
  .array(fc.integer({ min: 1, max: 300 }), { minLength: 2, maxLength: 3 })
  .map((others) => [1000 - others.reduce((all, one) => all + one, 0), ...others]);

describe('shares under any word beside one mass in every row', () => {
  it('are multiplied with it: Σ share × 0.05 kg × factor, as 7.5, 7.5% or 0.075', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORDS),
        shares,
        fc.constantFrom('bare', 'percent', 'fraction'),
        fc.boolean(),
        (word, tenths, form, isTotalled) => {
          fc.pre(new Set(tenths).size > 1);
          const cellOf = (one: number): CellContent => {
            if (form === 'percent') return `${String(one / 10)}%`;
            return form === 'bare' ? one / 10 : one / 1000;
          };
          const { total } = studyOf([
            ['Ingredient', word, 'Net content (g)', 'EF (kgCO2e/kg)'],
            ...tenths.map((one, at) => [`Item ${'ABCD'[at] ?? ''}`, cellOf(one), 50, at + 1]),
            ...(isTotalled ? [[null, cellOf(1000), null, null]] : []),
          ]);
          const expected = tenths.reduce((all, one, at) => all + (one / 1000) * 0.05 * (at + 1), 0);
          expect(total).toBeCloseTo(expected, 9);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('that lack a part, the water, are no amounts of 50 g each: nothing is complete', () => {
    for (const word of ['Concentration', 'Content %', '浓度', '含量']) {
      const { isComplete, codes } = studyOf([
        ['Ingredient', word, 'Net amount (g)', 'EF (kgCO2e/kg)'],
        ['Glycerin', '6.0%', 50, 2.7],
        ['Cetearyl alcohol', '5.5%', 50, 3.1],
        ['Shea butter', '7.0%', 50, 2.2],
      ]);
      const isMultiplied = !codes.includes('share-without-whole');
      expect({ word, isTold: !isComplete || isMultiplied }).toEqual({ word, isTold: true });
    }
  });

  it('of levels that come to 1 are no shares: 3 kg × 2 + 3 kg × 2 + 3 kg × 2 = 18', () => {
    const { total } = studyOf([
      ['Tier', 'Part', 'Weight (kg)', 'EF (kgCO2e/kg)'],
      [0, 'Frame', 3, 2],
      [1, 'Bolt', 3, 2],
      [0, 'Cover', 3, 2],
    ]);
    expect(total).toBeCloseTo(18, 9);
  });

  it('of numbers that are no shares stay beside: 3 × 120 g, 0.36 × 2 = 0.72', () => {
    const { total } = studyOf([
      ['Part', 'Thickness', 'Weight (g)', 'EF (kgCO2e/kg)'],
      ['Cover', 30, 120, 2],
      ['Base', 32, 120, 2],
      ['Lid', 35, 120, 2],
    ]);
    expect(total).toBeCloseTo(0.72, 9);
  });
});
