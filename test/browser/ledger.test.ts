import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { readWorkbookView } from '../../src/xlsx/view/readWorkbookView';
import {
  addinReady,
  cellAt,
  openSample,
  openWorkbench,
  rowsOf,
  sheetNames,
  showSheet,
  typeInto,
} from './support/workbenchPage';
import type { ConnectedPage, PageWindow, WorkbenchPage } from './support/workbenchPage';

const CASE = join(__dirname, '..', 'cases', 'jiuda-three-sheets');
const MATERIALS = '2024年原材料消耗情况表';
const LEDGER_SHEETS = [MATERIALS, '2024年能源消耗情况表', '排放因子'];

interface Expected {
  readonly products: Readonly<Record<string, { readonly total: number }>>;
}

// test/cases/jiuda-three-sheets/why.md derives these by hand.
const { products } = JSON.parse(readFileSync(join(CASE, 'expected.json'), 'utf8')) as Expected;
const HOIST = '阳极提升机';
/** With 100 kg more of motors × 16.82, and 0.1 t × 50 km × 0.049. */
const CHANGED_TOTAL = (products[HOIST]?.total ?? NaN) + 1682 + 0.245;

let bench: ConnectedPage;

beforeAll(async () => {
  bench = await openWorkbench();
  await openSample(bench, /久大三张/);
});

afterAll(async () => {
  await bench.close();
});

it('shows the ledger: its sheets, and its texts as they stand in the file', async () => {
  expect(await sheetNames(bench)).toEqual(LEDGER_SHEETS);
  expect((await cellAt(bench, MATERIALS, 'C6')).value).toBe('230kg');
  const { undo, redo } = turns();
  expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
});

it('scans without writing, and says what each sheet holds', async () => {
  const frame = await addinReady(bench.page);
  await frame.getByRole('button', { name: '扫描' }).click();
  await frame.getByText('扫描完成，未写入任何内容。').waitFor();
  await frame.getByRole('button', { name: '找到的内容' }).click();
  const sheets = frame.getByRole('table', { name: '工作表' });
  await sheets.getByRole('row', { name: `${MATERIALS} 原材料 + 运输` }).waitFor();
  await sheets.getByRole('row', { name: '排放因子 排放因子' }).waitFor();
  expect(await sheetNames(bench)).toEqual(LEDGER_SHEETS);
});

it('calculates: the stage sheets stand in the workbook, with the figures derived by hand', async () => {
  const frame = await addinReady(bench.page);
  await frame.getByRole('button', { name: '计算' }).click();
  await frame.getByText('结果已写入工作簿。').waitFor();
  expect(await sheetNames(bench)).toEqual(expect.arrayContaining(['PCF 原材料', 'PCF 汇总']));
  for (const [product, { total }] of Object.entries(products)) {
    expect(await summaryTotal(product)).toBeCloseTo(total, 5);
  }
  await frame.getByRole('row', { name: '合计 55,924.529' }).waitFor();
});

it('draws the charts of the summary beside it, and of no other sheet', async () => {
  await showSheet(bench, 'PCF 汇总');
  const chart = bench.page.getByRole('img', { name: /^各产品排放的阶段构成/ });
  await chart.waitFor();
  // Three stages of two products.
  expect(await chart.locator('rect').count()).toBe(6);
  await showSheet(bench, 'PCF 原材料');
  await chart.waitFor({ state: 'detached' });
});

it('recalculates when another amount is typed into the ledger', async () => {
  await showSheet(bench, MATERIALS);
  await typeInto(bench, 'C6', '330kg');
  await eventually(async () => {
    expect(await summaryTotal(HOIST)).toBeCloseTo(CHANGED_TOTAL, 5);
  });
});

it('saves a file with the ledger, the amount typed and the sheets of the add-in', async () => {
  const download = bench.page.waitForEvent('download');
  await bench.page.getByRole('button', { name: '保存' }).click();
  const saved = await Promise.race([download, problemOf(bench)]);
  if (typeof saved === 'string') throw new Error(saved);
  expect(saved.suggestedFilename()).toBe('jiuda-three-ledgers.xlsx');
  const path = join(tmpdir(), `pcf-browser-${String(process.pid)}.xlsx`);
  await saved.saveAs(path);
  const bytes = new Uint8Array(readFileSync(path));
  rmSync(path);
  const view = readWorkbookView(bytes, 'saved.xlsx');
  if (!view.ok) throw new Error(view.problem.code);
  const names = view.value.sheets.map(({ name }) => name);
  expect(names).toEqual(await sheetNames(bench));
  expect(view.value.sheets[0]?.cells.get(5)?.get(2)?.value).toBe('330kg');
});

it('takes back what was done, step by step, and does it again with every formula', async () => {
  const before = await formulaCounts();
  const { undo, redo } = turns();
  let steps = 0;
  while ((await sheetNames(bench)).length > LEDGER_SHEETS.length && steps < MOST_STEPS) {
    await undo.click();
    steps += 1;
  }
  expect(await sheetNames(bench)).toEqual(LEDGER_SHEETS);
  expect((await cellAt(bench, MATERIALS, 'C6')).value).toBe('230kg');
  await eventually(async () => {
    expect(await undo.isDisabled()).toBe(true);
  });
  for (let step = 0; step < steps; step += 1) await redo.click();
  await eventually(async () => {
    expect(await formulaCounts()).toEqual(before);
    expect(await summaryTotal(HOIST)).toBeCloseTo(CHANGED_TOTAL, 5);
    expect(await redo.isDisabled()).toBe(true);
  });
});

it('asked nothing of any machine but this one, and met no error', () => {
  expect(bench.strayRequests).toEqual([]);
  expect(bench.errors).toEqual([]);
});

/** One calculation is a few dozen requests of the add-in. */
const MOST_STEPS = 200;

function turns(): { readonly undo: Locator; readonly redo: Locator } {
  const [undo, redo] = ['撤销', '恢复'].map((name) => bench.page.getByRole('button', { name }));
  return { undo: undo as Locator, redo: redo as Locator };
}

/** How many formulas each sheet has. */
function formulaCounts(): Promise<Readonly<Record<string, number>>> {
  return bench.page.evaluate(() => {
    const model = (window as unknown as PageWindow).workbench.book()?.host.context.model;
    const counts = (model?.sheets() ?? []).map(({ id, name }) => {
      const read = model?.reader(id);
      let count = 0;
      model?.visitCells(id, (row, column) => {
        if (read?.({ row, column }).formula !== '') count += 1;
      });
      return [name, count] as const;
    });
    return Object.fromEntries(counts);
  });
}

/** The row of a product in the summary's first table ends in its total and its state. */
async function summaryTotal(product: string): Promise<number> {
  const rows = await rowsOf(bench, 'PCF 汇总');
  const row = rows.find((cells) => cells.includes(product)) ?? [];
  const numbers = row.filter((value) => typeof value === 'number');
  return numbers.at(-1) ?? NaN;
}

/** What the page says went wrong, when it does. */
async function problemOf({ page }: WorkbenchPage): Promise<string> {
  const text = await page.locator('.fui-MessageBar').textContent({ timeout: 0 });
  return text ?? '';
}

async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
