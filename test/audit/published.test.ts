import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import type { Finding, FindingCode } from '../../src/core/study/finding';
import type { CellContent } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellContent[])[];

const ENERGY_HEADER = ['能源', '消耗量', '单位', '排放因子', '因子单位', '数据来源'];

function studyOf(
  sheets: Readonly<Record<string, Rows>>,
  answers: Readonly<Record<string, string>> = {},
): Study {
  const grids = Object.entries(sheets).map(([name, rows]) => gridOf(name, rows));
  const content = { file: 'ledger.xlsx', sheets: grids, owned: [], copies: [] };
  const choices = {
    gwp: null,
    boundary: null,
    language: null,
    answers: new Map(Object.entries(answers)),
  };
  return calculateStudy([content], choices);
}

function found(study: Study, code: FindingCode): readonly Finding[] {
  return study.findings.filter((finding) => finding.code === code);
}

function power(...factors: readonly number[]): Study {
  const rows = factors.map((factor, index) => [
    index === 0 ? '电' : '外购电力',
    1000,
    'kWh',
    factor,
    'kgCO2/kWh',
    '数据库',
  ]);
  return studyOf({ '2024年能耗': [['2024年能源消耗'], ENERGY_HEADER, ...rows] });
}

describe('electricity', () => {
  it('with the CO2 of generation is 1000 × (0.5366 − 0.5777) = −41.1 kg short of its footprint', () => {
    const [series, ...others] = found(power(0.5366), 'electricity-series');
    expect(others).toEqual([]);
    expect(series?.effectKgCo2e).toBeCloseTo(-41.1, 9);
    expect(series?.values).toMatchObject({
      series: 'generation',
      foundYear: 2022,
      source: '数据库',
    });
    expect(series?.cells.map(({ cell }) => cell)).toEqual(['D3', 'B3']);
  });

  it('with the factor of emission trading is told as that: 1000 × (0.5703 − 0.5777) = −7.4', () => {
    const [series] = found(power(0.5703), 'electricity-series');
    expect(series?.values['series']).toBe('trading');
    expect(series?.effectKgCo2e).toBeCloseTo(-7.4, 9);
  });

  it('with its footprint, or with a value of its own, is not doubted', () => {
    expect(found(power(0.5777), 'electricity-series')).toEqual([]);
    expect(found(power(0.52), 'electricity-series')).toEqual([]);
  });

  it('with both series at once is told as mixed', () => {
    const [mixed] = found(power(0.5777, 0.5366), 'electricity-series');
    expect(mixed?.values).toMatchObject({ mixed: 'footprint', found: 0.5366 });
  });

  it('two years older than the figures is told, one year is usual', () => {
    expect(found(power(0.5366), 'factor-year')[0]?.values).toMatchObject({
      foundYear: 2022,
      year: 2024,
    });
    expect(found(power(0.5306), 'factor-year')).toEqual([]);
  });

  it('with the value of another province is told once the region is, national values are usual', () => {
    const sheets = (value: number): Readonly<Record<string, Rows>> => ({
      能耗: [ENERGY_HEADER, ['电', 1000, 'kWh', value, 'kgCO2/kWh', '公告']],
    });
    const regional = (value: number, region: string): readonly Finding[] =>
      found(studyOf(sheets(value), { 'fact:region': region }), 'factor-region');
    expect(regional(0.4419, '河南')).toHaveLength(1);
    expect(regional(0.4419, '广东省东莞市')).toEqual([]);
    expect(regional(0.5306, '河南')).toEqual([]);
    expect(regional(0.5271, '河南')).toEqual([]);
    expect(regional(0.5306, '德国')).toHaveLength(1);
    expect(found(studyOf(sheets(0.4419)), 'factor-region')).toEqual([]);
  });
});

describe('fuels', () => {
  const fuel = (name: string, unit: string, factor: number): readonly Finding[] =>
    found(
      studyOf({
        能耗: [ENERGY_HEADER, [name, 100, unit, factor, `kgCO2e/${unit}`, '手册']],
      }),
      'factor-boundary',
    );

  it('with what burning emits lack their supply: 100 kg × 3.0959 = 309.59 kg', () => {
    const [finding] = fuel('柴油', 'kg', 3.0959);
    expect(finding?.items).toEqual(['柴油']);
    expect(finding?.values['kgCo2e']).toBeCloseTo(309.59, 9);
    expect(fuel('天然气', 'm³', 2.16)).toHaveLength(1);
  });

  it('with more than that have it, and what is no fuel is not compared', () => {
    expect(fuel('柴油', 'kg', 3.8)).toEqual([]);
    expect(fuel('钢板', 'kg', 3.0959)).toEqual([]);
  });
});

describe('freight', () => {
  const freight = (mode: string, factor: number): readonly Finding[] =>
    found(
      studyOf({
        运输: [
          ['物料', '重量(kg)', '运输距离(km)'],
          ['钢板', 2000, 500],
        ],
        因子: [
          ['名称', '排放因子', '单位', '数据来源'],
          [mode, factor, 'kgCO2e/(t·km)', '文献'],
        ],
      }),
      'factor-implausible',
    );

  it('by road below every lorry of the library is told: 2 t × 500 km × (0.049 − 0.057) = −8', () => {
    const [finding] = freight('重型燃油车', 0.049);
    expect(finding?.severity).toBe('info');
    expect(finding?.effectKgCo2e).toBeCloseTo(-8, 9);
  });

  it('a thousand times too much is a warning: 1000 t·km × (62 − 0.334) = 61666', () => {
    const [finding] = freight('柴油货车', 62);
    expect(finding?.severity).toBe('warning');
    expect(finding?.effectKgCo2e).toBeCloseTo(61_666, 6);
  });

  it('by usual lorries, trains and aircraft is not doubted', () => {
    expect(freight('柴油货车', 0.129)).toEqual([]);
    expect(freight('火车', 0.01)).toEqual([]);
    expect(freight('空运', 1.2)).toEqual([]);
  });
});

describe('standards', () => {
  it('that another has taken the place of are told with their cells', () => {
    const study = studyOf({
      材料: [
        ['依据 ISO/TS 14067-2013 与 PAS 2060 编制'],
        ['物料', '用量(kg)', '排放因子(kgCO2e/kg)'],
        ['钢板', 100, 2.4],
      ],
    });
    const told = found(study, 'standard-superseded');
    expect(told.map(({ values, cells }) => [values['expected'], cells[0]?.cell])).toEqual(
      expect.arrayContaining([
        ['ISO 14067:2018', 'A1'],
        ['ISO 14068-1:2023', 'A1'],
      ]),
    );
    expect(told).toHaveLength(2);
  });

  it('that hold are not', () => {
    const study = studyOf({
      材料: [
        ['依据 ISO 14067:2018、GB/T 24067-2024、PAS 2050:2011、ISO 14040:2006'],
        ['物料', '用量(kg)', '排放因子(kgCO2e/kg)'],
        ['钢板', 100, 2.4],
      ],
    });
    expect(found(study, 'standard-superseded')).toEqual([]);
  });
});

const PUMPS: Readonly<Record<string, Rows>> = {
  材料: [
    ['产品', '物料', '用量(kg)', '排放因子(kgCO2e/kg)'],
    ['水泵', '钢板', 900, 2.4],
    ['水泵', '铜线', 60, 5],
    ['水泵', '密封件', 40, null],
  ],
  产量: [
    ['产品', '产量', '单位'],
    ['水泵', 10, '台'],
  ],
};

describe('the balance of masses', () => {
  const balance = (facts: Readonly<Record<string, string>>): readonly Finding[] =>
    found(
      studyOf(
        PUMPS,
        Object.fromEntries(Object.entries(facts).map(([key, text]) => [`fact:${key}:水泵`, text])),
      ),
      'mass-balance',
    );

  it('is made up by product and scrap: 10 × 92 kg + 80 kg = 1000 kg', () => {
    expect(balance({ mass: '92 kg', scrap: '80 kg' })).toEqual([]);
  });

  it('cannot give more than went in: 10 × 120 kg + 80 kg = 1280 kg of 1000 kg', () => {
    expect(balance({ mass: '120 kg', scrap: '80 kg' })[0]?.values).toMatchObject({
      found: 1000,
      expected: 1280,
      difference: -280,
    });
  });

  it('misses 300 kg of 1000 kg where 10 × 62 kg + 80 kg come out', () => {
    expect(balance({ mass: '62 kg', scrap: '80 kg' })[0]?.values['difference']).toBe(300);
  });

  it('leaves room for scrap that nobody has told, and says nothing without a mass', () => {
    expect(balance({ mass: '62 kg' })).toEqual([]);
    expect(balance({})).toEqual([]);
  });
});

describe('the rule of cut-off', () => {
  const cutOff = (rule: string): readonly Finding[] =>
    found(studyOf(PUMPS, { 'fact:cutOff': rule }), 'cut-off');

  it('of 1 % is broken by seals without a factor: 40 of 1000 kg are 4 %', () => {
    const [finding] = cutOff('按质量：单项 1 %，合计 5 %');
    expect(finding?.items).toEqual(['密封件']);
    expect(finding?.values).toMatchObject({ found: 4, largest: 4, each: 1, together: 5 });
  });

  it('of 5 % allows them', () => {
    expect(cutOff('按质量：单项 5 %，合计 5 %')).toEqual([]);
  });
});
