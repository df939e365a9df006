import { addinReady, openSample, openWorkbench, sheetNames } from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

/** An add-in of the test's own: a command that ends, one that fails, and a pane that hides itself. */
const PAGE = `<!doctype html><html><head><script src="/bridge.js"></script>
<script src="/office/office.js"></script><script>
window.seen = [];
window.go = null;
Office.onReady();
Office.actions.associate('calculate', async (event) => {
  window.seen.push(event.source.id);
  await new Promise((resolve) => { window.go = resolve; });
  event.completed();
});
</script></head><body></body></html>`;

interface AddinWindow {
  readonly seen: readonly string[];
  readonly go: (() => void) | null;
}

describe('with an add-in of the test’s own', () => {
  let bench: ConnectedPage;

  beforeAll(async () => {
    bench = await openWorkbench({ addinPage: PAGE });
  });

  afterAll(async () => {
    await bench.close();
  });

  it('runs the function that a button names, told which button it was; the button is busy until event.completed()', async () => {
    const { page } = bench;
    const frame = await addinReady(page);
    const button = page.getByRole('button', { name: '计算碳足迹' });
    await button.click();
    await frame.waitForFunction(() => (window as unknown as AddinWindow).go !== null);
    expect(await frame.evaluate(() => (window as unknown as AddinWindow).seen)).toEqual([
      'Pcf.Calculate',
    ]);
    expect(await button.isDisabled()).toBe(true);
    await frame.evaluate(() => {
      (window as unknown as AddinWindow).go?.();
    });
    await page.locator('button:enabled', { hasText: '计算碳足迹' }).waitFor();
  });

  it('says so when the add-in does not know the function', async () => {
    const { page } = bench;
    await page.getByRole('button', { name: '刷新结果' }).click();
    await page.getByText(/“刷新结果”没有执行（office\.js 错误 -?\d+）/).waitFor();
    await page.getByRole('button', { name: '关闭' }).click();
  });

  it('tells what a button does in the manifest’s words', async () => {
    const { page } = bench;
    await page.getByRole('button', { name: '计算碳足迹' }).hover();
    const tip = page.getByRole('tooltip').filter({ hasText: '计算产品碳足迹' });
    await tip.waitFor();
    expect(await tip.textContent()).toContain('您自己的工作表不会改动');
    await page.mouse.move(0, 0);
  });

  it('hides and shows the pane, whose page goes on meanwhile', async () => {
    const { page } = bench;
    const frame = await addinReady(page);
    const button = page.getByRole('button', { name: '碳足迹面板' });
    await button.click();
    await page.locator('iframe').waitFor({ state: 'hidden' });
    expect(await page.getByRole('separator').count()).toBe(0);
    expect(await frame.evaluate(() => (window as unknown as AddinWindow).seen.length)).toBe(1);
    await frame.evaluate(() => Office.addin.showAsTaskpane());
    await page.locator('iframe').waitFor();
    await frame.evaluate(() => Office.addin.hide());
    await page.locator('iframe').waitFor({ state: 'hidden' });
    await button.click();
    await page.locator('iframe').waitFor();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  });

  it('tells of a command that was lost with the page it ran in, and sends the next to the new page', async () => {
    const { page } = bench;
    await page.getByRole('button', { name: '计算碳足迹' }).click();
    const before = await addinReady(page);
    await before.waitForFunction(() => (window as unknown as AddinWindow).seen.length === 2);
    await openSample(bench, /空白/);
    await page.getByText('“计算碳足迹”没有执行完').waitFor();
    await page.getByRole('button', { name: '计算碳足迹' }).click();
    const frame = await addinReady(page);
    await frame.waitForFunction(() => (window as unknown as AddinWindow).seen.length === 1);
    expect(bench.errors).toEqual([]);
  });
});

it('calculates by the ribbon with the pane closed, in the add-in’s own page', async () => {
  const bench = await openWorkbench();
  const { page } = bench;
  await openSample(bench, /久大三张/);
  await page.getByRole('button', { name: '碳足迹面板' }).click();
  await page.getByRole('button', { name: '计算碳足迹' }).click();
  await page.locator('button:enabled', { hasText: '计算碳足迹' }).waitFor();
  expect(await sheetNames(bench)).toContain('PCF 汇总');
  expect([bench.errors, bench.strayRequests]).toEqual([[], []]);
  await bench.close();
});
