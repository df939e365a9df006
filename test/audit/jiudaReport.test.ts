import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import type { Finding } from '../../src/core/study/finding';
import type { Stage } from '../../src/core/study/stage';
import { enUS } from '../../src/texts/enUS';
import { findingSentence } from '../../src/texts/findingSentence';
import { zhCN } from '../../src/texts/zhCN';
import { contentOf } from '../support/openedWorkbook';

const LEDGER = join(__dirname, '..', 'cases', 'jiuda-three-sheets', 'ledger.xlsx');
const HOIST = '阳极提升机';
const MILL = '铝箔轧机';

let study: Study;

beforeAll(async () => {
  const content = await contentOf(await readFile(LEDGER));
  const choices = { gwp: null, boundary: null, language: null, answers: new Map() };
  study = calculateStudy([content], choices);
});

/** Rounded half up to printed decimals; the noise of binary fractions aside. */
function printed(value: number, decimals: number): string {
  const scaled = Number((value * 10 ** decimals).toPrecision(12));
  return (Math.floor(scaled + 0.5) / 10 ** decimals).toFixed(decimals);
}

/** The core's figure as the report prints one: with as many decimals. */
function asPrinted(value: number | null | undefined, stated: string): string {
  const [, decimals = ''] = stated.split('.');
  return value == null ? 'nothing' : printed(value, decimals.length);
}

function kgOf(product: string, stage: Stage, name: string): number | null | undefined {
  const items = study.footprint.products.find((one) => one.product.name === product)?.items;
  const own = items?.filter(({ activity }) => activity.stage === stage && activity.name === name);
  expect(own).toHaveLength(1);
  return own?.[0]?.kgCo2e;
}

function sumOf(product: string, stage: Stage): number | null | undefined {
  const found = study.footprint.products.find((one) => one.product.name === product);
  return found?.stages.find((one) => one.stage === stage)?.kgCo2e;
}

type Row = readonly [product: string, name: string, stated: string];

const SHAFT = '传动轴 (SWC100BH-550)';
const LONG_SHAFT = '传动轴 (SWC100BH-2470)';
const COVER = '铸件 端盖 ZG230-450(需退火)';
const HOUSING = '铸件 箱体 ZG230-450(需退火)';
const WHEEL = '涡轮 ZCuAl10Fe4ni4';
const NUT = '球型螺母 QA110-4-4';

/** Table 4: materials, kg CO2e of one machine. */
const TABLE_4: readonly Row[] = [
  [HOIST, SHAFT, '27144'],
  [HOIST, LONG_SHAFT, '2168.4'],
  [HOIST, '电机 (WEG)', '3868.6'],
  [HOIST, '减速机 (杰牌)', '5887'],
  [HOIST, COVER, '3033.6'],
  [HOIST, HOUSING, '10996.8'],
  [HOIST, WHEEL, '219.6'],
  [HOIST, '轴承 32209', '561.6'],
  [HOIST, NUT, '1060.8'],
  [MILL, '牌坊', '8991.7'],
  [MILL, '牌坊底座', '636.6'],
  [MILL, '牌坊横梁', '973'],
  [MILL, '工作辊', '143083.2'],
  [MILL, '支撑辊', '1253772'],
  [MILL, '工作辊轴承箱', '208766.4'],
  [MILL, '支撑辊轴承箱', '1801305.6'],
  [MILL, '液压站', '69298.4'],
];

/** Table 5: transport of the materials. */
const TABLE_5: readonly Row[] = [
  [HOIST, SHAFT, '129.595'],
  [HOIST, LONG_SHAFT, '10.353'],
  [HOIST, '电机 (WEG)', '0.564'],
  [HOIST, '减速机 (杰牌)', '27.097'],
  [HOIST, COVER, '0.753'],
  [HOIST, HOUSING, '2.728'],
  [HOIST, WHEEL, '0.700'],
  [HOIST, '轴承 32209', '3.475'],
  [HOIST, NUT, '3.965'],
  [MILL, '牌坊', '660.890'],
  [MILL, '牌坊底座', '46.790'],
  [MILL, '牌坊横梁', '4.768'],
  [MILL, '工作辊', '364.037'],
  [MILL, '支撑辊', '3189.885'],
  [MILL, '工作辊轴承箱', '5.590'],
  [MILL, '支撑辊轴承箱', '48.232'],
  [MILL, '液压站', '230.143'],
];

describe('tables 4 to 6 of the Jiuda report', () => {
  it.each(TABLE_4)('table 4, %s: %s is %s', (product, name, stated) => {
    expect(asPrinted(kgOf(product, 'rawMaterial', name), stated)).toBe(stated);
  });

  it.each(TABLE_5)('table 5, %s: %s is %s', (product, name, stated) => {
    expect(asPrinted(kgOf(product, 'transport', name), stated)).toBe(stated);
  });

  it('has 17 rows in table 4 and 17 in table 5, and the ledger has no others', () => {
    const items = study.footprint.products.flatMap((one) => one.items);
    const counts = (stage: Stage): number =>
      items.filter(({ activity }) => activity.stage === stage).length;
    expect([counts('rawMaterial'), counts('transport'), counts('production')]).toEqual([17, 17, 2]);
  });

  it.each<[string, Stage, string]>([
    [HOIST, 'rawMaterial', '54940.4'],
    [MILL, 'rawMaterial', '3486826.9'],
    [HOIST, 'transport', '179.229'],
    [HOIST, 'production', '804.9'],
  ])('the total of %s, %s is %s', (product, stage, stated) => {
    expect(asPrinted(sumOf(product, stage), stated)).toBe(stated);
  });

  it('the hoist comes to 55924.529, as table 7 prints it', () => {
    const [hoist] = study.footprint.products;
    expect(asPrinted(hoist?.totalKgCo2e, '55924.529')).toBe('55924.529');
  });

  it('the printed transport of the mill is wrong by the first row once more: 4550.33453 + 660.88995 = 5211.22448', () => {
    const correct = sumOf(MILL, 'transport') ?? 0;
    const twice = kgOf(MILL, 'transport', '牌坊') ?? 0;
    expect(asPrinted(correct, '5211.224')).toBe('4550.335');
    expect(asPrinted(correct + twice, '5211.224')).toBe('5211.224');
  });

  it('the printed electricity of the mill is wrong tenfold: 3000 kWh × 0.5366 = 1609.8, not 16098', () => {
    const electricity = sumOf(MILL, 'production') ?? 0;
    expect(asPrinted(electricity, '1609.8')).toBe('1609.8');
    expect(asPrinted(electricity * 10, '16098')).toBe('16098');
  });

  it('the printed total of the mill is wrong by both: 3492987.03453 + 660.88995 + 14488.2 = 3508136.12448', () => {
    const [, mill] = study.footprint.products;
    const total = mill?.totalKgCo2e ?? Number.NaN;
    const twice = kgOf(MILL, 'transport', '牌坊') ?? Number.NaN;
    const nineTimes = 9 * (sumOf(MILL, 'production') ?? Number.NaN);
    expect(asPrinted(total, '3508136.124')).toBe('3492987.035');
    expect(asPrinted(total + twice + nineTimes, '3508136.124')).toBe('3508136.124');
  });
});

function incoherent(): readonly Finding[] {
  return study.findings.filter(({ code }) => code === 'factor-incoherent');
}

function about(name: string): Finding {
  const found = incoherent().find(({ items }) => items?.includes(name) === true);
  if (found === undefined) throw new Error(`Nothing is said about ${name}.`);
  return found;
}

describe('the factors of the Jiuda report', () => {
  it('frames with 0.1 beside cast steel with 15.8 are 158 times apart: (89917 + 6366 + 9730) × (0.1 − 15.8) = −1664404.1', () => {
    const frames = about('牌坊');
    expect(frames.items).toEqual(['牌坊', '牌坊横梁', '牌坊底座']);
    expect(frames.values).toMatchObject({ found: 0.1, expected: 15.8, times: 158 });
    expect(frames.effectKgCo2e).toBeCloseTo(-1_664_404.1, 6);
  });

  it('bearing housings carry the factor of the bronze worm wheel: (11408 + 98432) × (18.3 − 15.8) = 274600', () => {
    const housings = about('支撑辊轴承箱');
    expect(housings.items).toEqual(['支撑辊轴承箱', '工作辊轴承箱']);
    expect(housings.values).toMatchObject({ owner: 'copper-alloy', other: WHEEL, expected: 15.8 });
    expect(housings.effectKgCo2e).toBeCloseTo(274_600, 6);
  });

  it('a nut of aluminium bronze carries the factor of steel: 68 × (15.6 − 18.3) = −183.6', () => {
    const nut = about(NUT);
    expect(nut.values).toMatchObject({ family: 'copper-alloy', owner: 'ferrous', expected: 18.3 });
    expect(nut.effectKgCo2e).toBeCloseTo(-183.6, 6);
  });

  it('motor, reducer and hydraulic station share one value, whose effect nobody knows', () => {
    const machines = about('液压站');
    expect(machines.items).toEqual(['电机 (WEG)', '减速机 (杰牌)', '液压站']);
    expect(machines.values).toMatchObject({ found: 16.82, kinds: 3 });
    expect(machines.effectKgCo2e).toBeNull();
  });

  it('says nothing of the wheel, the shafts and the bearing, whose factors are their own', () => {
    const named = incoherent().flatMap(({ items }) => items ?? []);
    expect(incoherent()).toHaveLength(4);
    expect(named).not.toEqual(expect.arrayContaining([WHEEL]));
    expect(named).not.toEqual(expect.arrayContaining([SHAFT]));
  });

  it('steel with 15.6 and 15.8 is far above the library: 888 × (15.8 − 3.68) + 89542 × (15.6 − 3.68) = 1078103.2', () => {
    const implausible = study.findings.find(({ code }) => code === 'factor-implausible');
    expect(implausible?.items).toEqual(['支撑辊', '工作辊', HOUSING, COVER]);
    expect(implausible?.effectKgCo2e).toBeCloseTo(1_078_103.2, 6);
  });

  it('freight with 0.049 is below every lorry: 96521.71 t·km × (0.049 − 0.057) = −772.17368', () => {
    const [, freight, ...others] = study.findings.filter(
      ({ code }) => code === 'factor-implausible',
    );
    expect(others).toEqual([]);
    expect(freight?.values['name']).toBe('重型燃油车');
    expect(freight?.effectKgCo2e).toBeCloseTo(-772.17368, 6);
  });

  it('electricity is CO2 of generation of 2022, whatever its source: 4500 kWh × (0.5366 − 0.5777) = −184.95', () => {
    const [series] = study.findings.filter(({ code }) => code === 'electricity-series');
    expect(series?.values).toMatchObject({ foundYear: 2022, source: 'CLCD 数据库' });
    expect(series?.effectKgCo2e).toBeCloseTo(-184.95, 9);
    expect(study.findings.some(({ code }) => code === 'factor-year')).toBe(true);
  });

  it('names the factor and the amounts, in both languages', () => {
    const housings = about('支撑辊轴承箱');
    expect(housings.cells.map(({ cell }) => cell)).toEqual(['C18', 'C19', 'C17', 'C18']);
    expect(findingSentence(housings, zhCN)).toContain('用的却是铜及铜合金');
    expect(findingSentence(housings, enUS)).toContain('copper or copper alloy');
  });
});
