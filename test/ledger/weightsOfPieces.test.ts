import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const HEADER: Rows[number] = ['零件', '净重(kg)', '数量', '因子(kgCO2e/kg)'];

function read(rows: Rows, answer?: string) {
  const grids = [gridOf('清单', rows)];
  const open = footprintOf(grids).inventory;
  const question = open.questions.find(({ code }) => code === 'weight-of-one') ?? null;
  const answers = question === null || answer === undefined ? {} : { [question.id]: answer };
  const { footprint, inventory } = footprintOf(grids, answers);
  return {
    sums: Object.values(stageSums(footprint)),
    question,
    found: inventory.findings.map(({ code }) => code),
  };
}

describe('weights beside counts', () => {
  const rows: Rows = [HEADER, ['壳', 2, 3, 5], ['轴', 4, 1, 5]];

  it('are asked about, and taken as they stand until then: (2 + 4) × 5 = 30', () => {
    const { sums, question, found } = read(rows);
    expect(sums).toEqual([{ rawMaterial: 30 }]);
    expect(question?.assumed).toBe('weight-of-all');
    expect(found).not.toContain('duplicate-quantity-column');
  });

  it('of one piece are multiplied: (2 × 3 + 4 × 1) × 5 = 50', () => {
    expect(read(rows, 'weight-of-one').sums).toEqual([{ rawMaterial: 50 }]);
  });

  it('of all pieces stay as they are: 30', () => {
    expect(read(rows, 'weight-of-all').sums).toEqual([{ rawMaterial: 30 }]);
  });

  it('beside what was made wait: nothing is known, of one (2 g × 30000 + 3 g × 40000) × 1.5 = 270', () => {
    const made: Rows = [
      ['零件', '净重(g)', '产量(万件)', '因子(kgCO2e/kg)'],
      ['盖', 2, 3, 1.5],
      ['瓶', 3, 4, 1.5],
    ];
    const open = read(made);
    expect(open.question?.assumed).toBeNull();
    expect(open.sums).toEqual([{ rawMaterial: null }]);
    expect(read(made, 'weight-of-one').sums).toEqual([{ rawMaterial: 270 }]);
    expect(read(made, 'weight-of-all').sums).toEqual([{ rawMaterial: 0.0075 }]);
  });

  it('are not asked about where every count is 1', () => {
    const { sums, question } = read([HEADER, ['壳', 2, 1, 5], ['轴', 4, 1, 5]]);
    expect(sums).toEqual([{ rawMaterial: 30 }]);
    expect(question).toBeNull();
  });

  it('are not asked about where the total adds them: 2 + 4 = 6', () => {
    const { sums, question } = read([...rows, ['合计', 6, 4, null]]);
    expect(sums).toEqual([{ rawMaterial: 30 }]);
    expect(question).toBeNull();
  });

  it('are multiplied where the total does: 2 × 3 + 4 × 1 = 10, and 10 × 5 = 50', () => {
    const { sums, question } = read([...rows, ['合计', 10, 4, null]]);
    expect(sums).toEqual([{ rawMaterial: 50 }]);
    expect(question?.assumed).toBe('weight-of-one');
  });

  it('are not asked about where the header says 总重', () => {
    const header = ['零件', '总重(kg)', '数量', '因子(kgCO2e/kg)'];
    expect(read([header, ...rows.slice(1)]).question).toBeNull();
  });

  it('Net weight [g] beside Qty is one: 2000 g × 3 × 5 = 30', () => {
    const english: Rows = [
      ['Part', 'Net weight [g]', 'Qty', 'EF [kgCO2e/kg]'],
      ['Housing', 2000, 3, 5],
    ];
    expect(read(english).sums).toEqual([{ rawMaterial: 10 }]);
    expect(read(english, 'weight-of-one').sums).toEqual([{ rawMaterial: 30 }]);
  });

  it('stocks beside what was issued are none of it: 30 t × 2 = 60000', () => {
    const { sums } = read([
      ['材料', '期初', '入库', '领用', '期末', '单位', '因子'],
      ['切片', 10, 40, 30, 20, 't', '2 kgCO2e/kg'],
    ]);
    expect(sums).toEqual([{ rawMaterial: 60000 }]);
  });
});

describe('how many of a part one product takes beside the weight of one', () => {
  it.each([
    ['Part', 'Qty per board', 'Weight each (g)', 'EF (kgCO2e/kg)'],
    ['Part', 'Qty/unit', 'Mass each (g)', 'EF (kgCO2e/kg)'],
    ['Part', 'BOM qty', 'Unit weight (g)', 'EF (kgCO2e/kg)'],
    ['物料', '单板用量', '单重(g)', '因子(kgCO2e/kg)'],
    ['物料', '贴装数', '单重(g)', '因子(kgCO2e/kg)'],
    ['Part', 'Qty per lamp', 'Mass per piece (g)', 'EF (kgCO2e/kg)'],
    ['Part', 'Pcs/set', 'Net weight per pc (g)', 'EF (kgCO2e/kg)'],
    ['Part', 'Pieces per product', 'Piece weight (g)', 'EF (kgCO2e/kg)'],
    ['Part', 'Nos.', 'Weight of one part (g)', 'EF (kgCO2e/kg)'],
  ])('%s | %s | %s are multiplied: 0.2 g × 10 + 2 g × 200 = 0.402', (...header) => {
    const { sums } = read([header, ['Resistor', 20, 0.01, 10], ['MCU', 1, 2, 200]]);
    expect(sums).toEqual([{ rawMaterial: 0.402 }]);
  });

  it.each(['Positions', 'Qty per pallet', 'Teile'])(
    '%s are whole numbers of which nobody knows: it is asked, and nothing holds until somebody says',
    (count) => {
      const header = ['Part', count, 'Mass per piece (g)', 'EF (kgCO2e/kg)'];
      const rows: Rows = [header, ['Resistor', 20, 0.01, 10], ['MCU', 1, 2, 200]];
      expect(read(rows).question).toMatchObject({ assumed: null });
      expect(read(rows, 'weight-of-one').sums).toEqual([{ rawMaterial: 0.402 }]);
      // 0.01 g × 10 + 2 g × 200
      expect(read(rows, 'weight-of-all').sums).toEqual([{ rawMaterial: 0.4001 }]);
    },
  );

  it('years beside it are no pieces', () => {
    const header = ['Part', 'Since', 'Mass per piece (g)', 'EF (kgCO2e/kg)'];
    expect(read([header, ['Resistor', 2019, 10, 1], ['MCU', 2023, 20, 1]]).question).toBeNull();
  });
});
