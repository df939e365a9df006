import fc from 'fast-check';
import { calculateStudy, isSettled } from '../../src/app/calculateStudy';
import { matchHeader } from '../../src/ledger/tables/headers/headerRoles';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

/** 10 kg × 2 + 5 kg × 1 = 25 kgCO2e, and nothing to ask. */
const MATERIALS: Rows = [
  ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)'],
  ['Steel', 10, 2],
  ['Paint', 5, 1],
];

function studyOf(second: Rows) {
  const grids = [gridOf('Materials', MATERIALS), gridOf('Second', second)];
  const content = { file: 'ledger.xlsx', sheets: grids, owned: [], copies: [] };
  const choices = { gwp: null, boundary: null, language: null, answers: new Map() };
  const study = calculateStudy([content], choices);
  const [product] = study.footprint.products;
  const told = study.findings.filter(({ code }) => code === 'table-not-understood');
  const codes = study.findings.map(({ code }) => code);
  return { isComplete: isSettled(study), total: product?.totalKgCo2e ?? null, told, codes };
}

describe('a table with names, figures and factors of its own', () => {
  it('never leaves a complete figure when its items fell out, whatever heads its amounts', () => {
    const letters = fc.constantFrom(...Array.from('abdeghiklmnoprstuvwz量耗重数率料件年月度'));
    const word = fc.array(letters, { minLength: 1, maxLength: 8 }).map((some) => some.join(''));
    const unit = fc.constantFrom('', ' (g)', '(g)', ' per pack', '/yr', ' p.a.', ' 2024', ' [kg]');
    const figures = fc.tuple(
      fc.double({ min: 0.001, max: 9999, noNaN: true }),
      fc.double({ min: 0.001, max: 9999, noNaN: true }),
    );
    let dropped = 0;
    fc.assert(
      fc.property(word, unit, figures, (label, behind, [one, other]) => {
        // "no" numbers the rows, and says so.
        fc.pre(matchHeader(label).get('index') === undefined);
        const { isComplete, total } = studyOf([
          ['Packaging', `${label}${behind}`, 'EF (kgCO2e/kg)'],
          ['Bottle', one, 1.4],
          ['Cap', other, 2.1],
        ]);
        // 25 is the first table alone.
        const isWithout = total === null || Math.abs(total - 25) < 1e-9;
        if (isWithout) dropped += 1;
        expect(isComplete && isWithout).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(dropped).toBeGreaterThan(20);
  });

  it.each<[string, Rows]>([
    [
      'an unknown word',
      [
        ['Packaging', 'Zorb', 'EF (kgCO2e/kg)'],
        ['Bottle', 168, 1.4],
        ['Cap', 14, 2.1],
      ],
    ],
  ])('is told as an error under %s', (_, rows) => {
    const { isComplete, told } = studyOf(rows);
    expect(told).toMatchObject([{ severity: 'error', values: { sheet: 'Second' } }]);
    expect(isComplete).toBe(false);
  });

  it('is a list of factors where another table uses them: 25 + 3 kg × 1.4 = 29.2', () => {
    const list: Rows = [
      ['Name', 'Rank', 'EF (kgCO2e/kg)'],
      ['Glass', 7, 1.4],
      ['Cork', 9, 2.1],
    ];
    const used: Rows = [
      ['Material', 'Amount (kg)'],
      ['Glass', 3],
    ];
    const grids = [gridOf('Materials', MATERIALS), gridOf('Pack', used), gridOf('Factors', list)];
    const content = { file: 'ledger.xlsx', sheets: grids, owned: [], copies: [] };
    const choices = { gwp: null, boundary: null, language: null, answers: new Map() };
    const { findings } = calculateStudy([content], choices);
    expect(findings.map(({ code }) => code)).not.toContain('table-not-understood');
  });

  it('is told row by row where its amounts are in a unit that nobody knows', () => {
    const { isComplete, codes } = studyOf([
      ['气体', '年填充', '单位', 'GWP'],
      ['SF6', 12.5, '筐', 25200],
      ['NF3', 3, '筐', 17400],
    ]);
    expect(codes).toContain('missing-unit');
    expect(isComplete).toBe(false);
  });

  it('loses no row in silence where only another row’s factor is used: 25 + 3 × 1.4 = 29.2 without Cap', () => {
    const items: Rows = [
      ['Packaging', 'Zorb', 'EF (kgCO2e/kg)'],
      ['Bottle', 168, 1.4],
      ['Cap', 14, 2.1],
    ];
    const used: Rows = [
      ['Material', 'Amount (kg)'],
      ['Bottle', 3],
    ];
    const studied = (answers: Readonly<Record<string, string>>) => {
      const grids = [gridOf('Materials', MATERIALS), gridOf('Pack', items), gridOf('Glass', used)];
      const content = { file: 'ledger.xlsx', sheets: grids, owned: [], copies: [] };
      const given = new Map(Object.entries(answers));
      return calculateStudy([content], {
        gwp: null,
        boundary: null,
        language: null,
        answers: given,
      });
    };
    const study = studied({});
    const told = study.findings.filter(({ code }) => code === 'rows-not-charged');
    expect(told).toMatchObject([{ severity: 'error', cells: [{ cell: 'B3' }] }]);
    expect(isSettled(study)).toBe(false);
    const list = studied({ 'column-role:pack:zorb': 'unused' });
    expect(list.findings.map(({ code }) => code)).not.toContain('rows-not-charged');
    expect(list.footprint.products[0]?.totalKgCo2e).toBeCloseTo(29.2, 9);
    expect(isSettled(list)).toBe(true);
  });

  it('is a list of factors where it has no further figures but judgements and years', () => {
    const { isComplete, told } = studyOf([
      ['Name', 'Year', 'Uncertainty', 'EF (kgCO2e/kg)'],
      ['Glass', 2021, 5, 1.4],
      ['Cork', 2022, 8, 2.1],
    ]);
    expect(told).toEqual([]);
    expect(isComplete).toBe(true);
  });
});
