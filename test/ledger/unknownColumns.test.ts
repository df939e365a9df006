import type { CellContent } from '../../src/workbook/grid';
import { unitsBeside } from '../../src/ledger/tables/headers/unitsBeside';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(
  sheets: Readonly<Record<string, Rows>>,
  answers: Readonly<Record<string, string>> = {},
) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { footprint, inventory } = footprintOf(grids, answers);
  const choice = inventory.questions.find(({ code }) => code === 'alternative-columns');
  const codes = [...inventory.findings, ...footprint.findings].map(({ code }) => code);
  return { sums: stageSums(footprint), choice, codes };
}

const EF = 'Emission factor (kgCO2e/kg)';

describe('columns under names with codes in a table of amounts for one piece', () => {
  it.each([
    ['Tap works - consumption per piece', 'Item', 'Kitchen mixer KM-310', 'Shower mixer SM-520'],
    ['Bakery: recipe per unit', 'Ingredient', 'Rye loaf R210', 'Wheat loaf W330'],
    ['阀门单件消耗', '消耗项', '球阀 QF-50', '蝶阀 DF-80'],
    ['单位产品单耗', '物料', '台灯TD-220', '吊灯DD-410'],
  ])('%s: each is a product, 10 × 2 + 1 × 4 = 24 and 20 × 2 = 40', (title, item, one, two) => {
    const { sums, choice, codes } = read({
      Data: [
        [title],
        [item, 'Unit', one, two, EF],
        ['Steel', 'kg', 10, 20, 2],
        ['Copper', 'kg', 1, 0, 4],
        ['Sum', 'kg', 11, 20, null],
      ],
    });
    expect(choice).toBeUndefined();
    expect(sums).toEqual({ [one]: { rawMaterial: 24 }, [two]: { rawMaterial: 40 } });
    expect(codes).not.toContain('amount-missing');
  });

  it.each([
    ['without a title that says what one is', 'Mixers 2024', 'Mixer KM-310', 'Mixer SM-520', null],
    ['of names without codes', 'Consumption per piece', 'Mug', 'Bowl', 'each-a-product'],
    ['of parts of the one that it names', 'Materials per bicycle', 'Steel post', 'Rim', null],
    ['of steps of work', 'Consumption per piece', 'Cutting C-110', 'Sewing S-120', null],
    ['of places', 'Consumption per piece', 'Plant P-110', 'Plant P-120', 'together'],
    ['车间', '单件消耗', '一车间', '二车间', 'together'],
  ])('%s are asked', (_, title, one, two, assumed) => {
    const { choice } = read({
      Data: [[title], ['Item', 'Unit', one, two, EF], ['Steel', 'kg', 10, 20, 2]],
    });
    const keys = choice?.options.map(({ key }) => key);
    expect(keys).toEqual([one, two, 'each-a-product', 'together']);
    expect(choice?.assumed).toBe(assumed);
  });

  it('are no products where the rows are: nothing says that the rows are items', () => {
    const { choice } = read({
      Data: [
        ['Use per piece'],
        ['Name', 'Unit', 'Resin PP-110', 'Resin PE-220'],
        ['Bucket', 'kg', 1, 2],
        ['Basin', 'kg', 3, 4],
      ],
    });
    expect(choice?.assumed).toBeNull();
  });

  it('may have headings among the rows, which are no products then: 5 × 2 + 1 × 3 and 6 × 2 + 2 × 3', () => {
    const { sums, choice } = read({
      Data: [
        ['Lamps, input per piece'],
        ['Item', 'Unit', 'Desk lamp D-110', 'Floor lamp F-220', EF],
        ['THINGS BOUGHT'],
        ['Steel', 'kg', 5, 6, 2],
        ['THINGS DONE'],
        ['Paint', 'kg', 1, 2, 3],
      ],
    });
    expect(choice).toBeUndefined();
    expect(sums).toEqual({
      'Desk lamp D-110': { rawMaterial: 13 },
      'Floor lamp F-220': { rawMaterial: 18 },
    });
  });
});

describe('columns under a cell that says what they are', () => {
  it.each([
    ['产品', '水龙头', '花洒', '消耗的东西', '单位'],
    ['Products', 'Tap', 'Shower', 'What is used', 'Unit'],
  ])('%s above names: 10 × 2 = 20 and 20 × 2 = 40', (group, one, two, item, unit) => {
    const grid = gridOf(
      'Data',
      [
        [item, unit, group, null, EF],
        [null, null, one, two, null],
        ['Steel', 'kg', 10, 20, 2],
      ],
      [
        { top: 0, bottom: 0, left: 2, right: 3 },
        { top: 0, bottom: 1, left: 0, right: 0 },
        { top: 0, bottom: 1, left: 1, right: 1 },
        { top: 0, bottom: 1, left: 4, right: 4 },
      ],
    );
    const { footprint, inventory } = footprintOf([grid], {});
    expect(inventory.questions.map(({ code }) => code)).not.toContain('alternative-columns');
    expect(stageSums(footprint)).toEqual({
      [one]: { rawMaterial: 20 },
      [two]: { rawMaterial: 40 },
    });
  });

  it.each([['Recipes of 2 models'], ['两款产品用料'], ['Bill of materials, three styles']])(
    'or a title that counts them: %s',
    (title) => {
      const { sums, choice } = read({
        Data: [[title], ['Item', 'Unit', 'Mug', 'Bowl', EF], ['Clay', 'kg', 10, 20, 2]],
      });
      expect(choice).toBeUndefined();
      expect(sums).toEqual({ Mug: { rawMaterial: 20 }, Bowl: { rawMaterial: 40 } });
    },
  );
});

describe('headers with one unit and names', () => {
  it.each([
    [['kg/pc Mug', 'kg/pc Bowl'], ['Mug', 'Bowl'], 'kg/pc'],
    [['tkm Desk D1', 'tkm Chair C1'], ['Desk D1', 'Chair C1'], 'tkm'],
    [['Mug tall kWh', 'Bowl wide kWh'], ['Mug tall', 'Bowl wide'], 'kWh'],
    [['kg/件 茶杯', 'kg/件 饭碗'], ['茶杯', '饭碗'], 'kg/件'],
  ])('%j are told apart', (headers, labels, unitText) => {
    const expected = labels.map((label, at) => [at, { label, unitText }] as const);
    expect([...unitsBeside(headers)]).toEqual(expected);
  });

  it.each([
    [['kg per pair shoes', 'EF']],
    [['kWh used', 'kWh purchased']],
    [['kg/pc Mug', 'g/pc Bowl']],
    [['kgCO2e/kg Steel', 'kgCO2e/kg Copper']],
    [['kg Mug', 'kg Mug']],
    [['kg CO2', 'kg CH4']],
    [['kg CH4 per mmBtu', 'kg N2O per mmBtu']],
  ])('%j are none of them', (headers) => {
    expect(unitsBeside(headers).size).toBe(0);
  });

  it('mean the products of the workbook by a part of their names that no other has', () => {
    const { sums, choice } = read({
      Materials: [
        ['Consumption per piece'],
        ['Item', 'Unit', 'Tall mug TM-110', 'Soup bowl SB-220', EF],
        ['Clay', 'kg', 1, 2, 3],
      ],
      Freight: [
        ['Leg', 'Mode', 'kg/pc Mug', 'kg/pc Bowl', 'km', 'kg CO2e per t.km'],
        ['Pit to works', 'Truck', 1, 2, 100, 0.1],
      ],
    });
    expect(choice).toBeUndefined();
    // 1 × 3 and 2 × 3; 1 kg × 100 km × 0.1 / 1000 = 0.01 and 0.02.
    expect(sums).toEqual({
      'Tall mug TM-110': { rawMaterial: 3, transport: 0.01 },
      'Soup bowl SB-220': { rawMaterial: 6, transport: 0.02 },
    });
  });

  it('that several products have in common are asked', () => {
    const { choice } = read({
      Materials: [
        ['Consumption per piece'],
        ['Item', 'Unit', 'Tall mug TM-110', 'Small mug SM-220', EF],
        ['Clay', 'kg', 1, 2, 3],
      ],
      Freight: [
        ['Leg', 'Mode', 'kg/pc Mug', 'kg/pc Other mug', 'km', 'kg CO2e per t.km'],
        ['Pit to works', 'Truck', 1, 2, 100, 0.1],
      ],
    });
    expect(choice?.at?.sheet).toBe('Freight');
  });
});
