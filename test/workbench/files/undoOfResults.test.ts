import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateStudy } from '../../../src/app/calculateStudy';
import { writeStudy } from '../../../src/app/writeStudy';
import { parseCellAddress } from '../../../src/workbook/address';
import type { WorkbookPort } from '../../../src/workbook/port';
import { viewOf } from '../../../src/workbench/files/viewOf';
import { excelPort } from '../../support/excelPort';
import { officePage } from '../../support/officeInJsdom';
import type { OfficePage } from '../../support/officeInJsdom';
import { opened } from '../../support/openedWorkbook';
import { viewOfGrids } from '../../support/viewOfGrids';

const LEDGER = join(__dirname, '..', '..', 'cases', 'jiuda-three-sheets', 'ledger.xlsx');
const CHOICES = { gwp: null, boundary: null, language: null, answers: new Map<string, string>() };
const MATERIALS = '2024年原材料消耗情况表';

let page: OfficePage;
let port: WorkbookPort;

afterEach(() => {
  page.close();
});

// Undo holds twenty steps: one calculation is ten requests.
it.each([
  ['two calculations as two steps', 60_000, 2],
  ['one calculation, request by request', 0, 1],
])(
  'takes back and does again, formula by formula, what the add-in wrote: %s',
  async (_, groupMs, calculations) => {
    await open(groupMs);
    const before = await content();
    for (let count = 0; count < calculations; count += 1) {
      // What the pane does by itself after a row has been added to the ledger.
      if (count > 0) typed('B21', '螺栓');
      await calculate();
    }
    const after = await content();
    expect(after.filter((line) => line.includes('"formula":"')).length).toBeGreaterThan(500);
    const steps = await all('UndoCommandId');
    expect(await content()).toEqual(before);
    expect(await all('RedoCommandId')).toBe(steps);
    expect(await content()).toEqual(after);
  },
  60_000,
);

it('does a look again that a person gave to a formula, and leaves the formula', async () => {
  await open(0);
  const { commands, modules, unitId } = page.session;
  const sheetId = page.model.activeSheet();
  typed('H1', '=1+2');
  await page.model.settle();
  const range = { startRow: 0, endRow: 0, startColumn: 7, endColumn: 7 };
  const style = { type: 'bl', value: 1 };
  const params = { unitId, subUnitId: sheetId, range, style };
  commands.syncExecuteCommand(modules.sheets.SetStyleCommand.id, params);
  commands.syncExecuteCommand(modules.core.UndoCommandId);
  commands.syncExecuteCommand(modules.core.RedoCommandId);
  await page.model.settle();
  const place = { row: 0, column: 7 };
  expect(page.model.lookAt(sheetId, place).bold).toBe(true);
  expect(page.model.reader(sheetId)(place)).toEqual({ formula: '=1+2', value: 3 });
});

async function open(groupMs: number): Promise<void> {
  const bytes = new Uint8Array(readFileSync(LEDGER));
  const view = viewOfGrids((await (await opened(bytes, 'ledger.xlsx')).port.read()).sheets);
  page = await officePage({ workbookName: 'ledger.xlsx', view, model: { groupMs } });
  port = excelPort(page);
}

async function calculate(): Promise<void> {
  const content = await port.read();
  await writeStudy(calculateStudy([content], CHOICES), port, content);
}

/** As a person types it into the first sheet. */
function typed(address: string, text: string): void {
  const { commands, modules, unitId } = page.session;
  const sheetId = page.model.sheets().find(({ name }) => name === MATERIALS)?.id;
  const at = parseCellAddress(address);
  if (at === null) throw new Error(`${address} is no cell`);
  const { row, column } = at;
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const value = text.startsWith('=') ? { f: text } : { v: text };
  const params = { unitId, subUnitId: sheetId, range, value };
  expect(commands.syncExecuteCommand(modules.sheets.SetRangeValuesCommand.id, params)).toBe(true);
}

async function all(turn: 'UndoCommandId' | 'RedoCommandId'): Promise<number> {
  const { commands, modules } = page.session;
  let count = 0;
  while (commands.syncExecuteCommand(modules.core[turn])) {
    count += 1;
    await page.model.settle();
  }
  return count;
}

/** The workbook by lines; which sheet is in front is no change. */
async function content(): Promise<readonly string[]> {
  await page.model.settle();
  const { sheets, names } = viewOf(page.host);
  return sheets.flatMap(({ cells, columns, rows, ...frame }) => [
    JSON.stringify([frame, [...columns], [...rows], names]),
    ...[...cells].flatMap(([row, line]) =>
      [...line].map(([column, cell]) => JSON.stringify([frame.name, row, column, cell])),
    ),
  ]);
}
