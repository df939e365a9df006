import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

function read(sheets: Readonly<Record<string, Rows>>) {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const { inventory, footprint } = footprintOf(grids);
  const { declaredUnit } = inventory.products[0] ?? {};
  return {
    output: [declaredUnit?.source, declaredUnit?.covered, declaredUnit?.unit],
    names: inventory.activities.map(({ name }) => name),
    asked: inventory.questions.map(({ code }) => code),
    options: inventory.questions.flatMap(({ options }) => options.map(({ label }) => label)),
    totals: footprint.products.map(({ ledgerTotalKgCo2e }) => ledgerTotalKgCo2e),
  };
}

const NO_OUTPUT = ['assumed', 1, null];
const HEADER = ['Item', 'Unit', 'Quantity', 'Emission factor', 'EF unit'];
const POWER = ['Electricity', 'kWh', 4000, 0.5, 'kgCO2e/kWh'];
const STEEL = ['Steel', 'kg', 9000, 2, 'kgCO2e/kg'];
const KOPF = ['项目', '单位', '数量', '排放因子', '因子单位'];
const STROM = ['电', 'kWh', 4000, 0.5, 'kgCO2e/kWh'];
const STAHL = ['钢材', 'kg', 9000, 2, 'kgCO2e/kg'];
/** 4000 kWh × 0.5 + 9000 kg × 2 = 20 000 kg CO2e, divided by what was made. */
const TOTAL = 20_000;

describe('a line above the figures that says an output in words is divided by, whatever its unit', () => {
  it.each([
    [['Gloves packed', 812, 'thousand pcs'], 812_000, 'pcs'],
    [['Corks packed', 40, 'million pieces'], 40_000_000, 'pieces'],
    [['Skids shipped:', '412,600', 'MSF'], 412_600, 'MSF'],
    [['Roasted almonds sold: 8600 kg'], 8600, 'kg'],
    [['Finished goods FY2023 (jars of 2 L)', '1,840,000'], 1_840_000, 'jars of 2 L'],
    [['Finished products', 250, 'pcs'], 250, 'pcs'],
    [['Number of stools made', '6,450', 'pcs'], 6450, 'pcs'],
    [['Total number of boats built', 12, 'boats'], 12, 'boats'],
    [['Skateboards produced', 250, 'decks'], 250, 'decks'],
    [['Saleable output', 8.6, 'tonnes'], 8.6, 'tonnes'],
    [['Yearly production', 250, 't'], 250, 't'],
    [['Tiles dispatched: 250 m2'], 250, 'm2'],
    [['Slippers made', 250, 'pairs'], 250, 'pairs'],
    [['Doors made (oak): 250 pcs'], 250, 'pcs'],
  ])('%j', (line, covered, unit) => {
    const { output, totals, asked } = read({ Data: [['Works 3'], line, [], HEADER, POWER, STEEL] });
    expect([output, totals, asked]).toEqual([['ledger', covered, unit], [TOTAL], []]);
  });

  it.each([
    [['全年出瓶量（合格品）：8.6 t'], 8.6, 't'],
    [['年出鞋量（合格品）：52,360 双'], 52_360, '双'],
    [['全年出纱量', 250, 't'], 250, 't'],
    [['出砖数量：250千块', null], 250_000, '块'],
    [['合格品入库量', 250, '千件'], 250_000, '件'],
    [['良品入库数量：250 套'], 250, '套'],
    [['全年產量：250 套'], 250, '套'],
    [['成品出貨量', 250, '箱'], 250, '箱'],
  ])('%j', (line, covered, unit) => {
    const { output, totals, asked } = read({ 数据: [['三号车间'], line, [], KOPF, STROM, STAHL] });
    expect([output, totals, asked]).toEqual([['ledger', covered, unit], [TOTAL], []]);
  });
});

describe('words of waste, stock, orders, purchases, deliveries and small leftovers are no output', () => {
  it.each([
    [['Scrap sold', 250, 't']],
    [['Trimmings sold: 250 kg']],
    [['Pomace sold', 250, 'kg']],
    [['Finished goods in stock', 250, 'pcs']],
    [['Chairs ordered', 250, 'pcs']],
    [['Sand delivered', 250, 't']],
    [['Goods delivered', 250, 't']],
    [['Chairs reworked', 250, 'pcs']],
    [['Chairs sold per month', 250, 'pcs']],
    [['Chairs shipped', 250, 'pcs/month']],
    [['Chairs shipped 2021', 250, 'pcs']],
    [['年支出量', 250, 't']],
    [['出渣量', 250, 't']],
    [['出水量', 250, 't']],
    [['原料入库量', 250, 't']],
    [['成品库存数量', 250, '件']],
  ])('%j', (line) => {
    const { output, asked } = read({ Data: [['Works 3, 2023'], line, [], HEADER, POWER, STEEL] });
    expect([output, asked]).toEqual([NO_OUTPUT, ['unit-of-analysis']]);
  });
});

describe('made and sold: what was made counts; shipped and sold are asked', () => {
  it('made before sold', () => {
    const rows = [['Works 3'], ['Chairs made', 250, 'pcs'], ['Chairs sold', 240, 'pcs'], []];
    const { output, asked } = read({ Data: [...rows, HEADER, POWER, STEEL] });
    expect([output, asked]).toEqual([['ledger', 250, 'pcs'], []]);
  });

  it('two that left the plant and differ', () => {
    const rows = [['Works 3'], ['Chairs shipped', 250, 'pcs'], ['Chairs sold', 240, 'pcs'], []];
    const { asked, options } = read({ Data: [...rows, HEADER, POWER, STEEL] });
    expect([asked, options]).toEqual([
      ['output-choice'],
      ['Chairs shipped: 250 pcs', 'Chairs sold: 240 pcs'],
    ]);
  });

  it('of several products such a line is nobody’s', () => {
    const { output } = read({
      Data: [
        ['Chairs sold', 240, 'pcs'],
        [],
        ['Product', ...HEADER],
        ['Stool', ...POWER],
        ['Bench', ...STEEL],
      ],
    });
    expect(output).toEqual(NO_OUTPUT);
  });
});

describe('results are declared for so many by whatever words ask for them', () => {
  it.each(['Report per', 'Results per', 'Results wanted per'])('%s | 1,000 | leaflets', (label) => {
    const { output, asked } = read({
      Job: [
        ['Job 7'],
        [label, '1,000', 'leaflets'],
        ['Leaflets printed', '20,000', 'leaflets'],
        ['Output', '20,000', 'leaflets'],
        [],
        HEADER,
        POWER,
        STEEL,
      ],
    });
    // 20 000 leaflets are 20 of 1,000.
    expect([output, asked]).toEqual([['ledger', 20, '1,000 leaflets'], []]);
  });

  it('below the rows, beside the output: copies of a title that names them', () => {
    const rows = [['Brochure, run 40,000 copies'], HEADER, POWER, STEEL, []];
    const below = [
      ['Report per', 'copies', 1000],
      ['Copies delivered', 'copies', 40_000],
    ];
    const { output, totals } = read({ Job: [...rows, ...below.slice(1)] });
    expect([output, totals]).toEqual([['ledger', 40_000, 'copies'], [TOTAL]]);
  });
});

describe('a category or a heading of what is made makes its row the output', () => {
  it.each(['产品产量', '产量', 'Output', 'Products', 'Finished goods'])(
    'category %s',
    (category) => {
      const { output, names } = read({
        Data: [
          ['Works 3'],
          ['No.', 'Group', ...HEADER],
          [1, category, 'Liner board', 't', 8],
          [2, 'Energy', ...POWER],
          [3, 'Materials', ...STEEL],
        ],
      });
      expect([output, names]).toEqual([
        ['ledger', 8, 't'],
        ['Electricity', 'Steel'],
      ]);
    },
  );

  it.each(['一、产品产量', '1. Product output', 'Finished goods'])('heading %s', (heading) => {
    const rows = [
      [heading],
      ['Liner board', 't', 8],
      ['2. Energy'],
      POWER,
      ['3. Materials'],
      STEEL,
    ];
    const { output } = read({ Data: [['Works 3'], HEADER, ...rows] });
    expect(output).toEqual(['ledger', 8, 't']);
  });

  it('one that is carried or charged is no output', () => {
    const header = ['Group', 'Item', 'Unit', 'Quantity', 'Distance (km)', 'EF', 'EF unit'];
    const { output } = read({
      Data: [
        ['Works 3'],
        header,
        ['Products', 'Liner board', 't', 8, 200, 0.1, 'kgCO2e/tkm'],
        ['Energy', 'Electricity', 'kWh', 4000, null, 0.5, 'kgCO2e/kWh'],
      ],
    });
    expect(output).toEqual(NO_OUTPUT);
  });
});

describe('words that may be a material’s are an output at an end of rows that are all charged', () => {
  const BAGS = ['Sacks', 'kg', 90, 2, 'kgCO2e/kg'];
  // 20 000 + 90 kg × 2 = 20 180.
  it.each([
    [['Packed lentils', 'kg', 8000], 8000, 'kg'],
    [['Finished panels', 't', 8.4], 8.4, 't'],
    [['Chairs sold', 'pcs', 250], 250, 'pcs'],
  ])('%j above or below them', (row, covered, unit) => {
    const all = [
      [HEADER, row, POWER, STEEL, BAGS],
      [HEADER, POWER, STEEL, BAGS, row],
    ];
    for (const rows of all) {
      const { output, totals, asked } = read({ Data: [['Works 3'], [], ...rows] });
      expect([output, totals, asked]).toEqual([['ledger', covered, unit], [20_180], []]);
    }
  });

  it.each([
    // Too light for what went in, and heavier than it.
    [['Packed lentils', 'kg', 500]],
    [['Packed lentils', 'kg', 30_000]],
    [['Packed lentils', 'pcs', 500]],
    [['Pallets delivered', 'pcs', 250]],
    [['Packed scrap', 'kg', 8000]],
  ])('%j is left an item without a factor', (row) => {
    const { output, names } = read({ Data: [['Works 3'], [], HEADER, POWER, STEEL, BAGS, row] });
    expect(output).toEqual(NO_OUTPUT);
    expect(names).toContain(row[0]);
  });

  it('between them it is an item, too, and where something else lacks its factor', () => {
    const packed = ['Packed lentils', 'kg', 8000];
    const between = [HEADER, POWER, packed, STEEL, BAGS];
    expect(read({ Data: [['Works 3'], [], ...between] }).output).toEqual(NO_OUTPUT);
    const lacking = [HEADER, packed, POWER, STEEL, ['Salt', 'kg', 20]];
    expect(read({ Data: [['Works 3'], [], ...lacking] }).output).toEqual(NO_OUTPUT);
  });

  it('where the ledger gives another output, it is an item', () => {
    const rows = [['Works 3'], ['Output', 250, 'pcs'], [], HEADER];
    const { output, names } = read({
      Data: [...rows, ['Packed lentils', 'kg', 8000], POWER, STEEL, BAGS],
    });
    expect(output).toEqual(['ledger', 250, 'pcs']);
    expect(names).toContain('Packed lentils');
  });
});
