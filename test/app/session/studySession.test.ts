import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { studySession, type StudySession } from '../../../src/app/session/studySession';
import type { SessionState } from '../../../src/app/session/sessionState';
import { parseCellAddress } from '../../../src/workbook/address';
import { contentAt, type CellContent } from '../../../src/workbook/grid';
import type { LiveWorkbook } from '../../../src/workbook/liveWorkbook';
import { SHEET_KEYS, type SheetKey } from '../../../src/workbook/plan';
import { excelPort } from '../../support/excelPort';
import { gridOf } from '../../support/gridOf';
import { officePage, type OfficePage } from '../../support/officeInJsdom';
import { opened } from '../../support/openedWorkbook';
import { studyWork } from '../../support/studyWork';
import { viewOfGrids } from '../../support/viewOfGrids';

jest.setTimeout(60_000);

const CASE = join(__dirname, '..', '..', 'cases', 'jiuda-three-sheets');
const LEDGER = new Uint8Array(readFileSync(join(CASE, 'ledger.xlsx')));
const MATERIALS = '2024年原材料消耗情况表';
// why.md derives the totals by hand.
const HOIST = 55_924.52926;
const MILL = 3_492_987.03453;

let page: OfficePage;
let excel: LiveWorkbook;
let session: StudySession;
/** Which sheets each writing left alone. */
let writings: (readonly SheetKey[])[];
/** What was asked to happen later, and after how long. */
let waiting: { work: () => void; afterMs: number }[];
let now: number;
/** What the making of a report fails with. */
let fails: Error | null;

beforeEach(async () => {
  const { sheets } = await (await opened(LEDGER, 'ledger.xlsx')).port.read();
  page = await officePage({ workbookName: 'ledger.xlsx', view: viewOfGrids(sheets) });
  excel = excelPort(page);
  [writings, waiting, now, fails] = [[], [], 0, null];
  session = startSession();
});

afterEach(() => {
  page.close();
});

function startSession(readingMs = 0): StudySession {
  const port: LiveWorkbook = {
    ...excel,
    read: () => {
      now += readingMs;
      return excel.read();
    },
    write: (plan, standing = new Set()) => {
      writings.push([...standing]);
      return excel.write(plan, standing);
    },
  };
  return studySession({
    language: 'zh-CN',
    load: () => {
      const work = studyWork(port);
      return Promise.resolve({
        ...work,
        makeReport: (...given) =>
          fails === null ? work.makeReport(...given) : Promise.reject(fails),
      });
    },
    clock: {
      now: () => now,
      today: () => '2025-01-10',
      later: (work, afterMs) => {
        const asked = { work, afterMs };
        waiting.push(asked);
        return () => {
          waiting = waiting.filter((one) => one !== asked);
        };
      },
      pause: () => Promise.resolve(),
    },
    isAutomatic: true,
  });
}

describe('scanning and calculating', () => {
  it('scans without writing', async () => {
    await session.scan();
    expect(session.get()).toMatchObject({ standing: 'absent', ending: 'scanned', problem: null });
    expect(totals()).toEqual([HOIST, MILL].map(near));
    expect(writings).toEqual([]);
  });

  it('calculates: the sheets are there and known to agree with the ledgers', async () => {
    await session.calculate();
    expect(session.get()).toMatchObject({ standing: 'fresh', ending: 'written', reasons: [] });
    expect(writings).toEqual([[]]);
    expect(await totalInSheet('阳极提升机')).toEqual(near(HOIST));
  });

  it('knows the results of another session for what they are', async () => {
    await session.calculate();
    session = startSession();
    await session.scan();
    expect(session.get()).toMatchObject({ standing: 'fresh', hasFollowed: false });
  });

  it('refreshes nothing where nothing differs', async () => {
    await session.calculate();
    await session.refresh();
    expect(session.get().ending).toBe('nothing-changed');
    expect(writings).toHaveLength(1);
  });
});

describe('a report that was made', () => {
  it('is kept in a sheet of its own, and nothing differs from it', async () => {
    await session.calculate();
    await session.report();
    expect(session.get()).toMatchObject({ ending: 'report-kept', standing: 'fresh' });
    expect(session.get().assessment?.sinceReport).toMatchObject({
      date: '2025-01-10',
      changes: [],
    });
  });

  it('is what another session compares the workbook with: 100 kg more of motor', async () => {
    await session.calculate();
    await session.report();
    await userTypes(MATERIALS, 'C6', '330kg');
    session = startSession();
    await session.scan();
    const { assessment, standing } = session.get();
    expect(standing).toBe('fresh');
    const total = assessment?.sinceReport?.changes[0];
    expect([total?.kind, total?.product, total?.reasons]).toEqual([
      'total',
      '阳极提升机',
      ['data'],
    ]);
    // 100 kg × 16.82 kgCO2/kg + 0.1 t × 50 km × 0.049 kg/(t·km).
    expect(total?.before?.kgCo2e).toEqual(near(HOIST));
    expect(total?.now?.kgCo2e).toEqual(near(HOIST + 1682 + 0.245));
  });

  it('stands while the sheets are refreshed', async () => {
    await session.calculate();
    await session.report();
    await userTypes(MATERIALS, 'C6', '330kg');
    await session.refresh();
    const { sinceReport } = session.get().assessment ?? {};
    expect(sinceReport?.changes[0]?.before?.kgCo2e).toEqual(near(HOIST));
  });

  it('is made of the workbook as it is now, of both products, and tells each step', async () => {
    const seen: string[] = [];
    session.subscribe(() => {
      const { task, phase, drawing } = session.get();
      const told =
        drawing === null ? phase : `${phase} ${String(drawing.number)}/${String(drawing.of)}`;
      if (task === 'report' && seen.at(-1) !== told) seen.push(told);
    });
    await session.report();
    const read = ['reading', 'calculating'];
    const made = ['composing', 'drawing 1/2', 'drawing 2/2', 'packing'];
    // Read again before it is kept: the workbook may have changed meanwhile.
    expect(seen).toEqual(['loading', ...read, ...made, ...read]);
    expect(session.get().reported).toEqual({
      file: '2025-01-10 2.docx',
      isSaved: true,
      missing: [],
    });
  });

  it('is not made of a workbook without ledgers, and that is said', async () => {
    page.close();
    page = await officePage({ workbookName: 'empty.xlsx', view: viewOfGrids([gridOf('空', [])]) });
    excel = excelPort(page);
    session = startSession();
    await session.report();
    expect(session.get()).toMatchObject({ ending: 'nothing-to-report', reported: null });
  });

  it('that fails is told, and no file is', async () => {
    await session.report();
    fails = new Error('字体未能读取');
    await session.report();
    expect(session.get()).toMatchObject({ reported: null, problem: { from: 'report' } });
    expect(session.get().problem?.error).toBe(fails);
  });

  it('is not kept where the workbook has no results of ours, and that is said', async () => {
    await session.scan();
    await session.report();
    expect(session.get()).toMatchObject({ ending: 'report-not-kept', standing: 'absent' });
    expect(writings).toEqual([]);
  });
});

describe('when an amount changes', () => {
  it('writes nothing: formulas follow, and the pane shows the new figures', async () => {
    await session.calculate();
    await userTypes(MATERIALS, 'C6', '330kg');
    await until(({ hasFollowed }) => hasFollowed);
    // 100 kg of motor × 16.82 kgCO2/kg + 0.1 t × 50 km × 0.049 kg/(t·km).
    expect(totals()[0]).toEqual(near(HOIST + 1682 + 0.245));
    expect(await totalInSheet('阳极提升机')).toEqual(near(HOIST + 1682 + 0.245));
    expect(session.get()).toMatchObject({ standing: 'fresh', reasons: [] });
    expect([writings.length, waiting]).toEqual([1, []]);
  });

  it('a refresh then renews the records alone', async () => {
    await session.calculate();
    await userTypes(MATERIALS, 'C6', '330kg');
    await until(({ hasFollowed }) => hasFollowed);
    await session.refresh();
    const left = SHEET_KEYS.filter((key) => writings[1]?.includes(key) === true);
    expect(left).toEqual([
      'settings',
      'factors',
      'rawMaterial',
      'transport',
      'production',
      'summary',
      'analysis',
    ]);
    expect(session.get()).toMatchObject({ ending: 'refreshed', hasFollowed: false });
    expect(await cellOf('activity', 'H11')).not.toBe('230kg');
  });
});

describe('when a row is added', () => {
  const bolts = async (): Promise<void> => {
    await userTypes(MATERIALS, 'B21', '螺栓');
    await userTypes(MATERIALS, 'C21', '10kg');
  };

  it('says so, and writes the sheets again once the ledger is left alone', async () => {
    await session.calculate();
    await bolts();
    await until(({ standing }) => standing === 'stale');
    expect(session.get().reasons).toContainEqual({ code: 'items-added', names: ['螺栓'] });
    expect(waiting.map(({ afterMs }) => afterMs)).toEqual([2000]);
    waiting[0]?.work();
    await until(({ standing }) => standing === 'fresh');
    const names = session.get().assessment?.study.inventory.activities.map(({ name }) => name);
    expect(names).toContain('螺栓');
    expect(session.get()).toMatchObject({ ending: 'refreshed', reasons: [], problem: null });
  });

  it('waits to be asked where refreshing by itself is switched off', async () => {
    session.setAutomatic(false);
    await session.calculate();
    await bolts();
    await until(({ standing }) => standing === 'stale');
    expect([waiting, writings.length]).toEqual([[], 1]);
    await session.refresh();
    expect(session.get().standing).toBe('fresh');
    expect(writings[1]).not.toContain('rawMaterial');
  });

  it('switching it on again has stale sheets written', async () => {
    session.setAutomatic(false);
    await session.calculate();
    await bolts();
    await until(({ standing }) => standing === 'stale');
    session.setAutomatic(true);
    expect(waiting.map(({ afterMs }) => afterMs)).toEqual([2000]);
  });

  it('switching it off calls off what was to happen', async () => {
    await session.calculate();
    await bolts();
    await until(() => waiting.length > 0);
    session.setAutomatic(false);
    expect(waiting).toEqual([]);
  });

  it('by somebody else who has the workbook open: marks the state and writes nothing', async () => {
    await session.calculate();
    await asRemote(bolts);
    await until(({ standing }) => standing === 'stale');
    expect([waiting, writings.length]).toEqual([[], 1]);
  });

  it('to a workbook that takes long to read: says that nobody has looked', async () => {
    session = startSession(2000);
    await session.calculate();
    await bolts();
    await until(({ standing }) => standing === 'unknown');
    expect(session.get().reasons).toEqual([{ code: 'not-read' }]);
    await session.refresh();
    expect(session.get()).toMatchObject({ standing: 'fresh', ending: 'refreshed' });
  });
});

describe('when somebody changes our sheets', () => {
  it('says so, corrects nothing unasked, and mends it when asked', async () => {
    await session.calculate();
    await userTypes('PCF 原材料', 'D4', '1');
    await until(({ standing }) => standing === 'stale');
    expect(session.get().reasons).toEqual([{ code: 'sheets-changed' }]);
    expect([waiting, writings.length]).toEqual([[], 1]);
    await session.refresh();
    expect(writings[1]).not.toContain('rawMaterial');
    expect(writings[1]).toContain('transport');
    expect(session.get().standing).toBe('fresh');
    expect(await totalInSheet('阳极提升机')).toEqual(near(HOIST));
  });

  it('takes results that were deleted for absent', async () => {
    await session.calculate();
    page.model.asUser(() => {
      for (const { id, name } of page.model.sheets()) {
        if (name.startsWith('PCF ')) page.model.removeSheet(id);
      }
    });
    await until(({ standing }) => standing === 'absent');
    expect(waiting).toEqual([]);
  });

  it('tells which sheet is protected, and the ledger’s change stays told', async () => {
    await session.calculate();
    await page.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('PCF 汇总').protection.protect();
      await context.sync();
    });
    await userTypes(MATERIALS, 'B21', '螺栓');
    await session.refresh();
    expect(session.get()).toMatchObject({ standing: 'stale', ending: null });
    expect(session.get().problem?.error).toMatchObject({
      code: 'protected-sheet',
      place: 'PCF 汇总',
    });
  });
});

describe('when the spreadsheet does not calculate', () => {
  it('does not call the results up to date, and mends them when asked', async () => {
    session.setAutomatic(false);
    await session.calculate();
    await page.Excel.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      await context.sync();
    });
    // Nothing is calculated after it, as it would be in a test that waits for that.
    await userTypes(MATERIALS, 'C6', '330kg', false);
    await until(({ standing }) => standing === 'stale');
    expect(session.get().reasons).toEqual([{ code: 'figures-differ', names: ['阳极提升机'] }]);
    const told = session.get().assessment;
    // What would be written does not tell it: it is calculated anew.
    expect(told?.study.findings.map(({ code }) => code)).not.toContain(
      'workbook-differs-from-core',
    );
    const differs = (told?.findings ?? []).filter(
      ({ code }) => code === 'workbook-differs-from-core',
    );
    // The sheets still have the 230 kg: 1682 of material and 0.245 of freight less.
    expect(differs.map(({ effectKgCo2e }) => effectKgCo2e)).toEqual([near(-1682.245)]);
    await session.refresh();
    expect(session.get()).toMatchObject({ standing: 'fresh', ending: 'refreshed' });
    const after = session.get().assessment?.findings.map(({ code }) => code);
    expect(after).not.toContain('workbook-differs-from-core');
    expect(await totalInSheet('阳极提升机')).toEqual(near(HOIST + 1682.245));
  });
});

describe('answers', () => {
  const nut = 'name-near-match:2024年原材料消耗情况表:球型螺母qa110-4-4';

  it('count at once, and stand in the settings sheet after the writing', async () => {
    await session.scan();
    await session.answer(nut, 'none');
    expect(session.get().assessment?.study.footprint.products[0]?.complete).toBe(false);
    await session.calculate();
    const answers = session.get().assessment?.study.settings.answers;
    expect(answers?.get(nut)?.text).toBe('none');
  });

  it('given after the writing, write what rests on them', async () => {
    await session.calculate();
    await session.answer('unit-of-analysis:阳极提升机', '4');
    expect(session.get()).toMatchObject({ standing: 'fresh', ending: 'refreshed' });
    const [hoist] = session.get().assessment?.study.footprint.products ?? [];
    // Four units share what the ledger holds.
    expect(hoist?.totalKgCo2e).toEqual(near(HOIST / 4));
  });
});

describe('showing a cell', () => {
  it('brings its sheet to the front and selects it', async () => {
    await session.scan();
    await session.select(MATERIALS, 'C6');
    const selected = await page.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toContain('C6');
    expect(session.get().problem).toBeNull();
  });

  it('says in words that a sheet is gone', async () => {
    await session.select('没有这张表', 'A1');
    expect(session.get().problem?.error).toMatchObject({ code: 'no-sheet', place: '没有这张表' });
  });
});

function near(value: number): unknown {
  // Sums may be added in another order: agreement as the contract defines it.
  return expect.closeTo(value, 4);
}

function totals(): readonly (number | null)[] {
  const products = session.get().assessment?.study.footprint.products ?? [];
  return products.map(({ ledgerTotalKgCo2e }) => ledgerTotalKgCo2e);
}

async function cellOf(key: SheetKey, address: string): Promise<CellContent> {
  const { owned } = await excel.read();
  const grid = owned.find((sheet) => sheet.key === key)?.grid;
  const place = parseCellAddress(address);
  if (grid === undefined || place === null) throw new Error(`There is no ${key}!${address}`);
  return contentAt(grid, place);
}

/** The total on the summary sheet: behind the code, the name and three stages. */
async function totalInSheet(product: string): Promise<unknown> {
  const { owned } = await excel.read();
  const grid = owned.find(({ key }) => key === 'summary')?.grid;
  const row = [...(grid?.rows ?? [])].find(([, cells]) => cells[1] === product);
  return row?.[1][5];
}

async function userTypes(
  sheet: string,
  address: string,
  value: string,
  isCalculated = true,
): Promise<void> {
  const id = page.model.sheets().find(({ name }) => name === sheet)?.id;
  const at = parseCellAddress(address);
  if (id === undefined || at === null) throw new Error(`There is no ${sheet}!${address}`);
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  page.model.asUser(() => {
    page.model.write(id, area, () => ({ kind: 'value', value }));
  });
  if (isCalculated) await page.model.settle();
}

/** Excel tells of everyone's edits by the same events; only their source is another. */
async function asRemote(edit: () => Promise<void>): Promise<void> {
  const { events } = page.host.context;
  const raise = events.raise.bind(events);
  events.raise = (type, target, details) => {
    raise(type, target, () => ({ ...details(), source: 'Remote' }));
  };
  await edit();
  events.raise = raise;
}

async function until(isThere: (state: SessionState) => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!isThere(session.get())) {
    if (Date.now() > end) {
      const { assessment, ...seen } = session.get();
      throw new Error(`It never came (${String(assessment !== null)}): ${JSON.stringify(seen)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
