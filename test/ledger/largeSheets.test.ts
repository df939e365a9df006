import { buildInventory } from '../../src/ledger/buildInventory';
import { readLedger } from '../../src/ledger/readLedger';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const HEADER: readonly CellContent[] = ['材料名称', '用量(kg)'];

function inventoryOf(grids: readonly Grid[]): ReturnType<typeof buildInventory> {
  return buildInventory(readLedger(grids), new Map());
}

describe('large sheets', () => {
  it('follows 30,000 ditto marks in a row to the one name above them', () => {
    const rows = Array.from({ length: 30_000 }, (): CellContent[] => ['同上', 1]);
    const { activities } = inventoryOf([gridOf('材料', [HEADER, ['钢', 1], ...rows])]);
    expect(activities).toHaveLength(30_001);
    expect(new Set(activities.map(({ name }) => name))).toEqual(new Set(['钢']));
  });

  it('takes the last of 20,000 rows, which has no name, for the sum of the others', () => {
    // 1 kg in each of the rows above it.
    const rows = Array.from({ length: 19_999 }, (_, index): CellContent[] => [
      `钢${String(index)}`,
      1,
    ]);
    const { activities } = inventoryOf([gridOf('材料', [HEADER, ...rows, [null, 19_999]])]);
    expect(activities).toHaveLength(19_999);
  });

  it('gives 25,000 amounts that all differ the values that they say', () => {
    const amounts = Array.from({ length: 25_000 }, (_, index) => index + 1);
    const rows = amounts.map((amount): CellContent[] => ['钢', `${String(amount)} kg`]);
    const { activities } = inventoryOf([gridOf('材料', [['材料名称', '用量'], ...rows])]);
    const read = activities.map(({ data }) =>
      data.kind === 'amount' ? data.amount?.quantity.amount : undefined,
    );
    expect(read).toEqual(amounts);
  });

  it('reads 5,000 tables beneath each other, each with its row', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [HEADER, [`钢${String(index)}`, 2]]);
    const { activities, tables } = inventoryOf([gridOf('材料', rows.flat())]);
    expect([activities.length, tables.length]).toEqual([5_000, 5_000]);
    expect(tables.map(({ rowsRead }) => rowsRead)).toEqual(Array(5_000).fill(1));
  });

  it('makes a product of each of 3,000 sheets that give the same under names of their own', () => {
    const letters = (index: number): string =>
      [676, 26, 1]
        .map((unit) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[Math.floor(index / unit) % 26])
        .join('');
    const grids = Array.from({ length: 3_000 }, (_, index) =>
      gridOf(`泵${letters(index)}`, [HEADER, ['钢', 1]]),
    );
    const { products } = inventoryOf(grids);
    expect(products).toHaveLength(3_000);
  });

  it('asks one question for 5,000 loads without a mode, with all of 200 vehicles to choose from', () => {
    const loads = Array.from({ length: 5_000 }, (_, index) => [`钢${String(index)}`, 1, 10]);
    const vehicles = Array.from({ length: 200 }, (_, index) => [
      `车${String(index)}`,
      '0.1 kgCO2e/(t·km)',
    ]);
    const { questions } = inventoryOf([
      gridOf('运输', [['材料名称', '用量(kg)', '运输距离(km)'], ...loads]),
      gridOf('因子', [['名称', '排放因子'], ...vehicles]),
    ]);
    const asked = questions.filter(({ code }) => code === 'missing-factor');
    // Every vehicle, and that it is none of them.
    expect(asked.map(({ options }) => options.length)).toEqual([201]);
  });

  it('compares 3,000 unknown names with 500 factors and finds that none is near', () => {
    const steels = Array.from({ length: 3_000 }, (_, index) => [`不锈钢${String(index * 7)}`, 1]);
    const factors = Array.from({ length: 500 }, (_, index) => [
      `abcdefghijklmnop${String(index)}`,
      '2 kgCO2e/kg',
    ]);
    const { activities, questions } = inventoryOf([
      gridOf('材料', [HEADER, ...steels]),
      gridOf('因子', [['名称', '排放因子'], ...factors]),
    ]);
    expect(activities.filter(({ factor }) => factor !== null)).toEqual([]);
    // Some of the numbers are grades, of which the built-in library has steels to offer.
    const asked = questions.filter(({ code }) => code !== 'missing-factor');
    expect(asked.map(({ code }) => code)).toEqual(['unit-of-analysis']);
  });

  function deliveriesOf(count: number, answers: Readonly<Record<string, string>> = {}) {
    const rows = Array.from({ length: count }, (): CellContent[] => ['钢', 1]);
    const sheets = [
      gridOf('材料', [HEADER, ...rows]),
      gridOf('运输', [['货物名称', '运输距离(km)'], ...rows]),
    ];
    const { inventory } = footprintOf(sheets, answers);
    const freight = inventory.activities.flatMap(({ data }) =>
      data.kind === 'freight' ? [data] : [],
    );
    const question = inventory.questions.find(({ code }) => code === 'freight-load');
    return { freight, question };
  }

  it('asks what 400 deliveries carried of 400 amounts of one name; each has one line, with no mass', () => {
    const { freight, question } = deliveriesOf(400);
    expect(freight.map(({ mass }) => mass)).toEqual(Array(400).fill(null));
    // 400 legs no journey has, and of 400 × 400 parts nobody could follow the formulas.
    expect(question?.options.map(({ key }) => key)).toEqual(['row-by-row', 'own-weights']);
    expect(question?.assumed).toBeNull();
  });

  it('has 400 lines, not 400 × 400, once they are said to go row by row', () => {
    const { question } = deliveriesOf(400);
    const { freight } = deliveriesOf(400, { [question?.id ?? '']: 'row-by-row' });
    expect(freight.map(({ mass }) => mass?.quantity.amount)).toEqual(Array(400).fill(1));
  });

  it('divides 70,000 shared rows among two products, more activities than a call takes arguments', () => {
    const grids = [
      gridOf('产量', [
        ['产品', '产量（台）'],
        ['甲', 3],
        ['乙', 1],
      ]),
      gridOf('能源', [
        ['能源种类', '消耗量', '单位', '排放因子(kgCO2e/kWh)'],
        ...Array.from({ length: 70_000 }, (): CellContent[] => ['电', 4, 'kWh', 0.5]),
      ]),
    ];
    const { footprint } = footprintOf(grids, { 'allocation-needed:能源': 'by-output' });
    // 70,000 × 4 × 0.5 = 140,000 kg, of which three quarters and one.
    expect(footprint.products.map(({ ledgerTotalKgCo2e }) => ledgerTotalKgCo2e)).toEqual([
      105_000, 35_000,
    ]);
  });

  it('reads 130,000 rates of loss, more than a call takes arguments', () => {
    const rows = Array.from({ length: 130_000 }, (): CellContent[] => ['钢板', 1, 20, 2]);
    const header = ['物料', '用量(kg)', '损耗率(%)', '因子(kgCO2e/kg)'];
    const { inventory } = footprintOf([gridOf('清单', [header, ...rows])]);
    expect(inventory.questions.map(({ code }) => code)).toContain('loss-rate');
  });

  it('reads 150,000 amounts of one table, more than a call takes arguments', () => {
    const products = Array.from({ length: 150 }, (_, index) => `产品${String(index)}`);
    const rows = Array.from({ length: 1_000 }, (_, index): CellContent[] => [
      `钢${String(index)}`,
      'kg',
      ...products.map(() => 1.5),
    ]);
    const grid = gridOf('原材料', [['材料名称', '单位', ...products], ...rows]);
    expect(readLedger([grid]).activityRows).toHaveLength(150_000);
  });

  it('takes texts of 2 million characters for notes, whatever is in them', () => {
    const brackets = '钢('.repeat(1_000_000);
    const { activities } = inventoryOf([
      gridOf('材料', [HEADER, [brackets, 1], ['铁', `1${' a'.repeat(1_000_000)}`]]),
    ]);
    expect(activities.map(({ name }) => name.length)).toEqual([2_000_000, 1]);
    expect(activities.map(({ data }) => data.kind === 'amount' && data.amount === null)).toEqual([
      false,
      true,
    ]);
  });

  it('finds name and amount among 16,384 columns', () => {
    const notes = Array.from({ length: 16_382 }, (_, index) => `备注${String(index)}`);
    const { activities } = inventoryOf([
      gridOf('材料', [
        [...HEADER, ...notes],
        ['钢', 3],
      ]),
    ]);
    expect(activities).toMatchObject([
      { name: '钢', data: { amount: { quantity: { amount: 3 } } } },
    ]);
  });
});
