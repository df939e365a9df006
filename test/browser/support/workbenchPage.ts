import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type Page,
} from 'playwright-core';
import type { Book } from '../../../src/workbench/page/session/book';
import type { Language } from '../../../src/texts/language';
import { parseCellAddress } from '../../../src/workbook/address';
import { STAND, type Stand } from './startStand';

/** The page with the workbench in it, as tests use it. */
export interface WorkbenchPage {
  readonly page: Page;
  /** Address of the server. */
  readonly url: string;
  /** Requests that went anywhere but to this machine's server. */
  readonly strayRequests: readonly string[];
  /** Errors of the page: exceptions, and what was written to the console as one. */
  readonly errors: readonly string[];
  /** From asking for the page to a drawn grid with a ready add-in. */
  readonly readyAfterMs: number;
}

/** A page with the connection to its browser. */
export interface ConnectedPage extends WorkbenchPage {
  close(): Promise<void>;
}

/** What the page offers tests in its window. */
export interface PageWindow {
  readonly workbench: { readonly book: () => Book | null };
}

interface Options extends BrowserContextOptions {
  /** Served in place of the add-in's page. */
  readonly addinPage?: string;
  /** Of the page; Chinese unless given. */
  readonly language?: Language;
  /** Done with the page before it asks for anything. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/**
 * Opens the workbench in a page of its own.
 * @param options of the browser, and another add-in than ours
 */
export async function openWorkbench(options: Options = {}): Promise<ConnectedPage> {
  const stand = JSON.parse(process.env[STAND] ?? '{"problem":"no stand"}') as Stand;
  if ('problem' in stand) throw new Error(stand.problem);
  const browser = await chromium.connect(stand.browser);
  const opened = await openPage(browser, stand.url, options);
  return { ...opened, close: () => browser.close() };
}

/**
 * Opens the workbench in a browser that runs.
 * @param browser connected
 * @param url of the server
 * @param options of the browser, and another add-in than ours
 */
export async function openPage(
  browser: Browser,
  url: string,
  { addinPage, language, prepare, ...context }: Options,
): Promise<WorkbenchPage> {
  const opened = await browser.newContext({
    viewport: { width: 1400, height: 850 },
    ...(language !== undefined && { storageState: preferring(url, { language }) }),
    ...context,
  });
  const page = await opened.newPage();
  const strayRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const asked = request.url();
    if (!/^(data|blob):/.test(asked) && !asked.startsWith(`${url}/`)) strayRequests.push(asked);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (addinPage !== undefined) {
    await page.route('**/taskpane.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: addinPage }),
    );
  }
  await prepare?.(page);
  const start = performance.now();
  await page.goto(url);
  await page.locator('[data-testid=grid] canvas[id^=univer-sheet-main]').waitFor();
  await addinReady(page);
  return { page, url, strayRequests, errors, readyAfterMs: performance.now() - start };
}

/** What a browser remembers of somebody who has chosen these. */
export function preferring(
  origin: string,
  preferences: Readonly<Record<string, string>>,
): NonNullable<Exclude<BrowserContextOptions['storageState'], string>> {
  const value = new URLSearchParams(preferences).toString();
  return { cookies: [], origins: [{ origin, localStorage: [{ name: 'workbench', value }] }] };
}

/** Waits until Office is ready in the add-in's frame. */
export async function addinReady(page: Page): Promise<Frame> {
  await page.locator('iframe').waitFor();
  const frame = await page
    .locator('iframe')
    .elementHandle()
    .then((found) => found.contentFrame());
  if (frame === null) throw new Error('The add-in has no frame.');
  await frame.waitForFunction(() => typeof Office !== 'undefined' && 'onReady' in Office);
  await frame.evaluate(() => Office.onReady());
  return frame;
}

/** What a cell of the model holds: its value and its formula. */
export function cellAt(
  { page }: WorkbenchPage,
  sheet: string,
  address: string,
): Promise<{ readonly value: unknown; readonly formula: string }> {
  const place = parseCellAddress(address);
  if (place === null) throw new Error(`${address} is no cell.`);
  return page.evaluate(
    ([name, at]) => {
      const model = (window as unknown as PageWindow).workbench.book()?.host.context.model;
      const id = model?.sheets().find((each) => each.name === name)?.id;
      if (model === undefined || id === undefined) throw new Error(`There is no sheet ${name}.`);
      return model.reader(id)(at);
    },
    [sheet, place] as const,
  );
}

/** A cell's value or, of a cell with an error, the error. */
export type ShownValue = string | number | boolean | null | { readonly error: string };

/** All values of a sheet, by rows. */
export function rowsOf(
  { page }: WorkbenchPage,
  sheet: string,
): Promise<readonly (readonly ShownValue[])[]> {
  return page.evaluate((name) => {
    const model = (window as unknown as PageWindow).workbench.book()?.host.context.model;
    const id = model?.sheets().find((each) => each.name === name)?.id;
    if (model === undefined || id === undefined) throw new Error(`There is no sheet ${name}.`);
    const used = model.usedArea(id, true);
    const read = model.reader(id);
    const count = (last: number | undefined): readonly number[] => [
      ...Array((last ?? -1) + 1).keys(),
    ];
    return count(used?.bottom).map((row) =>
      count(used?.right).map((column) => read({ row, column }).value),
    );
  }, sheet);
}

/** Shows a sheet, by its tab. */
export async function showSheet({ page }: WorkbenchPage, name: string): Promise<void> {
  await page.getByTestId('grid').getByText(name, { exact: true }).first().click();
  await page.waitForFunction((wanted) => {
    const model = (window as unknown as PageWindow).workbench.book()?.host.context.model;
    return model?.sheets().find(({ id }) => id === model.activeSheet())?.name === wanted;
  }, name);
}

/** Names of the sheets in their order. */
export function sheetNames({ page }: WorkbenchPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const book = (window as unknown as PageWindow).workbench.book();
    return book?.host.context.model.sheets().map(({ name }) => name) ?? [];
  });
}

/** Univer's margins with row numbers and column letters, in pixels. */
const MARGIN = { left: 46, top: 20 };

const GRID = '[data-testid=grid] canvas[id^=univer-sheet-main]';

/** Clicks a cell near the top left of the sheet in front, and types, as a person does. */
export async function typeInto(bench: WorkbenchPage, address: string, text: string): Promise<void> {
  await clickCell(bench, address);
  await bench.page.keyboard.type(text);
  await bench.page.keyboard.press('Enter');
}

/** Clicks a cell near the top left of the sheet in front. */
export async function clickCell(bench: WorkbenchPage, address: string): Promise<void> {
  await bench.page.locator(GRID).click({ position: await middleOf(bench, address) });
}

/** Puts the pointer over a cell near the top left of the sheet in front. */
export async function hoverCell(bench: WorkbenchPage, address: string): Promise<void> {
  const { x, y } = await middleOf(bench, address);
  // The grid looks at the cell under the pointer when the pointer moves there.
  await bench.page.locator(GRID).hover({ position: { x, y: y - 2 } });
  await bench.page.locator(GRID).hover({ position: { x, y } });
}

function middleOf(
  { page }: WorkbenchPage,
  address: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const place = parseCellAddress(address);
  if (place === null) throw new Error(`${address} is no cell.`);
  return page.evaluate(
    ({ at, margin }) => {
      const model = (window as unknown as PageWindow).workbench.book()?.host.context.model;
      if (model === undefined) throw new Error('No workbook is open.');
      const sheet = model.activeSheet();
      let x = margin.left + model.columnWidth(sheet, at.column) / 2;
      for (let column = 0; column < at.column; column += 1) x += model.columnWidth(sheet, column);
      let y = margin.top + model.rowHeight(sheet, at.row) / 2;
      for (let row = 0; row < at.row; row += 1) y += model.rowHeight(sheet, row);
      return { x, y };
    },
    { at: place, margin: MARGIN },
  );
}

/** Opens one of the samples by the menu. */
export async function openSample({ page }: WorkbenchPage, name: RegExp): Promise<void> {
  const before = await bookNumber(page);
  await page.getByRole('button', { name: /^(示例|Samples)/ }).click();
  await page.getByRole('menuitem', { name }).click();
  await page.waitForFunction(
    (number) => (window as unknown as PageWindow).workbench.book()?.number !== number,
    before,
  );
  await addinReady(page);
}

/** Chooses an entry of the language or theme menu. */
export async function choose(page: Page, menu: RegExp, entry: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitemradio', { name: entry, exact: true }).click();
}

function bookNumber(page: Page): Promise<number | undefined> {
  return page.evaluate(() => (window as unknown as PageWindow).workbench.book()?.number);
}
