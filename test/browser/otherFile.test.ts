import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { fill } from '../../src/texts/fill';
import { paneFrameTexts } from '../../src/texts/paneFrame/paneFrameTexts';
import { paneTexts } from '../../src/texts/pane/paneTexts';
import { textsFor } from '../../src/texts/textsFor';
import { addinReady, openSample, openWorkbench, sheetNames } from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

const COMBINED = readFileSync(
  join(__dirname, '..', 'cases', 'jiuda-combined-subtotals', 'ledger.xlsx'),
);

describe.each(['zh-CN', 'en-US'] as const)('what was found, in %s', (language) => {
  const texts = paneTexts(language);
  const frameTexts = paneFrameTexts(language);
  const words = textsFor(language);
  let bench: ConnectedPage;
  let frame: Frame;

  beforeAll(async () => {
    bench = await openWorkbench({ language });
    await openSample(bench, /^(久大三张|Jiuda, three)/);
    frame = await addinReady(bench.page);
    await frame.getByRole('button', { name: frameTexts.scan, exact: true }).click();
    await frame.getByText(frameTexts.endings.scanned).waitFor();
    await frame.getByRole('button', { name: texts.found }).click();
  });

  afterAll(async () => {
    await bench.close();
  });

  it('says of a column what it was taken for, and takes a correction', async () => {
    const beginning = texts.columnsSummary.split('{')[0] ?? '';
    // By keyboard: while its section is still opening, the line moves away from a pointer.
    await frame.locator('summary').filter({ hasText: beginning }).press('Enter');
    const table = frame.getByRole('table', { name: words.headings.columns });
    const role = table.getByRole('combobox').last();
    await role.selectOption('unused');
    await table.getByText(words.columnBases.corrected).waitFor();
    await table.getByRole('combobox').last().selectOption('auto');
    await table.getByText(words.columnBases.corrected).waitFor({ state: 'detached' });
  });

  it('takes the sheet of another file in, with the file’s name beside it', async () => {
    const before = await sheetNames(bench);
    await frame
      .locator('input[type=file]')
      .setInputFiles({ name: 'other.xlsx', mimeType: '', buffer: COMBINED });
    await frame.getByText(fill(texts.addNote, { file: 'other.xlsx' })).waitFor();
    await frame.getByRole('button', { name: texts.addSheets, exact: true }).click();
    await frame
      .getByText(/ \[other\.xlsx\]$/)
      .first()
      .waitFor();
    expect((await sheetNames(bench)).length).toBeGreaterThan(before.length);
  });

  it('refuses the same file a second time, and one that is no workbook', async () => {
    const input = frame.locator('input[type=file]');
    await input.setInputFiles({ name: 'other.xlsx', mimeType: '', buffer: COMBINED });
    await frame.getByRole('alert').filter({ hasText: 'other.xlsx' }).waitFor();
    await input.setInputFiles({ name: 'poem.xlsx', mimeType: '', buffer: Buffer.from('poem') });
    await frame.getByRole('alert').filter({ hasText: 'poem.xlsx' }).waitFor();
  });

  it('asked nothing of any machine but this one, and met no error', () => {
    expect(bench.strayRequests).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
