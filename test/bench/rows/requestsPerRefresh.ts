import { chromium } from 'playwright-core';
import type { PageWindow, WorkbenchPage } from '../../browser/support/workbenchPage';
import { addinReady, openPage, openSample, typeInto } from '../../browser/support/workbenchPage';
import { startStand } from '../../browser/support/startStand';
import type { BenchRow, Measure } from '../benchRow';

/** One to read, one to write, one to read back what was written. */
const LEAST = 3;

interface CountingWindow extends PageWindow {
  requests: number;
}

/** How often a refresh after an added row goes to Excel and back. */
export function requestsPerRefresh(): Measure {
  return {
    about: 'requests to Excel in a refresh after a row was added / one to read, write and verify',
    row: measured,
  };
}

async function measured(): Promise<BenchRow> {
  const { process: child, stand } = await startStand();
  if ('problem' in stand) throw new Error(stand.problem);
  const browser = await chromium.connect(stand.browser);
  try {
    const count = await requests(await openPage(browser, stand.url, {}));
    return {
      id: 'requests-per-refresh',
      ratio: count / LEAST,
      goal: null,
      better: 'lower',
      candidate: `${String(count)} requests`,
      reference: `${String(LEAST)} requests`,
      rounds: 1,
    };
  } finally {
    await browser.close();
    child.stdin?.end();
  }
}

async function requests(bench: WorkbenchPage): Promise<number> {
  await openSample(bench, /久大三张/);
  const frame = await addinReady(bench.page);
  await frame.getByRole('button', { name: '计算', exact: true }).click();
  await frame.getByText('结果已写入工作簿。').waitFor();
  await frame.getByRole('switch').click();
  await typeInto(bench, 'C4', '约 100 kg');
  await frame.locator('[data-standing=stale]').waitFor();
  await bench.page.evaluate(() => {
    const page = window as unknown as CountingWindow;
    const host = page.workbench.book()?.host;
    if (host === undefined) throw new Error('No workbook is open.');
    const execute = host.execute.bind(host);
    page.requests = 0;
    host.execute = (body) => {
      page.requests += 1;
      return execute(body);
    };
  });
  await frame.getByRole('button', { name: '刷新', exact: true }).click();
  await frame.getByText('PCF 工作表已更新。').waitFor();
  return bench.page.evaluate(() => (window as unknown as CountingWindow).requests);
}
