import type { CellContent } from '../../src/workbook/grid';
import { isStatement } from '../../src/ledger/text/isStatement';
import { factorsInNote } from '../../src/ledger/values/factorsInNote';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Row = readonly CellContent[];

function read(sheet: string, rows: readonly Row[]) {
  const { footprint, inventory } = footprintOf([gridOf(sheet, rows)]);
  const codes = [...inventory.findings, ...footprint.findings].map(({ code }) => code);
  return {
    sums: Object.values(stageSums(footprint))[0],
    codes: codes.filter((code) => code !== 'factor-no-source'),
    asked: inventory.questions
      .map(({ code }) => code)
      .filter((code) => code !== 'unit-of-analysis'),
  };
}

// 10 × 2 + 20 × 4 = 100
const CHINESE: readonly Row[] = [
  ['材料', '用量(kg)', '排放因子(kgCO2e/kg)'],
  ['钢板', 10, 2],
  ['黄铜', 20, 4],
];
const ENGLISH: readonly Row[] = [
  ['Material', 'Amount (kg)', 'EF (kg CO2e/kg)'],
  ['Steel sheet', 10, 2],
  ['Brass', 20, 4],
];

describe('sentences alone in a row below the figures', () => {
  it.each(['数量同领料单', '两种材料均由同一家供应商供货，检验合格后入库。', '说明'])(
    '%s is a note: 10 × 2 + 20 × 4 = 100',
    (note) => {
      const { sums, codes } = read('材料', [...CHINESE, [note]]);
      expect([sums, codes]).toEqual([{ rawMaterial: 100 }, ['note-row-ignored']]);
    },
  );

  it.each([
    'Weights as in sheet Goods received',
    'Brackets are pressed in our own hall, by the day shift.',
    'Metering per press is not available, all presses are on one line.',
    'Notes',
  ])('%s is a note: 10 × 2 + 20 × 4 = 100', (note) => {
    const { sums, codes } = read('Materials', [...ENGLISH, [note]]);
    expect([sums, codes]).toEqual([{ rawMaterial: 100 }, ['note-row-ignored']]);
  });

  it.each([
    'Solder wire',
    'Solder wire, lead free, for the second line.',
    'Solder was used but not weighed.',
    'Some solder is used on this line as well.',
    'About 3 kg of solder are used.',
    'All amounts are for two brackets in this list.',
    '焊锡丝',
    '另用少量焊锡，来自仓库余料。',
    '焊锡用量未统计，待仓库确认。',
    '焊锡约用3公斤，来自仓库余料。',
    '以上用量为每十件产品的用量。',
  ])('%s is none, and the figure lacks it', (text) => {
    expect(isStatement(text)).toBe(false);
    const { codes } = read('Materials', [...ENGLISH, [text]]);
    expect(codes).toContain('missing-quantity');
  });

  it('beside a figure it is an item', () => {
    const row = ['Brackets are pressed in our own hall, by the day shift.', 5, 6];
    // 100 + 5 × 6 = 130
    expect(read('Materials', [...ENGLISH, row]).sums).toEqual({ rawMaterial: 130 });
  });
});

describe('factors that lines and clauses give', () => {
  it.each([
    ['1) Electricity: 0.25 kg CO2e/kWh (grid, 2024)', 'Electricity', 0.25, 'kg CO2e/kWh'],
    ['Road transport 0.08 kg CO2e/tkm', 'Road transport', 0.08, 'kg CO2e/tkm'],
    ['2、天然气：2.1 kgCO2e/m3', '天然气', 2.1, 'kgCO2e/m3'],
    ['运输：均为汽车运输，排放因子0.08 kgCO2e/(t·km)', '汽车运输', 0.08, 'kgCO2e/(t·km)'],
  ])('%s: %s, %d %s', (text, name, value, unitText) => {
    expect(factorsInNote(text)).toEqual([{ name, value, unitText }]);
  });

  it.each([
    'PCF of the bracket: 1.5 kg CO2e/kg',
    '产品碳足迹：1.5 kgCO2e/kg',
    'Steel from two mills: 1.5 kg CO2e/kg and more',
    'Coating 2.5 kg/t',
  ])('%s gives none', (text) => {
    expect(factorsInNote(text)).toEqual([]);
  });

  it.each([
    ['Road transport 0.1 kg CO2e/tkm', 'Materials', ENGLISH, 'Distance (km)'],
    ['运输：均为汽车运输，排放因子0.1 kgCO2e/(t·km)。', '材料', CHINESE, '运距(km)'],
  ] as const)(
    '%s is that of all ways: (10 × 100 + 20 × 50) kg·km × 0.1 / 1000 = 0.2',
    (...given) => {
      const [note, sheet, [header = [], first = [], second = []], distance] = given;
      const { sums, asked } = read(sheet, [
        [...header, distance],
        [...first, 100],
        [...second, 50],
        [note],
      ]);
      expect(sums).toEqual({ rawMaterial: 100, transport: 0.2 });
      expect(asked).toEqual([]);
    },
  );
});

describe('a declared unit with the product behind its unit', () => {
  it.each([
    ['Declared unit', 'kg bracket', 'Annual production', 'Materials', ENGLISH, 'kg'],
    ['Declared unit', 'kg', 'Annual production', 'Materials', ENGLISH, 'kg'],
    ['声明单位', 'kg支架', '年产量', '材料', CHINESE, 'kg'],
  ] as const)('%s | 1 | %s of 0.05 t: 100 kg / 50 kg = 2', (label, unit, made, sheet, rows, of) => {
    const cover = gridOf('Cover', [
      ['Product', 'Bracket'],
      [made, 0.05, 't'],
      [label, 1, unit],
    ]);
    const { footprint } = footprintOf([cover, gridOf(sheet, rows)]);
    expect(Object.values(stageSums(footprint))[0]).toEqual({ rawMaterial: 2 });
    expect(footprint.products.map(({ product }) => product.declaredUnit.unit)).toEqual([of]);
  });
});
