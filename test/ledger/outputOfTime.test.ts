import fc from 'fast-check';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const FACTORS = gridOf('Factors', [
  ['Name', 'Emission factor', 'Unit'],
  ['Iron', 2, 'kgCO2e/kg'],
]);
const CHINESE = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['铁', 2, 'kgCO2e/kg'],
]);

function read(rows: Rows, answers: Readonly<Record<string, string>> = {}) {
  const { inventory, footprint } = footprintOf(
    [gridOf('Data', rows), JSON.stringify(rows[0]).includes('声明') ? CHINESE : FACTORS],
    answers,
  );
  const { declaredUnit } = inventory.products[0] ?? {};
  return {
    covered: declaredUnit?.covered,
    unit: declaredUnit?.unit,
    asked: inventory.questions.map(({ code, assumed }) => [code, assumed]),
    options: inventory.questions.flatMap(({ options }) => options.map(({ key }) => key)),
    total: footprint.products[0]?.ledgerTotalKgCo2e ?? null,
  };
}

const annual = (...above: Rows): Rows => [
  ['Declared unit: 1 valve'],
  ...above,
  ['Material', 'Annual quantity (kg)'],
  ['Iron', 5000],
];

describe('amounts of a time beside a declared unit', () => {
  it('are never one declared unit’s silently: without an output it is asked how many were made', () => {
    expect(read(annual())).toMatchObject({
      covered: null,
      asked: [['unit-of-analysis', null]],
    });
  });

  it('are divided by what somebody answers: 5000 kg for 100 valves, told for one valve', () => {
    const answered = read(annual(), { 'unit-of-analysis:data': '100' });
    expect(answered).toMatchObject({ covered: 100, unit: 'valve' });
  });

  it('what is counted in the declared unit is offered with its number, and others are not', () => {
    const { covered, asked, options } = read(
      annual(['Inspected in 2024', 100, 'valves'], ['Warehouse moves', 7]),
    );
    expect([covered, asked]).toEqual([null, [['output-choice', null]]]);
    expect(options).toEqual(['Inspected in 2024: 100 valves', 'amounts-of-one']);
  });

  it.each([
    ['Throughput 2024', 100, 'valves'],
    ['Valves made in 2024', 100, null],
    ['Shipments 2024:', '100 valves', null],
    ['Good units 2024', 100, 'valves'],
  ])('one number whose label speaks of making valves is the output: %s', (...cells) => {
    expect(read(annual(cells))).toMatchObject({ covered: 100, asked: [] });
  });

  it.each([
    [
      'two of them differ',
      [
        ['Valves made', 100],
        ['Valves assembled by hand', 70],
      ],
    ],
    [
      'another number is counted in valves',
      [
        ['Valves made', 100],
        ['Inspected', 70, 'valves'],
      ],
    ],
  ] satisfies [string, Rows][])('it is asked where %s', (_, rows) => {
    expect(read(annual(...rows))).toMatchObject({
      covered: null,
      asked: [['output-choice', null]],
    });
  });

  it('what is put into store by weight may be a material: 入库量 in t is asked, 出货 is not', () => {
    const rows = (label: string): Rows => [
      ['声明单位：1t'],
      [label, 100, 't'],
      ['材料', '全年用量(kg)'],
      ['铁', 5000],
    ];
    expect(read(rows('入库量')).asked).toEqual([['output-choice', null]]);
    expect(read(rows('出货'))).toMatchObject({ covered: 100, asked: [] });
  });

  it('a candidate that is chosen is the output, and “of one product” is the declared unit', () => {
    const rows = annual(['Inspected in 2024', 100, 'valves']);
    const chosen = (key: string) => read(rows, { 'output-choice:data': key }).covered;
    expect(chosen('Inspected in 2024: 100 valves')).toBe(100);
    expect(chosen('amounts-of-one')).toBe(1);
  });

  it.each([
    [
      'months as columns',
      [
        ['Item', 'Unit', 'Jan', 'Feb'],
        ['Iron', 'kg', 3, 4],
      ],
    ],
    [
      'quarters as columns',
      [
        ['Item', 'Unit', 'Q1', 'Q2'],
        ['Iron', 'kg', 3, 4],
      ],
    ],
    [
      'months as rows',
      [
        ['Month', 'Material', 'Quantity (kg)'],
        ['Jan', 'Iron', 3],
        ['Feb', 'Iron', 4],
      ],
    ],
    [
      'a year in the header',
      [
        ['Material', 'Quantity 2024 (kg)'],
        ['Iron', 7],
      ],
    ],
  ] satisfies [string, Rows][])('%s are a time', (_, rows) => {
    expect(read([['Declared unit: 1 valve'], ...rows]).covered).toBeNull();
  });

  it.each([
    [
      'a year in the title alone',
      [['Valve materials 2024'], ['Material', 'Quantity (kg)'], ['Iron', 7]],
    ],
    [
      'amounts of one',
      [
        ['Material', 'Quantity (kg/valve)'],
        ['Iron', 7],
      ],
    ],
    [
      'nothing',
      [
        ['Material', 'Quantity (kg)'],
        ['Iron', 7],
      ],
    ],
  ] satisfies [string, Rows][])('%s is none: the amounts are for the declared unit', (_, rows) => {
    expect(read([['Declared unit: 1 valve'], ...rows])).toMatchObject({ covered: 1, asked: [] });
  });

  it('a Chinese ledger of 全年用量 is asked as well, and a fact about the output answers', () => {
    const rows = [['声明单位：1套'], ['材料', '全年用量(kg)'], ['铁', 5000]];
    expect(read(rows).asked).toEqual([['unit-of-analysis', null]]);
    const told = read(rows, { 'fact:output:data': '100 套' });
    expect(told).toMatchObject({ covered: 100, unit: '套', asked: [] });
  });

  it('the same label twice with two numbers: it is asked which one, and each answer is that number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9000 }),
        fc.integer({ min: 9001, max: 90000 }),
        (a, b) => {
          const rows = annual(['Output 2024', a, 'valves'], ['Output 2024', b, 'valves']);
          expect(read(rows).asked).toEqual([['output-choice', null]]);
          const answer = `Output 2024: ${String(b)} valves`;
          expect(read(rows, { 'output-choice:data': answer }).covered).toBe(b);
        },
      ),
      { numRuns: 10 },
    );
  });
});
