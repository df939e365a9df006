import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

interface Words {
  readonly declared: (one: string) => string;
  readonly header: readonly string[];
  readonly power: string;
}

const ENGLISH: Words = {
  declared: (one) => `Declared unit: ${one}`,
  header: ['Item', 'Unit', 'Amount', 'Emission factor', 'Factor unit'],
  power: 'Electricity',
};
const CHINESE: Words = {
  declared: (one) => `声明单位：${one}`,
  header: ['项目', '单位', '数量', '排放因子', '因子单位'],
  power: '电力',
};

/** 800,000 kWh at 0.5 kg: 400,000 kg of a year. */
function read(words: Words, title: string, one: string, ...further: Rows) {
  const { inventory, footprint } = footprintOf([
    gridOf('Data', [
      [title],
      [words.declared(one)],
      words.header,
      [words.power, 'kWh', 800_000, 0.5, 'kgCO2e/kWh'],
      ...further,
    ]),
  ]);
  const [result] = footprint.products;
  return {
    covered: result?.product.declaredUnit.covered,
    each: result?.totalKgCo2e ?? null,
    asked: inventory.questions.map(({ code, assumed }) => [code, assumed]),
  };
}

const GAS = ['Natural gas', 'm3', 1000, 0, 'kgCO2e/m3'];

describe('the output of a product whose name holds a word of leftovers, utilities or fuels', () => {
  it.each([
    [CHINESE, '2024年度能源消耗统计表', '1 t 产品', '瓶装水产量', 't'],
    [CHINESE, '2024年度能源消耗统计表', '1 t 产品', '粉煤灰砖产量', 't'],
    [CHINESE, '2024年度能源消耗统计表', '1 t 产品', '矿渣微粉产量', 't'],
    [CHINESE, '2024年度能源消耗统计表', '1 t 产品', '双氧水产量', 't'],
    [CHINESE, '2024年度能源消耗统计表', '1 t 产品', '糠醛产量', 't'],
    [CHINESE, '2024年度能源消耗统计表', '1 t 矿泉水', '矿泉水', 't'],
    [ENGLISH, 'Annual consumption 2024', '1 t', 'Ash bricks produced', 't'],
    [ENGLISH, 'Annual consumption 2024', '1 t', 'Sparkling water output', 't'],
    [ENGLISH, 'Annual consumption 2024', '1 t', 'Whey protein produced', 't'],
    [ENGLISH, 'Annual consumption 2024', '1 pc', 'Dust masks produced', 'pcs'],
    [ENGLISH, 'Annual consumption 2024', '1 pc', 'Steam irons produced', 'pcs'],
    [ENGLISH, 'Annual consumption 2024', '1 t', 'Slag cement output', 't'],
    [ENGLISH, 'Coke plant 2024, energy', '1 t', 'Coke produced', 't'],
  ])('is what the amounts are divided by: %#, 400,000 kg / 8000 = 50', (...cells) => {
    const [words, title, one, name, unit] = cells;
    const rows: Rows = [
      [words === CHINESE ? '天然气' : 'Natural gas', ...GAS.slice(1)],
      [name, unit, 8000],
    ];
    expect(read(words, title, one, ...rows)).toEqual({ covered: 8000, each: 50, asked: [] });
  });

  it.each([
    [ENGLISH, 'Annual consumption 2024', 'Coke produced'],
    [ENGLISH, 'Annual consumption 2024', 'Birch water produced'],
    [CHINESE, '2024年度能源消耗统计表', '焦炭产量'],
  ])('that other plants use up is asked: %#', (words, title, name) => {
    expect(read(words, title, '1 t', [name, 't', 8000]).asked).toEqual([
      ['output-meaning', 'is-output'],
    ]);
  });

  it.each([
    [CHINESE, '污泥产量'],
    [CHINESE, '粉煤灰产量'],
    [CHINESE, '炉渣产量'],
    [CHINESE, '除盐水产量'],
    [CHINESE, '蒸汽产量'],
    [ENGLISH, 'Fly ash produced'],
    [ENGLISH, 'Ashes from boilers produced'],
    [ENGLISH, 'Deionised water produced'],
    [ENGLISH, 'Steel slag output'],
    [ENGLISH, 'Steam produced'],
  ])('is not that of what such a word ends: %#', (words, name) => {
    const title = words === CHINESE ? '2024年度能源消耗统计表' : 'Annual consumption 2024';
    expect(read(words, title, '1 t', [name, 't', 8000]).covered).toBeNull();
  });
});

describe('a declared unit below a title that tells a time, without an output', () => {
  it.each([
    [CHINESE, '2024年度能源消耗统计表', '1 t 产品'],
    [CHINESE, '能源消耗 2024年', '1 件'],
    [CHINESE, '2024年3月生产数据', '1 台'],
    [CHINESE, '2024年数据', '1 t'],
    [ENGLISH, 'Annual consumption 2024', '1 t'],
    [ENGLISH, 'Utilities FY2024', '1 valve'],
    [ENGLISH, 'Plant data January - March 2024', '1 m2'],
    [ENGLISH, 'Data 2024', '1 t'],
  ])('is never what the amounts of the time are for silently: %#', (words, title, one) => {
    expect(read(words, title, one)).toEqual({
      covered: null,
      each: null,
      asked: [['unit-of-analysis', null]],
    });
  });

  it.each<[string, number, null | 1]>([
    ['so much goes into one', 1.05, 1],
    ['so much goes into none', 8400, null],
  ])('what goes in tells by its mass: %s', (_, tonnes, covered) => {
    const rows = [['Steel', 't', tonnes, 2000, 'kgCO2e/t']];
    expect(read(ENGLISH, 'Annual consumption 2024', '1 t', ...rows).covered).toBe(covered);
    expect(read(ENGLISH, 'Data 2024', '1 t', ...rows).covered).toBe(covered);
  });

  it.each([
    [ENGLISH, 'Valve materials', '1 valve', ['Steel', 'kg', 7, 2, 'kgCO2e/kg']],
    [ENGLISH, 'Bill of materials 2024', '1 valve', ['Steel', 'kg', 7, 2, 'kgCO2e/kg']],
    [CHINESE, '2024年产品碳足迹', '1 台', ['钢', 'kg', 7, 2, 'kgCO2e/kg']],
  ])('is that of a list of one, or where no time is told: %#', (words, title, one, row) => {
    expect(read(words, title, one, row)).toMatchObject({ covered: 1, asked: [] });
  });
});
