import fc from 'fast-check';
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
    totals: footprint.products.map(({ ledgerTotalKgCo2e }) => ledgerTotalKgCo2e),
    errors: inventory.findings.flatMap(({ code, severity }) => (severity === 'error' ? code : [])),
  };
}

const NO_OUTPUT = ['assumed', 1, null];

const ENGLISH = {
  things: ['juice', 'steel cable', 'rubber mats', 'oat milk', 'desk lamps', 'Cheddar'],
  names: [
    (thing: string) => `${thing} produced`,
    (thing: string) => `${thing} packed`,
    (thing: string) => `${thing} produced 2024`,
    (thing: string) => `${thing} output`,
    (thing: string) => `Annual output of ${thing}`,
    (thing: string) => `Production volume (${thing})`,
    (thing: string) => `Saleable ${thing}`,
    () => 'Units produced',
    () => 'Production volume 2024',
    () => 'Output - 2024',
  ],
  units: ['t', 'kg', 'pcs', 'm2', 'hl', 'km', 'boxes', 'sets', 'L'],
  plain: 'output',
  power: 'Electricity',
  header: ['Item', 'Unit', 'Quantity', 'Emission factor', 'EF unit'],
  months: ['Jan', 'Feb', 'Mar'],
  month: 'Month',
  byMonth: ['Item', 'Unit', 'Jan', 'Feb', 'Mar', 'Total'],
  factors: ['Name', 'Emission factor', 'Unit'],
};

const CHINESE = {
  things: ['果汁', '电缆', '橡胶垫', '燕麦奶', '台灯', '車床'],
  names: [
    (thing: string) => `${thing}产量`,
    (thing: string) => `${thing}產量`,
    (thing: string) => `产量（${thing}）`,
    (thing: string) => `2024年${thing}总产量`,
    (thing: string) => `${thing}成品入库量`,
    (thing: string) => `${thing}合格品数量`,
    (thing: string) => `${thing}下线数量`,
    () => '2024年产量',
    () => '合格品数量',
    () => '产量：',
  ],
  units: ['吨', '件', '盒', '套', '平方米', '公里', '台', 't'],
  plain: '产量',
  power: '电',
  header: ['项目', '单位', '用量', '排放因子', '因子单位'],
  months: ['1月', '2月', '3月'],
  month: '月份',
  byMonth: ['项目', '单位', '1月', '2月', '3月', '合计'],
  factors: ['名称', '排放因子', '单位'],
};

type Language = typeof ENGLISH;

const places: readonly ((
  name: string,
  unit: string,
  made: number,
  words: Language,
) => Readonly<Record<string, Rows>>)[] = [
  // The last row, the first one, and one below a gap.
  (name, unit, made, { power, header }) => ({
    Ledger: [header, [power, 'kWh', 4000, 0.5, 'kgCO2e/kWh'], [name, unit, made]],
  }),
  (name, unit, made, { power, header }) => ({
    Ledger: [header, [name, unit, made], [power, 'kWh', 4000, 0.5, 'kgCO2e/kWh']],
  }),
  (name, unit, made, { power, header }) => ({
    Ledger: [header, [power, 'kWh', 4000, 0.5, 'kgCO2e/kWh'], [], [name, unit, made]],
  }),
  // Months side by side.
  (name, unit, made, { power, byMonth, factors }) => ({
    Ledger: [byMonth, [power, 'kWh', 1000, 1000, 2000, 4000], [name, unit, made, 0, 0, made]],
    Factors: [factors, [power, 0.5, 'kgCO2e/kWh']],
  }),
  // Months as rows.
  (name, unit, made, { power, month, months, factors }) => ({
    Ledger: [
      [month, `${power} (kWh)`, `${name.replace(/：$/, '')} (${unit})`],
      ...months.map((one, at) => [one, at === 2 ? 2000 : 1000, at === 2 ? made : 0]),
    ],
    Factors: [factors, [power, 0.5, 'kgCO2e/kWh']],
  }),
  // A sheet of its own, number and unit in one cell.
  (name, unit, made, { power, header }) => ({
    Ledger: [header, [power, 'kWh', 4000, 0.5, 'kgCO2e/kWh']],
    Made: [[name, `${String(made)} ${unit}`]],
  }),
  // Above the table.
  (name, unit, made, { power, header }) => ({
    Ledger: [[name, made, unit], [], header, [power, 'kWh', 4000, 0.5, 'kgCO2e/kWh']],
  }),
  // In the title, whose own brackets and year leave room for plain words only.
  (name, unit, made, { power, header, plain }) => ({
    Ledger: [
      [`2024 (${/[0-9（(：]/.test(name) ? plain : name} ${String(made)} ${unit})`],
      header,
      [power, 'kWh', 4000, 0.5, 'kgCO2e/kWh'],
    ],
  }),
];

describe('an output is found by its words wherever it stands: 4000 kWh × 0.5 = 2000 kg are divided by it', () => {
  it.each([ENGLISH, CHINESE])('in language %#, of any thing, in any unit and place', (words) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words.things),
        fc.constantFrom(...words.names),
        fc.constantFrom(...words.units),
        fc.integer({ min: 2, max: 900 }),
        fc.constantFrom(...places),
        (thing, nameOf, unit, made, placed) => {
          const { output, totals, names, errors } = read(placed(nameOf(thing), unit, made, words));
          expect([output, names]).toEqual([['ledger', made, unit], [words.power]]);
          expect([totals, errors]).toEqual([[2000], []]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const HEADER = ['Item', 'Unit', 'Quantity', 'Emission factor', 'EF unit'];
const POWER = ['Electricity', 'kWh', 4000, 0.5, 'kgCO2e/kWh'];

describe('a name with such words is no output where it says something else', () => {
  it.each([
    ['计划产量', '吨'],
    ['日产量', '吨'],
    ['上年产量', '吨'],
    ['废渣产出量', '吨'],
    ['副产硫酸铵产量', '吨'],
    ['压缩空气产量', 'm3'],
    ['蒸汽产量', '吨'],
    ['熟料产量', '吨'],
    ['不合格品数量', '件'],
    ['外购合格品排放', '件'],
    ['Planned output', 't'],
    ['Waste produced', 't'],
    ['Sawdust produced', 't'],
    ['Steam produced', 't'],
    ['Clinker produced', 't'],
    ['Compressed air produced', 'm3'],
    ['Output per day', 't'],
    ['Freight sold', 'tkm'],
    ['Packed yeast', 't'],
    ['Steel production', 't'],
    ['Bran sold', 't'],
  ])('%s | %s is left an item without a factor, and the output is asked', (name, unit) => {
    const { output, names, asked } = read({ 'Site 7': [HEADER, POWER, [name, unit, 250]] });
    expect([output, names]).toEqual([NO_OUTPUT, ['Electricity', name]]);
    expect(asked).toContain('unit-of-analysis');
  });

  it('a thing that is made and used on has a factor: 250 t × 800 kg/t + 2000 kg = 202000 kg', () => {
    const made = ['Alumina produced', 't', 250, 800, 'kgCO2e/t'];
    const { output, totals } = read({ 'Site 7': [HEADER, POWER, made] });
    expect([output, totals]).toEqual([NO_OUTPUT, [202000]]);
  });

  it('so has one whose factor stands in a table of factors under the same name', () => {
    const header = ['Item', 'Unit', 'Quantity'];
    const factors = [
      ['Name', 'Emission factor', 'Unit'],
      ['Electricity', 0.5, 'kgCO2e/kWh'],
      ['Alumina produced', 800, 'kgCO2e/t'],
    ];
    const rows = [header, POWER.slice(0, 3), ['Alumina produced', 't', 250]];
    const { output, totals } = read({ 'Site 7': rows, Factors: factors });
    expect([output, totals]).toEqual([NO_OUTPUT, [202000]]);
  });

  it('what a row of the same table uses is made on the way', () => {
    const used = ['Dough', 't', 250, 2, 'kgCO2e/kg'];
    const { output } = read({ 'Site 7': [HEADER, POWER, used, ['Dough produced', 't', 250]] });
    expect(output).toEqual(NO_OUTPUT);
  });
});

describe('words that may be a material’s are an output where a title names the product', () => {
  it.each([
    ['Container glass, furnace 3', 'Packed glass', 't'],
    ['Pine pellets 2024', 'Pellets shipped', 't'],
    ['Grey cement clinker, line 2', 'Clinker produced', 't'],
    ['光伏组件车间2024年能耗', '组件产量', '块'],
    ['熟料线2024年', '熟料产量', '吨'],
  ])('%s: %s divides 2000 kg by 250', (title, name, unit) => {
    const { output, totals } = read({ Data: [[title], HEADER, POWER, [name, unit, 250]] });
    expect([output, totals]).toEqual([['ledger', 250, unit], [2000]]);
  });
});

describe('the number and the unit of an output are those that are written', () => {
  const made = (text: string, more: Rows = []) =>
    read({ Data: [[text], [], HEADER, POWER, ...more] });

  it.each([
    ['Line 2, 2023 (production: 812,000 pcs lamps)', 812000, 'pcs'],
    ['2024年产量：68万盒', 680000, '盒'],
    ['水泥2024年度（产量 1,320,000 t）', 1320000, 't'],
    ['Mill 2024, output 2,500 boxes', 2500, 'boxes'],
  ])('%s', (text, covered, unit) => {
    const { output, asked } = made(text);
    expect([output, asked]).toEqual([['ledger', covered, unit], []]);
  });

  it('a unit that is large in itself is no number word: 250 hectolitres are 250', () => {
    expect(made('Beer produced: 250 hectolitres').output).toEqual(['ledger', 250, 'hectolitres']);
  });

  it('812,000 t that a cell of the sheet has as 812000 are no 812 t', () => {
    const row = ['Calcination', 't', 812000, 0.5, 'tCO2e/t'];
    const { output, asked } = made('Line 2 (production: 812,000 t clinker)', [row]);
    expect([output, asked]).toEqual([['ledger', 812000, 't'], []]);
  });
});

describe('outputs that differ are asked, each with its name', () => {
  const rows = (...more: Rows) => ({ 'Site 7': [HEADER, POWER, ...more] });
  const MADE = ['Pellets produced', 't', 250];
  const SHIPPED = ['Units shipped', 't', 200];
  const byAnswer = (sheets: Readonly<Record<string, Rows>>, answer: string | null) => {
    const grids = Object.entries(sheets).map(([name, all]) => gridOf(name, all));
    const answers = answer === null ? {} : { 'output-choice:site7': answer };
    const { inventory, footprint } = footprintOf(grids, answers);
    const question = inventory.questions.find(({ code }) => code === 'output-choice');
    return {
      id: question?.id,
      options: question?.options.map(({ label }) => label),
      assumed: question?.assumed,
      total: footprint.products[0]?.totalKgCo2e,
    };
  };

  it('produced and shipped: what was made is assumed, 2000 kg ÷ 250 = 8', () => {
    const { options, assumed, total } = byAnswer(rows(MADE, SHIPPED), null);
    expect(options).toEqual(['Pellets produced: 250 t', 'Units shipped: 200 t']);
    expect([assumed, total]).toEqual(['Pellets produced', 8]);
  });

  it('shipped where that is answered: 2000 kg ÷ 200 = 10', () => {
    expect(byAnswer(rows(MADE, SHIPPED), 'Units shipped').total).toBe(10);
  });

  it('two things that were made: nothing is assumed and there is no figure', () => {
    const { assumed, total, options } = byAnswer(rows(MADE, ['Logs produced', 't', 150]), null);
    expect([assumed, total, options?.length]).toEqual([null, null, 3]);
  });

  it('both together where that is answered: 2000 kg ÷ (250 + 150) = 5', () => {
    expect(byAnswer(rows(MADE, ['Logs produced', 't', 150]), 'outputs-together').total).toBe(5);
  });

  it('the same number said twice is one output', () => {
    const { id, total } = byAnswer(rows(MADE, ['Output 2024', 't', 250]), null);
    expect([id, total]).toEqual([undefined, 8]);
  });
});

describe('how fast something is made is no output of a year', () => {
  const made = (title: string, text: string) =>
    read({ Data: [[title], [text], [], HEADER, POWER] }).output;

  it.each([
    ['2024', '产量：50台/天'],
    ['2024', 'Output: 50 pcs per shift'],
    ['2024年能耗', '月产量：50台'],
    ['Energy 2024', 'Monthly output: 50 pcs'],
    ['2024年能耗', '产量：50台/月'],
  ])('%s, %s: the output is asked', (title, text) => {
    expect(made(title, text)).toEqual(NO_OUTPUT);
  });

  it('a month’s output is that of a month’s figures', () => {
    expect(made('2024年3月能耗', '月产量：50台')).toEqual(['ledger', 50, '台']);
  });

  it('a year’s is, by whatever it is told', () => {
    expect(made('2024年能耗', '产量：50台/年')).toEqual(['ledger', 50, '台']);
  });
});

describe('an output among other figures', () => {
  it('a column of output stands beside carriers over a line of units and factors: 300 × 0.5 ÷ 6 = 25', () => {
    const rows = [
      ['2024年电机车间能耗'],
      ['月份', '用电量', '软水', '电机产量'],
      [null, 'kWh', 't', 'MW'],
      ['1月', 100, 4, 1],
      ['2月', 100, 5, 2],
      ['3月', 100, 1, 3],
      ['合计', 300, 10, 6],
      ['排放因子(kgCO2e/单位)', 0.5, 0, null],
    ];
    const { output, totals, errors } = read({ 车间: rows });
    // April to December are missing of a year and told; what is there is read.
    expect(errors.filter((code) => code !== 'output-months-missing')).toEqual([]);
    expect([output, totals]).toEqual([['ledger', 6, 'MW'], [150]]);
  });

  it('what was made and has a factor beside it gives something off: 400 t × 500 + 2000 = 202000', () => {
    const { totals, output } = read({
      Data: [
        ['石灰2024年度（产量 800 t）'],
        ['名称', '用量', '单位', '排放因子', '因子单位'],
        ['电', 4000, 'kWh', 0.5, 'kgCO2e/kWh'],
        [],
        ['名称', '产量', '单位', '排放因子', '因子单位'],
        ['窑内分解', 400, 't', 500, 'kgCO2e/t'],
      ],
    });
    expect([totals, output]).toEqual([[202000], ['ledger', 800, 't']]);
  });

  it.each([
    ['鲜乳', '鲜乳2024年', '吨'],
    ['Cheddar', 'Cheddar', 't'],
  ])(
    '%s below the title %s, where all else is charged, is the product itself',
    (name, title, unit) => {
      const gas = ['Natural gas', 'm3', 100, 2, 'kgCO2e/m3'];
      const { output, totals } = read({ Data: [[title], HEADER, POWER, gas, [name, unit, 250]] });
      expect([output, totals]).toEqual([['ledger', 250, unit], [2200]]);
    },
  );

  it('and an item without a factor where something else has none, too', () => {
    const lacking = ['Rennet', 'kg', 100];
    const { output } = read({ Data: [['Cheddar'], HEADER, POWER, lacking, ['Cheddar', 't', 250]] });
    expect(output).toEqual(NO_OUTPUT);
  });

  it('a row 月产量 of one figure is no output of a year', () => {
    const { output } = read({ Data: [['2024年能耗'], HEADER, POWER, ['月产量', '台', 50]] });
    expect(output).toEqual(NO_OUTPUT);
  });
});

describe('a material is never taken for the product that a title names', () => {
  it('finished leather of leather shoes is an item without a factor', () => {
    const row = ['Finished leather', 'm2', 500];
    const { output } = read({ Data: [['Leather shoes 2024'], HEADER, POWER, row] });
    expect(output).toEqual(NO_OUTPUT);
  });

  it('nor is packed glass where something else lacks its factor as well', () => {
    const rows = [
      ['Container glass'],
      HEADER,
      POWER,
      ['Soda ash', 't', 9],
      ['Packed glass', 't', 50],
    ];
    expect(read({ Data: rows }).output).toEqual(NO_OUTPUT);
  });

  it('goods that were shipped and lack their distance are freight', () => {
    const header = [...HEADER, 'Distance (km)'];
    const rows = [header, POWER, ['Goods shipped', 't', 50, 0.1, 'kgCO2e/(t·km)', null]];
    expect(read({ Data: rows }).output).toEqual(NO_OUTPUT);
    const bare = [header, [...POWER, null], ['Goods shipped', 't', 50, null, null, null]];
    expect(read({ Data: bare }).output).toEqual(NO_OUTPUT);
  });

  it('trips that were completed are no products', () => {
    const rows = [HEADER, POWER, ['Trips completed', 'pcs', 50]];
    expect(read({ Data: rows }).output).toEqual(NO_OUTPUT);
  });
});
