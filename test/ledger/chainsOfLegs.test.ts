import type { CellContent } from '../../src/workbook/grid';
import { parseChain } from '../../src/ledger/values/parseChain';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FACTORS: Rows = [
  ['名称', '因子', '单位'],
  ['卡车', 0.1, 'kgCO2e/tkm'],
  ['船', 0.01, 'kgCO2e/tkm'],
];
const FACTORS_IN_ENGLISH: Rows = [
  ['Name', 'Factor', 'Unit'],
  ['Truck', 0.1, 'kgCO2e/tkm'],
  ['Ship', 0.01, 'kgCO2e/tkm'],
];

function read(rows: Rows, factors: Rows) {
  const { footprint, inventory } = footprintOf([gridOf('运输', rows), gridOf('因子', factors)]);
  return {
    freight: Object.values(stageSums(footprint))[0]?.['transport'],
    codes: inventory.questions.map(({ code }) => code),
    questions: inventory.questions,
    inventory,
  };
}

/** 10 t × (50 km × 0.1 + 800 km × 0.01) + 1 t × 100 km × 0.1. */
const BY_TRUCK_AND_SHIP = 140;

describe('a journey in one cell', () => {
  it('has its modes one behind the other beside it: 10 × (80 × 0.1 + 800 × 0.01) + 10 = 170', () => {
    const { freight, codes } = read(
      [
        ['物料', '重量(t)', '运距(km)', '运输方式'],
        ['钢板', 10, '50/800/30', '卡车/船/卡车'],
        ['铜', 1, 100, '卡车'],
      ],
      FACTORS,
    );
    expect(freight).toBe(170);
    expect(codes).toEqual(['unit-of-analysis']);
  });

  it.each([
    ['Distance (km)', '50+800', 'truck + ship', 100],
    ['Distance', '50 km + 800 km', 'truck + ship', '100 km'],
    ['Distance (km)', '50 / 800', 'truck / ship', 100],
  ])('in English, %s %s by %s: 140', (header, distance, modes, other) => {
    const { freight, codes } = read(
      [
        ['Material', 'Mass (t)', header, 'Mode'],
        ['Steel', 10, distance, modes],
        ['Copper', 1, other, 'truck'],
      ],
      FACTORS_IN_ENGLISH,
    );
    expect(freight).toBe(BY_TRUCK_AND_SHIP);
    expect(codes).toEqual(['unit-of-analysis']);
  });

  it.each([
    ['运输距离', '卡车50km+船800km', '卡车100km', FACTORS],
    ['运输距离(km)', '卡车50、船800', '卡车100', FACTORS],
    ['运输路线', '卡车50公里→船800公里', '卡车100公里', FACTORS],
    ['Route', 'truck 50 km + ship 800 km', 'truck 100 km', FACTORS_IN_ENGLISH],
    ['Route', '50 km by truck, 800 km by ship', '100 km by truck', FACTORS_IN_ENGLISH],
  ])('may name its modes itself, under %s: %s', (header, chain, single, factors) => {
    const { freight, codes } = read(
      [
        ['物料', '重量(t)', header],
        ['钢板', 10, chain],
        ['铜', 1, single],
      ],
      factors,
    );
    expect(freight).toBe(BY_TRUCK_AND_SHIP);
    expect(codes).toEqual(['unit-of-analysis']);
  });

  it('may have a chain of factors: 10 × (50 × 0.1 + 800 × 0.01) + 10', () => {
    const { freight } = read(
      [
        ['物料', '重量(t)', '运距(km)', '运输方式', '运输因子(kgCO2e/tkm)'],
        ['钢板', 10, '50+800', '卡车+船', '0.1/0.01'],
        ['铜', 1, 100, '卡车', 0.1],
      ],
      [['备注']],
    );
    expect(freight).toBe(BY_TRUCK_AND_SHIP);
  });

  it('is not charged by one of its modes where only its whole length is known', () => {
    const { questions } = read(
      [
        ['Material', 'Mass (t)', 'Distance (km)', 'Mode'],
        ['Steel', 10, 850, 'truck + ship'],
      ],
      FACTORS_IN_ENGLISH,
    );
    const asked = questions.find(({ code }) => code !== 'unit-of-analysis');
    expect(asked?.assumed).toBeNull();
  });

  it('of several numbers without modes is told as unreadable, or asked whether it is a sum', () => {
    const { freight, inventory } = read(
      [
        ['物料', '重量(t)', '运距(km)', '运输方式'],
        ['钢板', 10, '50/800/30', '卡车'],
      ],
      FACTORS,
    );
    expect(freight).toBeNull();
    expect(inventory.findings.map(({ code }) => code)).toContain('unreadable-value');
  });
});

describe('weights and distances in pairs', () => {
  /** 0.1 × (1 × 100 + 2 × 200 + 0.5 × 300 + 1 × 100). */
  const PAIRED = 75;
  const FACTOR = '运输因子(kgCO2e/t·km)';
  const ROWS: Rows = [
    ['钢板', 1, 100, 2, 200, 0.1],
    ['铝锭', 0.5, 300, 1, 100, 0.1],
  ];

  it.each([
    [['物料', '1月重量(t)', '1月运距(km)', '2月重量(t)', '2月运距(km)', FACTOR]],
    [
      [
        'Material',
        'Jan weight (t)',
        'Jan distance (km)',
        'Feb weight (t)',
        'Feb distance (km)',
        FACTOR,
      ],
    ],
    [['物料', '供应商A用量(t)', '供应商A运距(km)', '供应商B用量(t)', '供应商B运距(km)', FACTOR]],
  ])('go each their own way: %j', (header) => {
    const { freight, codes } = read([header, ...ROWS], []);
    expect(freight).toBe(PAIRED);
    expect(codes).toEqual(['unit-of-analysis']);
  });

  it('may stand under months that are written once', () => {
    const { freight } = read(
      [
        ['物料', '1月', null, '2月', null, null],
        [null, '重量(t)', '运距(km)', '重量(t)', '运距(km)', FACTOR],
        ...ROWS,
      ],
      [],
    );
    expect(freight).toBe(PAIRED);
  });

  it('may have the weights first, and a month without a delivery: 75 − 0.1 × 1 × 100 = 65', () => {
    const { freight, inventory } = read(
      [
        ['物料', '1月重量(t)', '2月重量(t)', '1月运距(km)', '2月运距(km)', FACTOR],
        ['钢板', 1, 2, 100, 200, 0.1],
        ['铝锭', 0.5, null, 300, null, 0.1],
      ],
      [],
    );
    expect(freight).toBe(65);
    expect(inventory.activities.map(({ at }) => at.cell)).toEqual(['D2', 'E2', 'D3']);
  });

  it('of products are asked as before', () => {
    const { codes } = read(
      [['物料', '泵A用量(t)', '泵A运距(km)', '泵B用量(t)', '泵B运距(km)', FACTOR], ...ROWS],
      [],
    );
    expect(codes).toContain('alternative-columns');
  });
});

describe('parseChain', () => {
  it.each([
    ['1,200 km', [1200]],
    ['50,800', [50800]],
    ['truck 50 km + ship 1,200 km', [50, 1200]],
    ['50 t + 800 t', null],
    ['A12/B3', null],
    ['2024/5/1', [2024, 5, 1]],
    ['约50km', null],
  ])('reads %s as %j', (text, values) => {
    expect(parseChain(text)?.map(({ value }) => value) ?? null).toEqual(values);
  });
});
