import fc from 'fast-check';
import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import type { CellRef } from '../../src/core/cellRef';
import type { Item } from '../../src/core/study/footprint';
import type { FindingCode } from '../../src/core/study/finding';
import { measuresOf } from '../../src/core/study/measuresOf';
import type { Question, QuestionCode } from '../../src/core/study/question';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';
import { anyFacts } from './traits/facts';
import { ledgerOf } from './traits/ledgerOf';
import { anyTraits } from './traits/traits';

function studyOf(sheets: readonly Grid[], answers: Readonly<Record<string, string>> = {}): Study {
  const content = { file: 'ledger.xlsx', sheets, owned: [], copies: [] };
  return calculateStudy([content], {
    gwp: null,
    boundary: null,
    language: null,
    answers: new Map(Object.entries(answers)),
  });
}

/** Findings that say the same as a question of the code while nothing may be assumed. */
const SAME: Partial<Readonly<Record<QuestionCode, readonly FindingCode[]>>> = {
  'name-near-match': ['missing-factor'],
  'missing-factor': ['missing-factor'],
  'missing-factor-unit': ['missing-factor', 'factor-unit'],
  'missing-unit': ['missing-unit', 'missing-quantity', 'missing-distance'],
  'number-ambiguous': ['missing-quantity', 'missing-distance', 'missing-period', 'missing-factor'],
  'conversion-needed': ['factor-unit'],
  'alternative-columns': ['duplicate-quantity-column', 'column-not-used'],
  'group-heading': ['missing-quantity', 'missing-factor'],
};

/** Goods whose weight is missing lack it however doubtful their distance is. */
function isAboutDistance({ values }: Question): boolean {
  return /运输距离|运距|distance/i.test(String(values['header'] ?? ''));
}

function openQuestions({ inventory }: Study): readonly Question[] {
  return inventory.questions.filter(({ answer, assumed }) => answer === null && assumed === null);
}

function cellsOf({ at, cells }: Question): readonly CellRef[] {
  return cells ?? (at === null ? [] : [at]);
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.cell === b.cell;
}

/** A factor is asked for at the item's name, and missed at its amount or distance. */
const BY_ROW: ReadonlySet<QuestionCode> = new Set([
  'name-near-match',
  'missing-factor',
  'conversion-needed',
  'group-heading',
]);

/** What stands twice: as an open question and as a finding at the same cell or about the same item. */
function toldTwice(study: Study): readonly string[] {
  return openQuestions(study).flatMap((question) => {
    const asked = askedCells(question, study);
    return study.findings
      .filter(({ code }) => SAME[question.code]?.includes(code) === true)
      .filter(({ code }) => isAboutDistance(question) === (code === 'missing-distance'))
      .filter(({ cells }) => cells.some((one) => asked.some((at) => isSame(one, at))))
      .map(({ code }) => `${question.id} and ${code}`);
  });
}

function askedCells(question: Question, { inventory }: Study): readonly CellRef[] {
  const own = cellsOf(question);
  if (!BY_ROW.has(question.code)) return own;
  return inventory.activities
    .filter(({ nameWitness }) => own.some((at) => isSame(at, nameWitness.at)))
    .filter(({ data, name }) => (data.kind === 'amount') === (question.label === name))
    .map(({ at }) => at);
}

/** Items without a figure, or with a part of it, of which neither finding nor question says why. */
function unexplained(study: Study): readonly string[] {
  const items = study.footprint.products.flatMap((product) => product.items);
  return items
    .filter((item) => isIncomplete(item) && !isExplained(item, study))
    .map(({ activity }) => `${activity.at.sheet}!${activity.at.cell}`);
}

function isIncomplete({ kgCo2e, activity }: Item): boolean {
  return kgCo2e === null || measuresOf(activity.data).some(({ missing }) => missing.length > 0);
}

function isExplained({ activity }: Item, study: Study): boolean {
  const own = [
    activity.at,
    activity.nameWitness.at,
    ...measuresOf(activity.data).flatMap(({ terms, missing }) => [
      ...terms.map(({ evidence }) => evidence.at),
      ...missing.map(({ at }) => at),
    ]),
    ...activity.witnesses.map(({ at }) => at),
  ];
  const rowOf = ({ sheet, cell }: CellRef): string => `${sheet}!${cell.replace(/[A-Z]+/, '')}`;
  const rows = new Set(own.map(rowOf));
  const isOwn = (at: CellRef): boolean => rows.has(rowOf(at));
  const told = study.findings.filter(({ severity }) => severity === 'error');
  if (told.some(({ cells }) => cells.some(isOwn))) return true;
  return openQuestions(study).some((question) => {
    if (cellsOf(question).some(isOwn)) return true;
    // A question about columns stands at their header, one about a factor table at the factor.
    if (question.code === 'alternative-columns') return question.at?.sheet === activity.at.sheet;
    return question.code === 'missing-factor-unit' || question.code === 'number-ambiguous';
  });
}

/** A row with or without each of the doubts that nothing may be assumed about. */
const anyRow = fc.record({
  name: fc.constantFrom('钢', '铝', '柴油', '热轧钢', '未知物', '钢材乙'),
  amount: fc.constantFrom<CellContent>(5, '5', null, '1/2', '2×115', '10-12', '—', '约3', 1234),
  unit: fc.constantFrom<CellContent>('kg', 'kg', 'L', null, 't', 'kg?', '件'),
  distance: fc.constantFrom<CellContent>(100, null, '1/2', '200km'),
});

const anyLedger = fc
  .record({
    rows: fc.array(anyRow, { minLength: 1, maxLength: 5 }),
    amounts: fc.constantFrom(['用量'], ['用量', '2024年用量', '2023年用量'], ['用量A', '用量B']),
    hasDistance: fc.boolean(),
    hasUnit: fc.boolean(),
    factorUnit: fc.constantFrom<CellContent>('kgCO2e/kg', 'kgCO2e/kg', null),
    factors: fc.constantFrom(2, '1/2', 3.1),
    isTwice: fc.boolean(),
    freight: fc.constantFrom<CellContent>(null, 'kgCO2e/(t·km)', '?'),
  })
  .map(({ rows, amounts, hasDistance, hasUnit, factorUnit, factors, isTwice, freight }) => {
    const head = ['产品', '材料名称', ...amounts];
    const table = rows.map(({ name, amount, unit, distance }) => [
      '泵',
      name,
      ...amounts.map(() => amount),
      ...(hasUnit ? [unit] : []),
      ...(hasDistance ? [distance] : []),
    ]);
    return [
      gridOf('台账', [
        [...head, ...(hasUnit ? ['单位'] : []), ...(hasDistance ? ['运输距离(km)'] : [])],
        ...table,
      ]),
      gridOf('因子', [
        ['名称', '排放因子', '单位', '来源'],
        ['钢', factors, factorUnit, '库'],
        ['铝', 20, factorUnit, '库'],
        ['热轧钢板', 2.4, factorUnit, '库'],
        ['柴油', 3.1, factorUnit, '库'],
        ...(isTwice ? [['铝', 8, factorUnit, '库']] : []),
        ...(freight === null ? [] : [['公路运输', 0.1, freight === '?' ? null : freight, '库']]),
      ]),
    ];
  });

describe('what an open question asks', () => {
  const FACTORS = gridOf('因子', [
    ['名称', '排放因子', '单位', '来源'],
    ['钢', 2, 'kgCO2e/kg', '库'],
    ['铝', 20, 'kgCO2e/kg', '库'],
    ['铝', 8, 'kgCO2e/kg', '库'],
  ]);
  const told = ({ findings }: Study, code: FindingCode): readonly string[] =>
    findings
      .filter((one) => one.code === code)
      .flatMap(({ cells }) => cells.map(({ cell }) => cell));

  it('is a finding again when the answer is that no factor fits, and for items without candidates', () => {
    const grids = [
      gridOf('台账', [
        ['材料名称', '用量(kg)'],
        ['铝', 1],
        ['未知物', 1],
      ]),
      FACTORS,
    ];
    const open = studyOf(grids);
    expect(openQuestions(open).map(({ id }) => id)).toEqual(['missing-factor:台账:铝']);
    expect(told(open, 'missing-factor')).toEqual(['B3']);
    expect(open.footprint.products.map(({ complete }) => complete)).toEqual([false]);
    // First none of the ledger's factors, then none of the built-in library's.
    const answers = { 'missing-factor:台账:铝': 'none', 'missing-factor:铝': 'none' };
    const answered = studyOf(grids, answers);
    expect(openQuestions(answered)).toEqual([]);
    expect(told(answered, 'missing-factor')).toEqual(['B2', 'B3']);
  });

  it('leaves the finding about a blank month beside a month that is asked about: D2, not C2', () => {
    const study = studyOf([
      gridOf('台账', [
        ['材料名称', '1月(kg)', '2月(kg)', '3月(kg)'],
        ['钢', 10, '1/2', null],
        ['钢', 4, 6, 5],
      ]),
      FACTORS,
    ]);
    expect(openQuestions(study).map(({ code, at }) => [code, at?.cell])).toEqual([
      ['number-ambiguous', 'C2'],
    ]);
    expect(told(study, 'missing-period')).toEqual(['D2']);
  });

  it('covers every item of a factor whose unit is asked for in the factor table, and no other', () => {
    const study = studyOf([
      gridOf('台账', [
        ['材料名称', '用量(kg)'],
        ['钢', 1],
        ['未知物', 1],
      ]),
      gridOf('因子', [
        ['名称', '排放因子', '来源'],
        ['钢', 2, '库'],
      ]),
    ]);
    expect(openQuestions(study).map(({ code }) => code)).toEqual(['missing-factor-unit']);
    expect(told(study, 'missing-factor')).toEqual(['B3']);
  });

  it('is no finding at the same cell as well, and every row without a figure is explained', () => {
    fc.assert(
      fc.property(anyLedger, (grids) => {
        const study = studyOf(grids);
        expect({ twice: toldTwice(study), unexplained: unexplained(study) }).toEqual({
          twice: [],
          unexplained: [],
        });
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  it('is no finding as well in ledgers of any traits', () => {
    fc.assert(
      fc.property(anyFacts, anyTraits, (facts, traits) => {
        const study = studyOf(ledgerOf(facts, traits).grids);
        expect({ twice: toldTwice(study), unexplained: unexplained(study) }).toEqual({
          twice: [],
          unexplained: [],
        });
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});
