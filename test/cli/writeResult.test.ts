import { link, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../src/cli/writeResult';
import { textsFor } from '../../src/texts/textsFor';
import {
  emptyFolder,
  folderWithSample,
  listing,
  removeFolders,
  run,
} from '../support/ledgerFolder';
import { contentOf } from '../support/openedWorkbook';

afterAll(removeFolders);

describe('--out', () => {
  it('writes a copy with our sheets behind the user’s, says so, and leaves nothing else', async () => {
    const folder = await folderWithSample();
    const { status, messages } = await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
    expect([status, messages]).toEqual([0, ['已写入 result.xlsx']]);
    expect((await readdir(folder)).sort()).toEqual(['ledger.xlsx', 'result.xlsx']);
    const { sheets, owned } = await contentOf(await readFile(join(folder, 'result.xlsx')));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      '2024年原材料消耗情况表',
      '2024年能源消耗情况表',
      '排放因子',
    ]);
    expect(owned.map(({ grid }) => grid.sheet)).toEqual([
      'PCF 设置',
      'PCF 活动数据',
      'PCF 因子',
      'PCF 原材料',
      'PCF 运输',
      'PCF 生产',
      'PCF 汇总',
      'PCF 分析',
      'PCF 检查',
    ]);
  });

  it('never touches the ledger: same bytes, same time of change', async () => {
    const folder = await folderWithSample();
    const path = join(folder, 'ledger.xlsx');
    const before = { bytes: await readFile(path), time: (await stat(path)).mtimeMs };
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
    expect({ bytes: await readFile(path), time: (await stat(path)).mtimeMs }).toEqual(before);
  });

  it('does not write through a second name of the ledger: the name gets a file of its own', async () => {
    const folder = await folderWithSample();
    const before = await readFile(join(folder, 'ledger.xlsx'));
    await link(join(folder, 'ledger.xlsx'), join(folder, 'result.xlsx'));
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
    expect(await readFile(join(folder, 'ledger.xlsx'))).toEqual(before);
    const { owned } = await contentOf(await readFile(join(folder, 'result.xlsx')));
    expect(owned).toHaveLength(9);
  });

  it('leaves every cell, merge and format of the user’s sheets as it was', async () => {
    const folder = await folderWithSample();
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
    const ledger = await contentOf(await readFile(join(folder, 'ledger.xlsx')));
    const result = await contentOf(await readFile(join(folder, 'result.xlsx')));
    expect(result.sheets).toEqual(ledger.sheets);
  });

  it('replaces an older result whole', async () => {
    const folder = await folderWithSample();
    await writeFile(join(folder, 'result.xlsx'), 'x'.repeat(10_000_000));
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
    const { owned } = await contentOf(await readFile(join(folder, 'result.xlsx')));
    expect(owned).toHaveLength(9);
  });

  it('gives the same bytes whenever it is run', async () => {
    const folder = await folderWithSample();
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'a.xlsx');
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'b.xlsx');
    const [a, b] = await Promise.all(['a', 'b'].map((n) => readFile(join(folder, `${n}.xlsx`))));
    expect(a?.equals(b ?? new Uint8Array())).toBe(true);
  });

  it('writes English sheets when asked to', async () => {
    const folder = await folderWithSample();
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx', '--lang', 'en-US');
    const { owned } = await contentOf(await readFile(join(folder, 'result.xlsx')));
    expect(owned.map(({ grid }) => grid.sheet)).toContain('PCF Settings');
  });
});

describe.each(['zh-CN', 'en-US'])('in %s, --out is refused', (language) => {
  it.each(['ledger.xlsx', './ledger.xlsx', 'sub/../ledger.xlsx', 'link.xlsx', 'way/ledger.xlsx'])(
    'when it is the ledger itself: %s',
    async (out) => {
      const folder = await folderWithSample();
      await mkdir(join(folder, 'sub'));
      await symlink('ledger.xlsx', join(folder, 'link.xlsx'));
      await symlink('.', join(folder, 'way'));
      expect(await refusal(folder, ['ledger.xlsx', '--out', out], language)).toContain('--out');
    },
  );

  it('when it is the answers file, which is an input as well', async () => {
    const folder = await folderWithSample();
    await writeFile(join(folder, 'answers.xlsx'), '{}');
    const given = ['ledger.xlsx', '--answers', 'answers.xlsx', '--out', 'answers.xlsx'];
    expect(await refusal(folder, given, language)).toContain('answers.xlsx');
  });

  it('when the ledger is given through a link to it', async () => {
    const folder = await folderWithSample();
    await symlink('ledger.xlsx', join(folder, 'link.xlsx'));
    const given = ['link.xlsx', '--out', 'ledger.xlsx'];
    expect(await refusal(folder, given, language)).toContain('“link.xlsx”');
  });

  it.each(['result.xls', 'result.csv', 'result', 'xlsx'])(
    'when it is no .xlsx: %s',
    async (out) => {
      const folder = await folderWithSample();
      const sentence = await refusal(folder, ['ledger.xlsx', '--out', out], language);
      expect(sentence).toContain(`“${out}”`);
    },
  );

  it.each([
    ['its folder is not there', 'gone/result.xlsx'],
    ['its folder may not be written to', '/proc/result.xlsx'],
    ['a folder has its name', 'sub.xlsx'],
    ['its way leads through a file', 'ledger.xlsx/result.xlsx'],
    ['its name is too long', `${'台'.repeat(90)}.xlsx`],
  ])('when %s, and nothing is left behind', async (_, out) => {
    const folder = await folderWithSample();
    await mkdir(join(folder, 'sub.xlsx'));
    const sentence = await refusal(folder, ['ledger.xlsx', '--out', out], language);
    expect(sentence).toContain(out);
  });
});

async function refusal(
  folder: string,
  given: readonly string[],
  language: string,
): Promise<string> {
  const before = await listing(folder);
  const { status, output, messages } = await run(folder, 'calc', ...given, '--lang', language);
  expect([status, output, messages.length]).toEqual([2, '', 1]);
  expect(messages[0]).toMatch(/^[^\n{}]+[。.]$/);
  expect(await listing(folder)).toEqual(before);
  return messages[0] ?? '';
}

describe('several files at once', () => {
  it('are written all or none: where the second cannot give way, the first is put back', async () => {
    const folder = await emptyFolder();
    const [first, second] = ['a.docx', 'b.xlsx'].map((name) => join(folder, name)) as [
      string,
      string,
    ];
    await writeFile(first, 'old a');
    await writeFile(second, 'old b');
    // A folder in the way: what stands at b.xlsx cannot be set aside.
    const inTheWay = join(folder, `.pcf-${String(process.pid)}-1.old`);
    await mkdir(join(inTheWay, 'full'), { recursive: true });
    const bytes = new TextEncoder().encode('new');
    const files = [first, second].map((path) => ({ path, bytes }));
    expect((await writeWhole(files, textsFor('zh-CN'))).ok).toBe(false);
    expect(await readFile(first, 'utf8')).toBe('old a');
    expect(await readFile(second, 'utf8')).toBe('old b');
    await rm(inTheWay, { recursive: true });
    expect((await readdir(folder)).sort()).toEqual(['a.docx', 'b.xlsx']);
    expect((await writeWhole(files, textsFor('zh-CN'))).ok).toBe(true);
    expect(await readFile(second, 'utf8')).toBe('new');
    expect((await readdir(folder)).sort()).toEqual(['a.docx', 'b.xlsx']);
  });
});
