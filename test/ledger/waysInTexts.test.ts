import { calculateStudy, isSettled } from '../../src/app/calculateStudy';
import { parseChain } from '../../src/ledger/values/parseChain';
import type { CellContent } from '../../src/workbook/grid';
import { stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const ROAD: Rows = [
  ['名称', '因子', '单位'],
  ['汽运', 0.1, 'kgCO2e/tkm'],
];
const ROAD_AND_RAIL: Rows = [...ROAD, ['火车', 0.01, 'kgCO2e/tkm']];
const IN_ENGLISH: Rows = [
  ['Name', 'Factor', 'Unit'],
  ['Truck', 0.1, 'kgCO2e/tkm'],
];

function read(rows: Rows, factors: Rows) {
  const sheets = [gridOf('Materials', rows), gridOf('Factors', factors)];
  const content = { file: 'ledger.xlsx', sheets, owned: [], copies: [] };
  const choices = { gwp: null, boundary: null, language: null, answers: new Map() };
  const study = calculateStudy([content], choices);
  return {
    freight: Object.values(stageSums(study.footprint))[0]?.['transport'],
    isComplete: isSettled(study),
    told: study.findings.filter(({ code }) => code === 'column-not-used'),
  };
}

/** 1 t of each, charged with 2 and 4 kgCO2e/kg. */
function materials(header: string, steel: CellContent, copper: CellContent): Rows {
  return [
    ['Material', 'Amount (kg)', 'EF (kgCO2e/kg)', header],
    ['Steel', 1000, 2, steel],
    ['Copper', 1000, 4, copper],
  ];
}

describe('kilometres in the texts of a column', () => {
  // 1 t × 300 km × 0.1 + 1 t × 200 km × 0.1.
  it.each([
    ['运输', '距离：300 km', '200公里 汽运', ROAD],
    ['运输', '距离：300公里', '运距200km', ROAD],
    ['运输', '汽运，300km', '200 km', ROAD],
    ['Transport', 'Distance: 300 km', '200 km by truck', IN_ENGLISH],
    ['Transport', 'truck, 300 km', '200 km, truck', IN_ENGLISH],
  ])('are legs under %s: %s and %s come to 50', (header, steel, copper, factors) => {
    expect(read(materials(header, steel, copper), factors)).toMatchObject({
      freight: 50,
      isComplete: true,
    });
  });

  it('go by the mode beside them: 300 × 0.1 + 200 × 0.01 = 32', () => {
    const [header = [], steel = [], copper = []] = materials('运输', '距离：300 km', '运距200km');
    const rows = [
      [...header, '运输方式'],
      [...steel, '汽运'],
      [...copper, '火车'],
    ];
    expect(read(rows, ROAD_AND_RAIL)).toMatchObject({ freight: 32, isComplete: true });
  });

  it.each([
    ['运输', '上海-洛阳 300 km', '洛阳某厂（200公里）'],
    ['Transport', 'from Shanghai, 300 km', 'Henan Co (200 km)'],
  ])('that cannot be read under %s leave freight missing, and nothing complete', (...cells) => {
    expect(read(materials(...cells), IN_ENGLISH)).toMatchObject({
      freight: null,
      isComplete: false,
    });
  });

  it.each([
    ['供应商', '上海钢厂（300km）', '洛阳铜厂，200公里'],
    ['Remarks', 'Shanghai, 300 km', 'Henan, 200 km'],
  ])('of which nothing is read are told under %s', (...cells) => {
    expect(read(materials(...cells), IN_ENGLISH).told).toMatchObject([
      { severity: 'warning', cells: [{ cell: 'D1' }] },
    ]);
  });

  it.each(['运输', 'Transport', 'Freight'])(
    'numbers under %s alone may be km, tkm or money: told, and nothing is complete',
    (header) => {
      const { told, isComplete } = read(materials(header, 300, 200), IN_ENGLISH);
      expect(told).toMatchObject([{ severity: 'error', cells: [{ cell: 'D1' }] }]);
      expect(isComplete).toBe(false);
    },
  );

  it('are no legs where an area or a speed is meant', () => {
    expect(['300 km/h', '300 km2'].map(parseChain)).toEqual([null, null]);
  });
});
