import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import {
  emptyFolder,
  folderWithSample,
  listing,
  removeFolders,
  run,
} from '../support/ledgerFolder';
import { ownedSheet, typedWorkbook } from '../support/typedWorkbook';

let folder: string;

beforeEach(async () => {
  folder = await folderWithSample();
});
afterAll(removeFolders);

async function textOf(name: string): Promise<string> {
  const parts = unzipSync(await readFile(join(folder, name)));
  const xml = parts['word/document.xml'];
  if (xml === undefined) throw new Error(`${name} is no Word document.`);
  return strFromU8(xml)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

describe('--report', () => {
  it('writes a Word report of what was calculated: 55924.52926 and 3492987.03453 kgCO2e', async () => {
    const args = ['calc', 'ledger.xlsx', '--report', 'report.docx', '--date', '2025-03-01'];
    const { status, messages } = await run(folder, ...args);
    expect([status, messages]).toEqual([0, ['报告已写入 report.docx']]);
    const text = await textOf('report.docx');
    expect(text).toContain('55,924.529');
    expect(text).toContain('3,492,987.035');
    expect(text).toContain('2025-03-01');
  });

  it('speaks the language asked for, and writes to one file only', async () => {
    const before = Object.keys(await listing(folder));
    await run(folder, 'calc', 'ledger.xlsx', '--report', 'r.docx', '--lang', 'en-US');
    expect(Object.keys(await listing(folder)).sort()).toEqual(
      [...before, join(folder, 'r.docx')].sort(),
    );
    expect(await textOf('r.docx')).toContain('Product Carbon Footprint Report');
  });

  it('with --out: the result keeps what the report says, of its date', async () => {
    const args = ['--report', 'r.docx', '--out', 'o.xlsx', '--date', '2025-03-01'];
    await run(folder, 'calc', 'ledger.xlsx', ...args);
    const record = await ownedSheet(await readFile(join(folder, 'o.xlsx')), 'report');
    expect(JSON.stringify([...record.rows.values()])).toContain('2025-03-01');
  });

  it.each([
    ['its folder is not there', join('nowhere', 'r.docx')],
    ['a folder has its name', 'sub.docx'],
    ['its name is too long', `${'报'.repeat(90)}.docx`],
  ])('with --out: no workbook says that a report exists where %s', async (_, report) => {
    await mkdir(join(folder, 'sub.docx'));
    const before = await listing(folder);
    const args = ['--report', report, '--out', 'o.xlsx'];
    const { status, messages } = await run(folder, 'calc', 'ledger.xlsx', ...args);
    expect([status, messages.length]).toEqual([2, 1]);
    expect(await listing(folder)).toEqual(before);
  });

  it('warns of characters that the pictures cannot show', async () => {
    const other = await emptyFolder();
    // A letter of Linear B, which no font for Chinese has.
    const bytes = typedWorkbook({
      原材料: [
        ['材料', '用量(kg)', '排放因子(kgCO2e/kg)'],
        ['钢\u{10000}板', 30, 2],
      ],
    });
    await writeFile(join(other, 'ledger.xlsx'), bytes);
    const { messages } = await run(other, 'calc', 'ledger.xlsx', '--report', 'r.docx');
    expect(messages).toHaveLength(2);
    expect(messages[1]).toContain('\u{10000}');
  });

  it('with --out: there is no report without its workbook', async () => {
    const before = await listing(folder);
    const args = ['--report', 'r.docx', '--out', join('nowhere', 'o.xlsx')];
    expect((await run(folder, 'calc', 'ledger.xlsx', ...args)).status).toBe(2);
    expect(await listing(folder)).toEqual(before);
  });

  it.each([
    [['--report', 'ledger.docx.xlsx'], '.docx'],
    [['--report', 'report.doc'], '.docx'],
    [['--report'], '--report'],
    [['--report', 'r.docx', '--date', '2025-02-30'], '2025-02-30'],
    [['--report', 'r.docx', '--date', '1.3.2025'], '1.3.2025'],
    [['--report', 'r.docx', '--date', '1979-12-31'], '1980'],
    [['--report', 'r.docx', '--date', '2100-01-01'], '2099'],
    [['--report', join('nowhere', 'r.docx')], 'nowhere'],
  ])('%j is refused with one sentence, and nothing is written', async (args, told) => {
    const before = await listing(folder);
    const { status, messages, output } = await run(folder, 'calc', 'ledger.xlsx', ...args);
    expect([status, output, messages.length]).toEqual([2, '', 1]);
    expect(messages[0]).toContain(told);
    expect(await listing(folder)).toEqual(before);
  });

  it('never writes over an input, however it is called', async () => {
    const other = await emptyFolder();
    const args = ['calc', join(folder, 'ledger.xlsx'), '--report', join(folder, 'ledger.xlsx')];
    const before = await listing(folder);
    expect((await run(other, ...args)).status).toBe(2);
    expect(await listing(folder)).toEqual(before);
  });
});
