import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame } from 'playwright-core';
import { fill } from '../../src/texts/fill';
import { textsFor } from '../../src/texts/textsFor';
import { paneFrameTexts } from '../../src/texts/paneFrame/paneFrameTexts';
import { paneTexts } from '../../src/texts/pane/paneTexts';
import { emptyFolder, removeFolders, run } from '../support/ledgerFolder';
import { typedWorkbook } from '../support/typedWorkbook';
import { addinReady, openWorkbench, rowsOf } from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

const LEDGER = typedWorkbook({
  材料台账: [
    ['产品名称', '原材料名称', '用量(kg)', '排放因子(kgCO2e/kg)'],
    ['水泵', '冷轧钢板', 500, 2.5],
    ['水泵', '紫铜', 10, 3],
  ],
});

/** Buttons of the ribbon, as the manifest names them. */
const RIBBON = {
  'zh-CN': { pane: '碳足迹面板', report: '写报告' },
  'en-US': { pane: 'Footprint pane', report: 'Write report' },
} as const;
const DOCUMENT = 'word/document.xml';

describe.each(['zh-CN', 'en-US'] as const)('the report that the pane writes, in %s', (language) => {
  const texts = paneTexts(language);
  const frameTexts = paneFrameTexts(language);
  let bench: ConnectedPage;
  let frame: Frame;
  let date: string;
  let lastFolder: string;

  beforeAll(async () => {
    bench = await openWorkbench({ language });
    await bench.page.locator('input[type=file]').setInputFiles({
      name: 'ledger.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(LEDGER),
    });
    await bench.page.getByText('ledger.xlsx').waitFor();
    frame = await addinReady(bench.page);
    await frame.getByRole('button', { name: frameTexts.calculate, exact: true }).click();
    await frame.getByText(frameTexts.endings.written).waitFor();
  });

  afterAll(async () => {
    await bench.close();
    await removeFolders();
  });

  it('is that of the command line for the same ledger, pictures and all', async () => {
    const download = bench.page.waitForEvent('download');
    await frame.getByRole('button', { name: texts.report, exact: true }).click();
    const given = await download;
    date = /[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(given.suggestedFilename())?.[0] ?? '';
    const folder = await emptyFolder();
    lastFolder = folder;
    await given.saveAs(join(folder, 'pane.docx'));
    await writeFile(join(folder, 'ledger.xlsx'), LEDGER);
    const args = ['--report', 'command.docx', '--date', date, '--lang', language];
    await run(folder, 'calc', 'ledger.xlsx', ...args);
    const pane = unzipSync(await readFile(join(folder, 'pane.docx')));
    const command = unzipSync(await readFile(join(folder, 'command.docx')));
    expect(Object.keys(pane)).toEqual(Object.keys(command));
    expect(strFromU8(pane[DOCUMENT] ?? new Uint8Array())).toBe(
      strFromU8(command[DOCUMENT] ?? new Uint8Array()),
    );
    expect(Object.keys(pane).filter((name) => name.endsWith('.png')).length).toBeGreaterThan(0);
    for (const name of Object.keys(pane)) expect([name, pane[name]]).toEqual([name, command[name]]);
  });

  it('is that of the ribbon’s button, pressed with the pane hidden: the pane opens and tells how it went', async () => {
    const { page } = bench;
    const ribbon = RIBBON[language];
    await page.getByRole('button', { name: ribbon.pane }).click();
    await page.locator('iframe').waitFor({ state: 'hidden' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: ribbon.report }).click();
    const given = await download;
    await page.locator('iframe').waitFor();
    const file = fill(texts.reportFile, { date });
    expect(given.suggestedFilename()).toBe(file);
    await frame.getByText(fill(texts.reportWritten, { file })).waitFor();
    const [folder, before] = [await emptyFolder(), join(lastFolder, 'pane.docx')];
    await given.saveAs(join(folder, 'ribbon.docx'));
    const made = await readFile(join(folder, 'ribbon.docx'));
    expect(Buffer.compare(made, await readFile(before))).toBe(0);
    await page.locator('button:enabled', { hasText: ribbon.report }).waitFor();
  });

  it('is kept in the workbook: 500 × 2.5 + 10 × 3 = 1280, and nothing differs from it', async () => {
    await frame.getByText(frameTexts.endings['report-kept']).waitFor();
    const rows = await rowsOf(bench, textsFor(language).sheets.report);
    const total = rows.find(([kind]) => kind === textsFor(language).record.kinds.total);
    expect(total).toContain(1280);
    const { unchanged } = textsFor(language).record;
    await frame.getByText(fill(unchanged, { date })).waitFor();
    expect(bench.strayRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
