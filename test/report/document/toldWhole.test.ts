import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateStudy } from '../../../src/app/calculateStudy';
import { studyDocument } from '../../../src/app/reportStudy';
import type { Block } from '../../../src/report/document/blocks';
import { LANGUAGES, type Language } from '../../../src/texts/language';
import type { CellContent, Grid } from '../../../src/workbook/grid';
import { gridOf } from '../../support/gridOf';
import { contentOf } from '../../support/openedWorkbook';
import { pointsOf, pumpReport, rowsOf, sentencesOf } from '../../support/reportedStudy';

function reportOf(
  sheets: readonly Grid[],
  language: Language = 'zh-CN',
  answers: Readonly<Record<string, string>> = {},
): readonly Block[] {
  const content = { file: 'ledger.xlsx', sheets, owned: [], copies: [] };
  const given = { gwp: null, boundary: null, language, answers: new Map(Object.entries(answers)) };
  return studyDocument(calculateStudy([content], given), '2025-03-01').blocks;
}

function allOf(blocks: readonly Block[]): string {
  return [...sentencesOf(blocks), ...pointsOf(blocks)].join('\n');
}

function tableOf(blocks: readonly Block[], key: string): readonly string[] {
  return rowsOf(blocks.filter((block) => block.kind === 'table' && block.key === key));
}

function equationsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'equation'
      ? block.parts.flatMap((part) => (part.kind === 'numbers' ? [part.text] : []))
      : [],
  );
}

const OUTPUT = gridOf('产量', [
  ['产品名称', '产量(台)'],
  ['水泵', 20],
]);
const MATERIALS = ['产品名称', '原材料名称', '用量(kg)', '排放因子(kgCO2e/kg)'];

describe('a figure of one beside an amount of all', () => {
  // 100 kg × 2 = 200 for 20 pumps: 10 each; ten percent of it are 1.
  const sheets = [gridOf('材料', [MATERIALS, ['水泵', '钢板', 100, 2]]), OUTPUT];

  it('says by what it was divided: 100 kg × 2 ÷ 20 = 10', () => {
    expect(allOf(reportOf(sheets))).toContain(
      '“钢板”一项 10.000 kgCO2e（100 kg × 2 kgCO2e/kg ÷ 20 台）',
    );
    expect(allOf(reportOf(sheets, 'en-US'))).toContain(
      '“钢板” alone is 10.000 kgCO2e (100 kg × 2 kgCO2e/kg ÷ 20 units)',
    );
  });

  it('and a proposal for how many the amount is', () => {
    expect(pointsOf(reportOf(sheets)).join('\n')).toContain(
      '“钢板”的用量（20 台共 100 kg）或其因子“钢板”（2 kgCO2e/kg）若降低 10 %，减少 1.000 kgCO2e',
    );
    // Of one pump alone nothing is divided.
    expect(allOf(pumpReport())).not.toMatch(/÷|台共/);
  });

  it('tells credits for one, too: 40 × 3 = 120 of 20 are 6', () => {
    const credit = gridOf('材料', [
      MATERIALS,
      ['水泵', '钢板', 100, 2],
      ['水泵', '废钢回收', -40, 3],
    ]);
    expect(allOf(reportOf([credit, OUTPUT]))).toContain('抵减为每声明单位 −6.000 kgCO2e');
  });
});

describe('an equation with numbers', () => {
  const freight = (unit: string, factorUnit: string, factor: number): readonly Grid[] => [
    gridOf('材料', [
      ['产品名称', '原材料名称', `用量(${unit})`, '排放因子(kgCO2e/kg)', '运输距离(km)'],
      ['水泵', '钢板', 2500, 2, 400],
    ]),
    gridOf('因子', [
      ['名称', '排放因子', '单位'],
      ['货车', factor, factorUnit],
    ]),
  ];

  it('can be worked out as it stands: 2,500 kg are 2.5 t, × 400 km × 0.05 = 50', () => {
    expect(equationsOf(reportOf(freight('kg', 'kgCO2e/(t·km)', 0.05)))).toContain(
      '2.5 t × 400 km × 0.05 kgCO2e/(t·km) = 50.000 kgCO2e',
    );
  });

  it('names the mass of its factor: 3 t × 2 t/t = 6 t = 6,000 kg', () => {
    const sheets = [
      gridOf('材料', [
        ['产品名称', '原材料名称', '用量(kg)', '排放因子(tCO2e/t)'],
        ['水泵', '钢板', 3000, 2],
      ]),
    ];
    expect(equationsOf(reportOf(sheets))).toEqual(['3 t × 2 tCO2e/t = 6 tCO2e = 6,000.000 kgCO2e']);
  });
});

describe('a factor of freight that stands in the rows of the goods', () => {
  const header = ['产品名称', '原材料名称', '用量(kg)', '排放因子(kgCO2e/kg)', '运输距离(km)'];
  const sheets = [
    gridOf('材料', [
      [...header, '运输排放因子(kgCO2e/(t·km))'],
      ['水泵', '钢板', 100, 2, 300, 0.05],
      ['水泵', '铜线', 10, 5, 200, 0.06],
    ]),
  ];

  it('is told as the freight of its item, and not as the item', () => {
    const names = tableOf(reportOf(sheets), 'factors').map((row) => row.split('|')[0]);
    expect(names).toEqual(['钢板', '“钢板”的货运因子', '铜线', '“铜线”的货运因子']);
  });

  it('of several items is known by its cell where there are two', async () => {
    const file = join(__dirname, '../../../assets/samples/jiuda-combined-subtotals.xlsx');
    const { sheets: ofSample } = await contentOf(await readFile(file));
    const rows = tableOf(reportOf(ofSample), 'factors').filter((row) => row.includes('|0.049|'));
    expect(rows.map((row) => row.split('|')[0])).toEqual(['货运因子（H15）', '货运因子（H37）']);
  });
});

describe('what the checks found and an expert must judge', () => {
  // Copper is given twice the factor of one table: any warning with an effect will do.
  const steel = (factor: number): readonly Grid[] => [
    gridOf('材料', [MATERIALS, ['水泵', '钢板', 1000, factor], ['水泵', '铸铁件', 1000, 2]]),
  ];

  it('is told in the summary with its largest effect, in the conclusions, and with what a sign means', () => {
    const blocks = reportOf(steel(90));
    const rows = tableOf(blocks, 'findings').filter((row) => row.startsWith('警告'));
    const effects = rows.flatMap((row) => /[+−][\d,.]+$/.exec(row) ?? []);
    expect(effects.length).toBeGreaterThan(0);
    const sizes = effects.map((text) => Number(text.replace(/[+−,]/g, '')));
    const largest = effects[sizes.indexOf(Math.max(...sizes))] ?? '';
    const all = sentencesOf(blocks);
    expect(all.find((one) => one.startsWith('核对另有'))).toContain(
      `影响最大的为 ${largest} kgCO2e`,
    );
    expect(all.find((one) => one.startsWith('以上结论'))).toContain(`${largest} kgCO2e`);
    const [table] = blocks.filter((block) => block.kind === 'table' && block.key === 'findings');
    expect(JSON.stringify(table)).toContain('正数为偏高，负数为偏低');
  });

  it('is nothing where nothing was found', () => {
    expect(allOf(pumpReport())).not.toMatch(/核对另有|以上结论/);
  });
});

describe('what is counted of which product', () => {
  const sheets = [
    gridOf('材料', [MATERIALS, ['水泵', '钢板', 100, 2], ['风机', '钢板', 100, 2]]),
    gridOf('能源', [
      ['产品名称', '能源种类', '消耗量(kWh)', '排放因子(kgCO2e/kWh)'],
      ['水泵', '电', 100, 0.5],
    ]),
  ];

  it('names the product that lacks a stage which another has, and no boundary that only one fills', () => {
    const all = allOf(reportOf(sheets));
    expect(all).toContain('风机没有计入生产阶段：台账中没有数据。');
    expect(all).not.toContain('所计入的阶段与');
  });

  it('names no boundary that one product fills and another does not', () => {
    const header = [...MATERIALS, '运输距离(km)'];
    const carried = (fan: number | null): string =>
      allOf(
        reportOf([
          gridOf('材料', [header, ['水泵', '钢板', 100, 2, 50], ['风机', '钢板', 100, 2, 50]]),
          gridOf('因子', [
            ['名称', '排放因子', '单位'],
            ['货车', 0.05, 'kgCO2e/(t·km)'],
            ['电', 0.5, 'kgCO2e/kWh'],
          ]),
          gridOf('能源', [
            ['产品名称', '能源种类', '消耗量(kWh)'],
            ['水泵', '电', 100],
            ...(fan === null ? [] : [['风机', '电', fan]]),
          ]),
        ]),
      );
    expect(carried(100)).toContain('台账所含的全部阶段（从摇篮到大门）');
    expect(carried(null)).not.toContain('从摇篮到大门');
  });

  it('strings English names and stages as English does', () => {
    const all = allOf(reportOf(sheets, 'en-US'));
    expect(all).toContain('the carbon footprint of 水泵 and 风机.');
    expect(all).toContain('stages counted: raw materials and production.');
    expect(all).toContain('the largest stage is raw materials with 80.00 %');
    expect(all).toContain('Of 风机 no production is counted');
  });
});

it('tells of each delivery who supplies it or where it is from, and has no such column without', () => {
  const sheets = [
    gridOf('材料', [
      ['产品名称', '原材料名称', '用量(kg)', '排放因子(kgCO2e/kg)', '供应商所在地', '运输距离(km)'],
      ['水泵', '钢板', 100, 2, '河南焦作', 80],
    ]),
    gridOf('因子', [
      ['名称', '排放因子', '单位'],
      ['货车', 0.05, 'kgCO2e/(t·km)'],
    ]),
  ];
  expect(tableOf(reportOf(sheets), 'activity').slice(1)).toEqual([
    '钢板|原材料|100 kg||材料!C2',
    '钢板|运输|100 kg × 80 km|河南焦作|材料!C2、F2',
  ]);
  expect(tableOf(pumpReport(), 'activity')[1]?.split('|')).toHaveLength(4);
});

it('products of one period are told together', () => {
  const sheets = [
    gridOf('材料', [
      MATERIALS,
      ['水泵', '钢板', 1, 2],
      ['风机', '钢板', 1, 2],
      ['阀门', '钢板', 1, 2],
    ]),
  ];
  const periods = {
    'fact:period:水泵': '2024',
    'fact:period:风机': '2023',
    'fact:period:阀门': '2024',
  };
  const told = sentencesOf(reportOf(sheets, 'zh-CN', periods));
  expect(told.filter((one) => one.includes('的活动数据所属时段'))).toEqual([
    '水泵、阀门的活动数据所属时段：2024 年。',
    '风机的活动数据所属时段：2023 年。',
  ]);
});

it('groups other answers by their question', () => {
  const shared = [
    gridOf('材料', [MATERIALS, ['水泵', '钢板', 100, 2], ['风机', '钢板', 100, 2]]),
    gridOf('能源', [
      ['能源种类', '消耗量(kWh)', '排放因子(kgCO2e/kWh)'],
      ['电', 100, 0.5],
    ]),
  ];
  const rows = tableOf(reportOf(shared), 'answers');
  const groups = rows.filter((row) => !row.includes('|'));
  expect(groups).toHaveLength(1);
  // 100 × 0.5 = 50, all of it the pump's.
  expect(rows).toContain('水泵|水泵|+50.000');
});

it('signatures and their dates are left to the pen, in rows that leave room', () => {
  const rows = tableOf(pumpReport(), 'sign').map((row) => row.split('|'));
  expect(rows.map((row) => row[2])).toEqual(['', '', '']);
  expect(rows.map((row) => row[3])).toEqual(['2025-03-01', '', '']);
});

it('counts what is to be filled in of products, too: profile, mass and period of one', () => {
  const open = (answers: Readonly<Record<string, string>>): number => {
    const line = sentencesOf(pumpReport({ answers })).find((one) => one.includes('签署之前'));
    return Number(/(\d+) 项研究信息/.exec(line ?? '')?.[1]);
  };
  const told = {
    'fact:profile:水泵': '一种泵',
    'fact:mass:水泵': '12 kg',
    'fact:period:水泵': '2024',
  };
  expect(open({}) - open(told)).toBe(3);
});

it('is written where no item has a factor: nothing is a result, and that is said', () => {
  for (const language of LANGUAGES) {
    const rows = [
      ['产品名称', '原材料名称', '用量(kg)'],
      ['水泵', '钢板', 100],
    ];
    const blocks = reportOf([gridOf('材料', rows)], language);
    const said = {
      'zh-CN': '没有任何一项有可用的排放因子',
      'en-US': 'No item has a usable emission factor',
    };
    expect(allOf(blocks)).toContain(said[language]);
    expect([...rowsOf(blocks), allOf(blocks)].join('\n')).not.toMatch(/0\.000|NaN|undefined|null/);
  }
});

describe('where there is no share, or nothing to rank', () => {
  const steel = (kg: number): readonly CellContent[] => ['水泵', '钢板', kg, 2];

  it.each(LANGUAGES)(
    'of a total below zero sentences tell no share: 10 × 2 − 100 × 2 (%s)',
    (language) => {
      const sheets = [gridOf('材料', [MATERIALS, steel(10), ['水泵', '钢板冲销', -100, 2]])];
      const all = allOf(reportOf(sheets, language));
      expect(all).toContain('−180.000');
      // Neither “占合计 —” nor “（—）”, nor that one item of two is the only one.
      expect(all).not.toContain('—');
      expect(all).not.toMatch(/计入的只有|only item/);
    },
  );

  it('says that nothing lies inside a boundary, and no other reason', () => {
    const sheets = [gridOf('材料', [MATERIALS, steel(10)])];
    const blocks = reportOf(sheets, 'zh-CN', { 'fact:boundary': 'production' });
    const all = allOf(blocks);
    expect(all).toContain('（系统边界以内没有台账数据）');
    expect(all).toContain('没有计入任何阶段。');
    expect(all).toContain('1 个产品在系统边界以内没有台账数据');
    expect(all).not.toMatch(/尚未分摊|：。|为。/);
    expect(allOf(reportOf(sheets, 'en-US', { 'fact:boundary': 'production' }))).toContain(
      'no stage is counted.',
    );
  });

  it('draws no flow and no ranking of nothing', () => {
    const drawn = (kg: number): number =>
      reportOf([gridOf('材料', [MATERIALS, steel(kg)])]).filter(({ kind }) => kind === 'figure')
        .length;
    // Boundary and stages; with an emission flow and ranking, too.
    expect([drawn(0), drawn(1)]).toEqual([2, 4]);
    expect(allOf(reportOf([gridOf('材料', [MATERIALS, steel(0)])]))).toContain(
      '没有排放大于零的项目。',
    );
  });

  it('behind ± stands no sign: a factor of what takes back 10 × 2 changes by 2', () => {
    const sheets = [gridOf('材料', [MATERIALS, steel(100), ['水泵', '铜线冲销', -10, 2]])];
    const rows = tableOf(reportOf(sheets), 'sensitivity').map((row) => row.split('|'));
    expect(rows.find(([name]) => name === '铜线冲销')?.[3]).toBe('2.000');
  });
});

describe('texts of the user', () => {
  it('end no lines in a sentence, and paragraphs of the company stay such', () => {
    const told = sentencesOf(
      pumpReport({
        steelName: '钢板\n（冷轧）',
        answers: {
          'fact:companyProfile': '第一段。\n\n第二段。',
          'fact:profile:水泵': '甲。\r\n乙。',
        },
      }),
    );
    expect(told.join('|')).toContain('“钢板 (冷轧)”');
    expect(told.filter((one) => /[\n\r\t]/.test(one))).toEqual([]);
    expect(told).toEqual(expect.arrayContaining(['第一段。', '第二段。', '“水泵”：甲。', '乙。']));
  });

  it('of any length leave room beneath the head of a page', () => {
    const sheets = [gridOf('材料', [MATERIALS, ['长'.repeat(900), '钢板', 1, 2]])];
    const content = { file: 'ledger.xlsx', sheets, owned: [], copies: [] };
    const given = { gwp: null, boundary: null, language: 'zh-CN', answers: new Map() } as const;
    expect(studyDocument(calculateStudy([content], given), '2025-03-01').header).toMatch(
      /^长{59}… · 产品碳足迹报告$/,
    );
  });
});

it('marks credits in the appendix, which are in no sum', () => {
  const sheets = [
    gridOf('材料', [MATERIALS, ['水泵', '钢板', 10, 2], ['水泵', '废钢回收', -3, 4]]),
  ];
  expect(tableOf(reportOf(sheets), 'items-0').join('\n')).toContain('废钢回收（抵减）|−3 kg');
});
