import type { Frame, Locator } from 'playwright-core';
import { fill } from '../../src/texts/fill';
import { paneFrameTexts } from '../../src/texts/paneFrame/paneFrameTexts';
import { paneTexts } from '../../src/texts/pane/paneTexts';
import { textsFor } from '../../src/texts/textsFor';
import { violations } from './support/violations';
import { addinReady, openSample, openWorkbench, rowsOf } from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

const METER = 'allocation-needed:能源消耗:电力';
const KEY = 'allocation-key:能源消耗:电力';

describe.each(['zh-CN', 'en-US'] as const)('a shared meter in the pane, in %s', (language) => {
  const texts = paneTexts(language);
  const frameTexts = paneFrameTexts(language);
  const words = textsFor(language);
  let bench: ConnectedPage;
  let frame: Frame;

  beforeAll(async () => {
    bench = await openWorkbench({ language });
    await openSample(bench, /云岭|Yunling/);
    frame = await addinReady(bench.page);
    await frame.getByRole('button', { name: frameTexts.calculate, exact: true }).click();
    await frame.getByText(frameTexts.endings.written).waitFor();
  });

  afterAll(async () => {
    await bench.close();
  });

  // 128000 kg by 1200, 400 and 800 pumps: test/cases/yunling-pumps-invented/why.md.
  it('says beside each way of dividing what every product would get', async () => {
    const label = await option('by-output').textContent();
    expect(label).toContain('离心泵 YL-50 +64,000 kgCO2e');
    expect(label).toContain('潜水泵 YL-100 +42,666.667 kgCO2e');
    // Nobody has said what one pump weighs.
    expect(await option('by-mass').textContent()).toContain(words.facts.names.mass);
  });

  it('is divided by output once that is chosen: 24150 + 64000 = 88150', async () => {
    await frame.getByRole('radio', { name: words.options['by-output'] }).check();
    await production('离心泵 YL-50').getByText('88,150.000').waitFor();
    await frame.locator('[data-standing=fresh]').waitFor();
    expect(await settingOf(METER)).toBe('by-output');
  });

  it('is divided by a key of one’s own, which must come to 100 %', async () => {
    await frame.getByRole('radio', { name: words.options['own-key'] }).check();
    const field = frame.getByRole('textbox', { name: texts.answerLabel }).first();
    await field.fill('离心泵 YL-50=50%, 多级泵 YL-80=40%');
    await frame.getByText(fill(words.allocation.sumNow, { sum: 90 })).waitFor();
    // 128000 × 0.6 + 24150 = 100950
    await field.fill('离心泵 YL-50=60%, 多级泵 YL-80=40%');
    await field.press('Enter');
    await production('离心泵 YL-50').getByText('100,950.000').waitFor();
    await frame.locator('[data-standing=fresh]').waitFor();
    expect(await settingOf(KEY)).toBe('离心泵 YL-50=60%, 多级泵 YL-80=40%');
    expect(await violations(frame, null)).toEqual([]);
  });

  it('met no error', () => {
    expect(bench.errors).toEqual([]);
  });

  function option(key: keyof typeof words.options): Locator {
    return frame.locator('label').filter({ hasText: words.options[key] }).first();
  }

  function production(product: string): Locator {
    return frame
      .getByRole('region', { name: product })
      .getByRole('row')
      .filter({ hasText: words.stages.production });
  }

  async function settingOf(id: string): Promise<unknown> {
    const rows = await rowsOf(bench, words.sheets.settings);
    return rows.find((row) => row[0] === id)?.[1];
  }
});
