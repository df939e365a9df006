import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessStudy } from '../../../src/app/session/assessStudy';
import { staleReasons } from '../../../src/app/session/staleReasons';
import { studySession, type StudySession } from '../../../src/app/session/studySession';
import type { SessionState } from '../../../src/app/session/sessionState';
import type { LiveWorkbook } from '../../../src/workbook/liveWorkbook';
import { excelPort } from '../../support/excelPort';
import { officePage, type OfficePage } from '../../support/officeInJsdom';
import { opened } from '../../support/openedWorkbook';
import { viewOfGrids } from '../../support/viewOfGrids';

const CASE = join(__dirname, '..', '..', 'cases', 'jiuda-three-sheets');
const LEDGER = new Uint8Array(readFileSync(join(CASE, 'ledger.xlsx')));
const MATERIALS = '2024年原材料消耗情况表';

let page: OfficePage;
let port: LiveWorkbook;
let session: StudySession;
let stopWatching: () => Promise<void>;

beforeEach(async () => {
  const { sheets } = await (await opened(LEDGER, 'ledger.xlsx')).port.read();
  page = await officePage({ workbookName: 'ledger.xlsx', view: viewOfGrids(sheets) });
  port = excelPort(page);
  session = studySession({
    port,
    language: 'zh-CN',
    load: () => Promise.resolve({ assessStudy, staleReasons }),
    clock: {
      now: () => 0,
      later: (work, afterMs) => {
        const timer = setTimeout(work, afterMs);
        return () => {
          clearTimeout(timer);
        };
      },
      pause: () => Promise.resolve(),
    },
    isAutomatic: true,
  });
  stopWatching = await port.watch((changes) => {
    session.noteChanges(changes);
  });
});

afterEach(async () => {
  session.setAutomatic(false);
  await stopWatching();
  page.close();
});

it('debug', async () => {
  await session.calculate();
  console.log(
    session.get().standing,
    session.get().reasons,
    session.get().ending,
    session.get().problem,
    session.get().hasFollowed,
  );
  await userTypes(MATERIALS, 'C6', '330kg');
  await until(({ hasFollowed }) => hasFollowed);
  console.log(
    session.get().standing,
    session.get().assessment!.standing,
    session.get().assessment!.study.footprint.products[0]!.totalKgCo2e,
  );
});

async function userTypes(sheet: string, address: string, value: string): Promise<void> {
  const id = page.model.sheets().find(({ name }) => name === sheet)?.id ?? '';
  const row = Number(/\d+/.exec(address)?.[0]) - 1;
  const column = address.charCodeAt(0) - 65;
  page.model.asUser(() => {
    page.model.write(id, { top: row, left: column, bottom: row, right: column }, () => ({
      kind: 'value',
      value,
    }));
  });
  await page.model.settle();
}

async function until(isThere: (state: SessionState) => boolean): Promise<void> {
  const end = Date.now() + 8000;
  while (!isThere(session.get())) {
    if (Date.now() > end)
      throw new Error(`Never came: ${JSON.stringify({ ...session.get(), assessment: null })}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
