import type { CellContent } from '../../src/workbook/grid';
import { footprintOf, stageSums } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const POWER: Rows[number] = ['Electricity', '0.4 kg CO2e/kWh'];
const HEAT: Rows[number] = ['Steam', '0.2 kg CO2e/kWh'];

function read(used: Rows, factors: Rows, { sheet = 'M', isAnswered = false } = {}) {
  const grids = [gridOf(sheet, used), gridOf('Factors', [['Name', 'EF'], ...factors])];
  const open = footprintOf(grids);
  const { questions } = open.inventory;
  const near = questions.filter(({ code }) => code === 'name-near-match');
  const answers = Object.fromEntries(near.map(({ id }) => [id, 'electricity']));
  const { footprint } = isAnswered ? footprintOf(grids, answers) : open;
  return {
    sums: Object.values(stageSums(footprint)),
    asked: near.map(({ label, assumed }) => ({ label, assumed })),
  };
}

describe('what processes and machines have used', () => {
  it('kW × h are electricity and production, whatever the machines are called: (2 × 10 + 4 × 5) × 0.4 = 16', () => {
    const used = [
      ['Machine', 'Power (kW)', 'Hours (h)'],
      ['Press', 2, 10],
      ['Mill', 4, 5],
    ];
    const { sums, asked } = read(used, [POWER, HEAT]);
    expect(sums).toEqual([{ production: 16 }]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['设备用电', '设备', '年耗(kWh)'],
    ['Electricity 2024', 'Step', 'Used (kWh)'],
    ['M', 'Process', 'Electricity (kWh)'],
    ['M', '工序', '用电量(kWh)'],
  ])('on %s | %s | %s are electricity: (20 + 30) × 0.4 = 20', (sheet, name, amount) => {
    const used = [
      [name, amount],
      ['冲床', 20],
      ['铣床', 30],
    ];
    const { sums, asked } = read(used, [POWER, HEAT], { sheet });
    expect(sums).toEqual([{ production: 20 }]);
    expect(asked).toEqual([]);
  });

  it.each([
    ['Electricity', 'Gas boiler'],
    ['设备用电', '燃气锅炉'],
    ['Steam generator 2024', 'Press'],
    ['蒸汽发生器', '冲压'],
  ])('on %s are nothing that nobody asks about: %s', (sheet, name) => {
    const rows = [
      ['Equipment', 'Consumption (kWh)'],
      [name, 100],
    ];
    expect(read(rows, [POWER, HEAT], { sheet }).sums).toEqual([{ production: null }]);
    const [alone] = read(rows, [POWER], { sheet }).asked;
    if (name !== 'Press' && name !== '冲压') expect(alone?.assumed ?? null).toBeNull();
  });

  const used = [
    ['Process', 'Energy use (kWh)'],
    ['Press', 20],
    ['Mill', 30],
  ];

  it('is asked once a column, and assumed where the ledger has no other energy: 50 × 0.4 = 20', () => {
    const { sums, asked } = read(used, [POWER]);
    expect(sums).toEqual([{ production: 20 }]);
    expect(asked).toEqual([{ label: 'Energy use (kWh)', assumed: 'electricity' }]);
  });

  it('is asked without an assumption where it has another', () => {
    const { sums, asked } = read(used, [POWER, HEAT]);
    expect(sums).toEqual([{ production: null }]);
    expect(asked).toEqual([{ label: 'Energy use (kWh)', assumed: null }]);
    expect(read(used, [POWER, HEAT], { isAnswered: true }).sums).toEqual([{ production: 20 }]);
  });

  it('is no electricity where it is told in gigajoules, nor where the sheet is named after what is made', () => {
    const heat = [
      ['Process', 'Energy use (GJ)'],
      ['Dryer', 20],
    ];
    expect(read(heat, [POWER]).asked).toEqual([]);
    expect(read(used, [POWER, HEAT], { sheet: '电力电缆' }).asked).toHaveLength(1);
    expect(read(used, [POWER, HEAT], { sheet: 'Electric pumps' }).asked).toHaveLength(1);
  });
});

describe('factors whose names say that they are factors', () => {
  it.each([
    ['Electricity emission factor', 'Electricity'],
    ['电力排放因子', '电'],
    ['Steel EF', 'Steel'],
    ['钢材碳排放系数', '钢材'],
    ['Steel CO2e factor', 'Steel'],
  ])('%s is that of %s: 10 kWh × 0.4, or 10 kg × 0.4', (factor, item) => {
    const unit = /lec|电/.test(item) ? 'kWh' : 'kg';
    const rows = [
      ['Item', 'Consumption', 'Unit'],
      [item, 10, unit],
    ];
    const { sums } = read(rows, [[factor, `0.4 kg CO2e/${unit}`], HEAT]);
    const stage = unit === 'kWh' ? 'production' : 'rawMaterial';
    expect(sums).toEqual([{ [stage]: 4 }]);
  });
});
