import { calculateStudy, isSettled } from '../../src/app/calculateStudy';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

function studyOf(rows: readonly (readonly CellContent[])[]) {
  const content = { file: 'a.xlsx', sheets: [gridOf('Sheet', rows)], owned: [], copies: [] };
  const choices = { gwp: null, boundary: null, language: null, answers: new Map() };
  const study = calculateStudy([content], choices);
  return {
    isComplete: isSettled(study),
    total: study.footprint.products[0]?.totalKgCo2e ?? null,
    codes: study.findings.map(({ code }) => code),
  };
}

describe('a constant mass beside shares that come to 100 %', () => {
  it.each([
    ['净含量(g)', 70, 30],
    ['Batch (kg)', 0.7, 0.3],
  ])('leaves no complete figure under %s', (header, one, other) => {
    const { isComplete, codes } = studyOf([
      ['名称', '配比%', header, '因子(kgCO2e/kg)'],
      ['甲', one, 120, 2],
      ['乙', other, 120, 4],
    ]);
    expect(codes).toContain('share-without-whole');
    expect(isComplete).toBe(false);
  });
});

describe('equal amounts beside their shares of the sum', () => {
  it('are the amounts of the items: 20 kg × (1 + 2 + 3 + 4 + 5) = 300', () => {
    const { isComplete, total } = studyOf([
      ['名称', '占比(%)', '用量(kg)', '因子(kgCO2e/kg)'],
      ...['甲', '乙', '丙', '丁', '戊'].map((name, at) => [name, 20, 20, at + 1]),
    ]);
    expect(total).toBeCloseTo(300, 9);
    expect(isComplete).toBe(true);
  });
});

describe('weights of pieces beside how many there are', () => {
  it('are multiplied where header says part weight: 2 g × 3000 × 1.5 = 9 kg', () => {
    const { isComplete, total } = studyOf([
      ['Part', 'Part weight (g)', 'Pieces per year', 'EF (kgCO2e/kg)'],
      ['Cap', 2, 3000, 1.5],
    ]);
    expect(total).toBeCloseTo(9, 9);
    expect(isComplete).toBe(true);
  });

  it('are asked about beside what was made, and nothing is complete until then', () => {
    const { isComplete } = studyOf([
      ['零件', '净重(g)', '产量(万件)', '因子(kgCO2e/kg)'],
      ['盖', 2, 3, 1.5],
      ['瓶', 3, 4, 1.5],
    ]);
    expect(isComplete).toBe(false);
  });
});
