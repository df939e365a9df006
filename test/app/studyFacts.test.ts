import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FACT_COLUMNS } from '../../src/report/sheets/settingsLayout';
import {
  answersFile,
  calculated,
  folderWithSample,
  removeFolders,
  run,
} from '../support/ledgerFolder';
import { near, productNamed, type StudyDocument } from '../support/studyDocument';
import { ownedSheet, typedInto, typedWorkbook } from '../support/typedWorkbook';

const HOIST_MASS = 'fact:mass:阳极提升机';
const HOIST_OUTPUT = 'fact:output:阳极提升机';

let folder: string;

beforeEach(async () => {
  folder = await folderWithSample();
});
afterEach(removeFolders);

function missing({ findings }: StudyDocument, fact: string): readonly unknown[] {
  return findings
    .filter(({ code, values }) => code === 'input-missing' && values['fact'] === fact)
    .map(({ values }) => [values['checks'], values['items']]);
}

describe('a missing study fact', () => {
  it('is one finding with the products that lack it and the checks it blocks', async () => {
    const { document } = await calculated(folder, 'ledger.xlsx');
    expect(missing(document, 'region')).toEqual([['data-region', []]]);
    expect(missing(document, 'productRules')).toEqual([['standard-rules', []]]);
    const [[, products]] = missing(document, 'mass') as [[unknown, readonly string[]]];
    expect(products).toHaveLength(2);
    const sentence = document.findings.find(({ values }) => values['fact'] === 'region')?.message;
    expect(sentence).toMatch(/^缺少“地区”，做不了：因子的地区是否相符。/);
  });

  it('is no finding once it is given, and scrap is asked for beside the mass', async () => {
    const name = await answersFile(folder, { 'fact:region': '河南', [HOIST_MASS]: '4.2 t' });
    const { document } = await calculated(folder, 'ledger.xlsx', '--answers', name);
    expect(missing(document, 'region')).toEqual([]);
    expect(missing(document, 'scrap')).toEqual([['mass-balance', ['阳极提升机']]]);
  });
});

describe('study facts in file, sheet and JSON', () => {
  it('are the same, whichever way they came', async () => {
    const name = await answersFile(folder, {
      'fact:region': '河南',
      'fact:standard': 'ISO 14067:2018',
      'fact:productRules': '无',
      [HOIST_MASS]: '4.2 t',
    });
    const first = await calculated(folder, 'ledger.xlsx', '--answers', name);
    await result('ledger.xlsx', '--answers', name);
    const again = await calculated(folder, 'result.xlsx');
    expect(again.document.facts).toEqual(first.document.facts);
    expect(again.document.facts.study).toMatchObject({
      region: { text: '河南', source: 'answer' },
      standard: { value: 'ISO 14067:2018' },
      productRules: { value: { name: null }, understood: '无' },
      boundary: { value: 'found' },
      gwp: { id: 'fact:gwp', value: 'AR6' },
      reviewer: null,
    });
    expect(again.document.facts.products[0]).toMatchObject({
      name: '阳极提升机',
      mass: { value: { amount: 4.2, unit: 't' }, understood: '4.2 t' },
    });
  });

  it('may be typed into the sheet, which says what they block and what was understood', async () => {
    await result('ledger.xlsx');
    await type(HOIST_MASS, '4.2 t');
    await result('result.xlsx');
    const row = await rowWith(HOIST_MASS);
    expect(row[FACT_COLUMNS.answer]).toBe('4.2 t');
    expect(row[FACT_COLUMNS.blocks]).toBe('物料平衡、多产品分摊');
    expect(row[FACT_COLUMNS.inUse]).toBe('4.2 t（您填写）');
  });

  it('divide the results: 55924.52926 ÷ 2, with the unit that was written', async () => {
    await writeAnswers({ [HOIST_OUTPUT]: '2 台' });
    const { document } = await calculated(folder, 'result.xlsx');
    const hoist = productNamed(document, '阳极提升机');
    expect([hoist.declaredUnit.unit, hoist.totalKgCo2e]).toEqual(['台', near(27962.26463)]);
    expect((await rowWith(HOIST_OUTPUT))[FACT_COLUMNS.answer]).toBe('2 台');
  });

  it('that cannot be used are told with their cell and what was expected, and kept', async () => {
    await result('ledger.xlsx');
    await type(HOIST_MASS, 4200);
    const { document } = await calculated(folder, 'result.xlsx');
    const [found] = document.findings.filter(({ code }) => code === 'answer-unusable');
    expect([found?.sheet, found?.values['found']]).toEqual(['PCF 设置', '4200']);
    expect(found?.message).toContain('“单件质量”');
    expect(found?.message).toContain('带单位');
    await result('result.xlsx');
    const row = await rowWith(HOIST_MASS);
    expect([row[FACT_COLUMNS.answer], row[FACT_COLUMNS.inUse]]).toEqual([4200, '“4200”不能用']);
  });

  it('of a product that is gone are kept', async () => {
    await result('ledger.xlsx');
    await type(HOIST_MASS, '4.2 t');
    await type(HOIST_MASS, 'fact:mass:水泵', FACT_COLUMNS.id);
    await result('result.xlsx');
    expect((await rowWith('fact:mass:水泵'))[FACT_COLUMNS.answer]).toBe('4.2 t');
  });
});

describe('the number of units covered that the sheets divide by', () => {
  it.each([
    ['2 台', /^IF\(EXACT\(\$B\$[0-9]+,"2 台"\),2,NA\(\)\)$/],
    [2, /^IF\(ISNUMBER\(\$B\$[0-9]+\),IF\(\$B\$[0-9]+>0,\$B\$[0-9]+,NA\(\)\),NA\(\)\)$/],
  ])('is a formula of the cell with the output: %j', async (output, formula) => {
    await writeAnswers({ [HOIST_OUTPUT]: output });
    const grid = await ownedSheet(await readFile(join(folder, 'result.xlsx')), 'settings');
    const formulas = [...grid.formulas.values()];
    expect(formulas.filter((text) => formula.test(text))).toHaveLength(1);
    const cell = /\$B\$([0-9]+)/.exec(formulas.find((text) => formula.test(text)) ?? '')?.[1];
    expect(grid.rows.get(Number(cell) - 1)?.slice(0, 2)).toEqual([HOIST_OUTPUT, output]);
  });

  it('stays one where every amount is for one product, whatever the output', async () => {
    const rows = [
      ['产品', '材料', '单台用量(kg)', '因子(kgCO2e/kg)'],
      ['泵', '钢板', 30, 2],
    ];
    await writeFile(join(folder, 'ledger.xlsx'), typedWorkbook({ 原材料: rows }));
    await writeAnswers({ 'fact:output:泵': '1,200 台' });
    const { document } = await calculated(folder, 'result.xlsx');
    // 30 × 2 = 60 for one, as the ledger has it.
    expect(document.products[0]).toMatchObject({ covered: 1, totalKgCo2e: 60 });
    const grid = await ownedSheet(await readFile(join(folder, 'result.xlsx')), 'settings');
    expect([...grid.formulas.values()].some((text) => text.includes('1200'))).toBe(false);
  });
});

describe('facts in the answers file', () => {
  it('set the boundary, too', async () => {
    const name = await answersFile(folder, { 'fact:boundary': 'production' });
    const { document } = await calculated(folder, 'ledger.xlsx', '--answers', name);
    expect(document.method.boundary).toBe('production');
    expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(804.9));
  });

  it('leave the boundary to its setting once it is written there', async () => {
    await writeAnswers({ 'fact:boundary': 'production' });
    expect(await rowWith('fact:boundary')).toEqual([]);
    await type('系统边界', 'cradle-to-gate');
    const { document } = await calculated(folder, 'result.xlsx');
    expect(document.method.boundary).toBe('cradle-to-gate');
  });

  it('set the set of GWPs, which is a setting from then on', async () => {
    await writeAnswers({ 'fact:gwp': 'AR5' });
    expect(await rowWith('fact:gwp')).toEqual([]);
    const { document } = await calculated(folder, 'result.xlsx');
    expect(document.method.gwp).toBe('AR5');
    await type('GWP 数据集', 'AR4');
    expect((await calculated(folder, 'result.xlsx')).document.method.gwp).toBe('AR4');
  });

  it.each([
    [{ 'fact:gwp': 'AR7' }, 'AR4 | AR5 | AR6'],
    [{ [HOIST_MASS]: '4200' }, '一个产品的质量'],
    [{ 'fact:boundary': 'all' }, 'cradle-to-gate'],
    [{ 'fact:mass:水泵': '3 kg' }, '不是这份台账的问题'],
  ])('are refused where they are none: %j', async (answers, sentence) => {
    const name = await answersFile(folder, answers);
    const { status, messages } = await run(folder, 'calc', 'ledger.xlsx', '--answers', name);
    expect([status, messages[0]]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

async function result(from: string, ...more: readonly string[]): Promise<void> {
  const { status, messages } = await run(folder, 'calc', from, '--out', 'next.xlsx', ...more);
  if (status === 2) throw new Error(messages.join('\n'));
  await writeFile(join(folder, 'result.xlsx'), await readFile(join(folder, 'next.xlsx')));
}

async function writeAnswers(answers: unknown): Promise<void> {
  await result('ledger.xlsx', '--answers', await answersFile(folder, answers));
}

async function type(row: string, value: string | number, column?: number): Promise<void> {
  const path = join(folder, 'result.xlsx');
  const at = column ?? FACT_COLUMNS.answer;
  await writeFile(path, await typedInto(await readFile(path), 'settings', row, at, value));
}

async function rowWith(text: string): Promise<readonly unknown[]> {
  const { rows } = await ownedSheet(await readFile(join(folder, 'result.xlsx')), 'settings');
  return [...rows.values()].find((cells) => cells.includes(text)) ?? [];
}

describe('what the report says in the company’s own words', () => {
  it('blocks no figure: nobody is told that it is missing, and it is kept as written', async () => {
    const before = await calculated(folder, 'ledger.xlsx');
    expect(missing(before.document, 'companyProfile')).toEqual([]);
    const text = '制造冶金设备；\n厂区在河南。';
    const name = await answersFile(folder, { 'fact:companyProfile': text });
    await result('ledger.xlsx', '--answers', name);
    const again = await calculated(folder, 'result.xlsx');
    expect(again.document.facts.study).toMatchObject({ companyProfile: { text } });
  });
});
