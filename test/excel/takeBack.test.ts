import { excelPort } from '../support/excelPort';
import { officePage } from '../support/officeInJsdom';
import { area, cell, sheetPlan } from '../support/samplePlan';
import type { WorkbookPlan } from '../../src/workbook/plan';
import type { RequestBody, ResponseBody } from '../../src/workbench/host/protocol';
import type { OfficePage } from '../support/officeInJsdom';

/** Formulas of a large table, as one action of the request. */
const MARKER = '写到一半';
const FIRST: WorkbookPlan = {
  sheets: [
    sheetPlan({
      key: 'settings',
      name: '设置',
      cells: [cell('A1', '问题'), cell('B1', '007'), cell('B2', { formula: '1+1', value: 2 })],
    }),
    sheetPlan({ cells: [cell('A1', '合计'), cell('B1', 12.5)] }),
  ],
  names: [],
};
const SECOND: WorkbookPlan = {
  sheets: [
    sheetPlan({ key: 'settings', name: '设置', cells: [cell('A1', '另一个')] }),
    sheetPlan({ cells: [cell('A1', MARKER), cell('B1', 99)], merges: [area('A2:B2')] }),
    sheetPlan({ key: 'checks', name: '检查', cells: [cell('A1', '新表')] }),
  ],
  names: [],
};

let page: OfficePage;

beforeEach(async () => {
  page = await officePage();
});

afterEach(() => {
  page.close();
});

it('leaves neither half-written figures nor new sheets when Excel fails in the middle', async () => {
  const port = excelPort(page);
  await port.write(FIRST);
  const end = failAt(MARKER);
  await expect(port.write(SECOND)).rejects.toMatchObject({ code: 'interrupted' });
  end();
  const { owned, sheets } = await port.read();
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
  expect(owned.map(({ key, grid }) => [key, [...grid.rows], [...grid.formulas]])).toEqual([
    [
      'settings',
      [
        [0, ['问题', '007']],
        [1, [null, 2]],
      ],
      [['B2', '1+1']],
    ],
    ['summary', [], []],
  ]);
});

it('is repaired by the next run', async () => {
  const port = excelPort(page);
  await port.write(FIRST);
  const end = failAt(MARKER);
  await expect(port.write(SECOND)).rejects.toThrow();
  end();
  await port.write(SECOND);
  const { owned } = await port.read();
  expect(owned.map(({ key, grid }) => [key, [...grid.rows]])).toEqual([
    ['settings', [[0, ['另一个']]]],
    ['summary', [[0, [MARKER, 99]]]],
    ['checks', [[0, ['新表']]]],
  ]);
});

/** From now on a request fails at the first action that carries a text, after those before it. */
function failAt(text: string): () => void {
  const host = page.host as { execute: (body: RequestBody) => Promise<ResponseBody> };
  const { execute } = host;
  host.execute = async (body) => {
    const at = body.Actions.findIndex((action) => JSON.stringify(action).includes(text));
    if (at < 0) return execute(body);
    const { Results } = await execute({ ...body, Actions: body.Actions.slice(0, at) });
    const error = { Code: 'GeneralException', Message: 'There was an internal error.' };
    const where = { Location: 'Range.formulas', ActionIndex: at, HttpStatusCode: 500 };
    return { Results, TraceIds: [], Error: { ...error, ...where } };
  };
  return () => {
    host.execute = execute;
  };
}
