import type { Frame, Locator } from 'playwright-core';
import { STUDY_FACTS } from '../../src/core/study/facts';
import { paneFrameTexts } from '../../src/texts/paneFrame/paneFrameTexts';
import { paneTexts } from '../../src/texts/pane/paneTexts';
import { textsFor } from '../../src/texts/textsFor';
import { violations } from './support/violations';
import { addinReady, openSample, openWorkbench, rowsOf } from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

const texts = paneTexts('zh-CN');
const frameTexts = paneFrameTexts('zh-CN');
const words = textsFor('zh-CN');
const HOIST = '阳极提升机';

describe('study facts in the pane', () => {
  let bench: ConnectedPage;
  let frame: Frame;

  beforeAll(async () => {
    bench = await openWorkbench();
    await openSample(bench, /^久大三张/);
    frame = await addinReady(bench.page);
    await frame.getByRole('button', { name: frameTexts.calculate, exact: true }).click();
    await frame.getByText(frameTexts.endings.written).waitFor();
    await frame.getByRole('button', { name: texts.facts }).click();
  });

  afterAll(async () => {
    await bench.close();
  });

  it('are each a field that says what is blocked without it, and break no rule of accessibility', async () => {
    for (const key of Object.keys(STUDY_FACTS) as (keyof typeof STUDY_FACTS)[]) {
      await frame.getByLabel(words.facts.names[key], { exact: true }).waitFor();
    }
    await frame.getByText(`缺失时做不了：${words.facts.checks['data-region']}`).waitFor();
    await product().click();
    await field('mass').waitFor();
    expect(await violations(frame, null)).toEqual([]);
  });

  it('stand in the settings sheet once they are typed, and block nothing any more', async () => {
    await field('region').fill('河南');
    await field('region').press('Enter');
    await frame.locator('[data-standing=fresh]').waitFor();
    await frame
      .getByText(`缺失时做不了：${words.facts.checks['data-region']}`)
      .waitFor({ state: 'detached' });
    expect(await settingOf('fact:region')).toBe('河南');
  });

  it('say what is wrong before anything is sent', async () => {
    await field('mass').fill('4200');
    await frame.getByText('“4200”不能用作回答').waitFor();
    expect(await field('mass').getAttribute('aria-invalid')).toBe('true');
    await field('mass').fill('4.2 t');
    await field('mass').press('Enter');
    await frame.getByText('“4200”不能用作回答').waitFor({ state: 'detached' });
    await frame.locator('[data-standing=fresh]').waitFor();
    expect(await settingOf(`fact:mass:${HOIST}`)).toBe('4.2 t');
  });

  it('set the boundary: production alone is 1500 kWh × 0.5366 = 804.9 kgCO2e', async () => {
    await frame.getByLabel(words.settings.boundary).selectOption('production');
    const card = frame.getByRole('region', { name: HOIST });
    await card.getByText(words.states.outside).first().waitFor();
    const total = card.getByRole('row').filter({ hasText: texts.total });
    await total.getByText('804.900').waitFor();
    await frame.locator('[data-standing=fresh]').waitFor();
    expect(await settingOf(words.settings.boundary)).toBe('production');
  });

  it('set the GWPs, which the settings sheet keeps', async () => {
    await frame.getByLabel(words.settings.gwp).selectOption('AR5');
    await frame.locator('[data-standing=fresh]').waitFor();
    expect(await settingOf(words.settings.gwp)).toBe('AR5');
  });

  it('met no error', () => {
    expect(bench.errors).toEqual([]);
  });

  function field(key: keyof typeof words.facts.names): Locator {
    return frame.getByLabel(words.facts.names[key], { exact: true });
  }

  function product(): Locator {
    return frame.locator('summary').filter({ hasText: HOIST });
  }

  async function settingOf(name: string): Promise<unknown> {
    const rows = await rowsOf(bench, words.sheets.settings);
    return rows.find((row) => row[0] === name)?.[1];
  }
});
