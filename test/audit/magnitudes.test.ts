import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { optionEffects } from '../../src/app/optionEffects';
import type { Question } from '../../src/core/study/question';
import { questionSentence } from '../../src/texts/sentences';
import { enUS } from '../../src/texts/enUS';
import { zhCN } from '../../src/texts/zhCN';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';
import { contentOf } from '../support/openedWorkbook';
import { anyFacts } from '../ledger/traits/facts';
import { ledgerOf } from '../ledger/traits/ledgerOf';
import { anyTraits } from '../ledger/traits/traits';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位', '来源'],
  ['电', 0.5, 'kgCO2e/kWh', '库'],
  ['天然气', 2, 'kgCO2e/m³', '库'],
  ['钢', 2, 'kgCO2e/kg', '库'],
  ['铝', 20, 'kgCO2e/kg', '库'],
]);

function studyOf(sheets: readonly Grid[], answers: Readonly<Record<string, string>> = {}): Study {
  const content = { file: 'ledger.xlsx', sheets, owned: [], copies: [] };
  return calculateStudy([content], {
    gwp: null,
    boundary: null,
    language: null,
    answers: new Map(Object.entries(answers)),
  });
}

function read(rows: readonly (readonly CellContent[])[], answers = {}): Study {
  return studyOf([gridOf('台账', rows), FACTORS], answers);
}

/** Questions that rest on a magnitude. */
function doubts({ inventory }: Study): readonly Question[] {
  return inventory.questions.filter(({ values }) => values['evidence'] !== undefined);
}

function only(study: Study): Question {
  const [question, ...others] = doubts(study);
  expect(others).toEqual([]);
  if (question === undefined) throw new Error('Nothing is asked.');
  return question;
}

function total({ footprint }: Study): number | null {
  return footprint.products[0]?.totalKgCo2e ?? null;
}

describe('a stated total of amounts', () => {
  const rows = (sum: CellContent): readonly (readonly CellContent[])[] => [
    ['能源名称', '车间', '消耗量(kWh)'],
    ['电', '一车间', 1.2],
    ['电', '二车间', 3.4],
    ['合计', null, sum],
  ];

  it('that is a thousand times its rows asks: 4.6 × 0.5 = 2.3 as labelled, 4600 × 0.5 in MWh', () => {
    const study = read(rows(4600));
    const question = only(study);
    expect(question).toMatchObject({ code: 'unit-conflict', assumed: 'kWh', answer: null });
    expect(question.options.map(({ key }) => key)).toEqual(['kWh', 'MWh']);
    expect(question.values).toMatchObject({ cell: 'C4', stated: '4600', computed: '4.6' });
    expect(total(study)).toBeCloseTo(2.3, 12);
    expect(optionEffects(study).get(question.id)?.get('MWh')?.kgCo2e).toBeCloseTo(2300 - 2.3, 9);
    expect(questionSentence(question, zhCN)).toContain('C4 的合计是 4600');
    expect(questionSentence(question, enUS)).toContain('the total in C4 is 4600');
  });

  it('counts in MWh when that is the answer, and agrees with its total then', () => {
    const { id } = only(read(rows(4600)));
    const study = read(rows(4600), { [id]: 'MWh' });
    expect(total(study)).toBeCloseTo(2300, 9);
    expect(only(study).answer).toBe('MWh');
    expect(study.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['agrees', 4.6],
    ['differs by another power of ten', 460],
    ['differs by no power of ten', 4700],
    ['names its own unit, 0.0046 MWh = 4.6 kWh', '0.0046 MWh'],
  ])('asks nothing where it %s', (_, sum) => {
    expect(doubts(read(rows(sum)))).toEqual([]);
  });

  it('asks of tonnes that may be kilograms: 1700 under t, and a total of 1.7', () => {
    const study = read([
      ['材料名称', '用量(t)'],
      ['钢', 1200],
      ['铝', 500],
      ['合计', 1.7],
    ]);
    expect(only(study).options.map(({ key }) => key)).toEqual(['t', 'kg']);
  });

  it('asks nothing where subtotals agree with the rows and only the last sum slips', () => {
    const study = read([
      ['能源名称', '消耗量(kWh)'],
      ['电', 1.2],
      ['电', 3.4],
      ['小计', 4.6],
      ['总计', 4600],
    ]);
    expect(doubts(study)).toEqual([]);
  });
});

describe('stated results of rows', () => {
  const HEADER = ['名称', '用量', '单位', '排放量(kgCO2e)'];

  it('that are a thousand times amount × factor ask about the label of those rows alone', () => {
    // Electricity 1.2 × 0.5 = 0.6 and 3 × 0.5 = 1.5; steel 10 kg × 2 = 20.
    const study = read([
      HEADER,
      ['电', 1.2, 'kWh', 600],
      ['电', 3, 'kWh', 1500],
      ['钢', 10, 'kg', 20],
    ]);
    const question = only(study);
    expect(question.cells?.map(({ cell }) => cell)).toEqual(['B2', 'B3']);
    expect(question.values).toMatchObject({ evidence: 'results', cell: 'D2', computed: '0.6' });
    const answered = read(
      [HEADER, ['电', 1.2, 'kWh', 600], ['电', 3, 'kWh', 1500], ['钢', 10, 'kg', 20]],
      { [question.id]: 'MWh' },
    );
    expect(total(answered)).toBeCloseTo(600 + 1500 + 20, 9);
  });

  it('ask nothing where only one of the rows slips: a slip of its own', () => {
    const study = read([
      HEADER,
      ['电', 1.2, 'kWh', 600],
      ['电', 3, 'kWh', 1.5],
      ['钢', 10, 'kg', 20],
    ]);
    expect(doubts(study)).toEqual([]);
  });

  it('ask nothing where rows of all labels slip alike: the results are in another unit', () => {
    const study = read([
      HEADER,
      ['电', 1200, 'kWh', 0.6],
      ['钢', 10, 't', 20],
      ['钢', 10, 'kg', 0.02],
    ]);
    expect(doubts(study)).toEqual([]);
  });

  it('ask of the mass of goods that are carried: 5 kg × 100 km × 0.1 = 0.05, stated 50', () => {
    const study = studyOf([
      gridOf('运输', [
        ['货物名称', '重量(kg)', '运输距离(km)', '排放量(kgCO2e)'],
        ['钢', 5, 100, 50],
        ['铝', 2, 50, 10],
      ]),
      gridOf('因子', [
        ['名称', '排放因子', '单位', '来源'],
        ['公路运输', 0.1, 'kgCO2e/(t·km)', '库'],
      ]),
    ]);
    expect(only(study).options.map(({ key }) => key)).toEqual(['kg', 't']);
  });
});

describe('the same item elsewhere', () => {
  const years = (before: number, now: number, steel: readonly [number, number]): Study =>
    read([
      ['名称', '单位', '2023年用量', '2024年用量'],
      ['电', 'kWh', before, now],
      ['钢', 'kg', ...steel],
    ]);

  it('a thousand times more under the same label the year before asks: 1,180,000 and 1250 kWh', () => {
    const question = only(years(1_180_000, 1250, [500, 520]));
    expect(question.values).toMatchObject({ evidence: 'other', cell: 'C2', name: '电' });
    expect(question.at?.cell).toBe('D2');
    expect(question.options.map(({ key }) => key)).toEqual(['kWh', 'MWh']);
  });

  it.each([
    ['twenty times more', 25_000, 1250, [500, 520]],
    ['a thousand times less: the year before is not counted', 1250, 1_180_000, [500, 520]],
    ['a thousand times more of everything, as a plant that stopped', 1_180_000, 1250, [9e5, 850]],
  ] as const)('asks nothing where it is %s', (_, before, now, steel) => {
    expect(doubts(years(before, now, steel))).toEqual([]);
  });

  it('the same goods weighed a thousand times apart in two tables ask', () => {
    const study = studyOf([
      gridOf('原材料', [
        ['材料名称', '用量(kg)'],
        ['钢', 1.5],
        ['铝', 40],
      ]),
      gridOf('运输', [
        ['货物名称', '重量(kg)', '运输距离(km)'],
        ['钢', 1500, 100],
        ['铝', 40, 100],
      ]),
      FACTORS,
    ]);
    const question = only(study);
    expect(question.at).toMatchObject({ sheet: '原材料', cell: 'B2' });
    expect(question.options.map(({ key }) => key)).toEqual(['kg', 't']);
  });

  it('asks nothing about two products of which one holds a thousand times as much', () => {
    const study = read([
      ['产品', '材料名称', '用量(kg)'],
      ['泵A', '钢', 1500],
      ['泵B', '钢', 1.5],
    ]);
    expect(doubts(study)).toEqual([]);
  });
});

describe('a note near the table', () => {
  const noted = (note: string, header = '消耗量(kWh)'): Study =>
    read([['能源名称', header], ['电', 1200], ['电', 3400], [note]]);

  it.each(['注：单位：MWh', '注：以上数据单位均为兆瓦时', '單位：MWh', 'Note: unit: MWh'])(
    'that names another unit than the header asks: %s',
    (note) => {
      const [question, ...others] = noted(note).inventory.questions.filter(
        ({ code }) => code === 'unit-conflict',
      );
      expect(others).toEqual([]);
      expect(question).toMatchObject({ assumed: 'kWh' });
      expect(question?.options.map(({ key }) => key)).toEqual(['kWh', 'MWh']);
      expect(question?.values['others']).toContain('A4');
    },
  );

  it.each([
    '注：单位：kWh',
    '注：单位：千瓦时',
    '注：填报单位：久大公司',
    '注：材料单位：吨',
    '注：电的单位：kWh，气的单位：MWh',
  ])('that does not contradict it asks nothing: %s', (note) => {
    const codes = noted(note).inventory.questions.map(({ code }) => code);
    expect(codes).not.toContain('unit-conflict');
  });

  it('gives a column its unit where nothing else does: 4600 MWh × 0.5 t/MWh = 2,300,000 kg', () => {
    expect(total(noted('注：单位：MWh', '消耗量'))).toBeCloseTo(2_300_000, 6);
  });
});

describe('without a contradiction', () => {
  const SAMPLES = join(__dirname, '../../assets/samples');

  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))(
    'nothing is asked about magnitudes: %s',
    async (name) => {
      const { sheets } = await contentOf(readFileSync(join(SAMPLES, name)));
      expect(doubts(studyOf(sheets))).toEqual([]);
    },
  );

  it('nothing is asked about magnitudes in ledgers of any traits', () => {
    fc.assert(
      fc.property(anyFacts, anyTraits, (facts, traits) => {
        expect(doubts(studyOf(ledgerOf(facts, traits).grids))).toEqual([]);
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});
