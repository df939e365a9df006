import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWorkbookView } from '../../src/xlsx/view/readWorkbookView';
import {
  answersFile,
  calculated,
  emptyFolder,
  listing,
  removeFolders,
  run,
} from '../support/ledgerFolder';
import { contentOf } from '../support/openedWorkbook';
import { near, productNamed } from '../support/studyDocument';
import { typedWorkbook } from '../support/typedWorkbook';
import { changed, oneSheet, partsOf } from '../support/xlsxFile';

afterAll(removeFolders);

const HEADER = ['产品名称', '名称', '用量'];
/** Two files with a sheet of one name; the amount of 铁 has no unit, which is asked. */
const A = typedWorkbook({
  台账: [HEADER, ['水泵', '钢', '5kg'], ['水泵', '铁', 3]],
});
const B = typedWorkbook({
  台账: [HEADER, ['水泵', '钢', '7kg'], ['水泵', '铁', 4]],
  说明: [['这里没有数据']],
});
const FACTORS = typedWorkbook({
  排放因子: [
    ['名称', '碳排放因子', '单位', '数据来源'],
    ['钢', 2, 'kgCO2e/kg', '数据库'],
    ['铁', 10, 'kgCO2e/kg', '数据库'],
  ],
});
const ALL = ['a.xlsx', 'b.xlsx', 'f.xlsx'];

async function place(): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'a.xlsx'), A);
  await writeFile(join(folder, 'b.xlsx'), B);
  await writeFile(join(folder, 'f.xlsx'), FACTORS);
  return folder;
}

describe('sheets of one name in two files', () => {
  it('stay apart: 5 kg × 2 of one and 7 kg × 2 of the other, each with file and cell', async () => {
    const { document } = await calculated(await place(), ...ALL);
    const { items } = productNamed(document, '水泵');
    expect(items.filter(({ name }) => name === '钢')).toMatchObject([
      { file: 'a.xlsx', sheet: '台账', cell: 'C2', kgCo2e: 10, factorFile: 'f.xlsx' },
      { file: 'b.xlsx', sheet: '台账', cell: 'C2', kgCo2e: 14, factorFile: 'f.xlsx' },
    ]);
  });

  it('ask each its own question; the first file’s keeps the id that it has alone', async () => {
    const folder = await place();
    const alone = await calculated(folder, 'a.xlsx', 'f.xlsx');
    const both = await calculated(folder, ...ALL);
    const asked = ({ document }: typeof both): readonly string[] =>
      document.questions.filter(({ code }) => code === 'missing-unit').map(({ id }) => id);
    expect(asked(alone)).toEqual(['missing-unit:台账:铁']);
    expect(asked(both)).toEqual(['missing-unit:台账:铁', 'missing-unit:台账@b.xlsx:铁']);
  });

  it('are answered each for itself: 3 kg × 10 = 30, and 4 t × 10 = 40,000', async () => {
    const folder = await place();
    const answers = { 'missing-unit:台账:铁': 'kg', 'missing-unit:台账@b.xlsx:铁': 't' };
    const name = await answersFile(folder, answers);
    const { document, status } = await calculated(folder, ...ALL, '--answers', name);
    const iron = productNamed(document, '水泵').items.filter((item) => item.name === '铁');
    expect(iron.map(({ kgCo2e }) => kgCo2e)).toEqual([near(30), near(40_000)]);
    expect(status).toBe(0);
  });

  it('are named with their file where cells are listed', async () => {
    const folder = await place();
    await writeFile(
      join(folder, 'b.xlsx'),
      typedWorkbook({ 台账: [HEADER, ['水泵', '铁', '约4kg']] }),
    );
    const { document } = await calculated(folder, ...ALL);
    const [approximate] = document.findings.filter(({ code }) => code === 'approximate-value');
    expect(approximate?.values.cells).toEqual(['[b.xlsx]台账!C2']);
  });
});

describe('--out with several files', () => {
  const given = ['calc', ...ALL, '--out', 'result.xlsx'];

  it('writes a copy of the first with the sheets that were used of the others, marked as copies', async () => {
    const folder = await place();
    const { messages } = await run(folder, ...given);
    expect(messages).toEqual(['已写入 result.xlsx']);
    const { sheets } = await contentOf(await readFile(join(folder, 'result.xlsx')));
    expect(sheets.map(({ file, sheet, originSheet }) => [file, sheet, originSheet])).toEqual([
      ['test.xlsx', '台账', undefined],
      ['b.xlsx', '台账 (2)', '台账'],
      ['f.xlsx', '排放因子', '排放因子'],
    ]);
  });

  it('refers from its formulas to the copies, and names the file beside them', async () => {
    const folder = await place();
    await run(folder, ...given);
    const { owned } = await contentOf(await readFile(join(folder, 'result.xlsx')));
    const activity = owned.find(({ key }) => key === 'activity')?.grid;
    expect([...(activity?.formulas.values() ?? [])]).toContain(`'台账 (2)'!C2&""`);
    const shown = [...(activity?.rows.values() ?? [])].map((row) => row[5]);
    expect(shown).toContain('台账 (2) [b.xlsx]');
  });

  it('comes to the same when the result is calculated again, with the same questions', async () => {
    const folder = await place();
    const files = await calculated(folder, ...ALL);
    await run(folder, ...given);
    const result = await calculated(folder, 'result.xlsx');
    const told = ({ document }: typeof files): unknown => [
      document.products.map(({ name, totalKgCo2e }) => [name, totalKgCo2e]),
      document.questions.map(({ id }) => id),
    ];
    expect(told(result)).toEqual(told(files));
  });

  it('says above every printed page of a copy where it is from', async () => {
    const folder = await place();
    await run(folder, ...given);
    const parts = [...partsOf(await readFile(join(folder, 'result.xlsx'))).values()];
    expect(parts.some((xml) => xml.includes('从“b.xlsx”的工作表“台账”复制'))).toBe(true);
  });

  it('writes to no ledger', async () => {
    const folder = await place();
    const before = await listing(folder);
    await run(folder, ...given);
    expect(await listing(folder)).toMatchObject(before);
  });

  it('takes formulas in as their values, for what they rest on may not come along', async () => {
    const folder = await place();
    const formula = changed(B, {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace('<row r="2">', '<row r="2"><c r="F2"><f>说明!A1&amp;""</f><v>1</v></c>'),
    });
    await writeFile(join(folder, 'b.xlsx'), formula);
    await run(folder, ...given);
    const { sheets } = await contentOf(await readFile(join(folder, 'result.xlsx')));
    expect(sheets[1]?.formulas.size).toBe(0);
  });

  it.each(['zh-CN', 'en-US'])(
    'refuses a result together with a file that it has copies of, in %s',
    async (language) => {
      const folder = await place();
      await run(folder, ...given);
      const again = await run(folder, 'calc', 'result.xlsx', 'b.xlsx', '--lang', language);
      expect([again.status, again.messages.length]).toEqual([2, 1]);
      expect(again.messages[0]).toContain('“b.xlsx”');
    },
  );
});

describe('a first file in which a cell without a style looks odd', () => {
  /** Its plain cells are dates (format 14); it has two styles, and the second one is plain. */
  const DATES =
    '<fonts><font><sz val="20"/><name val="Arial"/></font></fonts>' +
    '<cellXfs><xf numFmtId="14" fontId="0"/><xf numFmtId="0" fontId="0"/></cellXfs>';
  const NOTE = '<row r="1"><c r="A1" t="inlineStr"><is><t>说明</t></is></c></row>';

  it.each([
    ['as a date', DATES],
    [
      'as a date by a number that means none',
      '<numFmts><numFmt numFmtId="0" formatCode="d.m.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/></cellXfs>',
    ],
    ['in a font that the file does not have', '<cellXfs><xf numFmtId="0" fontId="3"/></cellXfs>'],
    ['as the file does not say', ''],
  ])('takes in sheets with the looks that they have: %s', async (_, styles) => {
    const folder = await place();
    await writeFile(join(folder, 'odd.xlsx'), oneSheet(NOTE, { styles }));
    const alone = await calculated(folder, 'a.xlsx', 'f.xlsx');
    const names = ['odd.xlsx', 'a.xlsx', 'f.xlsx', '--out', 'result.xlsx'];
    expect((await run(folder, 'calc', ...names)).messages).toEqual(['已写入 result.xlsx']);
    const { document } = await calculated(folder, 'result.xlsx');
    const totals = (products: typeof document.products): readonly unknown[] =>
      products.map(({ name, totalKgCo2e }) => [name, totalKgCo2e]);
    expect(totals(document.products)).toEqual(totals(alone.document.products));
  });
});

describe('a first file whose cells name looks that it does not have', () => {
  const NOTE =
    '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>说明</t></is></c><c r="B1" s="4294967295"/></row>';

  it.each([
    ['because it has none', {}],
    ['because nothing leads to them', { 'xl/_rels/workbook.xml.rels': withoutStyles }],
    ['because they are gone', { 'xl/styles.xml': null }],
  ])('keeps them as plain as they are: %s', async (_, change) => {
    const folder = await place();
    const dressed =
      '<cellXfs><xf fontId="0"/><xf fontId="0"/><xf fontId="1"/></cellXfs>' +
      '<fonts><font/><font><b/></font></fonts>';
    const styles = Object.keys(change).length === 0 ? {} : { styles: dressed };
    await writeFile(join(folder, 'odd.xlsx'), changed(oneSheet(NOTE, styles), change));
    const names = ['odd.xlsx', 'a.xlsx', 'f.xlsx', '--out', 'result.xlsx'];
    expect((await run(folder, 'calc', ...names)).messages).toEqual(['已写入 result.xlsx']);
    const view = readWorkbookView(await readFile(join(folder, 'result.xlsx')), 'result.xlsx');
    expect(view.ok && view.value.sheets[0]?.cells.get(0)?.get(0)?.format).toEqual({});
  });
});

function withoutStyles(xml: string): string {
  return xml.replace(/<Relationship Id="rIdT"[^>]*>/, '');
}

describe('names that sheets cannot have, or have already', () => {
  const LONG = `台账 ${'长'.repeat(40)}`;

  it('give way where a sheet is taken in, and stay where they are: 10 + 14 for the steel', async () => {
    const folder = await emptyFolder();
    const named = (bytes: Uint8Array): Uint8Array =>
      changed(bytes, { 'xl/workbook.xml': (xml) => xml.replace('"台账"', `"${LONG}"`) });
    await writeFile(join(folder, 'a.xlsx'), named(A));
    await writeFile(join(folder, 'b.xlsx'), named(B));
    await writeFile(join(folder, 'f.xlsx'), FACTORS);
    const { messages } = await run(folder, 'calc', ...ALL, '--out', 'result.xlsx');
    expect(messages).toEqual(['已写入 result.xlsx']);
    const { document } = await calculated(folder, 'result.xlsx');
    const steel = productNamed(document, '水泵').items.filter(({ name }) => name === '钢');
    expect(steel.map(({ kgCo2e }) => kgCo2e)).toEqual([10, 14]);
    const [own, taken] = (await contentOf(await readFile(join(folder, 'result.xlsx')))).sheets;
    expect(own?.sheet).toBe(LONG);
    expect(taken?.sheet.length).toBeLessThanOrEqual(31);
  });

  it('are those of charts as well: a sheet taken in, and ours, get other names', async () => {
    const folder = await emptyFolder();
    const charts = typedWorkbook({
      台账: [HEADER, ['水泵', '钢', '5kg']],
      排放因子: [],
      'PCF 汇总': [],
    });
    const asCharts = (xml: string): string =>
      xml.replaceAll(/\/worksheet("[^>]*sheet[23]\.xml)/g, '/chartsheet$1');
    await writeFile(
      join(folder, 'a.xlsx'),
      changed(charts, { 'xl/_rels/workbook.xml.rels': asCharts }),
    );
    await writeFile(join(folder, 'f.xlsx'), FACTORS);
    const { messages } = await run(folder, 'calc', 'a.xlsx', 'f.xlsx', '--out', 'result.xlsx');
    expect(messages).toEqual(['已写入 result.xlsx']);
    const list = partsOf(await readFile(join(folder, 'result.xlsx'))).get('xl/workbook.xml') ?? '';
    const names = [...list.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['排放因子', '排放因子 (2)', 'PCF 汇总']));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a first file that has charts for sheets and nothing else', () => {
  it('is refused in one sentence: results have no place beside its sheet called A', async () => {
    const folder = await place();
    const charts = changed(oneSheet(''), {
      'xl/_rels/workbook.xml.rels': (xml) => xml.replace('/worksheet"', '/chartsheet"'),
    });
    await writeFile(join(folder, 'charts.xlsx'), charts);
    const names = ['charts.xlsx', 'a.xlsx', 'f.xlsx', '--out', 'result.xlsx'];
    const { status, messages } = await run(folder, 'calc', ...names);
    expect(status).toBe(2);
    expect(messages).toEqual([
      '工作簿“charts.xlsx”没有带单元格的工作表（只有：A）。请给出有台账的工作簿。',
    ]);
  });
});
