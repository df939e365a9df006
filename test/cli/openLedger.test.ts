import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyFolder, listing, removeFolders, run } from '../support/ledgerFolder';
import { oleFile } from '../support/oleFile';
import { typedWorkbook } from '../support/typedWorkbook';
import { zipped } from '../support/xlsxFile';

const GOOD = typedWorkbook({
  材料: [['名称', '用量'], ...Array<string[]>(50).fill(['钢', '5kg'])],
});
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const BAD_FILES: readonly (readonly [
  what: string,
  bytes: Uint8Array,
  zhCN: string,
  enUS: string,
])[] = [
  ['an empty file', new Uint8Array(), '是空的', 'is empty'],
  ['a text', new TextEncoder().encode('名称,用量\n钢,5kg'), '不是 Excel', 'is not an Excel'],
  ['a picture', picture(), '不是 Excel', 'is not an Excel'],
  ['a Word document', wordDocument(), '不是 Excel', 'is not an Excel'],
  ['a workbook cut in half', GOOD.slice(0, GOOD.length / 2), '已损坏', 'is damaged'],
  ['a locked workbook', oleFile(['EncryptionInfo', 'EncryptedPackage']), '密码', 'password'],
  ['an .xls', oleFile(['Workbook']), '.xls 格式', '.xls format'],
];

afterAll(removeFolders);

describe.each(['zh-CN', 'en-US'])('in %s', (language) => {
  it.each(BAD_FILES)('%s is refused in one line, and nothing is written', async (...bad) => {
    const [, bytes, zhCN, enUS] = bad;
    const folder = await emptyFolder();
    await writeFile(join(folder, '台 账.xlsx'), bytes);
    const sentence = await refusal(folder, '台 账.xlsx', language);
    expect(sentence).toContain('“台 账.xlsx”');
    expect(sentence).toContain(language === 'zh-CN' ? zhCN : enUS);
  });

  it('a folder is refused in one line, and nothing is written', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'folder.xlsx'));
    const sentence = await refusal(folder, 'folder.xlsx', language);
    expect(sentence).toContain(language === 'zh-CN' ? '是文件夹' : 'is a folder');
  });

  it.each(['gone.xlsx', 'gone/ledger.xlsx', 'file/ledger.xlsx', 'link.xlsx'])(
    'a file that is not there is refused in one line: %s',
    async (path) => {
      const folder = await emptyFolder();
      await writeFile(join(folder, 'file'), 'x');
      await symlink('nowhere.xlsx', join(folder, 'link.xlsx'));
      const sentence = await refusal(folder, path, language);
      expect(sentence).toContain(language === 'zh-CN' ? '找不到文件' : 'There is no file');
    },
  );
});

async function refusal(folder: string, file: string, language: string): Promise<string> {
  const before = await listing(folder);
  const given = ['calc', file, '--out', 'out.xlsx', '--json', '--lang', language];
  const { status, output, messages } = await run(folder, ...given);
  expect([status, output, messages.length]).toEqual([2, '', 1]);
  expect(messages[0]).toMatch(/^[^\n{}]+[。.]$/);
  expect(await listing(folder)).toEqual(before);
  return messages[0] ?? '';
}

function picture(): Uint8Array {
  return Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
}

function wordDocument(): Uint8Array {
  return zipped({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': '<document/>',
  });
}
