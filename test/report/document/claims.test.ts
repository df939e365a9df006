import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateStudy } from '../../../src/app/calculateStudy';
import { studyDocument } from '../../../src/app/reportStudy';
import { contentOf } from '../../support/openedWorkbook';
import { gridOf } from '../../support/gridOf';
import {
  gapsOf,
  pointsOf,
  pumpReport,
  rowsOf,
  sentencesOf,
  type PumpLedger,
} from '../../support/reportedStudy';

/** 100 kWh × 0.5 = 50 kgCO2e of production. */
const METER = gridOf('能源', [
  ['产品', '能源种类', '消耗量(kWh)', '排放因子(kgCO2e/kWh)', '数据来源'],
  ['水泵', '电', 100, 0.5, '虚构来源'],
]);

function told(given: PumpLedger): string {
  const blocks = pumpReport(given);
  return [...sentencesOf(blocks), ...pointsOf(blocks)].join('\n');
}

describe('a report says no more than is known', () => {
  it('an item that is alone in its stage is the largest of none', () => {
    const all = told({ sheets: [METER] });
    expect(all).toContain('计入的只有“电”一项。');
    expect(all).not.toContain('占本阶段 100.00 %');
    expect(all).toContain('最大的一项是“钢板”');
  });

  it.each([
    ['zh-CN', '“水泵”计入的只有原材料阶段的“铜线”一项。', '贡献最大的一项'],
    [
      'en-US',
      '“铜线” (raw materials) is the only item of “水泵” that is counted.',
      'The largest single',
    ],
  ] as const)('nor of its product, in %s', (language, only, largest) => {
    // Without its factor steel has no figure: copper is alone.
    const all = told({ language, steelFactor: null });
    expect(all).toContain(only);
    expect(all).not.toContain(largest);
  });

  it('of a factor without a supplier it names the source, and claims no other', () => {
    expect(told({})).toContain('次级数据（来源：虚构来源），没有写明是供应商实测');
  });

  it('what nothing can be assumed for is told apart from what was assumed', () => {
    // Whose the meter is, nobody can assume; that the ledger is of one pump, one can.
    const shared = gridOf('能源', [
      ['能源种类', '消耗量(kWh)', '排放因子(kgCO2e/kWh)'],
      ['电', 100, 0.5],
    ]);
    const more = [['风机', '钢板', 30, 2, '虚构来源']];
    const all = told({ sheets: [shared], more });
    expect(all).toContain('2 个问题暂按假设计算；1 个问题待答，所涉数据未计入');
    expect(all).toContain('2 个问题尚未回答，暂按假设计算。1 个问题尚未回答，也没有可用的假设');
  });

  it.each([
    [
      'zh-CN',
      '用量按一个声明单位给出',
      '“水泵”的台账用量本就是一个声明单位的，结果不再除以产量。',
      '台账产量',
      '“水泵”的台账数据覆盖 500 台，结果除以该数得到每声明单位的排放。',
    ],
    [
      'en-US',
      'amounts are for one',
      'Amounts in the ledger of “水泵” are for one declared unit as they stand; results are not divided by an output.',
      'output in the ledger',
      'The ledger of “水泵” covers 500 units; results are divided by that number',
    ],
  ] as const)(
    'an output that nothing is divided by is not the basis of the declared unit, in %s',
    (language, basis, sentence, divided, division) => {
      const output = gridOf('产量', [
        ['产品', '产量（台）'],
        ['水泵', 500],
      ]);
      const each = gridOf('单件', [
        ['产品名称', '原材料名称', '单台用量(kg)', '排放因子(kgCO2e/kg)', '数据来源'],
        ['水泵', '钢板', 100, 2, '虚构来源'],
      ]);
      const content = { file: 'ledger.xlsx', sheets: [each, output], owned: [], copies: [] };
      const study = calculateStudy([content], {
        ...{ gwp: null, boundary: null, language },
        answers: new Map<string, string>(),
      });
      const { blocks } = studyDocument(study, '2025-03-01');
      const units = rowsOf(blocks).find((row) => row.startsWith('水泵|1 ') && row.includes(basis));
      expect(units).not.toContain(divided);
      expect(sentencesOf(blocks)).toContain(sentence);
      // Of a year's amounts it is.
      const whole = pumpReport({ language, sheets: [output] });
      expect(rowsOf(whole).some((row) => row.includes(`|${divided}|`))).toBe(true);
      expect(sentencesOf(whole).some((one) => one.includes(division))).toBe(true);
    },
  );

  describe('of a stage of which there are only shared rows it does not say that the ledger has nothing', () => {
    const shared = gridOf('能源', [
      ['能源种类', '消耗量(kWh)', '排放因子(kgCO2e/kWh)', '数据来源'],
      ['电', 100, 0.5, '虚构来源'],
    ]);
    const more = [['风机', '钢板', 30, 2, '虚构来源']];
    const altsOf = (given: PumpLedger): string =>
      pumpReport(given)
        .flatMap((block) => (block.kind === 'figure' ? [block.alt] : []))
        .join('\n');

    it.each([
      [
        'zh-CN',
        '生产|不计入|台账中只有 1 行共用数据，没有计入任何产品',
        '生产（只有 1 行共用数据，没有计入任何产品）',
        '几个产品共用、尚未分摊的行没有画出',
        /生产（台账中没有|生产\|不计入\|台账没有/,
      ],
      [
        'en-US',
        'Production|no|the ledger has only 1 shared row, in no product',
        'Production (only 1 shared row, in no product)',
        'Rows that several products share and nobody has allocated are not drawn',
        /Production \(nothing in|Production\|no\|the ledger has no data/,
      ],
    ] as const)('in table and picture, in %s', (language, inTable, inPicture, note, never) => {
      const given = { language, sheets: [shared], more };
      const rows = rowsOf(pumpReport(given));
      const alts = altsOf(given);
      expect(rows).toContain(inTable);
      expect(alts).toContain(inPicture);
      expect(alts).toContain(note);
      expect([...rows, alts].join('\n')).not.toMatch(never);
    });

    it('nor where one of the products has data of its own', () => {
      const meters = gridOf('能源', [
        ['产品', '能源种类', '消耗量(kWh)', '排放因子(kgCO2e/kWh)', '数据来源'],
        ['水泵', '电', 100, 0.5, '虚构来源'],
      ]);
      const gas = gridOf('燃气', [
        ['能源种类', '消耗量(m3)', '排放因子(kgCO2e/m3)', '数据来源'],
        ['天然气', 10, 2, '虚构来源'],
      ]);
      const given = { sheets: [meters, gas], more };
      expect(rowsOf(pumpReport(given))).toContain(
        '生产|计入|台账中 1 项；另有 1 行共用数据没有计入任何产品',
      );
      expect(told(given)).toContain('风机没有计入生产阶段：台账中只有共用数据，没有计入任何产品。');
      expect(told(given)).not.toContain('风机没有计入生产阶段：台账中没有数据');
    });

    it('but where the ledger has none it does', () => {
      expect(rowsOf(pumpReport({ more }))).toContain('生产|不计入|台账没有这一阶段的数据');
      expect(altsOf({ more })).toContain('生产（台账中没有，未涵盖）');
      expect(altsOf({ more })).not.toContain('共用');
    });

    it('and where they are divided they are items', () => {
      const output = gridOf('产量', [
        ['产品', '产量（台）'],
        ['水泵', 30],
        ['风机', 10],
      ]);
      const given = {
        sheets: [shared, output],
        more,
        answers: { 'allocation-needed:能源:电': 'by-output' },
      };
      expect(rowsOf(pumpReport(given)).join('\n')).toContain('生产|计入|台账中 2 项');
      expect(altsOf(given)).not.toContain('共用');
    });
  });

  it('a total that lacks a factor and a share says both', () => {
    const shared = gridOf('能源', [
      ['能源种类', '消耗量(kWh)', '排放因子(kgCO2e/kWh)'],
      ['电', 100, 0.5],
    ]);
    const more = [['风机', '钢板', 30, 2, '虚构来源']];
    const all = told({ sheets: [shared], more, steelFactor: null });
    expect(all).toContain('（不完整：1 项缺少数据，未计入；共用数据尚未分摊）');
    expect(all).toContain('（不完整：共用数据尚未分摊）');
  });

  it.each([
    ['河南', true],
    ['德国', false],
    ['Germany', false],
  ])('China’s two series of electricity factors are no matter of %s: %j', (region, isTold) => {
    const all = told({ sheets: [METER], answers: { 'fact:region': region } });
    expect(all.includes('中国公布的电力因子有两个系列')).toBe(isTold);
  });
});

describe('what the company says in its own words', () => {
  it.each(['companyProfile', 'boundaryNote', 'dataNote', 'profile:水泵', 'reviewer'])(
    'stands in the report as it was written, and is a gap no more: %s',
    (key) => {
      const text = '甲方资料，2025 年核对。';
      const [before, after] = [{}, { [`fact:${key}`]: text }].map((answers) =>
        pumpReport({ answers }),
      );
      expect(sentencesOf(after ?? []).join('\n')).toContain(text);
      expect(gapsOf(after ?? []).length).toBeLessThan(gapsOf(before ?? []).length);
    },
  );
});

describe('electricity', () => {
  it.each([
    ['廠區總用電', true],
    ['市电', true],
    ['Grid power', true],
    ['外购蒸汽', false],
    ['热力', false],
    ['Natural gas', false],
  ])('is known by its name, in whatever characters: %s is it: %j', (name, isElectric) => {
    const meter = gridOf('能源', [
      ['产品', '能源种类', '消耗量(kWh)', '排放因子(kgCO2e/kWh)', '数据来源'],
      ['水泵', name, 100, 0.5, '虚构来源'],
    ]);
    const all = told({ sheets: [meter] });
    expect(all.includes(`“${name}”（水泵）：100 kWh，因子 0.5 kgCO2e/kWh`)).toBe(isElectric);
    expect(all.includes('台账中没有用电数据')).toBe(!isElectric);
  });
});

describe('a boundary that is all that the ledger has', () => {
  it('is named where it is a known one: materials, transport, production', async () => {
    const file = join(__dirname, '../../../assets/samples/jiuda-three-ledgers.xlsx');
    const content = await contentOf(await readFile(file));
    const choices = { gwp: null, boundary: null, language: 'zh-CN', answers: new Map() } as const;
    const all = sentencesOf(
      studyDocument(calculateStudy([content], choices), '2025-03-01').blocks,
    ).join('\n');
    expect(all).toContain('所计入的阶段与“从摇篮到大门”相同。');
  });

  it('and has no name of its own where it is none', () => {
    expect(told({})).not.toContain('所计入的阶段与');
    expect(told({ answers: { 'fact:boundary': 'cradle-to-gate' } })).not.toContain(
      '所计入的阶段与',
    );
  });
});

describe('the period of the data', () => {
  it.each([
    ['zh-CN', '2024', '2024 年'],
    ['zh-CN', '2024-03', '2024 年 3 月'],
    ['zh-CN', '2024年1-9月', '2024 年 1 月至 2024 年 9 月'],
    ['en-US', '2024-01 to 2024-09', '2024-01 to 2024-09'],
    ['en-US', '2024', '2024'],
  ] as const)('in %s %s is %s', (language, written, words) => {
    const blocks = pumpReport({ language, answers: { 'fact:period:水泵': written } });
    const units = blocks.filter((block) => block.kind === 'table' && block.key === 'units');
    expect(rowsOf(units).map((row) => row.split('|')[4])).toEqual([words]);
  });
});

describe('the sensitivity', () => {
  const more = (count: number): NonNullable<PumpLedger['more']> =>
    Array.from({ length: count }, (_, index) => [
      '水泵',
      `材料${'甲乙丙丁戊己庚辛壬癸'[index] ?? ''}`,
      index + 1,
      index + 3,
      '虚构来源',
    ]);

  it('lists one factor more rather than say that one other changes less', () => {
    // Steel, copper and nine more are eleven factors; with ten more there are twelve, ten listed.
    expect(told({ more: more(9) })).not.toContain('个因子各自变动');
    expect(told({ more: more(10) })).toContain('其余 2 个因子各自变动');
  });
});
