import { calculateStudy, type Study } from '../../src/app/calculateStudy';
import { studyDocument } from '../../src/app/reportStudy';
import type { Block } from '../../src/report/document/blocks';
import { changeSentences } from '../../src/app/changeSentences';
import { planStudy } from '../../src/app/planStudy';
import { sinceReportJson } from '../../src/app/sinceReportJson';
import { sinceReport, withRecord } from '../../src/app/sinceReport';
import type { FigureChange } from '../../src/report/record/figureChange';
import type { RecordChanges } from '../../src/report/record/recordChanges';
import { LANGUAGES, type Language } from '../../src/texts/language';
import { textsFor } from '../../src/texts/textsFor';
import type { Finding } from '../../src/core/study/finding';
import { findingSentence } from '../../src/texts/findingSentence';
import { parseCellAddress } from '../../src/workbook/address';
import type { CellContent, Grid } from '../../src/workbook/grid';
import { rowsOf, sentencesOf } from '../support/reportedStudy';
import { standingSheets } from '../../src/workbook/standingSheets';
import type { WorkbookContent } from '../../src/workbook/port';
import { gridOf } from '../support/gridOf';
import { gridOfPlan } from '../support/memoryWorkbook';

type Row = readonly CellContent[];

/** 100 kg × 2 and 10 kg × 5: 250 kgCO2e. */
const STEEL: Row = ['水泵', '钢板', 100, 2];
const COPPER: Row = ['水泵', '铜线', 10, 5];

interface Given {
  readonly rows?: readonly Row[];
  readonly gwp?: 'AR5' | 'AR6';
  readonly language?: Language;
  readonly answers?: ReadonlyMap<string, string>;
}

const NOTHING: RecordChanges = {
  date: '',
  method: { before: { gwp: 'AR6', boundary: 'found' }, now: { gwp: 'AR6', boundary: 'found' } },
  changes: [],
};

function content(rows: readonly Row[], owned: WorkbookContent['owned'] = []): WorkbookContent {
  const header = ['产品名称', '原材料名称', '用量(kg)', '排放因子(kgCO2e/kg)'];
  return { file: 'ledger.xlsx', sheets: [gridOf('材料', [header, ...rows])], owned, copies: [] };
}

function studyOf(workbook: WorkbookContent, given: Given): Study {
  const { gwp = 'AR6', language = 'zh-CN', answers = new Map<string, string>() } = given;
  return calculateStudy([workbook], { gwp, boundary: null, language, answers });
}

/** Makes a report of one ledger, writes its record, and reads it beside another. */
function studyAfter(before: Given, now: Given): Study {
  const first = content(before.rows ?? [STEEL, COPPER]);
  const reported = withRecord(studyOf(first, before), '2025-03-01');
  const sheet = planStudy(reported, first).plan.sheets.find(({ key }) => key === 'report');
  if (sheet === undefined) throw new Error('The record was not planned.');
  const owned = [{ key: 'report', grid: gridOfPlan(sheet) } as const];
  return studyOf(content(now.rows ?? [STEEL, COPPER], owned), now);
}

function sinceBetween(before: Given, now: Given): RecordChanges {
  const since = sinceReport(studyAfter(before, now));
  if (since === null) throw new Error('The record was not read.');
  expect(since.date).toBe('2025-03-01');
  return since;
}

function changesBetween(before: Given, now: Given): readonly FigureChange[] {
  return sinceBetween(before, now).changes;
}

/** Kind, name, before, now and reasons of each change. */
function told(changes: readonly FigureChange[]): readonly unknown[] {
  return changes.map(({ kind, name, before, now, reasons }) => {
    return [kind, name, before?.kgCo2e ?? null, now?.kgCo2e ?? null, reasons];
  });
}

describe('a workbook of which a report was made', () => {
  it.each(LANGUAGES)('has nothing to tell while nothing changes (%s)', (language) => {
    expect(changesBetween({ language }, { language: 'zh-CN' })).toEqual([]);
  });

  it('says that nothing was reported before the first', () => {
    expect(sinceReport(studyOf(content([STEEL]), {}))).toBeNull();
    const { plan } = planStudy(studyOf(content([STEEL]), {}), content([STEEL]));
    expect(plan.sheets.map(({ key }) => key)).not.toContain('report');
  });

  it('tells an amount that the ledger gives otherwise: 100 → 130 kg, 250 → 310 kgCO2e', () => {
    const rows = [['水泵', '钢板', 130, 2], COPPER];
    expect(told(changesBetween({}, { rows }))).toEqual([
      ['total', '', 250, 310, ['data']],
      ['stage', '', 250, 310, ['data']],
      ['item', '钢板', 200, 260, ['data']],
    ]);
  });

  it('tells a factor that is another: 5 → 4, 250 → 240 kgCO2e', () => {
    const rows = [STEEL, ['水泵', '铜线', 10, 4]];
    expect(told(changesBetween({}, { rows }))).toEqual([
      ['total', '', 250, 240, ['factor']],
      ['stage', '', 250, 240, ['factor']],
      ['item', '铜线', 50, 40, ['factor']],
    ]);
  });

  it('names both where amount and factor are others: 100 × 2 → 130 × 3', () => {
    const rows = [['水泵', '钢板', 130, 3], COPPER];
    const item = told(changesBetween({}, { rows })).at(-1);
    expect(item).toEqual(['item', '钢板', 200, 390, ['data', 'factor']]);
  });

  it('tells what is new and what has gone, whatever the order of the rows', () => {
    const rows = [['水泵', '橡胶', 1, 3], STEEL];
    expect(told(changesBetween({}, { rows }))).toEqual([
      ['total', '', 250, 203, ['added', 'removed']],
      ['stage', '', 250, 203, ['added', 'removed']],
      ['item', '铜线', 50, null, ['removed']],
      ['item', '橡胶', null, 3, ['added']],
    ]);
    expect(changesBetween({}, { rows: [COPPER, STEEL] })).toEqual([]);
  });

  it('tells a reading that a person corrected, where the ledger is the same: half for one unit', () => {
    const id = studyOf(content([STEEL, COPPER]), {}).inventory.questions.find(
      ({ code }) => code === 'unit-of-analysis',
    )?.id;
    expect(id).toBeDefined();
    const answers = new Map([[id ?? '', '2']]);
    expect(told(changesBetween({}, { answers }))).toEqual([
      ['total', '', 250, 125, ['correction']],
      ['stage', '', 250, 125, ['correction']],
    ]);
  });

  it('says each in a sentence with both figures, their difference and the reason', () => {
    const rows = [STEEL, ['水泵', '铜线', 10, 4]];
    const { title, lines } = changeSentences(sinceBetween({}, { rows }), textsFor('en-US'), 1);
    expect(title).toBe('Since the report of 2025-03-01, 3 figures differ:');
    expect(lines).toEqual([
      '水泵, total per declared unit: 250 → 240 (-10 kgCO2e): the factor is another',
      '2 more figures differ.',
    ]);
  });
});

/** The record of a report of both items, after somebody has changed one of its cells. */
function damaged(cell: string, to: CellContent): readonly [WorkbookContent, Grid] {
  const first = content([STEEL, COPPER]);
  const reported = withRecord(studyOf(first, {}), '2025-03-01');
  const sheet = planStudy(reported, first).plan.sheets.find(({ key }) => key === 'report');
  if (sheet === undefined) throw new Error('The record was not planned.');
  const whole = gridOfPlan(sheet);
  const at = parseCellAddress(cell);
  if (at === null) throw new Error(`${cell} is no address.`);
  const row = [...(whole.rows.get(at.row) ?? [])];
  row[at.column] = to;
  const written = [...whole.rows, [at.row, row] as const];
  // A spreadsheet keeps no empty texts.
  const rows = written.map(([index, contents]): [number, readonly CellContent[]] => [
    index,
    contents.map((one) => (one === '' ? null : one)),
  ]);
  const grid = { ...whole, rows: new Map(rows) };
  return [content([STEEL, COPPER], [{ key: 'report', grid }]), grid];
}

describe('a record that cannot be read any more', () => {
  // Rows 4 to 6 are date, GWP set and boundary, 7 the total, 8 the stage, 9 and 10 the items.
  it.each([
    ['E4', 'gestern', 'date'],
    ['E5', 'AR7', 'gwp'],
    ['E6', null, 'boundary'],
    ['A9', '项', 'kind'],
    ['A9', null, 'kind'],
    ['C10', '原料', 'stage'],
    ['J7', '250 kg', 'number'],
    ['F9', { error: '#REF!' }, 'number'],
    ['L9', '60/200', 'share'],
  ] as const)('is told with its cell: %s holds %j (%s)', (cell, to, part) => {
    const [workbook] = damaged(cell, to);
    const study = studyOf(workbook, {});
    const told = study.findings.filter(({ code }) => code === 'record-unreadable');
    expect(told.map(({ cells, values }) => [cells[0]?.cell, values['expected']])).toEqual([
      [cell, part],
    ]);
    for (const language of LANGUAGES) {
      const sentence = findingSentence(told[0] as Finding, textsFor(language));
      expect(sentence).toContain(`PCF 报告记录!${cell}`);
      expect(sentence).toContain(textsFor(language).record.expected[part]);
    }
    expect(sinceReport(study)).toBeNull();
  });

  it('stays in the workbook with all that it holds, until there is another report', () => {
    const [workbook, grid] = damaged('E4', 'gestern');
    const study = studyOf(workbook, {});
    const { plan } = planStudy(study, workbook);
    const kept = plan.sheets.find(({ key }) => key === 'report');
    expect(filledOf(kept === undefined ? null : gridOfPlan(kept))).toEqual(filledOf(grid));
    expect([...standingSheets(plan, workbook.owned)]).toEqual(['report']);
    const again = withRecord(study, '2025-04-01');
    const fresh = planStudy(again, workbook).plan.sheets.find(({ key }) => key === 'report');
    expect(JSON.stringify(fresh?.cells)).toContain('2025-04-01');
  });

  it('keeps truth, errors, dates and formulas, too', () => {
    for (const [to, formula] of [
      [true, 'TRUE'],
      [{ error: '#N/A' }, '#N/A'],
      [{ dateSerial: 45717 }, null],
    ] as const) {
      const [workbook] = damaged('E4', to);
      const sheet = planStudy(studyOf(workbook, {}), workbook).plan.sheets.at(-1);
      const cell = sheet?.cells.find(({ at }) => at.row === 3 && at.column === 4)?.content;
      expect(cell).toEqual(
        formula === null
          ? { kind: 'number', value: 45717 }
          : { kind: 'formula', formula, value: to },
      );
    }
  });

  it.each(['N4', 'A14'])('is none where a note stands beside it or beneath, in %s', (cell) => {
    const [workbook] = damaged(cell, 'checked by Li');
    expect(studyOf(workbook, {}).findings.map(({ code }) => code)).not.toContain(
      'record-unreadable',
    );
  });

  it('is told no more once there is another report', () => {
    const [workbook] = damaged('E4', 'gestern');
    const again = withRecord(studyOf(workbook, {}), '2025-04-01');
    expect(again.findings.map(({ code }) => code)).not.toContain('record-unreadable');
    const sheets = planStudy(again, workbook).plan.sheets.map(({ cells }) => JSON.stringify(cells));
    expect(sheets.filter((cells) => cells.includes('gestern'))).toEqual([]);
  });

  it('is kept however long it is', () => {
    const [workbook, grid] = damaged('E4', 'gestern');
    const long = Array.from({ length: 70_000 }, (_, at): [number, readonly CellContent[]] => [
      20 + at,
      ['x', 'y'],
    ]);
    const rows = new Map([...grid.rows, ...long]);
    const owned = [{ key: 'report' as const, grid: { ...grid, rows } }];
    const { plan } = planStudy(studyOf({ ...workbook, owned }, {}), { ...workbook, owned });
    expect(plan.sheets.at(-1)?.cells.length).toBeGreaterThan(140_000);
  });
});

/** Its cells that hold anything, with their places. */
function filledOf(grid: Grid | null): readonly unknown[] {
  return [...(grid?.rows ?? [])].flatMap(([row, contents]) =>
    contents.flatMap((one, column) => (one === null ? [] : [[row, column, one]])),
  );
}

describe('answers that no figure rests on', () => {
  it.each([
    ['fact:company', '某某公司'],
    ['fact:reviewer', '某某机构'],
    ['fact:gwp', 'AR6'],
    ['fact:profile:水泵', '一种泵'],
  ])('%s is no reason: 100 → 130 kg is the ledger’s', (id, text) => {
    const answers = new Map([[id, text]]);
    const changes = changesBetween({}, { rows: [['水泵', '钢板', 130, 2], COPPER], answers });
    expect(told(changes)).toEqual([
      ['total', '', 250, 310, ['data']],
      ['stage', '', 250, 310, ['data']],
      ['item', '钢板', 200, 260, ['data']],
    ]);
  });
});

describe('a report of a workbook of which one was made before', () => {
  const reported = (now: Given): readonly Block[] =>
    studyDocument(studyAfter({}, now), '2025-04-01').blocks;
  const rows = [STEEL, ['水泵', '铜线', 10, 4]];

  it('lists what differs, by how much and why: copper 50 → 40, so 250 → 240', () => {
    const listed = reported({ rows }).filter(
      (one) => one.kind === 'table' && one.key === 'changes',
    );
    expect(rowsOf(listed)).toEqual([
      '水泵 每声明单位合计|250.000|240.000|−10.000|因子有改动',
      '水泵 原材料阶段（每声明单位）|250.000|240.000|−10.000|因子有改动',
      '水泵 原材料 铜线（台账合计）|50.000|40.000|−10.000|因子有改动',
    ]);
    const said = sentencesOf(reported({ rows })).join('\n');
    expect(said).toMatch(/与 2025-03-01 的报告相比，3 个数不同，见表 \d+。/);
  });

  it('is the same, where nothing differs, as if there had been none before', () => {
    const first = studyDocument(studyOf(content([STEEL, COPPER]), {}), '2025-04-01').blocks;
    expect(reported({})).toEqual(first);
  });

  it('has a row for what is new and what has gone, with no change of its own', () => {
    const listed = rowsOf(reported({ rows: [STEEL, ['水泵', '橡胶', 1, 3]] }));
    expect(listed).toContain('水泵 原材料 橡胶（台账合计）|无|3.000|—|报告之后新增');
    expect(listed).toContain('水泵 原材料 铜线（台账合计）|50.000|无|—|台账中已没有');
  });
});

describe('another set of GWPs', () => {
  it('is the method where a factor gives gases one by one', () => {
    const header = ['产品名称', '原材料名称', '用量(kg)', 'CO2 (kg/kg)', 'N2O (kg/kg)'];
    const grid = gridOf('材料', [header, ['水泵', '钢板', 100, 2, 0.01]]);
    const workbook = (owned: WorkbookContent['owned']): WorkbookContent => {
      return { file: 'ledger.xlsx', sheets: [grid], owned, copies: [] };
    };
    const reported = withRecord(studyOf(workbook([]), { gwp: 'AR5' }), '2025-03-01');
    const sheet = planStudy(reported, workbook([])).plan.sheets.find(({ key }) => key === 'report');
    if (sheet === undefined) throw new Error('The record was not planned.');
    const owned = [{ key: 'report', grid: gridOfPlan(sheet) } as const];
    const since = sinceReport(studyOf(workbook(owned), { gwp: 'AR6' }));
    // N2O: 265 in AR5, 273 in AR6: 100 × (2 + 2.65) = 465, 100 × (2 + 2.73) = 473.
    const item = told(since?.changes ?? []).at(-1) as readonly unknown[];
    expect(item.slice(0, 2)).toEqual(['item', '钢板']);
    expect(item[2]).toBeCloseTo(465, 9);
    expect(item[3]).toBeCloseTo(473, 9);
    expect(item[4]).toEqual(['gwp']);
    // It says from which set to which, and in JSON that it is the method, and which part of it.
    const { lines } = changeSentences(since ?? NOTHING, textsFor('zh-CN'), 1);
    expect(lines[0]).toContain('GWP 数据集由 AR5 改为 AR6');
    const json = sinceReportJson(studyOf(workbook(owned), { gwp: 'AR6' }));
    expect(JSON.stringify(json)).toContain('"reasons":["method"],"method":["gwp"]');
  });
});
