import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function sumsOf(rows: Rows) {
  const { footprint, inventory } = footprintOf([gridOf('Data', rows)], {});
  return { sums: stageSums(footprint), asked: inventory.questions.map(({ code }) => code) };
}

/** (100 × 2 + 10 × 3) / 10 = 23 of materials, (50 × 0.6 + 20 × 2) / 10 = 7 of energy. */
const STAGES = { rawMaterial: 23, production: 7 };

describe('two lists side by side with the same headers', () => {
  const zh = ['单位', '年用量', '因子(kgCO2e/单位)'];
  const en = ['Unit', 'Annual use', 'EF (kgCO2e/unit)'];
  it.each([
    ['a line above fills the column between', '原辅材料', '能源/水', zh, [null], '每件重量'],
    ['nothing stands between them', '原料', '能源', zh, [], null],
    ['a line above fills the column between', 'Raw material', 'Utility', en, [null], 'Net weight'],
    ['nothing stands between them', 'Material', 'Energy', en, [], null],
  ])('are two, where %s: %s | %s', (_, one, two, headers, gap, label) => {
    const beside = label === null ? [] : [null, label, 2, 'kg'];
    const { sums, asked } = sumsOf([
      ['Pump 2024'],
      ['Output', 10, 'pcs', ...beside],
      [],
      [one, ...headers, ...gap, two, ...headers],
      ['Steel', 'kg', 100, 2, ...gap, 'Electricity', 'kWh', 50, 0.6],
      ['Copper', 'kg', 10, 3, ...gap, 'Natural gas', 'm3', 20, 2],
      [],
      ['Prepared by A'],
    ]);
    expect(asked).not.toContain('alternative-columns');
    expect(Object.values(sums)).toEqual([STAGES]);
  });

  it('may have a table below one of them: 5 t·km × 0.2 / 10 = 0.1', () => {
    const { sums } = sumsOf([
      ['Pump 2024'],
      ['Output', 10, 'pcs', null, 'Net weight', 2, 'kg'],
      ['Material', ...en, null, 'Utility', ...en],
      ['Steel', 'kg', 100, 2, null, 'Electricity', 'kWh', 50, 0.6],
      ['Copper', 'kg', 10, 3, null, 'Natural gas', 'm3', 20, 2],
      [],
      ['Transport', 'Total (t·km)', 'EF (kgCO2e/t·km)'],
      ['Steel by truck', 5, 0.2],
    ]);
    expect(Object.values(sums)).toEqual([{ ...STAGES, transport: 0.1 }]);
  });

  it('are one list where the headers of the second are others, or hold figures below its first', () => {
    const { asked } = sumsOf([
      ['Material', 'Unit', 'Amount', 'EF (kgCO2e/kg)', 'Reserve', 'Unit', 'Amount'],
      ['Steel', 'kg', 100, 2, 4, 'kg', 50],
    ]);
    expect(asked).toContain('alternative-columns');
  });
});
