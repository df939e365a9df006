import { violations } from './support/violations';
import { addinReady, choose, openSample, openWorkbench, sheetNames } from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

let bench: ConnectedPage;

beforeAll(async () => {
  bench = await openWorkbench();
});

afterAll(async () => {
  await bench.close();
});

it('is ready with an empty workbook and the add-in beside it', async () => {
  process.stdout.write(`The page was ready after ${bench.readyAfterMs.toFixed(0)} ms.\n`);
  expect(await sheetNames(bench)).toEqual(['Sheet1']);
  const frame = await addinReady(bench.page);
  await frame.getByRole('heading', { name: '产品碳足迹', exact: true }).waitFor();
  const info = await frame.evaluate(() => Office.onReady());
  expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
});

it('says what it is and what it is not', async () => {
  await bench.page.getByText('但不是 Excel').waitFor();
});

it('leaves nothing to be desired by the rules of accessibility, but in the grid itself', async () => {
  expect(await violations(bench.page.mainFrame(), '[data-testid=grid]')).toEqual([]);
  const frame = await addinReady(bench.page);
  await frame.getByRole('button', { name: '扫描' }).click();
  await frame.getByText('扫描完成').waitFor();
  expect(await violations(frame, null)).toEqual([]);
});

it('gives the add-in another width by the keyboard, within bounds', async () => {
  const splitter = bench.page.getByRole('separator', { name: '调整加载项宽度' });
  await splitter.focus();
  expect(await splitter.getAttribute('aria-valuenow')).toBe('320');
  await splitter.press('ArrowLeft');
  expect(await splitter.getAttribute('aria-valuenow')).toBe('330');
  await splitter.press('End');
  expect(await splitter.getAttribute('aria-valuenow')).toBe('800');
  await splitter.press('Home');
  await splitter.press('ArrowRight');
  expect(await splitter.getAttribute('aria-valuenow')).toBe('280');
  const frame = await bench.page.locator('iframe').boundingBox();
  expect(frame?.width).toBe(280);
});

it('gives the add-in another width by dragging, also across its frame', async () => {
  const splitter = bench.page.getByRole('separator');
  const box = await splitter.boundingBox();
  if (box === null) throw new Error('The splitter is not seen.');
  const y = box.y + box.height / 2;
  await bench.page.mouse.move(box.x + 3, y);
  await bench.page.mouse.down();
  await bench.page.mouse.move(box.x - 97, y, { steps: 4 });
  await bench.page.mouse.move(box.x - 57, y, { steps: 4 });
  await bench.page.mouse.up();
  expect(await splitter.getAttribute('aria-valuenow')).toBe('340');
});

it('changes the language of page, grid and add-in, and keeps the workbook', async () => {
  await openSample(bench, /久大三张/);
  const sheets = await sheetNames(bench);
  await choose(bench.page, /语言|Language/, 'English');
  await bench.page.getByRole('button', { name: 'Save' }).waitFor();
  const frame = await addinReady(bench.page);
  await frame.getByRole('button', { name: 'Calculate' }).waitFor();
  expect(await frame.evaluate(() => Office.context.displayLanguage)).toBe('en-US');
  expect(await bench.page.evaluate(() => document.documentElement.lang)).toBe('en-US');
  expect(await sheetNames(bench)).toEqual(sheets);
  await choose(bench.page, /语言|Language/, '中文');
  await bench.page.getByRole('button', { name: '保存' }).waitFor();
});

it.each([
  ['深色', '#292929'],
  ['高对比度', '#000000'],
  ['浅色', '#ffffff'],
])('tells the add-in the theme that was chosen: %s', async (theme, background) => {
  await choose(bench.page, /主题/, theme);
  const frame = await addinReady(bench.page);
  const told = await frame.evaluate(() => Office.context.officeTheme.bodyBackgroundColor);
  expect(told).toBe(background);
  await frame.getByRole('button', { name: '计算' }).waitFor();
});

it('keeps language and theme for the next visit', async () => {
  await choose(bench.page, /语言|Language/, 'English');
  await bench.page.reload();
  await bench.page.getByRole('button', { name: 'Samples' }).waitFor();
});

it('has a pane that says so when it is opened outside Excel', async () => {
  const page = await bench.page.context().newPage();
  await page.goto(`${bench.url}/taskpane.html`);
  await page.getByText('npm start').waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
});

it('asked nothing of any machine but this one, and met no error', () => {
  expect(bench.strayRequests).toEqual([]);
  expect(bench.errors).toEqual([]);
});
