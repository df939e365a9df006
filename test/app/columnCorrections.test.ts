import { AUTOMATIC } from '../../src/app/columnAnswers';
import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { planStudy } from '../../src/app/planStudy';
import { readSettings } from '../../src/app/readSettings';
import { QUESTION_COLUMNS, settingsLayout } from '../../src/report/sheets/settingsLayout';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/gridOf';

const HEADER: readonly CellContent[] = ['材料名称', '领用(kg)', '净用量(kg)', '甲'];
const ROWS: readonly (readonly CellContent[])[] = [HEADER, ['钢', 5, 3, 'x'], ['铁', 7, 6, 'y']];
const FACTORS = gridOf('因子', [
  ['名称', '排放因子(kgCO2e/kg)'],
  ['钢', 2],
  ['铁', 10],
]);
const NET = 'column-role:原材料:净用量(kg)';
const TAKEN = 'column-role:原材料:领用(kg)';

function studyOf(
  rows: readonly (readonly CellContent[])[],
  answers: Readonly<Record<string, string>>,
  owned: { readonly key: 'settings'; readonly grid: Grid }[] = [],
): Study {
  const content = {
    file: 'ledger.xlsx',
    sheets: [gridOf('原材料', rows), FACTORS],
    owned,
    copies: [],
  };
  const choices = { gwp: null, boundary: null, language: null };
  return calculateStudy([content], { ...choices, answers: new Map(Object.entries(answers)) });
}

function totalOf({ footprint }: Study): number | null | undefined {
  return footprint.products[0]?.totalKgCo2e;
}

function roles(study: Study): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    study.columns
      .filter(({ at }) => at.sheet === '原材料')
      .map(({ header, role }) => [header, role]),
  );
}

describe('what a column was taken for', () => {
  it('is told with its header cell and why', () => {
    const told = studyOf(
      [
        ['材料名称', '用量(kg)', '甲'],
        ['钢', 5, 'x'],
        ['铁', 6, 'x'],
      ],
      {},
    ).columns;
    expect(told.slice(0, 3)).toEqual([
      expect.objectContaining({ header: '材料名称', role: 'name', basis: 'words' }),
      expect.objectContaining({
        id: 'column-role:原材料:用量(kg)',
        at: { file: 'ledger.xlsx', sheet: '原材料', cell: 'B1' },
        role: 'amount',
        basis: 'words',
      }),
      expect.objectContaining({ header: '甲', role: null, basis: 'none' }),
    ]);
  });
});

describe('a correction', () => {
  it('gives the column its role and takes it from the one that had it: 3·2 + 6·10 = 66', () => {
    const study = studyOf(ROWS, { [NET]: 'amount' });
    expect(roles(study)).toMatchObject({ '净用量(kg)': 'amount', '领用(kg)': null });
    expect(totalOf(study)).toBe(66);
    expect(study.columns.find(({ id }) => id === NET)?.basis).toBe('corrected');
  });

  it('takes a column out, and what is left of two that fitted alike needs no question: 5·2 + 7·10 = 80', () => {
    const study = studyOf(ROWS, { [NET]: 'unused' });
    expect(roles(study)['净用量(kg)']).toBeNull();
    expect(totalOf(study)).toBe(80);
    expect(study.inventory.questions.filter(({ code }) => code === 'alternative-columns')).toEqual(
      [],
    );
  });

  it.each(['amount', '数量', ' amount ', 'Amount'.toLowerCase()])(
    'may be typed as “%s”',
    (text) => {
      expect(totalOf(studyOf(ROWS, { [NET]: text }))).toBe(66);
    },
  );

  it('is found again where rows and columns were moved: still 66', () => {
    const moved = [
      ['2024年'],
      [],
      ...ROWS.map((row) => [row[3], row[2], null, row[0], row[1]]),
    ].map((row) => row.map((cell) => cell ?? null));
    const study = studyOf(moved, { [NET]: 'amount' });
    expect(study.columns.find(({ id }) => id === NET)?.at.cell).toBe('B3');
    expect(totalOf(study)).toBe(66);
  });

  it('tells columns of one header apart by their order', () => {
    const twice = [
      ['材料名称', '数据(kg)', '数据(kg)'],
      ['钢', 5, 3],
      ['铁', 7, 6],
    ];
    const second = studyOf(twice, { 'column-role:原材料:数据(kg):2': 'amount' });
    const first = studyOf(twice, { 'column-role:原材料:数据(kg)': 'amount' });
    expect([totalOf(second), totalOf(first)]).toEqual([66, 80]);
  });

  it('is no more when it says automatic', () => {
    const study = studyOf(ROWS, { [NET]: AUTOMATIC });
    expect(study.columns).toEqual(studyOf(ROWS, {}).columns);
  });

  it('makes a table usable whose words nobody knows: 5·2 + 7·10 = 80', () => {
    const strange = [
      ['AAA', 'BBB'],
      ['钢', '5'],
      ['铁', '7'],
    ];
    const ids = ['column-role:原材料:AAA', 'column-role:原材料:bbb'].map((id) => id.toLowerCase());
    const [name = '', amount = ''] = ids;
    const study = studyOf(strange, {
      [name]: 'name',
      [amount]: 'amount',
      'missing-unit:原材料:钢': 'kg',
      'missing-unit:原材料:铁': 'kg',
    });
    expect(totalOf(study)).toBe(80);
  });
});

/** Our settings sheet as the next run reads it. */
function settingsOf(study: Study, rows: readonly (readonly CellContent[])[]): Grid {
  const content = {
    file: 'ledger.xlsx',
    sheets: [gridOf('原材料', rows), FACTORS],
    owned: [],
    copies: [],
  };
  const sheet = planStudy(study, content).plan.sheets.find(({ key }) => key === 'settings');
  const cells: (CellContent[] | undefined)[] = [];
  for (const { at, content: cell } of sheet?.cells ?? []) {
    const value =
      cell.kind === 'text' ? cell.text : typeof cell.value === 'object' ? null : cell.value;
    const row = (cells[at.row] ??= []);
    row[at.column] = value === '' ? null : value;
  }
  return gridOf(
    'PCF 设置',
    Array.from(cells, (row) => Array.from(row ?? [], (cell) => cell ?? null)),
  );
}

describe('the table of columns in the settings sheet', () => {
  it('stands below the questions with a drop-down for every column', () => {
    const study = studyOf(ROWS, {});
    const content = {
      file: 'ledger.xlsx',
      sheets: [gridOf('原材料', ROWS), FACTORS],
      owned: [],
      copies: [],
    };
    const settings = planStudy(study, content).plan.sheets.find(({ key }) => key === 'settings');
    const asked = study.inventory.questions.filter(
      ({ code }) => code !== 'unit-of-analysis',
    ).length;
    // Twelve facts of the study and seven of its product; the output is asked in the table of products.
    const { columns } = settingsLayout(12 + 7, 1, asked);
    const table = settings?.tables.find(({ name }) => name === 'PCF_Columns');
    // Four columns of the ledger and two of the factors.
    expect(table?.area).toEqual({ top: columns, left: 0, bottom: columns + 6, right: 5 });
    const column = QUESTION_COLUMNS.answer;
    expect(settings?.choices).toContainEqual({
      area: { top: columns + 1, bottom: columns + 6, left: column, right: column },
      values: expect.arrayContaining(['数量', '不使用', '自动']) as string[],
    });
    expect(settings?.choices.every(({ values }) => values.join(',').length <= 255)).toBe(true);
  });

  it('keeps a correction from run to run, by name in the language', () => {
    const first = studyOf(ROWS, { [NET]: 'amount' });
    const grid = settingsOf(first, ROWS);
    const typed = readSettings({
      file: '',
      sheets: [],
      owned: [{ key: 'settings', grid }],
      copies: [],
    });
    expect(typed.answers.get(NET)?.text).toBe('数量');
    expect(totalOf(studyOf(ROWS, {}, [{ key: 'settings', grid }]))).toBe(66);
  });

  it('reports a text that is no role at its cell, and keeps it', () => {
    const grid = settingsOf(studyOf(ROWS, { [NET]: '重量吧' }), ROWS);
    const again = studyOf(ROWS, {}, [{ key: 'settings', grid }]);
    const [finding] = again.findings.filter(({ code }) => code === 'answer-unusable');
    expect(finding).toMatchObject({ values: { found: '重量吧', name: NET } });
    expect(finding?.cells[0]?.sheet).toBe('PCF 设置');
    expect([...settingsOf(again, ROWS).rows.values()].some((row) => row.includes('重量吧'))).toBe(
      true,
    );
  });

  it('reports a correction of a column that is gone, and keeps it for when it is back', () => {
    const without = ROWS.map((row) => [row[0] ?? null, row[1] ?? null]);
    const grid = settingsOf(studyOf(ROWS, { [NET]: 'amount' }), ROWS);
    const gone = studyOf(without, {}, [{ key: 'settings', grid }]);
    expect(gone.findings.filter(({ code }) => code === 'answer-unusable')).toHaveLength(1);
    const kept = settingsOf(gone, without);
    expect(totalOf(studyOf(ROWS, {}, [{ key: 'settings', grid: kept }]))).toBe(66);
  });

  it('leaves alone what nobody corrected', () => {
    const grid = settingsOf(studyOf(ROWS, {}), ROWS);
    const again = studyOf(ROWS, {}, [{ key: 'settings', grid }]);
    expect(again.columns.some(({ basis }) => basis === 'corrected')).toBe(false);
    expect(again.columns.map(({ id }) => id)).toContain(TAKEN);
  });
});
