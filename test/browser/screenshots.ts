// npm run screenshots -- FOLDER: pictures of the workbench with the Jiuda ledger, before and after
// the calculation, in both languages, three themes and two widths of the add-in.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { Language } from '../../src/texts/language';
import { textsFor } from '../../src/texts/textsFor';
import { startStand } from './support/startStand';
import { addinReady, openPage, openSample, preferring, showSheet } from './support/workbenchPage';

const THEMES = ['light', 'dark', 'contrast'] as const;
const LANGUAGES = ['zh-CN', 'en-US'] as const;
const WIDTHS = [320, 450] as const;
const SETTLED_MS = 800;

const CALCULATE = { 'zh-CN': '计算', 'en-US': 'Calculate' };
const WRITTEN = { 'zh-CN': '结果已写入工作簿。', 'en-US': 'The results are in the workbook.' };

interface Variant {
  readonly language: Language;
  readonly theme: (typeof THEMES)[number];
  readonly width: number;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name a folder: npm run screenshots -- FOLDER');
mkdirSync(folder, { recursive: true });
const { process: child, stand } = await startStand();
if ('problem' in stand) throw new Error(stand.problem);
const browser = await chromium.connect(stand.browser);
for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    for (const width of WIDTHS) await take(browser, stand.url, { language, theme, width }, folder);
  }
}
await browser.close();
child.stdin?.end();

async function take(driven: Browser, url: string, variant: Variant, into: string): Promise<void> {
  const { language, theme, width } = variant;
  const bench = await openPage(driven, url, { storageState: preferring(url, { language, theme }) });
  const { page } = bench;
  const shoot = async (what: string): Promise<void> => {
    await page.waitForTimeout(SETTLED_MS);
    const name = `${language}-${theme}-${String(width)}-${what}.png`;
    await page.screenshot({ path: join(into, name) });
  };
  await openSample(bench, /久大三张|Jiuda, three/);
  const splitter = page.getByRole('separator');
  for (let step = 320; step < width; step += 10) await splitter.press('ArrowLeft');
  await shoot('ledger');
  const frame = await addinReady(page);
  await frame.getByRole('button', { name: CALCULATE[language] }).click();
  await frame.getByText(WRITTEN[language]).waitFor();
  const { sheets } = textsFor(language);
  await showSheet(bench, sheets.rawMaterial);
  await shoot('materials');
  await showSheet(bench, sheets.summary);
  await shoot('summary');
  await page.context().close();
}
