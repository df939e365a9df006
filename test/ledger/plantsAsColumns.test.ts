import { calculateStudy, isSettled } from '../../src/app/calculateStudy';
import type { Area } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

function studyOf(
  rows: readonly (readonly CellContent[])[],
  answers: ReadonlyMap<string, string>,
  merges: readonly Area[] = [],
) {
  const sheets = [gridOf('Summary', rows, merges, 'a.xlsx')];
  const content = { file: 'a.xlsx', sheets, owned: [], copies: [] };
  const study = calculateStudy([content], { gwp: null, boundary: null, language: null, answers });
  return {
    isComplete: isSettled(study),
    totals: study.footprint.products.map(({ totalKgCo2e }) => totalKgCo2e),
    codes: study.findings.map(({ code }) => code),
    questions: study.inventory.questions,
  };
}

function rowsOf(corner: string | null, names: readonly string[], total: number) {
  return [
    ['Crate, annual data 2024'],
    [corner, ...names, 'Total', 'Unit', 'EF', 'EF unit'],
    ['Output', 800, 400, 1200, 'crates', null, null],
    ['HDPE', 1100, 500, total, 'kg', 2, 'kgCO2e/kg'],
    ['Pigment', 70, 30, 100, 'kg', 4, 'kgCO2e/kg'],
  ];
}

const NONE = new Map<string, string>();

describe('plants as columns', () => {
  it('are added, and so is what they made: (1600 × 2 + 100 × 4) / 1200 = 3', () => {
    for (const corner of [null, 'Item']) {
      for (const names of [
        ['Plant North', 'Plant South'],
        ['一车间', '二车间'],
      ]) {
        const { totals, isComplete } = studyOf(rowsOf(corner, names, 1600), NONE);
        expect({ corner, names, totals, isComplete }).toEqual({
          corner,
          names,
          totals: [3],
          isComplete: true,
        });
      }
    }
  });

  it('that do not come to the total beside them are told', () => {
    const { totals, codes } = studyOf(rowsOf(null, ['Plant North', 'Plant South'], 1700), NONE);
    expect(totals).toEqual([3]);
    expect(codes).toContain('value-conflict');
  });

  it('of unknown names are asked, and an output is divided by that of the column which is chosen', () => {
    const rows = rowsOf('Item', ['North', 'South'], 1600);
    const { questions, isComplete } = studyOf(rows, NONE);
    const asked = questions.find(({ code }) => code === 'alternative-columns');
    expect(isComplete).toBe(false);
    // Of North alone (1100 × 2 + 70 × 4) / 800 = 3.1; of South alone (500 × 2 + 30 × 4) / 400 = 2.8.
    const totalsOf = (answer: string) => studyOf(rows, new Map([[asked?.id ?? '', answer]])).totals;
    expect(totalsOf('North')).toEqual([3.1]);
    expect(totalsOf('South')).toEqual([2.8]);
    expect(totalsOf('together')).toEqual([3]);
    expect([...totalsOf('each-a-product')].sort()).toEqual([2.8, 3.1]);
  });
});

describe('headers of three rows', () => {
  it('add no moisture to the amount: (5000 × 800 + 300 × 80) / 1000 = 4024', () => {
    const { totals } = studyOf(
      [
        ['Kerb'],
        ['Annual output', '1,000 t'],
        ['Ref', 'Raw material', 'Annual consumption 2024', null, 'Emission factor'],
        [null, null, 'Amount', 'Moisture', 'Material'],
        [null, null, 'tonnes', '%', 'kg CO2e/t'],
        ['R1', 'Cement', 5000, 0, 800],
        ['R2', 'Sand', 300, 5, 80],
      ],
      NONE,
      [
        { top: 2, left: 0, bottom: 4, right: 0 },
        { top: 2, left: 1, bottom: 4, right: 1 },
        { top: 2, left: 2, bottom: 2, right: 3 },
      ],
    );
    expect(totals).toEqual([4024]);
  });
});
