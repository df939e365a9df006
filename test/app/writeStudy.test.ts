import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SHEET_KEYS } from '../../src/workbook/plan';
import {
  calculated,
  emptyFolder,
  folderWithSample,
  removeFolders,
  run,
} from '../support/ledgerFolder';
import { contentOf } from '../support/openedWorkbook';
import { near, productNamed } from '../support/studyDocument';
import { renamed, typedWorkbook } from '../support/typedWorkbook';

afterAll(removeFolders);

describe('a sheet of ours that the user has renamed', () => {
  it('is still known: it keeps its name, and there is no second one', async () => {
    const folder = await folderWithSample();
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
    const path = join(folder, 'result.xlsx');
    await writeFile(path, renamed(await readFile(path), 'PCF 设置', '我的设置'));
    await writeFile(path, renamed(await readFile(path), 'PCF 汇总', "总表 O'K"));
    await run(folder, 'calc', 'result.xlsx', '--out', 'again.xlsx');
    const { sheets, owned, copies } = await contentOf(await readFile(join(folder, 'again.xlsx')));
    expect([sheets.length, owned.length, copies]).toEqual([3, 9, []]);
    expect(owned.map(({ key, grid }) => [key, grid.sheet])).toEqual(
      expect.arrayContaining([
        ['settings', '我的设置'],
        ['summary', "总表 O'K"],
        ['checks', 'PCF 检查'],
      ]),
    );
  });

  it('is no ledger: the figures are those of the ledger', async () => {
    const folder = await folderWithSample();
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
    const path = join(folder, 'result.xlsx');
    await writeFile(path, renamed(await readFile(path), 'PCF 原材料', '原材料台账'));
    const { document } = await calculated(folder, 'result.xlsx');
    expect(document.sheets).toHaveLength(3);
    expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(55924.52926));
  });

  it('keeps its name when the language changes', async () => {
    const folder = await folderWithSample();
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
    await run(folder, 'calc', 'result.xlsx', '--out', 'english.xlsx', '--lang', 'en-US');
    const { owned } = await contentOf(await readFile(join(folder, 'english.xlsx')));
    expect(owned.map(({ grid }) => grid.sheet)).toContain('PCF 设置');
    expect(owned).toHaveLength(9);
  });
});

describe('a sheet of the user’s that has the name of one of ours', () => {
  it('stays the user’s; ours takes another name', async () => {
    const folder = await emptyFolder();
    const bytes = typedWorkbook({ ...ledger('水泵', '钢'), 'PCF 设置': [['我的笔记', 7]] });
    await writeFile(join(folder, 'ledger.xlsx'), bytes);
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
    const { sheets, owned } = await contentOf(await readFile(join(folder, 'result.xlsx')));
    const notes = sheets.find(({ sheet }) => sheet === 'PCF 设置');
    expect(notes?.rows.get(0)).toEqual(['我的笔记', 7]);
    expect(owned.find(({ key }) => key === 'settings')?.grid.sheet).toBe('PCF 设置 (2)');
  });
});

describe('a ledger text that looks like a formula', () => {
  it.each([
    ['=1+1', '+A1'],
    ['=HYPERLINK("http://example.org","x")', '@SUM(A1)'],
    ["-2+3|cmd' /C calc'!A0", '=SUM(1,2)'],
  ])('is text in every sheet: product %s, material %s', async (product, material) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'ledger.xlsx'), typedWorkbook(ledger(product, material)));
    const { status } = await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
    expect(status).toBe(0);
    const { owned } = await contentOf(await readFile(join(folder, 'result.xlsx')));
    const texts = owned.flatMap(({ grid }) => [...grid.rows.values()].flat());
    expect(texts).toEqual(expect.arrayContaining([product, material]));
    const formulas = owned.flatMap(({ grid }) => [...grid.formulas.values()]);
    for (const formula of formulas) expect(withoutTexts(formula)).not.toMatch(/HYPERLINK|cmd|1\+1/);
  });

  it('gives the figures as any other: 5 kg × 2 = 10', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'ledger.xlsx'), typedWorkbook(ledger('=1+1', '+A1')));
    const { document } = await calculated(folder, 'ledger.xlsx');
    expect(productNamed(document, '=1+1').totalKgCo2e).toEqual(near(10));
  });
});

describe('the sheets that are written', () => {
  it('are those of the stages that the ledger has', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'ledger.xlsx'), typedWorkbook(ledger('水泵', '钢')));
    await run(folder, 'calc', 'ledger.xlsx', '--out', 'result.xlsx');
    const { owned } = await contentOf(await readFile(join(folder, 'result.xlsx')));
    const absent = ['transport', 'production', 'distribution', 'use', 'endOfLife', 'report'];
    expect(owned.map(({ key }) => key)).toEqual(SHEET_KEYS.filter((key) => !absent.includes(key)));
  });
});

function ledger(product: string, material: string): Parameters<typeof typedWorkbook>[0] {
  return {
    材料台账: [
      ['产品名称', '原材料名称', '用量'],
      [product, material, '5kg'],
    ],
    排放因子: [
      ['名称', '碳排放因子', '单位', '数据来源'],
      [material, 2, 'kgCO2e/kg', '数据库'],
    ],
  };
}

/** A formula without its texts in quotation marks. */
function withoutTexts(formula: string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
}
