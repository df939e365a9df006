import { auditStated } from '../../src/audit/auditStated';
import { calculateFootprint } from '../../src/core/calculation/calculateFootprint';
import { buildInventory } from '../../src/ledger/buildInventory';
import { readLedger } from '../../src/ledger/readLedger';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

type Row = readonly CellContent[];

/** Cells of the findings about a ledger's own sums. */
function told(...rows: readonly Row[]): readonly (string | undefined)[] {
  const ledger = readLedger([gridOf('台账', rows)]);
  const footprint = calculateFootprint(buildInventory(ledger, new Map()), {
    gwp: 'AR6',
    boundary: 'found',
  });
  return auditStated(ledger, footprint).map(({ cells: [first] }) => first?.cell);
}

const HEADER: Row = ['物料', '用量(kg)', '因子(kgCO2e/kg)', '排放量(kgCO2e)'];
const ENERGY: Row = ['能源', '用量(kWh)', '因子(kgCO2e/kWh)', '排放量(kgCO2e)'];
const STEEL: Row = ['钢', 100, 2, 200];
const ALUMINIUM: Row = ['铝', 10, 15, 150];
const POWER: Row = ['电', 1000, 0.5, 500];
const sum = (label: string, stated: number): Row => [label, null, null, stated];
const MATERIALS = [HEADER, STEEL, ALUMINIUM] as const;

describe('nothing is said about a total that adds up something else', () => {
  it('the tables above it as well: 200 + 150 + 500 = 850', () => {
    const blocks = [...MATERIALS, sum('小计', 350), ENERGY, POWER] as const;
    expect(told(...blocks, sum('小计', 500), sum('合计', 850))).toEqual([]);
    expect(told(...blocks, sum('总计', 850))).toEqual([]);
  });

  it.each([
    ['of last year', '去年合计', 400],
    ['of one machine', '单台合计', 3.5],
    ['with what is elsewhere', '合计(含运输)', 365],
    ['of some rows', 'Total metals', 200],
  ])('%s', (_, label, stated) => {
    expect(told(...MATERIALS, sum('合计', 350), sum(label, stated))).toEqual([]);
  });
});

describe('a total that is wrong is told', () => {
  it.each(['合计', '总计', '合计(kgCO2e)', '碳排放合计', '合计数', 'Total emissions', '总计(1+2)'])(
    'as %s of the only table',
    (label) => {
      expect(told(...MATERIALS, sum('小计', 350), sum(label, 500))).toEqual(['D5']);
    },
  );

  it('in a table behind another one, where nothing goes beyond it', () => {
    expect(told(...MATERIALS, sum('合计', 350), ENERGY, POWER, sum('合计', 5000))).toEqual(['D7']);
  });

  it('where blocks have names of their own: 150, not 250', () => {
    const blocks = [HEADER, STEEL, sum('钢件合计', 200), ALUMINIUM, sum('铝件合计', 250)];
    expect(told(...blocks)).toEqual(['D5']);
  });
});

describe('a total that names the time of its own rows', () => {
  const header: Row = ['月份', '电力(kWh)', '天然气(kWh)'];
  const months: readonly Row[] = [
    ['1月', 52.1, 11.2],
    ['2月', 47.8, 10.1],
    ['3月', 53.6, 11.9],
  ];
  const factors: Row = ['因子：电力 0.5 kgCO2/kWh，天然气 0.2 kgCO2/kWh', null, null];

  // 11.2 + 10.1 + 11.9 = 33.2, not 32.2; 52.1 + 47.8 + 53.6 = 153.5
  it.each([
    '一季度合计',
    '第一季度合计',
    'Q1 total',
    '本期合计',
    '全年合计',
    'Annual total',
    '合计',
  ])('is compared: %s', (label) => {
    expect(told(header, ...months, [label, 153.5, 32.2], factors)).toEqual(['C5']);
  });

  it('of another time adds up something else: 二季度合计 below January to March', () => {
    expect(told(header, ...months, ['二季度合计', 150, 30], factors)).toEqual([]);
  });
});
