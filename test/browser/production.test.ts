import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { addinReady, openSample, openWorkbench, sheetNames } from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_FILES = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const dist = mkdtempSync(join(tmpdir(), 'pcf-dist-'));

let bench: ConnectedPage;

beforeAll(async () => {
  const webpack = require.resolve('webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--output-path', dist], {
    env: { ...process.env, ADDIN_BASE_URL: 'https://pcf.firma.cn/pcf' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const built = readFileSync(join(dist, 'taskpane.html'), 'utf8');
  expect(built).toContain(`src=${OFFICE}office.js`);
  bench = await openWorkbench({
    addinPage: built.replace('<script', '<script src=/bridge.js></script><script'),
    prepare: serve,
  });
});

afterAll(async () => {
  await bench.close();
  rmSync(dist, { recursive: true });
});

it('works as it is built, under its own policy, and asks nobody but the server of Office.js', async () => {
  await openSample(bench, /久大三张/);
  await bench.page.getByRole('button', { name: '计算碳足迹' }).click();
  await bench.page.locator('button:enabled', { hasText: '计算碳足迹' }).waitFor();
  expect(await sheetNames(bench)).toContain('PCF 汇总');
  expect(bench.strayRequests.filter((url) => !url.startsWith(OFFICE))).toEqual([]);
  expect(bench.strayRequests).toContain(`${OFFICE}excel-win32-16.01.js`);
  expect(bench.errors).toEqual([]);
});

it.each([
  [
    'a text be run as code',
    `new Promise((done, fail) => setTimeout(() => { try { done(eval('1')); } catch (error) { fail(error); } }))`,
    'EvalError',
  ],
  ['anybody else be asked', `fetch('https://pcf.firma.cn/')`, 'TypeError'],
])('does not let %s', async (_, attempt, error) => {
  const frame = await addinReady(bench.page);
  const end = await frame.evaluate(
    `(async () => { try { await ${attempt}; return 'done'; } catch ({ name }) { return name; } })()`,
  );
  expect(end).toBe(error);
});

/** The built files at the workbench's own address, and Office.js at Microsoft's. */
async function serve(page: Page): Promise<void> {
  await page.route(/\.(js|css|wasm|woff)$/, (route) => {
    const path = join(dist, new URL(route.request().url()).pathname);
    return existsSync(path) ? route.fulfill({ path }) : route.fallback();
  });
  await page.route(`${OFFICE}**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    return route.fulfill({ path: join(OFFICE_FILES, path.toLowerCase()) });
  });
}
