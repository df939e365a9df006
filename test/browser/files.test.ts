import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsFor } from '../../src/texts/textsFor';
import { fill } from '../../src/texts/fill';
import { oleFile } from '../support/oleFile';
import { cellAt, openWorkbench, sheetNames, typeInto } from './support/workbenchPage';
import type { ConnectedPage } from './support/workbenchPage';

const LEDGER = readFileSync(join(__dirname, '..', 'cases', 'jiuda-three-sheets', 'ledger.xlsx'));
const LEDGER_SHEETS = ['2024年原材料消耗情况表', '2024年能源消耗情况表', '排放因子'] as const;

let bench: ConnectedPage;

beforeAll(async () => {
  bench = await openWorkbench();
});

afterAll(async () => {
  await bench.close();
});

it('opens no file when several are dropped', async () => {
  await drag('drop', ['a.xlsx', 'b.xlsx']);
  await bench.page.getByText('一次只能打开一个文件').waitFor();
  expect(await sheetNames(bench)).toEqual(['Sheet1']);
});

it('opens a file chosen in the dialog', async () => {
  await choose('选择的.xlsx', LEDGER);
  await bench.page.getByText('选择的.xlsx').waitFor();
  expect(await sheetNames(bench)).toEqual(LEDGER_SHEETS);
});

it('opens a file dropped on the page, and says before that it will', async () => {
  await drag('dragenter', ['台账.xlsx']);
  await bench.page.getByText('松开以打开').waitFor();
  await drag('drop', ['台账.xlsx']);
  await bench.page.getByText('台账.xlsx').waitFor();
  expect(await sheetNames(bench)).toEqual(LEDGER_SHEETS);
  expect(await bench.page.getByText('松开以打开').count()).toBe(0);
});

it('says of a damaged file what the command line says, and keeps the open workbook', async () => {
  await choose('坏.xlsx', LEDGER.subarray(0, 4000));
  const sentence = fill(textsFor('zh-CN').fileProblems.damaged, { file: '坏.xlsx', detail: '' });
  await bench.page.getByText(sentence.slice(0, sentence.indexOf('（'))).waitFor();
  expect(await sheetNames(bench)).toEqual(LEDGER_SHEETS);
});

it.each([
  ['encrypted', ['EncryptionInfo', 'EncryptedPackage']],
  ['legacy-xls', ['Workbook']],
] as const)('says that a file is %s', async (code, streams) => {
  await choose('旧.xlsx', Buffer.from(oleFile([...streams])));
  const sentence = fill(textsFor('zh-CN').fileProblems[code], { file: '旧.xlsx', detail: 'OLE' });
  await bench.page.getByText(sentence).waitFor();
});

describe('with changes that are not saved', () => {
  beforeEach(async () => {
    await typeInto(bench, 'H3', '7');
    await bench.page.getByText('未保存').waitFor();
  });

  it('asks before another file takes their place, and keeps them when told to', async () => {
    await choose('另一个.xlsx', LEDGER);
    await bench.page.getByRole('button', { name: '取消', exact: true }).click();
    expect((await cellAt(bench, LEDGER_SHEETS[0], 'H3')).value).toBe(7);
    await choose('另一个.xlsx', LEDGER);
    await bench.page.getByRole('button', { name: '不保存，继续' }).click();
    await bench.page.getByText('另一个.xlsx').waitFor();
    expect((await cellAt(bench, LEDGER_SHEETS[0], 'H3')).value).toBeNull();
  });

  it('warns before the page is left', async () => {
    const warned = bench.page.waitForEvent('dialog');
    const left = bench.page.reload().catch(() => undefined);
    const dialog = await warned;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await left;
  });
});

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  await bench.page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** Files from outside can be dragged in a test only by events of our own making. */
async function drag(event: 'dragenter' | 'drop', names: readonly string[]): Promise<void> {
  const base64 = LEDGER.toString('base64');
  const transfer = await bench.page.evaluateHandle(
    ([text, files]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      for (const name of files) data.items.add(new File([bytes], name));
      return data;
    },
    [base64, names] as const,
  );
  await bench.page.dispatchEvent('[data-testid=grid]', event, { dataTransfer: transfer });
}
