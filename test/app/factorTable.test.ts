import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copiesOf, ledgerSheetsIn } from '../../src/app/ledgerFile';
import { calculated, emptyFolder, removeFolders, run } from '../support/ledgerFolder';
import { contentOf } from '../support/openedWorkbook';
import { near, productNamed } from '../support/studyDocument';
import { typedWorkbook } from '../support/typedWorkbook';

const ROWS = [
  ['产品名称', '原材料名称', '用量', '单位'],
  ['水泵', '高硅铸铁', 10, 'kg'],
  ['水泵', '304', 20, 'kg'],
];
const TABLE =
  '名称,排放因子,单位,数据来源\r\n高硅铸铁,1.5,kgCO2e/kg,"外购库, 第 3 版"\r\n304,6.25,kgCO2e/kg,外购库\r\n';
/** 10 × 1.5 + 20 × 6.25 = 140. */
const TOTAL = 140;

afterAll(removeFolders);

describe('a table of factors that was bought, as a text of separated values', () => {
  it.each([
    ['UTF-8', utf8(TABLE)],
    ['UTF-8 with its mark', utf8(`\uFEFF${TABLE}`)],
    ['GBK', gbk(TABLE)],
    ['UTF-16, as Excel calls Unicode text', utf16(TABLE)],
    [
      'semicolons and decimal commas',
      utf8(
        TABLE.replace(/,(?! )/g, ';')
          .replace('1.5', '1,5')
          .replace('6.25', '6,25'),
      ),
    ],
    ['tabs', utf8(TABLE.replace(/,(?! )/g, '\t'))],
  ])('gives the ledger its factors: %s', async (_, bytes) => {
    const folder = await filled(bytes);
    const { document, status } = await calculated(folder, 'ledger.xlsx', '因子库.csv');
    const { totalKgCo2e, items } = productNamed(document, '水泵');
    expect([status, totalKgCo2e]).toEqual([0, near(TOTAL)]);
    expect(items[0]).toMatchObject({
      factorFile: '因子库.csv',
      factorSheet: '因子库',
      factorCell: 'B2',
    });
    expect(items[0]).toMatchObject({ factorSource: '外购库, 第 3 版' });
  });

  it('becomes a sheet of the result that says which file it comes from; the result needs no other', async () => {
    const folder = await filled(utf8(TABLE));
    await run(folder, 'calc', 'ledger.xlsx', '因子库.csv', '--out', 'result.xlsx');
    const { sheets } = await contentOf(await readFile(join(folder, 'result.xlsx')));
    expect(sheets.map(({ file, sheet }) => [file, sheet])).toContainEqual(['因子库.csv', '因子库']);
    const { document } = await calculated(folder, 'result.xlsx');
    expect(productNamed(document, '水泵').totalKgCo2e).toEqual(near(TOTAL));
  });

  it('is taken into the workbook by the pane as a copy of its sheet', async () => {
    const given = { file: '因子库.csv', bytes: gbk(TABLE) };
    const sheets = await ledgerSheetsIn(given);
    expect(sheets).toMatchObject({ ok: true, value: [{ sheet: '因子库', role: 'factors' }] });
    const copies = copiesOf(given, ['因子库'], 'zh-CN');
    if (!copies.ok) throw new Error(copies.problem.code);
    const [sheet] = (await contentOf(copies.value)).sheets;
    expect(sheet?.rows.get(2)?.slice(0, 2)).toEqual([304, 6.25]);
  });

  it.each([
    ['no text', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['nothing', new Uint8Array()],
  ])('is refused in one sentence if it holds %s', async (_, bytes) => {
    const folder = await filled(bytes);
    const { status, messages, output } = await run(folder, 'calc', 'ledger.xlsx', '因子库.csv');
    expect([status, output, messages.length]).toEqual([2, '', 1]);
    expect(messages[0]).toContain('因子库.csv');
  });
});

describe('a table of 10,000 factors', () => {
  it('gives two items theirs, and says in one finding that 4,000 names have two values', async () => {
    const names = Array.from(
      { length: 4_000 },
      (_, at) => `物料${String.fromCharCode(0x4e00 + at)}`,
    );
    const twice = names.flatMap((name) => [`${name},1,kgCO2e/kg,库`, `${name},2,kgCO2e/kg,库`]);
    const others = Array.from({ length: 1_998 }, (_, at) => `杂项${String(at)},3,kgCO2e/kg,库`);
    const rows = [...twice, ...others, '高硅铸铁,1.5,kgCO2e/kg,库', '304,6.25,kgCO2e/kg,库'];
    const folder = await filled(utf8(['名称,排放因子,单位,数据来源', ...rows].join('\n')));
    const { document } = await calculated(folder, 'ledger.xlsx', '因子库.csv');
    expect(productNamed(document, '水泵').totalKgCo2e).toEqual(near(TOTAL));
    const told = document.findings.filter(({ code }) => code === 'factor-duplicate');
    expect(told.map(({ values }) => values.cells.length)).toEqual([8_000]);
  });
});

async function filled(table: Uint8Array): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'ledger.xlsx'), typedWorkbook({ 材料台账: ROWS }));
  await writeFile(join(folder, '因子库.csv'), table);
  return folder;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

/** By trying all pairs of bytes: nothing in Node writes GBK. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      pairs.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (pairs.get(character) ?? []),
    ),
  );
}
