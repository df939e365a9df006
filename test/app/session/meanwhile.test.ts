import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessStudy } from '../../../src/app/session/assessStudy';
import { studySession, type StudySession } from '../../../src/app/session/studySession';
import type { Grid } from '../../../src/workbook/grid';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook';
import { opened } from '../../support/openedWorkbook';
import { studyWork } from '../../support/studyWork';

const CASE = join(__dirname, '..', '..', 'cases', 'jiuda-three-sheets', 'ledger.xlsx');
const MATERIALS = '2024年原材料消耗情况表';
const NUT = 'name-near-match:2024年原材料消耗情况表:球型螺母qa110-4-4';

let ledger: readonly Grid[];
let workbook: MemoryWorkbook;
let session: StudySession;
let waiting: (() => void)[];
let now: number;

beforeAll(async () => {
  ledger = (await (await opened(new Uint8Array(readFileSync(CASE)))).port.read()).sheets;
});

beforeEach(() => {
  workbook = memoryWorkbook(ledger);
  [waiting, now] = [[], 0];
  session = startSession();
});

function startSession(calculatingMs = 0): StudySession {
  return studySession({
    language: 'zh-CN',
    load: () =>
      Promise.resolve({
        ...studyWork(workbook.port),
        assessStudy: (...given) => {
          now += calculatingMs;
          return assessStudy(...given);
        },
      }),
    clock: {
      now: () => now,
      today: () => '2025-01-10',
      later: (work) => {
        waiting.push(work);
        return () => {
          waiting = waiting.filter((one) => one !== work);
        };
      },
      pause: () => Promise.resolve(),
    },
    isAutomatic: true,
  });
}

/** A row is added to the ledger. */
function addBolts(): void {
  workbook.edit(MATERIALS, 'B21', '螺栓');
  workbook.edit(MATERIALS, 'C21', '10kg');
}

/** Tasks that others have begun are over. */
async function idle(): Promise<void> {
  for (let calm = 0; calm < 3; calm = session.get().task === null ? calm + 1 : 0) {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

describe('a row that is added', () => {
  it('while the sheets are written makes them stale, not fresh', async () => {
    workbook.during.write = addBolts;
    await session.calculate();
    expect(session.get().standing).toBe('stale');
    await idle();
    expect(session.get()).toMatchObject({ standing: 'stale', problem: null });
    expect(session.get().reasons).toEqual([{ code: 'items-added', names: ['螺栓'] }]);
  });

  it('during the first reading is found, though nothing was known yet', async () => {
    workbook.during.read = addBolts;
    await session.scan();
    await idle();
    expect(itemNames()).toContain('螺栓');
  });

  it('during a reading that takes long is said not to have been read', async () => {
    session = startSession(2000);
    await session.calculate();
    workbook.during.read = addBolts;
    await session.scan();
    await idle();
    expect(session.get()).toMatchObject({ standing: 'unknown', reasons: [{ code: 'not-read' }] });
    expect(itemNames()).not.toContain('螺栓');
  });

  it('in a workbook of which nothing was read is nobody’s concern', async () => {
    await session.resume();
    addBolts();
    await idle();
    expect(session.get()).toMatchObject({ assessment: null, task: null });
  });

  it('is not written again after a person has done it', async () => {
    await session.calculate();
    addBolts();
    await session.calculate();
    await idle();
    expect([waiting, session.get().ending, session.get().standing]).toEqual([
      [],
      'written',
      'fresh',
    ]);
  });
});

describe('a look after a change', () => {
  it('that fails says that nobody has looked; the next takes that back', async () => {
    await session.calculate();
    workbook.during.read = () => {
      throw new Error('Excel is busy');
    };
    workbook.edit(MATERIALS, 'C6', '330kg');
    await idle();
    expect(session.get()).toMatchObject({ standing: 'unknown', problem: { from: 'look' } });
    workbook.edit(MATERIALS, 'C6', '340kg');
    await idle();
    expect(session.get()).toMatchObject({ standing: 'fresh', problem: null });
  });

  it('takes back no trouble that a person’s own task had', async () => {
    await session.calculate();
    workbook.during.read = () => {
      throw new Error('Excel is busy');
    };
    await session.refresh();
    workbook.edit(MATERIALS, 'C6', '340kg');
    await idle();
    expect(session.get()).toMatchObject({ standing: 'fresh', problem: { from: 'refresh' } });
  });
});

describe('an answer', () => {
  const typed = (): string | undefined =>
    session.get().assessment?.study.settings.answers.get(NUT)?.text;

  it('given while the sheets are written for the first time stands in them in the end', async () => {
    let answering: Promise<void> = Promise.resolve();
    workbook.during.write = () => {
      answering = session.answer(NUT, 'none');
    };
    await session.calculate();
    await answering;
    expect([typed(), workbook.writings]).toEqual(['none', 2]);
    expect(session.get()).toMatchObject({ standing: 'fresh', task: null });
  });

  it('given while the one before is written replaces it', async () => {
    await session.calculate();
    let second: Promise<void> = Promise.resolve();
    workbook.during.write = () => {
      second = session.answer('unit-of-analysis:阳极提升机', '5');
    };
    await session.answer('unit-of-analysis:阳极提升机', '4');
    await second;
    const [hoist] = session.get().assessment?.study.inventory.products ?? [];
    expect(hoist?.declaredUnit.covered).toBe(5);
    expect(session.get().standing).toBe('fresh');
  });
});

describe('where the spreadsheet gives formulas back in a form of its own', () => {
  beforeEach(async () => {
    workbook.asGiven = (formula) => `(${formula})`;
    await session.calculate();
  });

  it('sheets just written are fresh, and nothing has had to follow', () => {
    expect(session.get()).toMatchObject({ standing: 'fresh', hasFollowed: false });
  });

  it('an amount that changes is followed', async () => {
    workbook.edit(MATERIALS, 'C6', '330kg');
    await idle();
    expect(session.get()).toMatchObject({ standing: 'fresh', hasFollowed: true });
  });

  it('a unit that changes makes them stale', async () => {
    workbook.edit(MATERIALS, 'C6', '230g');
    await idle();
    expect(session.get()).toMatchObject({
      standing: 'stale',
      reasons: [{ code: 'ledger-changed' }],
    });
  });

  it('somebody’s change of them makes them stale', async () => {
    workbook.edit('PCF 原材料', 'D4', 1);
    await idle();
    expect(session.get()).toMatchObject({
      standing: 'stale',
      reasons: [{ code: 'sheets-changed' }],
    });
  });

  it('a row added while they are written makes them stale', async () => {
    workbook.during.write = addBolts;
    await session.calculate();
    await idle();
    expect(session.get().standing).toBe('stale');
  });
});

describe('why sheets are stale', () => {
  it('is no note that somebody made in a sheet of records', async () => {
    await session.calculate();
    workbook.edit('PCF 检查', 'H40', '看过');
    workbook.edit(MATERIALS, 'C6', '230g');
    await idle();
    expect(session.get().reasons).toEqual([{ code: 'ledger-changed' }]);
  });

  it('is the ledger where nothing is left to calculate', async () => {
    await session.calculate();
    session = startSession();
    for (const { sheet, rows } of ledger) {
      for (const row of rows.keys()) {
        for (let column = 0; column < 12; column += 1) {
          workbook.edit(sheet, `${String.fromCharCode(65 + column)}${String(row + 1)}`, null);
        }
      }
    }
    await session.scan();
    expect(session.get()).toMatchObject({
      standing: 'stale',
      reasons: [{ code: 'ledger-changed' }],
    });
  });

  it('is no answer that went with the rows it was about', async () => {
    await session.answer(NUT, 'none');
    await session.calculate();
    const nut = materialRow('球型螺母');
    for (const column of ['A', 'B', 'C', 'D', 'E', 'F']) {
      workbook.edit(MATERIALS, `${column}${String(nut)}`, null);
    }
    await idle();
    expect(session.get().reasons.map(({ code }) => code)).toEqual(['items-removed']);
  });
});

it('a cell that cannot be shown is forgotten when the next one is', async () => {
  await session.scan();
  const select = jest.spyOn(workbook.port, 'select');
  select.mockRejectedValueOnce(new Error('hidden'));
  await session.select(MATERIALS, 'C6');
  expect(session.get().problem).toMatchObject({ from: 'select' });
  await session.select(MATERIALS, 'C7');
  expect(session.get().problem).toBeNull();
});

function itemNames(): readonly string[] | undefined {
  return session.get().assessment?.study.inventory.activities.map(({ name }) => name);
}

/** The row, counted from one, of the material whose name begins so. */
function materialRow(start: string): number {
  const rows = ledger.find(({ sheet }) => sheet === MATERIALS)?.rows ?? new Map<number, never>();
  for (const [row, cells] of rows) {
    if (cells.some((cell) => typeof cell === 'string' && cell.startsWith(start))) return row + 1;
  }
  throw new Error(`There is no ${start}.`);
}
