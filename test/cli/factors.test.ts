import { factors } from '../../src/cli/factors/factors';
import { factorsArguments } from '../../src/cli/factors/factorsArguments';
import type { FactorsDocument } from '../../src/cli/factors/findFactors';
import { LIBRARY } from '../../src/factors/library';

function run(...args: readonly string[]): string {
  const asked = factorsArguments(['factors', ...args]);
  if (asked?.ok !== true) throw new Error('The arguments were refused.');
  return factors(asked.value);
}

function found(...args: readonly string[]): FactorsDocument {
  return JSON.parse(run(...args, '--json')) as FactorsDocument;
}

function problemOf(...args: readonly string[]): string {
  const asked = factorsArguments(['factors', ...args]);
  return asked?.ok === false ? asked.problem : 'nothing';
}

describe('the arguments', () => {
  it('are those of another command where another one is named', () => {
    expect(factorsArguments(['calc', 'factors'])).toBeNull();
    expect(factorsArguments([])).toBeNull();
  });

  it('take a query of several words, before and behind options', () => {
    expect(factorsArguments(['--json', 'factors', 'natural', 'gas', '--lang', 'en-US'])).toEqual({
      ok: true,
      value: { query: 'natural gas', language: 'en-US', json: true },
    });
  });

  it.each([
    [['--out', 'x.xlsx'], '--out'],
    [['--json=yes'], '--json'],
    [['--lang', 'fr-FR'], '“fr-FR”'],
    [['--lang'], 'zh-CN | en-US'],
  ])('%j is refused in one sentence that names %s', (args, named) => {
    expect(problemOf(...args)).toContain(named);
    expect(problemOf(...args)).not.toContain('\n');
  });
});

describe('--json', () => {
  it('gives a sure match with everything that the contract names', () => {
    expect(found('高密度聚乙烯')).toEqual({
      version: 1,
      query: '高密度聚乙烯',
      sure: true,
      class: 'plastic-pe',
      message: '确定：库中有同名因子。',
      candidates: [
        {
          id: 'hdpe',
          name: '高密度聚乙烯',
          value: 2.62,
          unit: 'kgCO2e/kg',
          boundary: 'cradle-to-gate',
          gas: 'CO2e',
          region: '全国',
          year: 2019,
          source: 'GB/T 51366-2019 附录 D',
          licence: '国家标准，仅引用数值（事实）',
          confidence: 'M',
          score: 1,
          reason: '名称相同',
        },
      ],
    });
  });

  it('tells of a class without a factor: no candidate, and who must be asked', () => {
    expect(found('青铜')).toMatchObject({
      sure: false,
      class: 'bronze',
      candidates: [],
      message: '没有青铜的公开因子，请向供应商索取，或在因子表中自行填写。',
    });
    expect(found('bronze bushing', '--lang', 'en-US').message).toContain(
      'no open factor for bronze',
    );
    expect(found('某某某', '--lang', 'en-US')).toMatchObject({ class: null, candidates: [] });
  });

  it('gives the reason of a grade in the language asked for', () => {
    expect(found('Q235').candidates[0]?.reason).toBe('牌号 Q235 属于碳钢');
    expect(found('Q235', '--lang', 'en-US').candidates[0]).toMatchObject({
      name: 'carbon steel, market average',
      reason: 'grade Q235 is carbon steel',
      region: 'China',
    });
  });

  it('lists the whole library without a query', () => {
    const { query, sure, candidates } = found();
    expect([query, sure, candidates.map(({ id }) => id)]).toEqual([
      '',
      false,
      LIBRARY.map(({ id }) => id),
    ]);
  });

  it('says every class and every reason in both languages', () => {
    for (const language of ['zh-CN', 'en-US']) {
      for (const name of [
        'PP',
        '电机',
        '轴承',
        '电',
        '货车',
        'HT200',
        '螺栓',
        '热扎碳钢棒材',
        'PVC树脂粉',
      ]) {
        const { message, candidates } = found(name, '--lang', language);
        expect(`${message}${candidates.map(({ reason }) => reason).join('')}`).not.toContain(
          'undefined',
        );
      }
    }
  });
});

describe('for a person', () => {
  it('names value, unit, boundary, year and source of a sure match', () => {
    expect(run('柴油').split('\n')).toEqual([
      '确定：库中有同名因子。',
      '柴油：3.0959 kgCO2/kg（燃烧，不含上游；全国，2011 年；可信度中）',
      '   来源：低位发热量：GB/T 2589-2008；单位热值含碳量、碳氧化率：《省级温室气体清单编制指南（试行）》',
      '   依据：名称相同',
      '',
    ]);
  });

  it('numbers what must be asked', () => {
    const lines = run('河南电力', '--lang', 'en-US').split('\n');
    expect(lines[0]).toBe('Not sure. Confirm which of these is meant:');
    expect(
      lines.filter((line) => /^[12]\. CO2 of electricity generation, Henan/.test(line)),
    ).toHaveLength(2);
  });

  it('lists one line a factor without a query', () => {
    expect(run().trim().split('\n')).toHaveLength(LIBRARY.length + 1);
  });
});
