import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

// 1000 kg × 2.4 + 500 kg × 20 = 12 400; 1 t × 200 km × 0.1 + 0.5 t × 100 km × 0.1 = 25
const BOTH = { rawMaterial: 12400, transport: 25 };

function sumsOf(rows: readonly (readonly CellContent[])[]): unknown {
  return Object.values(stageSums(footprintOf([gridOf('泵A', rows)]).footprint));
}

describe('factors of goods and of their freight side by side', () => {
  it('by the units of the headers: 12 400 and 25', () => {
    const rows = [
      ['材料', '用量(kg)', '运距(km)', '原材料因子(kgCO2e/kg)', '运输因子(kgCO2e/(t·km))'],
      ['钢板', 1000, 200, 2.4, 0.1],
      ['铝锭', 500, 100, 20, 0.1],
    ];
    expect(sumsOf(rows)).toEqual([BOTH]);
  });

  it('in any order, and where the words say nothing: EF 1, EF 2', () => {
    const rows = [
      ['Item', 'EF 1 (kgCO2e/tkm)', 'Qty (kg)', 'EF 2 (kgCO2e/kg)', 'Distance (km)'],
      ['Steel', 0.1, 1000, 2.4, 200],
      ['Aluminium', 0.1, 500, 20, 100],
    ];
    expect(sumsOf(rows)).toEqual([BOTH]);
  });

  it('by the units of the cells', () => {
    const rows = [
      ['Item', 'Qty', 'Distance', 'Freight factor', 'Emission factor'],
      ['Steel', '1000 kg', '200 km', '0.1 kgCO2e/tkm', '2.4 kgCO2e/kg'],
      ['Aluminium', '500 kg', '100 km', '0.1 kgCO2e/tkm', '20 kgCO2e/kg'],
    ];
    expect(sumsOf(rows)).toEqual([BOTH]);
  });

  it('by the column of units behind each', () => {
    const rows = [
      ['材料', '用量(kg)', '运距(km)', '因子1', '单位', '因子2', '单位'],
      ['钢板', 1000, 200, 0.1, 'kgCO2e/(t·km)', 2.4, 'kgCO2e/kg'],
      ['铝锭', 500, 100, 0.1, 'kgCO2e/(t·km)', 20, 'kgCO2e/kg'],
    ];
    expect(sumsOf(rows)).toEqual([BOTH]);
  });

  it('by their words, where the units are asked', () => {
    const rows = [
      ['Item', 'Qty (kg)', 'Distance (km)', 'EF transport', 'EF material'],
      ['Steel', 1000, 200, 0.1, 2.4],
      ['Aluminium', 500, 100, 0.1, 20],
    ];
    const { inventory } = footprintOf([gridOf('Pump', rows)]);
    const units = inventory.questions.filter(({ code }) => code === 'missing-factor-unit');
    expect(units.map(({ options }) => options[0]?.key).sort()).toEqual([
      'kgCO2e/(t·km)',
      'kgCO2e/kg',
    ]);
    const answers = Object.fromEntries(units.map(({ id, options }) => [id, options[0]?.key ?? '']));
    const { footprint } = footprintOf([gridOf('Pump', rows)], answers);
    expect(Object.values(stageSums(footprint))).toEqual([BOTH]);
  });

  it('asks where neither units nor words tell, and each of the two can be answered', () => {
    const rows = [
      ['Item', 'Qty (kg)', 'Distance (km)', 'EF', 'EF'],
      ['Steel', 1000, 200, 2.4, 0.1],
    ];
    const { inventory } = footprintOf([gridOf('Pump', rows)]);
    const [question] = inventory.questions.filter(({ code }) => code === 'alternative-columns');
    expect(question?.assumed).toBeNull();
    const keys = question?.options.map(({ key }) => key) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('goods with a factor of their own are material on a sheet about freight too: 24 and 0.2', () => {
    const sheet = gridOf('运输', [
      ['材料', '用量(kg)', '运距(km)', '材料因子(kgCO2e/kg)', '运输因子(kgCO2e/(t·km))'],
      ['铜线', 10, 200, 2.4, 0.1],
    ]);
    // 10 kg × 2.4; 0.01 t × 200 km × 0.1
    expect(Object.values(stageSums(footprintOf([sheet]).footprint))).toEqual([
      { rawMaterial: 24, transport: 0.2 },
    ]);
  });

  it('a factor for freight alone is none for the goods: those are looked up by name, 100 × 2 = 200', () => {
    const sheet = gridOf('泵A', [
      ['材料', '用量(kg)', '运距(km)', '运输因子(kgCO2e/(t·km))'],
      ['钢板', 100, 200, 0.1],
    ]);
    const factors = gridOf('因子', [
      ['名称', '排放因子', '单位'],
      ['钢板', 2, 'kgCO2e/kg'],
    ]);
    const { footprint } = footprintOf([sheet, factors]);
    // 0.1 t × 200 km × 0.1 = 2
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 200, transport: 2 } });
  });
});

describe('factors without a unit', () => {
  it('one question for all of a column, with the units that fit the amounts', () => {
    const rows = [
      ['材料名称', '用量(kg)', '排放因子'],
      ['钢板', 100, 2.4],
      ['铝锭', 50, 20],
    ];
    const { inventory } = footprintOf([gridOf('泵A', rows)]);
    const units = inventory.questions.filter(({ code }) => code === 'missing-factor-unit');
    expect(units).toHaveLength(1);
    expect(units[0]?.assumed).toBeNull();
    expect(inventory.findings.filter(({ code }) => code === 'factor-unit')).toEqual([]);
    const { footprint } = footprintOf([gridOf('泵A', rows)], { [units[0]?.id ?? '']: 'kgCO2e/t' });
    // 100 kg × 2.4/1000 + 50 kg × 20/1000 = 1.24
    expect(stageSums(footprint)).toEqual({ 泵A: { rawMaterial: 1.24 } });
  });

  it('a factor table is asked by what its names are: energy, freight, goods', () => {
    const ledger = gridOf('Pump', [
      ['Item', 'Amount'],
      ['Steel', '100 kg'],
      ['Electricity', '50 kWh'],
    ]);
    const factors = gridOf('Factors', [
      ['Name', 'Emission factor'],
      ['Steel', 2],
      ['Electricity', 0.6],
    ]);
    const { inventory } = footprintOf([ledger, factors]);
    const units = inventory.questions.filter(({ code }) => code === 'missing-factor-unit');
    const answers = Object.fromEntries(units.map(({ id, options }) => [id, options[0]?.key ?? '']));
    const { footprint } = footprintOf([ledger, factors], answers);
    // 100 × 2 and 50 × 0.6
    expect(Object.values(stageSums(footprint))).toEqual([{ rawMaterial: 200, production: 30 }]);
  });
});

describe('factors of two years', () => {
  it.each([
    ['2022年排放因子(kgCO2e/kg)', '2023年排放因子(kgCO2e/kg)'],
    ['Emission factor 2022 (kgCO2e/kg)', 'Emission factor 2023 (kgCO2e/kg)'],
  ])('are asked about, no word of theirs is that of a result: %s | %s', (first, second) => {
    const { inventory } = footprintOf([
      gridOf('泵A', [
        ['材料', '用量(kg)', first, second],
        ['钢板', 1000, 2.4, 2.2],
        ['铝锭', 500, 20, 19],
      ]),
    ]);
    const asked = inventory.questions.filter(({ code }) => code === 'alternative-columns');
    expect(asked.map(({ options }) => options.map(({ label }) => label))).toEqual([
      [first, second],
    ]);
  });
});
