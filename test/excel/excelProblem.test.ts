import { ExcelProblem } from '../../src/excel/excelProblem';
import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { fill } from '../../src/texts/fill';
import { LANGUAGES } from '../../src/texts/language';
import { textsFor } from '../../src/texts/textsFor';
import { excelPort } from '../support/excelPort';
import { officePage } from '../support/officeInJsdom';
import { cell, sheetPlan } from '../support/samplePlan';
import type { OfficePage } from '../support/officeInJsdom';

const PLAN = { sheets: [sheetPlan({ cells: [cell('A1', '先前')] })], names: [] };
const CHANGED = { sheets: [sheetPlan({ cells: [cell('A1', '后来')] })], names: [] };

let page: OfficePage;

beforeEach(async () => {
  page = await officePage();
});

afterEach(() => {
  expect(page.host.missing()).toEqual([]);
  page.close();
});

it('names the sheet of ours that is protected, and leaves it as it is', async () => {
  const port = excelPort(page);
  await port.write(PLAN);
  await protect((workbook) => {
    workbook.worksheets.getItem('碳足迹汇总').protection.protect();
  });
  await expect(port.write(CHANGED)).rejects.toMatchObject({
    code: 'protected-sheet',
    place: '碳足迹汇总',
  });
  const { owned } = await port.read();
  expect(owned.map(({ grid }) => [...grid.rows])).toEqual([[[0, ['先前']]]]);
});

it('adds no sheet to a workbook whose structure is protected', async () => {
  await protect((workbook) => {
    workbook.protection.protect();
  });
  await expect(excelPort(page).write(PLAN)).rejects.toMatchObject({ code: 'protected-workbook' });
  expect(page.model.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
});

it('says which version it needs where Excel is too old', async () => {
  const old = await officePage({ requirements: { ExcelApi: '1.12' } });
  const reading = excelPort(old).read();
  await expect(reading).rejects.toMatchObject({ code: 'too-old', place: 'ExcelApi 1.13' });
  old.close();
});

it('says so when Excel takes long, and waits all the same', async () => {
  let told = 0;
  const port = excelWorkbook({
    run: async (options, work) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return page.Excel.run(options, work);
    },
    supports: () => true,
    slowAfterMs: 10,
    onSlow: () => {
      told += 1;
    },
  });
  const { sheets } = await port.read();
  expect([told, sheets.length]).toEqual([1, 1]);
});

it.each([
  ['InvalidOperationInCellEditMode', 'cell-edit'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['GeneralException', 'refused'],
])('tells %s of Excel as %s', async (code, expected) => {
  const error = Object.assign(new Error('no'), {
    code,
    debugInfo: { errorLocation: 'Range.values' },
  });
  const port = excelWorkbook({ run: () => Promise.reject(error), supports: () => true });
  await expect(port.read()).rejects.toMatchObject({ code: expected, place: 'Range.values' });
});

it('leaves mistakes of our own as they are', async () => {
  const error = new TypeError('ours');
  const port = excelWorkbook({ run: () => Promise.reject(error), supports: () => true });
  await expect(port.read()).rejects.toBe(error);
});

it.each(LANGUAGES)('has a sentence for every problem in %s', (language) => {
  const { place, detail } = new ExcelProblem('refused', 'PLACE', 'DETAIL');
  const sentences = Object.values(textsFor(language).excelProblems);
  expect(sentences).toHaveLength(9);
  for (const sentence of sentences) expect(fill(sentence, { place, detail })).not.toContain('{');
});

async function protect(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await page.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}
