import fc from 'fast-check';
import { calculateStudy, isSettled } from '../../src/app/calculateStudy';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('Factors', [
  ['Name', 'Factor', 'Unit'],
  ['Electricity', 0.5, 'kgCO2e/kWh'],
  ['Propane', 3, 'kgCO2e/kg'],
  ['Oxygen', 0.5, 'kgCO2e/kg'],
  ['Argon', 2, 'kgCO2e/kg'],
]);

function studyOf(rows: readonly (readonly CellContent[])[]) {
  const sheets = [gridOf('Energy', rows), FACTORS];
  const content = { file: 'a.xlsx', sheets, owned: [], copies: [] };
  const choices = { gwp: null, boundary: null, language: null, answers: new Map() };
  const study = calculateStudy([content], choices);
  return {
    isComplete: isSettled(study),
    total: study.footprint.products[0]?.totalKgCo2e ?? null,
    codes: study.findings.map(({ code, severity }) => `${severity} ${code}`),
  };
}

const amount = fc.integer({ min: 1, max: 5000 });

describe('a line of units below headers that no list knows', () => {
  it('belongs to them, two columns of one unit included: Σ kWh × 0.5 + Σ propane × 3 + Σ oxygen × 0.5', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount, amount), { minLength: 3, maxLength: 6 }),
        fc.boolean(),
        fc.constantFrom('Month', 'Period', '月份'),
        (months, isBracketed, corner) => {
          const units = ['kWh', 'kg', 'kg'].map((unit) => (isBracketed ? `(${unit})` : unit));
          const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
          const { total } = studyOf([
            [corner, 'Electricity', 'Propane', 'Oxygen'],
            [null, ...units],
            ...months.map((row, at) => [names[at] ?? '', ...row]),
          ]);
          const expected = months.reduce((all, [a, b, c]) => all + a * 0.5 + b * 3 + c * 0.5, 0);
          expect(total).toBeCloseTo(expected, 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves nothing complete where a column of something with a factor is not read', () => {
    for (const header of [
      [
        ['Month', 'Oxygen', 'Argon'],
        [null, 'kg', 'kg'],
      ],
      [['Month', 'Oxygen (kg)', 'Argon (kg)']],
    ]) {
      const { isComplete, total } = studyOf([...header, ['Jan', 10, 20], ['Feb', 30, 40]]);
      // All of it, 40 × 0.5 + 60 × 2 = 140, or a word that something is missing.
      const isAll = total !== null && Math.abs(total - 140) < 1e-9;
      expect({ header, isRight: isAll || !isComplete }).toEqual({ header, isRight: true });
    }
  });
});
