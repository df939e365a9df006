import { enUS } from '../../src/texts/enUS';
import { questionSentence } from '../../src/texts/sentences';
import { zhCN } from '../../src/texts/zhCN';
import type { CellContent } from '../../src/workbook/grid';
import { footprintOf } from '../support/footprintOf';
import { gridOf } from '../support/gridOf';

const FACTORS = gridOf('因子', [
  ['名称', '排放因子', '单位'],
  ['钢', 2, 'kgCO2e/kg'],
  ['铜', 3, 'kgCO2e/kg'],
  ['铝', 4, 'kgCO2e/kg'],
  ['电', 0.5, 'kgCO2e/kWh'],
]);

type Answers = Readonly<Record<string, string>>;

function read(rows: readonly (readonly CellContent[])[], answers: Answers = {}, header = '用量') {
  const sheet = gridOf('材料', [['材料名称', header, '备注'], ...rows]);
  const { footprint, inventory } = footprintOf([sheet, FACTORS], answers);
  const questions = inventory.questions.filter(({ code }) => code !== 'unit-of-analysis');
  return {
    questions,
    ids: questions.map(({ id }) => id),
    total: footprint.products[0]?.totalKgCo2e,
  };
}

const THREE = [
  ['钢', 100],
  ['铜', 10],
  ['铝', 1],
];

describe('units that a column lacks', () => {
  it('are one question with the rows, the first items and what their factors are per', () => {
    const { questions } = read(THREE);
    expect(questions).toHaveLength(1);
    const [question] = questions;
    expect(question).toMatchObject({ id: 'missing-unit:材料:用量', assumed: null, answer: null });
    expect(question?.cells?.map(({ cell }) => cell)).toEqual(['B2', 'B3', 'B4']);
    expect(question?.options.map(({ key }) => key)).toEqual(['kg', 't', 'g', 'each']);
    if (question === undefined) throw new Error('Nothing was asked.');
    expect(questionSentence(question, zhCN)).toBe(
      '“用量”列有 3 个数字没有单位（材料!B2:B4），例如 钢 100 / 铜 10 / 铝 1；这些项的因子以每 kg 计。是哪一种？',
    );
    expect(questionSentence(question, enUS)).toContain('their factors are per kg');
  });

  it('are one question of 500 rows with 251 names', () => {
    const rows = Array.from({ length: 500 }, (_, index) => [`钢${String(index % 251)}号`, 1]);
    expect(read(rows).ids).toContain('missing-unit:材料:用量');
    expect(read(rows).ids.filter((id) => id.startsWith('missing-unit'))).toHaveLength(1);
  });

  it('are answered at once: 100 × 2 + 10 × 3 + 1 × 4 = 234', () => {
    expect(read(THREE, { 'missing-unit:材料:用量': 'kg' }).total).toBe(234);
  });

  it('are asked item by item where rows differ: 100 t × 2 + 10 × 3 + 1 × 4 = 200034', () => {
    const each = { 'missing-unit:材料:用量': 'each' };
    expect(read(THREE, each).ids).toEqual([
      'missing-unit:材料:用量',
      'missing-unit:材料:钢',
      'missing-unit:材料:铜',
      'missing-unit:材料:铝',
    ]);
    const { total } = read(THREE, {
      ...each,
      'missing-unit:材料:钢': 't',
      'missing-unit:材料:铜': 'kg',
      'missing-unit:材料:铝': 'kg',
    });
    expect(total).toBe(200_034);
  });

  it('keep answers given for items, beside the one for the rest: 100 t × 2 + 34 = 200034', () => {
    const { total, questions } = read(THREE, {
      'missing-unit:材料:钢': 't',
      'missing-unit:材料:用量': 'kg',
    });
    expect(total).toBe(200_034);
    expect(questions.map(({ answer }) => answer)).toEqual(['kg', 't']);
    const old = {
      'missing-unit:材料:钢': 't',
      'missing-unit:材料:铜': 't',
      'missing-unit:材料:铝': 't',
    };
    expect(read(THREE, old).ids).toEqual(Object.keys(old));
    expect(read(THREE, old).total).toBe(234_000);
  });

  it('of electricity among materials are asked apart: 234 + 10 kWh × 0.5 = 239', () => {
    const rows = [...THREE, ['电', 10]];
    const { questions } = read(rows);
    expect(questions.map(({ id }) => id)).toEqual([
      'missing-unit:材料:用量',
      'missing-unit:材料:电',
    ]);
    expect(questions[1]?.options[0]?.key).toBe('kWh');
    const answers = { 'missing-unit:材料:用量': 'kg', 'missing-unit:材料:电': 'kWh' };
    expect(read(rows, answers).total).toBe(239);
  });
});

describe('negative amounts of a column', () => {
  const rows = [
    ['钢', 100],
    ['钢', -10],
    ['铜', -1],
  ];

  it('are one question, and corrections at once: (100 − 10) × 2 − 1 × 3 = 177', () => {
    const { ids, total } = read(rows, {}, '用量(kg)');
    expect(ids).toEqual(['negative-amount:材料:用量(kg)']);
    expect(total).toBe(200);
    expect(read(rows, { [ids[0] ?? '']: 'correction' }, '用量(kg)').total).toBe(177);
  });

  it('are asked item by item where they differ: 100 × 2 − 1 × 3 = 197', () => {
    const answers = {
      'negative-amount:材料:用量(kg)': 'each',
      'negative-amount:材料:铜': 'correction',
    };
    expect(read(rows, answers, '用量(kg)').total).toBe(197);
  });
});

describe('ranges of a column', () => {
  const rows = [
    ['钢', '10-12'],
    ['铜', '1-3'],
  ];

  it.each<[string | null, number, string]>([
    [null, 28, '11 × 2 + 2 × 3'],
    ['lower', 23, '10 × 2 + 1 × 3'],
    ['upper', 33, '12 × 2 + 3 × 3'],
  ])('are one question; %s gives %d = %s', (answer, total) => {
    const id = 'number-ambiguous:材料:用量(kg)range';
    const result = read(rows, answer === null ? {} : { [id]: answer }, '用量(kg)');
    expect(result.ids).toEqual([id]);
    expect(result.questions[0]?.assumed).toBe('middle');
    expect(result.total).toBe(total);
  });
});
