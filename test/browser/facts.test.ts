import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Locator } from 'playwright-core';
import { STUDY_FACTS } from '../../src/core/study/facts';
import { paneFrameTexts } from '../../src/texts/paneFrame/paneFrameTexts';
import { paneTexts } from '../../src/texts/pane/paneTexts';
import { textsFor } from '../../src/texts/textsFor';
import { emptyFolder, removeFolders } from '../support/ledgerFolder';
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
    await removeFolders();
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

  it('are the texts of the next report, word for word, and of the one after as they are then', async () => {
    const typed = {
      company: '甲重机有限公司',
      companyProfile: '在虚构的甲市造提升机。',
      boundaryNote: '买方只要到厂门为止。',
      reviewer: '乙认证中心',
      profile: '给铝厂提升阳极。',
    } as const;
    for (const [key, text] of Object.entries(typed)) await type(key as keyof typeof typed, text);
    const first = await reported();
    for (const text of Object.values(typed)) expect(first).toContain(text);
    await type('company', '丙重机有限公司');
    await type('boundaryNote', '买方要到交货为止。');
    const second = await reported();
    expect(second).toContain('丙重机有限公司');
    expect(second).toContain('买方要到交货为止。');
    expect(second).not.toContain(typed.company);
    expect(second).not.toContain(typed.boundaryNote);
    expect(second).toContain(typed.reviewer);
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

  async function type(key: keyof typeof words.facts.names, text: string): Promise<void> {
    await field(key).fill(text);
    await field(key).blur();
    await frame.locator('[data-standing=fresh]').waitFor();
    const ids: readonly unknown[] = [`fact:${key}`, `fact:${key}:${HOIST}`];
    const rows = await rowsOf(bench, words.sheets.settings);
    expect(rows.find((row) => ids.includes(row[0]))?.[1]).toBe(text);
  }

  /** All that a report says that is made now. */
  async function reported(): Promise<string> {
    const download = bench.page.waitForEvent('download');
    await frame.getByRole('button', { name: texts.report, exact: true }).click();
    const path = join(await emptyFolder(), 'report.docx');
    await (await download).saveAs(path);
    const files = unzipSync(await readFile(path));
    await frame.locator('[data-standing=fresh]').waitFor();
    return strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  }

  async function settingOf(name: string): Promise<unknown> {
    const rows = await rowsOf(bench, words.sheets.settings);
    return rows.find((row) => row[0] === name)?.[1];
  }
});
