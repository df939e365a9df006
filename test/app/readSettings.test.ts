import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FACTOR_COLUMNS } from '../../src/report/sheets/factorLayout';
import {
  PRODUCT_COLUMNS,
  QUESTION_COLUMNS,
  SETTING_COLUMNS,
} from '../../src/report/sheets/settingsLayout';
import type { SheetKey } from '../../src/workbook/plan';
import {
  answersFile,
  calculated,
  folderWithSample,
  removeFolders,
  run,
} from '../support/ledgerFolder';
import { near, productNamed, type StudyDocument } from '../support/studyDocument';
import { ownedSheet, typedInto } from '../support/typedWorkbook';

const NUT = 'name-near-match:2024年原材料消耗情况表:球型螺母qa110-4-4';
const HOIST_UNITS = 'unit-of-analysis:阳极提升机';
const ANSWER = QUESTION_COLUMNS.answer;

let folder: string;

beforeEach(async () => {
  folder = await folderWithSample();
});
afterEach(removeFolders);

describe('calculating a result again', () => {
  it('gives the figures of the ledger, from its own three sheets alone', async () => {
    await result();
    const first = (await calculated(folder, 'ledger.xlsx')).document;
    const again = (await calculated(folder, 'result.xlsx')).document;
    expect(withoutFiles(again)).toEqual(withoutFiles(first));
    expect(again.sheets.map(({ role }) => role)).toEqual([
      'material+transport',
      'energy',
      'factors',
    ]);
  });

  it('writes the same workbook: no sheet twice, no byte other', async () => {
    const first = await result();
    const again = await result('result.xlsx', 'again.xlsx');
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });
});

describe('the method in the settings sheet', () => {
  it('is the one the result was calculated with', async () => {
    await result('ledger.xlsx', 'result.xlsx', '--boundary', 'production', '--gwp', 'AR5');
    const { document } = await calculated(folder, 'result.xlsx');
    expect(document.method).toMatchObject({
      gwp: 'AR5',
      boundary: 'production',
      stages: ['production'],
    });
    expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(804.9));
  });

  it('may be changed there: 54940.4 + 804.9 = 55745.3', async () => {
    await result();
    await type('settings', '系统边界', SETTING_COLUMNS.value, 'materials-and-production');
    await type('settings', 'GWP 数据集', SETTING_COLUMNS.value, 'AR4');
    const { document } = await calculated(folder, 'result.xlsx');
    expect(document.method.gwp).toBe('AR4');
    expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(55745.3));
  });

  it('gives way to the command line', async () => {
    await result('ledger.xlsx', 'result.xlsx', '--boundary', 'production');
    const { document } = await calculated(folder, 'result.xlsx', '--boundary', 'found');
    expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(55924.52926));
  });
});

describe('the language in the settings sheet', () => {
  it('is the language of the next run', async () => {
    await result('ledger.xlsx', 'result.xlsx', '--lang', 'en-US');
    const { output } = await run(folder, 'calc', 'result.xlsx');
    expect(output).toContain('  Raw materials: 54,940.400 kgCO2e');
  });

  it('may be changed there, and gives way to the command line', async () => {
    await result();
    await type('settings', '语言', SETTING_COLUMNS.value, 'en-US');
    expect((await run(folder, 'calc', 'result.xlsx')).output).toContain('Raw materials');
    const chinese = await run(folder, 'calc', 'result.xlsx', '--lang', 'zh-CN');
    expect(chinese.output).toContain('原材料');
  });
});

describe('an answer typed into the settings sheet', () => {
  it('that the nut has no factor holds: 54940.4 − 68 × 15.6 = 53879.6', async () => {
    await result();
    await type('settings', NUT, ANSWER, 'none');
    const { document, status } = await calculated(folder, 'result.xlsx');
    const { stages } = productNamed(document, '阳极提升机');
    expect([status, stages['rawMaterial']?.kgCo2e]).toEqual([3, near(53879.6)]);
  });

  it.each([2, '2'])('that the ledger covers two hoists halves its figures: %j', async (two) => {
    await result();
    await type('settings', HOIST_UNITS, ANSWER, two);
    const { document } = await calculated(folder, 'result.xlsx');
    const hoist = productNamed(document, '阳极提升机');
    expect(hoist.totalKgCo2e).toEqual(near(27962.26463));
    expect(hoist.ledgerTotalKgCo2e).toEqual(near(55924.52926));
  });

  it('stays there when the result is written again', async () => {
    await result();
    await type('settings', NUT, ANSWER, 'none');
    await type('settings', HOIST_UNITS, ANSWER, 2);
    const again = await result('result.xlsx', 'again.xlsx');
    expect(await rowWith(again, 'settings', NUT)).toEqual(expect.arrayContaining([NUT, 'none']));
    expect((await rowWith(again, 'settings', HOIST_UNITS))[ANSWER]).toBe(2);
  });

  it('stays there as it was typed, with its unit, and the sheet goes by it: 2台', async () => {
    await result();
    await type('settings', HOIST_UNITS, ANSWER, '2台');
    const again = await result('result.xlsx', 'again.xlsx');
    const row = await rowWith(again, 'settings', HOIST_UNITS);
    expect(row[ANSWER]).toBe('2台');
    // Units covered, and the unit beside them.
    expect([row[PRODUCT_COLUMNS.coverage], row[PRODUCT_COLUMNS.unit]]).toEqual([2, '台']);
    const { document } = await calculated(folder, 'again.xlsx');
    expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(27962.26463));
  });

  it.each(['', ' '])('holds where the answers file leaves it blank: %j', async (blank) => {
    await result();
    await type('settings', HOIST_UNITS, ANSWER, 2);
    const name = await answersFile(folder, { [HOIST_UNITS]: blank });
    const { document } = await calculated(folder, 'result.xlsx', '--answers', name);
    expect(productNamed(document, '阳极提升机').covered).toBe(2);
  });

  it('gives way to the answers file', async () => {
    await result();
    await type('settings', HOIST_UNITS, ANSWER, 2);
    const name = await answersFile(folder, { [HOIST_UNITS]: 4 });
    const { document } = await calculated(folder, 'result.xlsx', '--answers', name);
    expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(13981.132315));
  });
});

describe('an answer typed as the options column shows it', () => {
  it.each(['都不是', 'none of these'])('counts as its key: %s', async (label) => {
    await result();
    await type('settings', NUT, ANSWER, label);
    const { document } = await calculated(folder, 'result.xlsx');
    expect(productNamed(document, '阳极提升机').stages['rawMaterial']?.kgCo2e).toEqual(
      near(53879.6),
    );
  });
});

describe('a text in the settings sheet that answers nothing', () => {
  it('is reported with its cell and still there after the next run', async () => {
    await result();
    await type('settings', NUT, ANSWER, '也许');
    await type('settings', HOIST_UNITS, ANSWER, '两台');
    await type('settings', 'AR6', SETTING_COLUMNS.value, 'AR7');
    const { document } = await calculated(folder, 'result.xlsx');
    const found = document.findings.filter(({ code }) => code === 'answer-unusable');
    expect(found.map(({ values }) => values['found']).sort()).toEqual(
      ['AR7', '两台', '也许'].sort(),
    );
    expect(
      found.every(({ sheet, cell }) => sheet === 'PCF 设置' && /^B[0-9]+$/.test(String(cell))),
    ).toBe(true);
    const again = await result('result.xlsx', 'again.xlsx');
    expect((await rowWith(again, 'settings', NUT))[ANSWER]).toBe('也许');
    expect((await rowWith(again, 'settings', HOIST_UNITS))[ANSWER]).toBe('两台');
    expect(await rowWith(again, 'settings', 'AR7')).toContain('AR7');
  });
});

describe('an answer from the answers file', () => {
  it('is written into the settings sheet and holds without the file', async () => {
    const name = await answersFile(folder, { [HOIST_UNITS]: 2, [NUT]: 'none' });
    await result('ledger.xlsx', 'result.xlsx', '--answers', name);
    const { document } = await calculated(folder, 'result.xlsx');
    const hoist = productNamed(document, '阳极提升机');
    expect(hoist.covered).toBe(2);
    expect(hoist.stages['rawMaterial']?.kgCo2e).toEqual(near(53879.6 / 2));
  });
});

describe('a review of a factor', () => {
  it('and its note are kept when the result is written again', async () => {
    await result();
    await type('factors', '电机 (WEG)', FACTOR_COLUMNS.review, '已核实');
    await type('factors', '电机 (WEG)', FACTOR_COLUMNS.reviewNote, '=核对过 CLCD 0.9');
    const again = await result('result.xlsx', 'again.xlsx');
    const row = await rowWith(again, 'factors', '电机 (WEG)');
    expect([row[FACTOR_COLUMNS.review], row[FACTOR_COLUMNS.reviewNote]]).toEqual([
      '已核实',
      '=核对过 CLCD 0.9',
    ]);
  });

  it('speaks the language of the next run', async () => {
    await result();
    await type('factors', '电机 (WEG)', FACTOR_COLUMNS.review, '已核实');
    const again = await result('result.xlsx', 'again.xlsx', '--lang', 'en-US');
    expect((await rowWith(again, 'factors', '电机 (WEG)'))[FACTOR_COLUMNS.review]).toBe('verified');
    expect((await rowWith(again, 'factors', '减速机 (杰牌)'))[FACTOR_COLUMNS.review]).toBe('open');
  });

  it('belongs to one factor: the others stay open', async () => {
    await result();
    await type('factors', '电机 (WEG)', FACTOR_COLUMNS.review, '已核实');
    const again = await result('result.xlsx', 'again.xlsx');
    const other = await rowWith(again, 'factors', '减速机 (杰牌)');
    expect(other[FACTOR_COLUMNS.review]).toBe('未核实');
  });

  it('changes no figure', async () => {
    await result();
    await type('factors', '电机 (WEG)', FACTOR_COLUMNS.review, '需替换');
    const { document } = await calculated(folder, 'result.xlsx');
    expect(productNamed(document, '阳极提升机').totalKgCo2e).toEqual(near(55924.52926));
  });
});

async function result(
  from = 'ledger.xlsx',
  to = 'result.xlsx',
  ...more: readonly string[]
): Promise<Uint8Array> {
  const { status, messages } = await run(folder, 'calc', from, '--out', to, ...more);
  if (status === 2) throw new Error(messages.join('\n'));
  return readFile(join(folder, to));
}

async function type(
  key: SheetKey,
  row: string,
  column: number,
  value: string | number,
): Promise<void> {
  const path = join(folder, 'result.xlsx');
  await writeFile(path, await typedInto(await readFile(path), key, row, column, value));
}

async function rowWith(
  bytes: Uint8Array,
  key: SheetKey,
  text: string,
): Promise<readonly unknown[]> {
  const { rows } = await ownedSheet(bytes, key);
  return [...rows.values()].find((cells) => cells.includes(text)) ?? [];
}

function withoutFiles(document: StudyDocument): unknown {
  return JSON.parse(JSON.stringify(document).replaceAll(/"(ledger|result)\.xlsx"/g, '"file"'));
}
