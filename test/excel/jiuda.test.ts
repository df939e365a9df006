import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateStudy } from '../../src/app/calculateStudy';
import { writeStudy } from '../../src/app/writeStudy';
import { contentAt } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/grid';
import type { SheetKey } from '../../src/workbook/plan';
import type { WorkbookContent, WorkbookPort } from '../../src/workbook/port';
import { excelPort } from '../support/excelPort';
import { officePage } from '../support/officeInJsdom';
import type { OfficePage } from '../support/officeInJsdom';
import { opened } from '../support/openedWorkbook';
import { viewOfGrids } from '../support/viewOfGrids';

const CASE = join(__dirname, '..', 'cases', 'jiuda-three-sheets');
const LEDGER = new Uint8Array(readFileSync(join(CASE, 'ledger.xlsx')));
const CHOICES = { gwp: null, boundary: null, language: null, answers: new Map<string, string>() };
/** The formulas must agree with the figures derived by hand, whatever the order of additions. */
const RELATIVE = 1e-9;

let page: OfficePage;
let port: WorkbookPort;
let before: WorkbookContent;
let after: WorkbookContent;
let calculations = 0;

beforeAll(async () => {
  const view = viewOfGrids(await ledgerSheets());
  page = await officePage({ workbookName: 'ledger.xlsx', view });
  port = excelPort(page);
  before = await port.read();
  const counting = countCalculations();
  await writeStudy(calculateStudy([before], CHOICES), port, before);
  counting.dispose();
  after = await port.read();
});

afterAll(() => {
  page.close();
});

it('reads the ledger in Excel as from its file', async () => {
  expect(before.sheets).toEqual(await ledgerSheets());
});

// test/cases/jiuda-three-sheets/why.md derives these by hand.
it.each([
  ['阳极提升机', [54_940.4, 179.22926, 804.9, 55_924.52926]],
  ['铝箔轧机', [3_486_826.9, 4_550.33453, 1_609.8, 3_492_987.03453]],
])(
  'comes to the figures derived by hand, calculated by the spreadsheet: %s',
  (product, figures) => {
    expectNear(summaryOf(after, product), figures);
  },
);

it('writes formulas, not figures', () => {
  const stage = sheetOf(after, 'rawMaterial');
  const text = [...stage.formulas.values()].join('\n');
  for (const used of ['NUMBERVALUE', 'EXACT', 'SUMIFS', 'COUNTA', 'NA(', 'IF(']) {
    expect(text).toContain(used);
  }
});

// Once for the heights of rows, and at most once for charts and names: not once for each sheet.
it('has the workbook calculated twice at most while eight sheets are written', () => {
  expect(calculations).toBeGreaterThan(0);
  expect(calculations).toBeLessThanOrEqual(2);
});

it('leaves no error in any sheet, and every row is up to date', () => {
  const contents = after.owned.flatMap(({ grid }) => [...grid.rows.values()].flat());
  expect(contents.filter((one) => typeof one === 'object' && one !== null)).toEqual([]);
  expect(contents).not.toContain('过期');
});

it('leaves the ledger as it was', () => {
  expect(after.sheets).toEqual(before.sheets);
});

it('follows what is typed into the ledger: 100 kg of motor more', async () => {
  await type('2024年原材料消耗情况表', 'C6', '330kg');
  // 100 kg × 16.82 kgCO2/kg = 1682; 100 kg × 50 km × 0.049 kg/t·km = 0.245.
  const [material, transport, , total] = summaryOf(await port.read(), '阳极提升机');
  expectNear(
    [material, transport, total],
    [54_940.4 + 1682, 179.22926 + 0.245, 55_924.52926 + 1682.245],
  );
  await type('2024年原材料消耗情况表', 'C6', '230kg');
  expectNear(
    summaryOf(await port.read(), '阳极提升机'),
    [54_940.4, 179.22926, 804.9, 55_924.52926],
  );
});

it('says no figure when a row is added to the ledger, and the right one after the next run', async () => {
  await type('2024年原材料消耗情况表', 'B21', '螺栓');
  const stale = summaryOf(await port.read(), '铝箔轧机');
  expect(stale[0]).toEqual({ error: '#N/A' });
  await type('2024年原材料消耗情况表', 'B21', '');
  expectNear(
    summaryOf(await port.read(), '铝箔轧机'),
    [3_486_826.9, 4_550.33453, 1_609.8, 3_492_987.03453],
  );
});

it('gives the same sheets when it is run again', async () => {
  const content = await port.read();
  await writeStudy(calculateStudy([content], CHOICES), port, content);
  expect(await port.read()).toEqual(after);
});

it('asked Excel for nothing that the workbench does not have', () => {
  expect(page.host.missing()).toEqual([]);
});

function countCalculations(): { dispose: () => void } {
  const { commands, modules } = page.session;
  return commands.onCommandExecuted(({ id }) => {
    if (id === modules.formula.SetFormulaCalculationStartMutation.id) calculations += 1;
  });
}

async function type(sheet: string, address: string, text: string): Promise<void> {
  await page.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });
}

function sheetOf(content: WorkbookContent, key: SheetKey): Grid {
  const found = content.owned.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`There is no sheet ${key}`);
  return found.grid;
}

/** Materials, transport, production and total of a product on the summary sheet. */
function summaryOf(content: WorkbookContent, product: string): readonly unknown[] {
  const grid = sheetOf(content, 'summary');
  const row = [...grid.rows].find(([, cells]) => cells[1] === product)?.[0];
  if (row === undefined) throw new Error(`The summary has no ${product}`);
  return [2, 3, 4, 5].map((column) => contentAt(grid, { row, column }));
}

function expectNear(found: readonly unknown[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((figure, index) => {
    expect(Math.abs(Number(found[index]) / figure - 1)).toBeLessThan(RELATIVE);
  });
}

async function ledgerSheets(): Promise<readonly Grid[]> {
  return (await (await opened(LEDGER, 'ledger.xlsx')).port.read()).sheets;
}
