import fc from 'fast-check';
import { classify } from '../../src/factors/classes/classify';
import { CLASS_RECORDS } from '../../src/factors/classes/classRecords';
import { FORM_RULES } from '../../src/factors/classes/formRules';
import { GRADE_RULES } from '../../src/factors/classes/gradeRules';
import { WORD_GROUPS } from '../../src/factors/classes/words';
import { LIBRARY } from '../../src/factors/library';
import { libraryIndex } from '../../src/factors/libraryIndex';
import { matchFactor, type LibraryMatch } from '../../src/factors/matching/matchFactor';
import { foldName } from '../../src/factors/text/foldName';
import { SEEDED } from '../support/seeded';

const find = (name: string): LibraryMatch => matchFactor(libraryIndex(), name);
const ids = (name: string): readonly string[] =>
  find(name).candidates.map(({ factor }) => factor.id);
const first = (name: string): readonly [string | undefined, string | undefined] => {
  const [best] = find(name).candidates;
  return [best?.factor.id, best?.reason];
};

describe('the same name', () => {
  it.each([
    ['柴油', 'fuel-diesel'],
    ['高密度聚乙烯', 'hdpe'],
    [' 高 密度聚乙烯 ', 'hdpe'],
    ['ＨＤＰＥ', 'hdpe'],
    ['hdpe', 'hdpe'],
    ['高密度聚乙烯（HDPE）', 'hdpe'],
    ['HDPE(高密度聚乙烯)', 'hdpe'],
    ['重型柴油货车运输(载重 30T)', 'freight-truck-diesel-30t'],
    ['2023年河南省电力平均二氧化碳排放因子', 'electricity-co2-2023-cn-ha'],
    ['Natural Gas', 'fuel-natural-gas'],
  ])('%s is %s for sure', (name, id) => {
    expect([find(name).sure, ids(name)]).toEqual([true, [id]]);
  });

  it('is sure however blanks, brackets, width and case are written', () => {
    const names = LIBRARY.flatMap(({ id, names: { zh, en } }) =>
      [...zh, ...en].map((name) => ({ id, name })),
    );
    const variant = fc.record({
      one: fc.constantFrom(...names),
      blanks: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      isUpper: fc.boolean(),
      isWide: fc.boolean(),
    });
    fc.assert(
      fc.property(variant, ({ one, blanks, isUpper, isWide }) => {
        const spaced = [...one.name].map((c, at) => (blanks[at] === true ? `${c} ` : c)).join('');
        const cased = isUpper ? spaced.toUpperCase() : spaced.toLowerCase();
        const written = isWide ? wide(cased) : cased;
        expect([find(written).sure, ids(written)]).toEqual([true, [one.id]]);
      }),
      SEEDED,
    );
  });

  it('is nothing where there is no name', () => {
    for (const name of ['', ' ', '（）', '—'.repeat(300)]) {
      expect(find(name)).toEqual({ sure: false, class: null, candidates: [] });
    }
  });
});

/** Full-width forms of ASCII. */
function wide(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

describe('a candidate that is always asked', () => {
  it.each([
    ['水泥', 'cement', 'synonym'],
    ['圆钢', 'steel-bar', 'synonym'],
    ['火车', 'freight-rail', 'synonym'],
    ['铝板', 'aluminium-strip', 'synonym'],
    ['普通碳纲', 'steel-carbon', 'slip'],
    ['热扎碳钢棒材', 'steel-bar', 'slip'],
    ['HDPE 5000S', 'hdpe', 'word'],
    ['Q235', 'steel-carbon', 'grade'],
    ['45#', 'steel-carbon', 'grade'],
    ['6061', 'aluminium-strip', 'grade'],
    ['SPCC 1.2mm', 'steel-cold-rolled', 'grade'],
    ['Q235B钢板 20mm', 'steel-plate', 'grade'],
    ['20#无缝钢管 Φ108×6', 'steel-pipe-seamless', 'grade'],
    ['热镀锌卷板 1.0*1250', 'steel-galvanised', 'word'],
    ['UPVC排水管', 'pvc-pipe', 'word'],
    ['车间外购电力', 'electricity-footprint-2024-cn', 'class'],
    ['聚氯乙烯树脂粉', 'pvc', 'near'],
    ['PVC薄膜', 'pvc', 'class'],
  ])('%s may be %s: %s', (name, id, reason) => {
    expect([find(name).sure, ...first(name)]).toEqual([false, id, reason]);
  });

  it('narrows electricity by region and year, and never by a guess', () => {
    // Provinces have no life-cycle figure: that of the country follows.
    expect(ids('河南电力')).toEqual([
      'electricity-co2-2023-cn-ha',
      'electricity-co2-2022-cn-ha',
      'electricity-footprint-2024-cn',
      'electricity-footprint-2023-cn',
    ]);
    expect(ids('2022年 河南 外购电力')).toEqual(['electricity-co2-2022-cn-ha']);
    expect(ids('华东电网 2023')).toEqual([
      'electricity-co2-2023-cn-east',
      'electricity-footprint-2023-cn',
    ]);
    const regions = find('车间外购电力').candidates.map(({ factor }) => factor.region.code);
    expect([...new Set(regions)]).toEqual(['CN']);
    expect(ids('电')).toEqual([
      'electricity-footprint-2024-cn',
      'electricity-footprint-2023-cn',
      'electricity-co2-2023-cn',
      'electricity-co2-2022-cn',
      'electricity-co2-2021-cn',
    ]);
  });

  it('narrows trucks by their load', () => {
    expect(ids('柴油货车 10吨')).toEqual(['freight-truck-diesel-10t']);
    expect(ids('柴油货车').every((id) => id.startsWith('freight-truck-diesel'))).toBe(true);
    expect(ids('柴油货车')).toHaveLength(6);
  });

  it('comes best first, no record twice', () => {
    const scores = find('热轧碳钢棒').candidates.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(ids('热轧碳钢棒')).size).toBe(scores.length);
  });
});

describe('class and record', () => {
  it.each([
    ['青铜', 'bronze'],
    ['ZCuAl10Fe4Ni4', 'bronze'],
    ['QA110-4-4', 'bronze'],
    ['ZG230-450(需退火)', 'steel-cast'],
    ['ZG230-450 链轮', 'steel-cast'],
    ['HT250', 'iron-cast'],
    ['304', 'steel-stainless'],
    ['06Cr19Ni10', 'steel-stainless'],
    ['不锈钢板', 'steel-stainless'],
    ['42CrMo 轴', 'steel-alloy'],
    ['电机 (WEG)', 'motor'],
    ['减速电机', 'motor'],
    ['轴承 6204', 'bearing'],
    ['M8×25 螺栓 Q235', 'steel-carbon'],
    ['Q235 螺栓', 'fastener'],
    ['铜芯电缆', 'cable'],
    ['柴油发动机', 'machine'],
    ['铝电解电容器', 'electronics'],
    ['压铸铝合金 ADC12', 'aluminium-cast'],
    ['PA66 尼龙', 'plastic-engineering'],
    ['46号抗磨液压油', 'lubricant'],
    ['循环水', 'water'],
    ['水电', 'electricity'],
    ['航空运输', 'freight'],
  ])('%s is %s', (name, expected) => {
    expect(find(name).class).toBe(expected);
  });

  it.each([
    '青铜',
    'ZCuAl10Fe4Ni4',
    '液化天然气',
    'ZG230-450',
    'HT250',
    '304不锈钢管',
    '三相异步电动机',
    '深沟球轴承 6204',
    'PP',
    '循环水',
    '空运',
    '聚丙烯粒子',
  ])('offers nothing for %s, however like a record its name is', (name) => {
    expect(find(name).candidates).toEqual([]);
  });

  it('offers no record of another class, though its name is the most alike', () => {
    expect(ids('高密度聚苯乙烯')).toEqual(['polystyrene']);
  });

  it('takes the last word for what a thing is', () => {
    expect(classify(foldName('聚乙烯绝缘电缆'))?.class).toBe('cable');
    expect(classify(foldName('电缆用聚乙烯'))?.class).toBe('plastic-pe');
  });

  it('finds no word inside another: no tin in testing, no PE in pepper', () => {
    expect(classify('testing')).toBeNull();
    expect(classify('pepper')).toBeNull();
    expect(classify('pe100 pipe')?.class).toBe('plastic-pe');
  });
});

describe('the tables of classes', () => {
  const patterns = [
    ...Object.values(CLASS_RECORDS).flat(),
    ...[...WORD_GROUPS, ...FORM_RULES, ...GRADE_RULES].flatMap(({ records = [] }) => records),
  ];

  it('name only records that the library has', () => {
    const { byPattern } = libraryIndex();
    expect(patterns.filter((pattern) => byPattern(pattern).length === 0)).toEqual([]);
  });

  it('have every word once', () => {
    const words = WORD_GROUPS.flatMap((group) => group.words.split('|'));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
