import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(...sheets: readonly Rows[]) {
  const grids = sheets.map((rows, at) => gridOf(`Sheet ${String(at + 1)}`, rows));
  const { inventory, footprint } = footprintOf(grids);
  return {
    total: footprint.products.reduce((sum, one) => sum + (one.totalKgCo2e ?? 0), 0),
    stages: footprint.products[0]?.stages.flatMap(({ stage, kgCo2e }) =>
      kgCo2e === null || kgCo2e === 0 ? [] : [stage],
    ),
    questions: inventory.questions
      .filter(({ code }) => code !== 'unit-of-analysis')
      .map(({ code }) => code),
    errors: inventory.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code),
  };
}

describe('a factor without unit beside stated results', () => {
  // 1480 × 0.203 + 260 × 0.207 + 142 × 1 = 300.44 + 53.82 + 142
  it.each([
    [['Energy', 'Amount', 'Unit', 'EF', 'kgCO2e'], 496.26],
    [['能源', '用量', '单位', '排放因子', '排放量(kgCO2e)'], 496.26],
    // The same in tonnes: a thousand times as much.
    [['Energy', 'Amount', 'Unit', 'EF', 'Emissions (tCO2e)'], 496_260],
  ])('is for one of the unit of the amount: %s', (header, expected) => {
    const { total, questions } = read([
      header,
      ['Natural gas', 1480, 'kWh', 0.203, 300.44],
      ['Electricity', 260, 'kWh', 0.207, 53.82],
      ['Process CO2', 142, 'kg', 1, 142],
    ]);
    expect(total).toBeCloseTo(expected, 6);
    expect(questions).toEqual([]);
  });

  it.each([
    ['where they do not fit', 400, 99],
    ['where only one row speaks for it', 300.44, null],
  ])('is asked: %s', (_, one, other) => {
    const { questions } = read([
      ['Energy', 'Amount', 'Unit', 'EF', 'Emissions (kgCO2e)'],
      ['Natural gas', 1480, 'kWh', 0.203, one],
      ['Electricity', 260, 'kWh', 0.207, other],
    ]);
    expect(questions).toContain('missing-factor-unit');
  });
});

describe('Mt', () => {
  const header = ['Item', 'Quantity', 'Unit', 'EF', 'EF unit', 'Emissions (tCO2e)'];

  // 1.42 million t × 2.1 kg = 2982 t
  it('is a megatonne where the stated result says so', () => {
    const { total, questions } = read([
      header,
      ['Limestone', 1.42, 'Mt', 2.1, 'kgCO2e/t', 2982],
      ['Gypsum', 48, 'kt', 6, 'kgCO2e/t', 288],
    ]);
    expect(total).toBeCloseTo(3_270_000, 4);
    expect(questions).toEqual([]);
  });

  // 1000 t × 2.1 kg = 2.1 t
  it('is a tonne where the stated result says so', () => {
    const { total, questions } = read([header, ['Limestone', 1000, 'Mt', 2.1, 'kgCO2e/t', 2.1]]);
    expect(total).toBeCloseTo(2100, 9);
    expect(questions).toEqual([]);
  });

  it('is asked where nothing says what it is, though the factor is for a tonne', () => {
    const { questions } = read([header, ['Limestone', 1.42, 'Mt', 2.1, 'kgCO2e/t', null]]);
    expect(questions).toEqual(['unit-ambiguous']);
  });

  // 310 t × 92
  it('in capitals is a metric ton', () => {
    const { total, questions } = read([
      ['Energy', 'Consumption', 'Unit', 'EF (kgCO2e/unit)'],
      ['Briquettes', 310, 'MT', 92],
    ]);
    expect(total).toBeCloseTo(28_520, 9);
    expect(questions).toEqual([]);
  });
});

describe('therms', () => {
  // 8860 × 5.31, whichever therm: amount and factor are in the same.
  it('of two laws are 0.024 % apart, and nobody is asked which', () => {
    const { total, questions } = read(
      [
        ['Month', 'Natural gas (therms)'],
        ['Jan', 8860],
      ],
      [
        ['Activity', 'Factor', 'Unit'],
        ['Natural gas', 5.31, 'kg CO2e/therm'],
      ],
    );
    expect(total).toBeCloseTo(47_046.6, 6);
    expect(questions).toEqual([]);
  });
});

describe('a factor for a kilometre of the vehicle', () => {
  // 460 × 0.71; what the lorry carries is of no account.
  it.each([
    [['货物', '车型', '里程(km)', '因子(kgCO2e/km)']],
    [['Goods', 'Vehicle', 'Distance (km)', 'EF (kgCO2e/km)']],
  ])('counts the distance that is driven: %s', (header) => {
    const { total, stages, errors, questions } = read(
      [
        ['Item', 'Amount (kg)', 'EF (kgCO2e/kg)'],
        ['Copper', 10, 2],
      ],
      [header, ['Copper', '10t truck', 460, 0.71]],
    );
    expect(total).toBeCloseTo(20 + 326.6, 9);
    expect(stages).toContain('transport');
    expect([errors, questions]).toEqual([[], []]);
  });

  // 460 × 0.71 + 120 × 0.42 = 326.6 + 50.4
  it('leaves the load beside it alone, and asks about the way back as of any journey', () => {
    const { total, errors, questions } = read(
      [
        ['材料', '用量(kg)', '因子(kgCO2e/kg)'],
        ['铜导体', 10, 2],
        ['PVC护套料', 5, 2],
      ],
      [
        ['货物', '车型', '往返里程(km)', '空驶', '载重(t)', '因子(kgCO2e/km)'],
        ['铜导体', '10t柴油货车', 460, '是', 8, 0.71],
        ['PVC护套料', '4.2m厢式货车', 120, '是', 3, 0.42],
      ],
    );
    expect(total).toBeCloseTo(30 + 377, 9);
    expect(errors).toEqual([]);
    expect(questions).toEqual(['empty-return']);
  });
});
